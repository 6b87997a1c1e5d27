// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// What is known of a document from outside the text: what replaced it, when it was really issued.
///
/// Law changes, so this is data with a date and a source; a commune adds the documents of its own list.
public struct RegisteredDocument: Hashable, Sendable {
  /// Number and symbol as cited.
  public var number: String
  /// Words that must stand in the citation too, where several bodies use the same number.
  public var context: String?
  /// What replaced it.
  public var replacedBy: String?
  /// The first day on which it should no longer be cited.
  public var replacedFrom: LocalDay?
  /// When it was published, if that casts doubt on the day that is often cited.
  public var published: LocalDay?
  /// Where this is known from.
  public var source: String

  /// An entry of the register.
  public init(
    number: String, context: String? = nil, replacedBy: String? = nil, replacedFrom: LocalDay? = nil,
    published: LocalDay? = nil, source: String
  ) {
    self.number = number
    self.context = context
    self.replacedBy = replacedBy
    self.replacedFrom = replacedFrom
    self.published = published
    self.source = source
  }

  /// The entries that come with the program.
  ///
  /// State of knowledge: May 2026.
  public static let known: [RegisteredDocument] = [
    replaced("876/QĐ-BNV", by: "Quyết định số 892/QĐ-BNV ngày 05/12/2024", "2024-12-05", "Bộ Nội vụ"),
    replaced("892/QĐ-BNV", by: "Quyết định số 1187/QĐ-BNV ngày 15/10/2025", "2025-10-15", "Bộ Nội vụ"),
    replaced(
      "61/2018/NĐ-CP", by: "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "2025-07-01", "118/2025/NĐ-CP"),
    replaced(
      "107/2021/NĐ-CP", by: "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025", "2025-07-01", "118/2025/NĐ-CP"),
    replaced("77/2015/QH13", by: "Luật số 72/2025/QH15 ngày 16/6/2025", "2025-07-01", "72/2025/QH15"),
    replaced("65/2025/QH15", by: "Luật số 72/2025/QH15 ngày 16/6/2025", "2025-07-01", "72/2025/QH15"),
    replaced(
      "13/2023/NĐ-CP", by: "Nghị định số 356/2025/NĐ-CP ngày 31/12/2025", "2026-01-01", "356/2025/NĐ-CP"),
    replaced(
      "52/2016/QĐ-TTg", by: "Nghị định số 49/2024/NĐ-CP ngày 10/5/2024", "2024-07-01", "49/2024/NĐ-CP"),
    replaced(
      "110/2004/NĐ-CP", by: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "2020-03-05", "30/2020/NĐ-CP"),
    replaced(
      "01/2011/TT-BNV", by: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "2020-03-05", "30/2020/NĐ-CP"),
    RegisteredDocument(
      number: "01-CTr/TU", context: "Hà Tĩnh", published: LocalDay(iso: "2025-11-20"), source: "hatinh.gov.vn"
    ),
  ]

  private static func replaced(
    _ number: String, by successor: String, _ from: String, _ source: String
  ) -> Self {
    RegisteredDocument(
      number: number, replacedBy: successor, replacedFrom: LocalDay(iso: from), source: source)
  }
}
