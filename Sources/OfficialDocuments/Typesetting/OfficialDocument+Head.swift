// SPDX-License-Identifier: Apache-2.0

public import Kernel

extension OfficialDocument {
  /// What stands above the title of a document.
  public struct Head: Hashable, Sendable {
    /// The body above the issuer, one element a line, in any letter case; empty where there is none, as
    /// for a people's committee.
    public var superior: [String]
    /// The issuer, one element a line: `["Ủy ban nhân dân", "xã An Bình"]`.
    public var issuer: [String]
    /// The number, or nil while it has none.
    public var number: Int?
    /// The symbol after the slash: "BC-UBND".
    public var symbol: String
    /// The name of the place, without its kind: "An Bình".
    public var place: String
    /// The day, as far as it is known.
    public var issued: Issued

    /// A head of these parts.
    public init(
      superior: [String] = [], issuer: [String], number: Int? = nil, symbol: String, place: String,
      issued: Issued
    ) {
      self.superior = superior
      self.issuer = issuer
      self.number = number
      self.symbol = symbol
      self.place = place
      self.issued = issued
    }

    /// The body above in capitals, line by line.
    public var superiorLines: [String] { superior.map { $0.uppercased() } }

    /// The issuer in capitals, line by line.
    public var issuerLines: [String] { issuer.map { $0.uppercased() } }

    /// The issuer in a sentence: "Ủy ban nhân dân xã An Bình".
    public var issuerName: String { issuer.joined(separator: " ") }

    /// "Số: 07/BC-UBND"; a blank to write into where the number is missing.
    public var numberLine: String { LayoutWords.numberLabel + " " + reference }

    /// "An Bình, ngày 05 tháng 8 năm 2026"; a blank where the day is missing.
    public var dayLine: String { place + ", " + issued.words }

    /// Number and symbol: "07/BC-UBND".
    var reference: String { (number?.figures ?? LayoutWords.blank) + "/" + symbol }
  }

  /// The day of issue, as far as it is known when the document is drawn up.
  public enum Issued: Hashable, Sendable {
    /// A whole day.
    case on(LocalDay)
    /// A month whose day is still to be written.
    case within(Month)
    /// A year whose day and month are still to be written.
    case during(year: Int)

    /// The day, if it is known.
    public var day: LocalDay? {
      guard case .on(let day) = self else { return nil }
      return day
    }

    /// "ngày 05 tháng 8 năm 2026".
    ///
    /// A day below 10 and the months 1 and 2 take a leading zero
    /// (Phụ lục I), a missing one leaves a blank.
    public var words: String {
      switch self {
      case .on(let day):
        LayoutWords.day(day.day.figures, month: Self.month(day.month), year: day.year)
      case .within(let month):
        LayoutWords.day(LayoutWords.blank, month: Self.month(month.month), year: month.year)
      case .during(let year):
        LayoutWords.day(LayoutWords.blank, month: LayoutWords.blank, year: year)
      }
    }

    private static func month(_ month: Int) -> String { month < 3 ? month.figures : String(month) }
  }
}

extension Int {
  /// At least two figures: numbers below 10 take a leading zero.
  fileprivate var figures: String { self < 10 ? "0\(self)" : String(self) }
}
