// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import TestKit
import Web

@testable import Planning

/// The plan of a commune that does not exist, as text and as a Word document, and planning over a database.
enum AnBinhPlan {
  static let text = """
    ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ AN BÌNH\t\tĐộc lập - Tự do - Hạnh phúc
    Số: 21/KH-UBND\t\tAn Bình, ngày 20 tháng 01 năm 2026

    KẾ HOẠCH
    Truyền thông cải cách hành chính xã An Bình năm 2026

    Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.
    Ủy ban nhân dân xã An Bình ban hành Kế hoạch truyền thông cải cách hành chính năm 2026, như sau:

    I. MỤC ĐÍCH, YÊU CẦU
    Giúp người dân biết cách nộp hồ sơ tại nhà.

    II. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa - Xã hội
    - Đăng tin trên Cổng thông tin điện tử của xã hằng tuần.
    - Chủ trì, phối hợp với Công an xã biên soạn tài liệu hỏi đáp, hoàn thành trước ngày 30/6/2026.
    2. Phòng Kinh tế, Phòng Văn hóa - Xã hội: Hướng dẫn hộ kinh doanh nộp hồ sơ trực tuyến.
    3. Các trường học, các thôn: Phổ biến cho người dân cách dùng dịch vụ công trực tuyến.

    Trên đây là Kế hoạch truyền thông cải cách hành chính năm 2026 của xã An Bình./.

    Nơi nhận:
    - Các phòng thuộc xã;
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Lê Thị Mẫu
    """

  /// The same words in a Word document, a paragraph a line.
  static var word: [UInt8] { TinyZip.word(lines: text) }

  static func draft() throws -> PlanDraft { try PlanDraft(bytes: Array(text.utf8)) }
}

extension Planning {
  /// Gives a test planning in an invented commune.
  static func with(
    _ engine: Engine, messages: [TaskMessage] = [],
    evidence: @escaping @Sendable () -> [TaskEvidence] = { [] },
    facets: PlanFacets = PlanFacets(), _ body: (Planning, TestCommune) async throws -> Void
  ) async throws {
    try await TestCommune.with(engine, migrations: Planning.migrations) { commune in
      let ports = PlanningPorts(
        messages: { _, _ in messages }, evidence: { _, _ in evidence() }, facets: facets)
      try await body(
        Planning(database: commune.database, surroundings: commune.surroundings, ports: ports), commune)
    }
  }
}

/// Gives a test a file with bytes, as an upload.
func withUpload(_ name: String, _ bytes: [UInt8], _ body: (Upload) async throws -> Void) async throws {
  try await withTemporaryFolder { folder in
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try await body(Upload(name: name, path: path, size: bytes.count))
  }
}

extension TaskEvidence {
  /// A message of a task that went out on a channel on some days.
  static func of(
    _ task: TaskID?, days: [LocalDay], channel: String = "portal", topic: String? = "policy",
    audiences: [String] = ["people"], record: Int64 = 1
  ) -> TaskEvidence {
    TaskEvidence(
      record: Subject("message", EvidenceID(rawValue: record)), task: task, topic: topic,
      audiences: audiences,
      pieces: days.enumerated().map {
        Piece(id: EvidenceID(rawValue: record * 1000 + Int64($0)), day: $1, channel: channel)
      })
  }
}

extension PlanFacets {
  /// Two of each, as a small commune has them.
  static let small = PlanFacets(
    audiences: [
      Facet("people", "Nhân dân", short: "Dân", words: ["người dân"]),
      Facet("officials", "Cán bộ, công chức", short: "Cán bộ", words: ["cán bộ"]),
    ],
    topics: [Facet("policy", "Chính sách", short: "1"), Facet("digital", "Chính quyền số", short: "2")],
    channels: [
      Facet("portal", "Cổng thông tin điện tử", short: "Cổng", words: ["cổng thông tin"]),
      Facet("zalo", "Zalo", short: "Zalo"),
    ])
}
