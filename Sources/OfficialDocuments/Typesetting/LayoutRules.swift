// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// The measures of an administrative document under the law in force from a day.
///
/// Every number a writer uses stands here: what the decree allows as a range, and what we choose within it.
/// When a new decree comes, a further value is added to `all`; documents of earlier days keep theirs.
public struct LayoutRules: Hashable, Sendable {
  /// A number the law bounds, and the one we take.
  public struct Measure: Hashable, Sendable {
    /// What the law allows.
    public let allowed: ClosedRange<Int>
    /// What we take.
    public let chosen: Int

    /// A choice within what is allowed.
    public init(_ allowed: ClosedRange<Int>, _ chosen: Int) {
      self.allowed = allowed
      self.chosen = min(max(chosen, allowed.lowerBound), allowed.upperBound)
    }
  }

  /// A sheet of paper, upright.
  public struct Sheet: Hashable, Sendable {
    /// In millimetres.
    public let width: Int
    /// In millimetres.
    public let height: Int
  }

  /// How a part of a document is set.
  public struct Look: Hashable, Sendable {
    /// The size of its letters, in points.
    public let size: Measure
    /// Whether it is bold.
    public let isBold: Bool
    /// Whether it is in italics.
    public let isItalic: Bool
    /// Whether it stands in capitals.
    public let isCapital: Bool

    /// A look of these features.
    public init(_ size: Measure, bold: Bool = false, italic: Bool = false, capital: Bool = false) {
      self.size = size
      isBold = bold
      isItalic = italic
      isCapital = capital
    }
  }

  /// The first day on which they hold.
  public let effective: LocalDay
  /// The legal source.
  public let source: String
  /// The typeface the law names.
  public let typeface: String
  /// The sheet.
  public let sheet: Sheet
  /// The margins of the sheet, in millimetres.
  public let top, bottom, left, right: Measure
  /// From the upper edge to the page number, in millimetres.
  public let pageNumberDistance: Int
  /// The indent of a paragraph's first line, in tenths of a millimetre.
  public let firstLineIndent: Measure
  /// The gap between paragraphs, in points.
  public let paragraphGap: Measure
  /// The distance between lines, in hundredths of a single line.
  public let lineSpacing: Measure
  /// The issuer's share of the head's width, in hundredths; the rest is that of the national name.
  public let issuerShare: Int
  /// The recipients' share of the closing's width, in hundredths; the rest is that of the signature.
  public let recipientsShare: Int
  /// The length of the rule under an issuer or a title, in hundredths of its longest line.
  public let ruleShare: Measure
  /// How far a title stands in on each side, in millimetres, so that its last line is not one word.
  public let titleInset: Int
  /// The empty lines for signature and seal.
  public let linesToSign: Int
  /// How each part is set.
  public let looks: [LayoutPart: Look]

  /// How a part is set; a part the law does not know is set like the content.
  public func look(_ part: LayoutPart) -> Look {
    looks[part] ?? looks[.content] ?? Look(Measure(13...14, 14))
  }

  /// The rules in force on a day; days before the first rules have those.
  public static func inForce(on day: LocalDay) -> LayoutRules {
    all.last { $0.effective <= day } ?? .decree30
  }

  /// All rules, oldest first.
  public static let all: [LayoutRules] = [.decree30]
}

/// A part of a document that has a look of its own.
public enum LayoutPart: String, Hashable, Sendable, CaseIterable {
  /// Quốc hiệu and tiêu ngữ.
  case nationalName, motto
  /// The body above, the issuer, number and symbol, place and day.
  case superior, issuer, number, placeAndDay
  /// The name of the type, the summary below it, the summary of a letter, the addressees.
  case kind, title, subject, addressees
  /// The bases and the content with its headings.
  case basis, content, section, subsection, point
  /// Tables and remarks, which the decree does not measure.
  case tableCaption, tableHeader, tableCell, note
  /// Authority and office of who signs, and the name.
  case signer, signerName
  /// "Nơi nhận" and its list.
  case recipientsLabel, recipients
  /// "Phụ lục", its name, and to what it belongs.
  case appendixLabel, appendixTitle, appendixReference
  /// The number of a page.
  case pageNumber

  /// The part that a heading is.
  init(_ level: OfficialDocument.Level) {
    switch level {
    case .section: self = .section
    case .subsection: self = .subsection
    case .point: self = .point
    }
  }
}
