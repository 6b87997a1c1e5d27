// SPDX-License-Identifier: Apache-2.0

extension OfficialDocument {
  /// Who signs, and by what right.
  public struct Signature: Hashable, Sendable {
    /// In whose name, line by line, with the prefix "TM".
    public var authority: [String]
    /// The office of the person, line by line; for a deputy first the one for whom he signs, with "KT".
    public var position: [String]
    /// The name without titles (Điều 13), or nil while it is open who signs.
    public var name: String?

    /// A signature of these parts.
    public init(authority: [String] = [], position: [String], name: String? = nil) {
      self.authority = authority
      self.position = position
      self.name = name
    }

    /// Authority and office in capitals, line by line.
    public var lines: [String] { (authority + position).map { $0.uppercased() } }
  }

  /// What is attached to a document, on pages of its own that are numbered anew.
  public struct Appendix: Hashable, Sendable {
    /// Its name, in any letter case.
    public var title: String
    /// Whether its pages lie on their long side, as wide tables need.
    public var isWide: Bool
    /// The content.
    public var blocks: [Block]

    /// An appendix of these parts.
    public init(title: String, isWide: Bool = false, blocks: [Block]) {
      self.title = title
      self.isWide = isWide
      self.blocks = blocks
    }

    /// The content with the numbers of its headings.
    public var numberedBlocks: [NumberedBlock] { OfficialDocument.numbered(blocks) }
  }

  /// "Phụ lục", or "Phụ lục II" where there are several (Phụ lục I of the decree), by index from 0.
  public func appendixLabel(_ index: Int) -> String {
    appendices.count < 2
      ? LayoutWords.appendix : LayoutWords.appendix + " " + romanNumeral(index + 1)
  }

  /// What stands under the name of each appendix: to which document it belongs.
  public var appendixReference: String {
    LayoutWords.attached(
      to: kindInSentence, reference: head.reference, day: head.issued.words, by: head.issuerName)
  }
}
