// SPDX-License-Identifier: Apache-2.0

/// The fixed words of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I), which no author chooses.
public enum LayoutWords {
  /// Quốc hiệu.
  public static let nationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  /// Tiêu ngữ.
  public static let motto = "Độc lập - Tự do - Hạnh phúc"
  /// Before the number.
  public static let numberLabel = "Số:"
  /// Before the summary of a letter.
  public static let subjectLabel = "V/v"
  /// Before the addressees.
  public static let addresseesLabel = "Kính gửi:"
  /// Above the recipients.
  public static let recipientsLabel = "Nơi nhận:"
  /// Above an appendix.
  public static let appendix = "Phụ lục"
  /// Room to write a number by hand; no-break spaces, so that it keeps its width everywhere.
  public static let blank = String(repeating: "\u{00A0}", count: 6)

  static let cannotArchive = "Không đủ bộ nhớ để tạo tệp .docx; hãy thử lại sau ít phút."

  static func day(_ day: String, month: String, year: Int) -> String {
    "ngày \(day) tháng \(month) năm \(year)"
  }

  static func attached(to kind: String?, reference: String, day: String, by issuer: String) -> String {
    "(Kèm theo \(kind ?? "Công văn") số \(reference) \(day) của \(issuer))"
  }
}
