// SPDX-License-Identifier: Apache-2.0

/// The types of documents, as data of the grammar.
enum DocumentTypes {
  /// The named types of administrative documents (Nghị định 30/2020/NĐ-CP, Điều 7) and of legal documents, as
  /// they stand in capitals above a title.
  static let kinds: [String] = [
    "NGHỊ QUYẾT LIÊN TỊCH", "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "CHỈ THỊ", "QUY CHẾ", "QUY ĐỊNH", "THÔNG CÁO",
    "THÔNG BÁO", "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "KẾ HOẠCH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "BÁO CÁO",
    "BIÊN BẢN", "TỜ TRÌNH", "HỢP ĐỒNG", "CÔNG ĐIỆN", "BẢN GHI NHỚ", "BẢN THỎA THUẬN", "GIẤY ỦY QUYỀN",
    "GIẤY MỜI", "GIẤY GIỚI THIỆU", "GIẤY NGHỈ PHÉP", "PHIẾU GỬI", "PHIẾU CHUYỂN", "PHIẾU BÁO",
    "THÔNG TƯ LIÊN TỊCH", "THÔNG TƯ", "NGHỊ ĐỊNH", "PHÁP LỆNH", "LUẬT", "KẾT LUẬN", "LỆNH",
  ]

  private static let closedKinds = kinds.map { Wording.key($0.closed) }

  /// The kind that stands alone on a line (letters may be spaced out).
  static func kind(alone text: String) -> String? {
    let closed = Wording.key(text.closed.trimmingEnd(":."))
    // The key moves tone marks only at the end of a word, so spellings with and without match.
    guard let index = closedKinds.firstIndex(of: closed) else { return nil }
    return kinds[index]
  }

  /// The kind that opens a line in capitals, and the rest: "KẾ HOẠCH TUYÊN TRUYỀN …".
  static func kind(opening text: String) -> (kind: String, rest: String)? {
    guard text.isUppercase else { return nil }
    for kind in kinds where text.hasPrefix(kind + " ") {
      return (kind, String(text.dropFirst(kind.count)).tidy)
    }
    return nil
  }

  /// What a citation calls a document.
  ///
  /// Longest first.
  static let cited = Phrase.list(
    "Thông tư liên tịch|Nghị quyết liên tịch|Chương trình hành động|Văn bản hợp nhất|Thông báo kết luận",
    "Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Quy định",
    "Quy chế|Kế hoạch|Chương trình|Đề án|Hướng dẫn|Công văn|Văn bản|Tờ trình|Báo cáo|Thông báo|Công điện",
    "Điều lệ|Chiến lược|Lệnh|Thông tri|Phương án|Dự án|Quy hoạch")

  /// Types that are known by name and may go without a number.
  static let unnumbered: Set<String> = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Điều lệ"]
}
