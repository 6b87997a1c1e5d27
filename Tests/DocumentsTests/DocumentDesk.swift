// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import OfficialDocuments
import Outside
import Storage
import Synchronization
import TestKit
import Web

@testable import Documents
@testable import Files

/// Documents in an invented commune with somebody who enters them and a leader who checks.
struct DocumentDesk: Sendable {
  let commune: TestCommune
  let documents: Documents
  let capability: Capability
  let lan: Staff
  let minh: Staff
  /// What is known from outside, and what else may cite; tests may set it.
  let outside: Outside

  final class Outside: Sendable {
    let state = Mutex((register: [EndedDocument](), texts: [CitingText]()))
  }

  /// The announcement of a commune, as a file says it.
  static let letter = """
    ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ AN BÌNH\t\tĐộc lập - Tự do - Hạnh phúc
    Số: 12/KH-UBND\t\tAn Bình, ngày 05 tháng 01 năm 2026

    KẾ HOẠCH
    Truyền thông cải cách hành chính xã An Bình năm 2026

    Căn cứ Quyết định số 892/QĐ-BNV ngày 05/12/2024 của Bộ Nội vụ;
    Ủy ban nhân dân xã An Bình ban hành Kế hoạch, như sau:

    I. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa - Xã hội
    - Đăng tin trên Cổng thông tin điện tử của xã hằng tuần.
    Kế hoạch này có hiệu lực từ ngày 10/01/2026 và thay thế Kế hoạch số 7/KH-UBND ngày 06/01/2025.

    Nơi nhận:
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Lê Thị Mẫu
    """

  static func with(_ engine: Engine, _ body: (DocumentDesk) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      try await TestCommune.with(engine, migrations: FileSchema.migrations + Documents.migrations) {
        commune in
        let files = FileStore(
          root: folder, database: commune.database, processes: .machine, surroundings: commune.surroundings)
        let outside = Outside()
        let documents = Documents(
          database: commune.database, surroundings: commune.surroundings, files: files,
          publicURL: "",
          ports: DocumentPorts(
            open: { _ in DocumentText(Self.letter) },
            register: { _ in outside.state.withLock { $0.register } },
            texts: { _ in outside.state.withLock { $0.texts } }))
        try await body(
          DocumentDesk(
            commune: commune, documents: documents, capability: documents.capability,
            lan: try await commune.staff("lan", [.writer]),
            minh: try await commune.staff("minh", [.approver]),
            outside: outside))
      }
    }
  }

  var store: DocumentStore { documents.store }

  /// A file that the commune keeps.
  func file(_ name: String = "ke-hoach.pdf") async throws -> DocumentFile {
    let kept = try await documents.files.keep(Array("%PDF-1.4 \(name)".utf8), name: name, for: commune.id)
    return DocumentFile(hash: kept.hash, name: kept.name, type: kept.type, bytes: kept.bytes)
  }

  /// Facts with everything that a check asks for.
  func facts(_ number: String = "12/KH-UBND", issued: String = "2026-01-05") async throws -> DocumentFacts {
    DocumentFacts(
      category: .strategy, form: .plan, issuer: "Ủy ban nhân dân xã An Bình", number: number,
      issuedOn: LocalDay(iso: issued), summary: "Truyền thông cải cách hành chính năm 2026", field: .reform,
      signer: "Lê Thị Mẫu", files: [try await file("\(number.replacing("/", with: "-")).pdf")],
      text: "Nội dung của \(number)")
  }

  func submitted(_ facts: DocumentFacts) async throws -> DocumentID {
    let id = try await store.create(facts, by: lan, in: commune.id)
    try await act(.submit, id, by: lan)
    return id
  }

  func published(_ facts: DocumentFacts) async throws -> DocumentID {
    let id = try await submitted(facts)
    try await act(.publish, id, by: minh)
    return id
  }

  func act(_ action: DocumentAction, _ id: DocumentID, comment: String? = nil, by staff: Staff) async throws {
    let mark = try await store.find(id, in: commune.id)?.latest.mark ?? ""
    try await store.act(action, on: id, seen: mark, comment: comment, by: staff, in: commune.id)
  }

  func get(_ path: String, as staff: Staff? = nil, query: [String: String] = [:]) async throws -> TestAnswer {
    try await capability.get(path, as: staff, in: commune.card, query: query)
  }

  func post(
    _ path: String, as staff: Staff, _ fields: [String: String] = [:], uploads: [String: Upload] = [:]
  ) async throws -> TestAnswer {
    try await capability.post(path, as: staff, in: commune.card, fields, uploads: uploads)
  }

  /// Gives a test a file with bytes, as an upload.
  static func upload(_ name: String, _ bytes: [UInt8], _ body: (Upload) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/" + name
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      try await body(Upload(name: name, path: path, size: bytes.count))
    }
  }
}
