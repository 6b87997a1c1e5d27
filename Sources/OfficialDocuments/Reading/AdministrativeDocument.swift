// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// An administrative document as read from its text.
///
/// What the text does not give is nil or empty, never guessed.  The names of the keys are those of `plan read
/// --json`; a missing value is written as null.
public struct AdministrativeDocument: Hashable, Sendable, Codable {
  /// The day as the head gives it; a part left open for the pen is nil.
  public struct HeadDate: Hashable, Sendable, Codable {
    /// 1 to 31.
    @Nullable public var day: Int? = nil
    /// 1 to 12.
    @Nullable public var month: Int? = nil
    /// As 2026.
    @Nullable public var year: Int? = nil

    /// The day where all three parts are there and form one.
    public var localDay: LocalDay? {
      guard let day, let month, let year else { return nil }
      return LocalDay(year: year, month: month, day: day)
    }
  }

  /// Who signed.
  public struct Signature: Hashable, Sendable, Codable {
    /// In whose name it is signed: the line with TM, TL or TUQ.
    @Nullable public var authority: String? = nil
    /// The position, with `KT.` or `Q.` and the position that is stood in for.
    @Nullable public var position: String? = nil
    /// The person's name.
    @Nullable public var name: String? = nil
  }

  /// The type in capitals: "KẾ HOẠCH"; nil for an official letter, which bears none.
  @Nullable public var kind: String? = nil
  /// The number without its symbol: "48", "12/2020".
  @Nullable public var number: String? = nil
  /// "KH-UBND".
  @Nullable public var symbol: String? = nil
  /// Where it was issued.
  @Nullable public var place: String? = nil
  /// When it was issued.
  @Nullable public var date: HeadDate? = nil
  /// From the head; where it has none, from the closing or lead sentence.
  @Nullable public var issuer: String? = nil
  /// The body above the issuer, where the head names one.
  @Nullable public var superior: String? = nil
  /// What it is about.
  @Nullable public var title: String? = nil
  /// The documents it stands on, one entry for each.
  public var bases: [Basis] = []
  /// The headed parts.
  public var sections: [Section] = []
  /// Whom it addresses.
  public var audiences: [String] = []
  /// The ways by which it wants to reach them.
  public var channels: [String] = []
  /// Quantities to be reached.
  public var targets: [Target] = []
  /// Duties, with who has them.
  public var tasks: [Duty] = []
  /// Every stated time by or in which something is to be done, with or without a duty.
  public var deadlines: [TimeLimit] = []
  /// The list under "Nơi nhận".
  public var recipients: [String] = []
  /// Who signed.
  @Nullable public var signature: Signature? = nil
  /// Whether the text was recognised from pictures, so that a person has to confirm it; nil (no key) otherwise.
  public var draft: Bool?
  /// In a draft the words of which the recognition was not sure.
  public var doubtful: [DoubtfulWord]?
}

/// A word that was recognised from a picture without certainty.
public struct DoubtfulWord: Hashable, Sendable, Codable {
  /// The line of the text, from 1.
  public var line: Int
  /// As recognised.
  public var text: String
}

/// A document that another one stands on.
public struct Basis: Hashable, Sendable, Codable {
  /// The line of the paragraph that cites it.
  public var line: Int
  /// "Nghị quyết", "Quyết định", "Luật" ….
  public var type: String
  /// Number and symbol: "76/NQ-CP".
  @Nullable public var number: String? = nil
  /// ISO 8601; nil where the text gives no full day.
  @Nullable public var date: String? = nil
  /// Who issued it, as written.
  @Nullable public var issuer: String? = nil
  /// What it is about, as written.
  @Nullable public var title: String? = nil

  /// The date as a day.
  public var day: LocalDay? { date.flatMap { LocalDay(iso: $0) } }
}

/// A headed part of a document.
public struct Section: Hashable, Sendable, Codable {
  /// A paragraph of a section.
  public struct Item: Hashable, Sendable, Codable {
    /// Where it begins.
    public var line: Int
    /// "-", "+", "a)"; nil for a plain paragraph.
    @Nullable public var marker: String? = nil
    /// Without the marker.
    public var text: String
  }

  /// Where the heading stands.
  public var line: Int
  /// "I", "1", "Điều 2".
  public var marker: String
  /// Without marker and closing punctuation; empty where the marker stands alone.
  public var heading: String
  /// The paragraphs right below the heading.
  public var items: [Item] = []
  /// The sections below it.
  public var sections: [Section] = []
}

/// A stated time by or in which something is to be done.
public struct TimeLimit: Hashable, Sendable, Codable {
  /// Where it stands.
  public var line: Int
  /// As written.
  public var text: String
  /// ISO 8601, where the text names a day.
  @Nullable public var date: String? = nil
}

/// A quantity to be reached.
public struct Target: Hashable, Sendable, Codable {
  /// Where its paragraph begins.
  public var line: Int
  /// The clause as written.
  public var text: String
  /// The number.
  public var value: Double
  /// "%", "tin bài", "cuộc".
  public var unit: String
  /// ">", ">=", "<", "<=" or "=".
  public var comparison: String
}

/// What a unit is to do.
public struct Duty: Hashable, Sendable, Codable {
  /// By when.
  public struct Due: Hashable, Sendable, Codable {
    /// As written.
    public var text: String
    /// ISO 8601, where the text names a day.
    @Nullable public var date: String? = nil
  }

  /// The first line of its paragraph.
  public var line: Int
  /// Who has it; nil where nobody is named.
  @Nullable public var unit: String? = nil
  /// The same as single bodies, where `unit` lists several that each have a name; else one or none.
  public var units: [String] = []
  /// With whom.
  public var helpers: [String] = []
  /// The duty as written.
  public var text: String
  /// How often, as written: "định kỳ", "hàng tháng".
  @Nullable public var cadence: String? = nil
  /// By when.
  @Nullable public var due: Due? = nil
  /// What comes of it: "báo cáo".
  @Nullable public var product: String? = nil
  /// By which channels.
  public var channels: [String] = []
  /// For whom.
  public var audiences: [String] = []
  /// How much.
  @Nullable public var target: Target? = nil
}
