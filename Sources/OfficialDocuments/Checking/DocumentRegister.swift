// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// The documents of which something is known, found by number.
public struct DocumentRegister: Hashable, Sendable {
  /// All entries, in the order in which they were added.
  public private(set) var entries: [RegisteredDocument] = []
  private var byNumber: [String: [Int]] = [:]

  /// A register of some entries.
  public init(_ entries: [RegisteredDocument]) {
    for entry in entries { add(entry) }
  }

  /// What is known of a number, as cited with spaces or in another case too.
  public func entries(_ number: String) -> [RegisteredDocument] {
    (byNumber[Self.key(number)] ?? []).map { entries[$0] }
  }

  /// This register with entries that are known already; one of a known number (and context) takes its place.
  public func adding(_ entries: [RegisteredDocument]) -> DocumentRegister {
    entries.reduce(into: self) { $0.replace($1) }
  }

  /// One row of a commune's document list.
  public struct Row: Hashable, Sendable {
    /// Number and symbol.
    public var number: String
    /// The day of issue, "31/12/2025" or ISO 8601; may be empty.
    public var issued: String
    /// The number of what replaced it; may be empty.
    public var replacedBy: String
    /// The first day on which it no longer holds; may be empty.
    public var endsOn: String
    /// What it is about or who issued it; tells documents of one number apart; may be empty.
    public var context: String

    /// A row as it stands in the list.
    public init(
      number: String, issued: String = "", replacedBy: String = "", endsOn: String = "", context: String = ""
    ) {
      self.number = number
      self.issued = issued
      self.replacedBy = replacedBy
      self.endsOn = endsOn
      self.context = context
    }
  }

  /// A row that was not taken, with the reason in one Vietnamese sentence.
  public struct Refusal: Hashable, Sendable {
    /// The row of the list, from 1.
    public let row: Int
    /// Why.
    public let reason: String
  }

  /// This register with the rows of a list.
  ///
  /// A row of a known number (and context) takes its place, so that a list can be read again; rows that cannot be
  /// understood are refused and leave the register as it is.
  public func merging(
    _ rows: [Row], source: String, seenOn: LocalDay
  ) -> (register: DocumentRegister, refused: [Refusal]) {
    var register = self
    var refused: [Refusal] = []
    for (index, row) in rows.enumerated() {
      func refuse(_ reason: String) { refused.append(Refusal(row: index + 1, reason: reason)) }
      let number = row.number.closed
      guard Citation.isNumber(number) else {
        refuse("Số, ký hiệu “\(row.number)” không đúng dạng; hãy ghi như 48/QĐ-UBND.")
        continue
      }
      guard let issued = Self.day(row.issued), let ends = Self.day(row.endsOn) else {
        refuse("Ngày “\(row.issued) \(row.endsOn)” không có trong lịch; hãy ghi như 31/12/2025.")
        continue
      }
      if let issued, let ends, ends < issued {
        refuse("Ngày hết hiệu lực \(ends.numeric) trước ngày ban hành \(issued.numeric); hãy xem lại.")
        continue
      }
      register.replace(
        RegisteredDocument(
          number: number, context: row.context.isEmpty ? nil : row.context, issued: issued,
          replacedBy: row.replacedBy.isEmpty ? nil : row.replacedBy, endsOn: ends, source: source,
          seenOn: seenOn))
    }
    return (register, refused)
  }

  /// The day of a cell, nil where it is empty; nothing at all where it holds no day.
  private static func day(_ text: String) -> LocalDay?? {
    let text = text.tidy
    if text.isEmpty { return .some(nil) }
    return (LocalDay(iso: text) ?? DateWords.day(in: Wording(text), at: 0)?.day).map { .some($0) }
  }

  private mutating func replace(_ entry: RegisteredDocument) {
    let known = (byNumber[Self.key(entry.number)] ?? []).first { entries[$0].context == entry.context }
    if let known { entries[known] = entry } else { add(entry) }
  }

  private mutating func add(_ entry: RegisteredDocument) {
    byNumber[Self.key(entry.number), default: []].append(entries.count)
    entries.append(entry)
  }

  private static func key(_ number: String) -> String { number.closed.lowercased() }
}
