// SPDX-License-Identifier: Apache-2.0

/// Something in a .docx that departs from the layout of Nghị định 30/2020/NĐ-CP.
public struct LayoutFinding: Hashable, Sendable {
  /// What departs.
  public enum Rule: String, Hashable, Sendable {
    /// The sheet is not A4.
    case sheet
    /// A margin is outside what is allowed.
    case margin
    /// Text is set in another typeface.
    case typeface
    /// Quốc hiệu or tiêu ngữ is missing.
    case head
    /// Letters are of a size that is not allowed.
    case size
    /// What must be bold is not.
    case weight
  }

  /// The rule.
  public let rule: Rule
  /// One Vietnamese sentence: what is wrong, where, and what is allowed.
  public let sentence: String
}

/// The sentences about departures from the layout.
enum LayoutFindingWords {
  static func sheet(_ width: Int, _ height: Int) -> String {
    "Khổ giấy đang là \(width) × \(height) mm; hãy chọn khổ A4 (210 × 297 mm)."
  }

  static func margin(_ side: String, _ found: Int, _ allowed: ClosedRange<Int>) -> String {
    "\(side) đang là \(found) mm; cần từ \(allowed.lowerBound) đến \(allowed.upperBound) mm."
  }

  static func typeface(_ found: [String], _ wanted: String) -> String {
    "Văn bản dùng phông chữ \(found.joined(separator: ", ")); hãy đổi sang \(wanted)."
  }

  static func missing(_ part: String, _ text: String) -> String {
    "Không thấy \(part) \"\(text)\" ở đầu văn bản; hãy bổ sung."
  }

  static func size(_ part: String, _ found: String, _ allowed: ClosedRange<Int>) -> String {
    let sizes =
      allowed.lowerBound == allowed.upperBound
      ? "\(allowed.lowerBound)" : "\(allowed.lowerBound) đến \(allowed.upperBound)"
    return "Cỡ chữ của \(part) đang là \(found); cần cỡ \(sizes)."
  }

  static func weight(_ part: String) -> String { "\(part) phải là chữ đậm." }

  static let top = "Lề trên"
  static let bottom = "Lề dưới"
  static let left = "Lề trái"
  static let right = "Lề phải"
  static let nationalName = "Quốc hiệu"
  static let motto = "Tiêu ngữ"
  static let content = "nội dung"
}
