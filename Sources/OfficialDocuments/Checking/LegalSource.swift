// SPDX-License-Identifier: Apache-2.0

/// Where a rule comes from: the act and the place in it.
struct LegalSource: Sendable {
  let text: String

  /// The decree on clerical work, which sets the form of administrative documents.
  static func decree30(_ place: String) -> Self { Self(text: "Nghị định 30/2020/NĐ-CP, \(place)") }

  /// How bases are written and documents cited.
  static let bases = decree30("Phụ lục I, Phần I, mục II.6 (nội dung văn bản: căn cứ, viện dẫn)")
  /// The text of the body.
  static let content = decree30("Phụ lục I, Phần I, mục II.6 (nội dung văn bản)")
  /// How parts are numbered.
  static let outline = decree30("Phụ lục I, Phần I, mục II.6 (phần, chương, mục, điều, khoản, điểm)")
  /// Place and day.
  static let date = decree30("Phụ lục I, Phần I, mục II.4 (địa danh và thời gian ban hành)")
  /// Number and symbol.
  static let symbol = decree30("Điều 15; Phụ lục I, Phần I, mục II.3; Phụ lục III")
  /// Where capitals are written.
  static let capitals = decree30("Phụ lục II (viết hoa trong văn bản hành chính)")
  /// The list of recipients.
  static let recipients = decree30("Điều 8, khoản 2; Phụ lục I, Phần I, mục II.9 (nơi nhận)")
  /// Documents must be clear and right before they are signed.
  static let drafting = decree30("Điều 10 và Điều 11 (soạn thảo, kiểm tra nội dung trước khi ký)")
  /// The spelling that schools teach, which the State's documents keep to.
  static let spelling = Self(text: "Quyết định 1989/QĐ-BGDĐT ngày 25/5/2018 (quy định về chính tả)")
  /// Who does what, by when, and with what result.
  static let duties = Self(
    text: "Quy chế làm việc của Ủy ban nhân dân xã (rõ người, rõ việc, rõ thời gian, rõ sản phẩm)")
}
