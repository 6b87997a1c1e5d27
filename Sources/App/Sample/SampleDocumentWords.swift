// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments

/// A public document of the example commune: how it is written, and what the person who enters it adds.
struct SampleDocument: Sendable {
  let file: String
  let document: OfficialDocument
  /// Fields of the form that the file does not say.
  let values: [String: String]
  /// Whether somebody has checked it by now.
  let isPublished: Bool
}

/// The public documents of the example commune; persons and contents are invented.
enum SampleDocumentWords {
  /// The documents of a year, in the order in which they are entered.
  static func all(year: Int) -> [SampleDocument] {
    let before = year - 1
    return [
      SampleDocument(
        file: "ke-hoach-cchc-\(before).docx",
        document: document(
          "Kế hoạch", 11, "KH-UBND", day(before, 1, 20), "Tuyên truyền cải cách hành chính năm \(before)",
          [
            """
            Ủy ban nhân dân xã An Bình ban hành Kế hoạch tuyên truyền cải cách hành chính năm \(String(before)), gồm 12 việc \
            giao cho 9 đơn vị.
            """,
            "Kế hoạch này có hiệu lực kể từ ngày ký.",
          ]), values: ["field": "reform"], isPublished: true),
      SampleDocument(
        file: "ke-hoach-cchc-\(year).docx", document: SamplePlanWords.plan(year: year),
        values: ["field": "reform", "replaces": "11/KH-UBND ngày 20/01/\(before)"], isPublished: true),
      SampleDocument(
        file: "quy-che-trang-thong-tin.docx",
        document: document(
          "Quyết định", 35, "QĐ-UBND", day(year, 2, 10),
          "Ban hành Quy chế hoạt động của trang thông tin điện tử xã An Bình",
          [
            "Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của trang thông tin điện tử xã An Bình.",
            "Điều 2. Quyết định này có hiệu lực từ ngày 01/3/\(String(year)).",
            "Điều 3. Văn phòng HĐND và UBND xã, các đơn vị thuộc xã chịu trách nhiệm thi hành Quyết định này.",
          ]), values: ["field": "digital"], isPublished: true),
      SampleDocument(
        file: "lich-tiep-cong-dan.docx",
        document: document(
          "Thông báo", 22, "TB-UBND", day(year, 1, 8), "Lịch tiếp công dân của lãnh đạo xã năm \(year)",
          [
            "Chủ tịch Ủy ban nhân dân xã tiếp công dân ngày 10 và ngày 25 hằng tháng, tại trụ sở xã.",
            "Ngày tiếp công dân trùng ngày nghỉ thì chuyển sang ngày làm việc liền sau.",
          ]),
        values: ["field": "inspection", "ends": "\(year + 1)-01-01", "review": "\(year)-12-15"],
        isPublished: true),
      SampleDocument(
        file: "cong-khai-du-toan.docx",
        document: document(
          "Quyết định", 41, "QĐ-UBND", day(year, 3, 2), "Công bố công khai dự toán ngân sách xã năm \(year)",
          [
            "Điều 1. Công bố công khai số liệu dự toán ngân sách xã năm \(String(year)) kèm theo Quyết định này.",
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
          ]), values: ["field": "budget", "category": "finance"], isPublished: true),
      SampleDocument(
        file: "huong-dan-nop-ho-so.docx",
        document: document(
          "Hướng dẫn", 14, "HD-UBND", day(year, 3, 16), "Nộp hồ sơ trực tuyến tại các điểm hỗ trợ của thôn",
          [
            "Mỗi thôn mở một điểm hỗ trợ tại nhà văn hóa, có người hướng dẫn từ 19 giờ đến 21 giờ tối thứ Năm.",
            "Người dân mang theo thẻ căn cước và điện thoại đã cài VNeID.",
          ]), values: ["field": "reform", "category": "legal-education"], isPublished: false),
    ]
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDay? {
    LocalDay(year: year, month: month, day: day)
  }

  private static func document(
    _ kind: String, _ number: Int, _ symbol: String, _ issued: LocalDay?, _ title: String,
    _ paragraphs: [Prose]
  ) -> OfficialDocument {
    OfficialDocument(
      head: OfficialDocument.Head(
        issuer: ["Ủy ban nhân dân", "xã An Bình"], number: number, symbol: symbol, place: "An Bình",
        issued: issued.map { .on($0) } ?? .during(year: 2026)),
      kind: kind, title: title,
      bases: ["Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025"],
      blocks: paragraphs.map { .paragraph($0) },
      signature: OfficialDocument.Signature(
        authority: ["TM. Ủy ban nhân dân"], position: ["Chủ tịch"], name: "Trần Hữu Lương"),
      recipients: ["Các đơn vị thuộc xã", "Lưu: VT"])
  }
}
