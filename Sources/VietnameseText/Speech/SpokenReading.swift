// SPDX-License-Identifier: Apache-2.0

/// A text and its spoken form side by side.
public struct SpokenReading: Sendable, Equatable {
  /// A place that is read otherwise than it is written, as UTF-8 offsets.
  public struct Change: Sendable, Equatable {
    /// Where it stands in ``SpokenReading/written``.
    public let written: Range<Int>
    /// Where it is read in ``SpokenReading/spoken``, without the space before it.
    public let spoken: Range<Int>
  }

  /// The text as it was given, cleaned (see ``CleanText``); offsets of changes count in this.
  public let written: String
  /// The text as it is read.
  public let spoken: String
  /// The changes in the order of the text.
  public let changes: [Change]

  init(written: String, speech: [UInt8], changes: [Change]) {
    self.written = written
    spoken = String(decoding: speech, as: UTF8.self)
    self.changes = changes.compactMap { change in
      let end = min(change.spoken.upperBound, speech.count)
      var start = min(change.spoken.lowerBound, end)
      if start < end, speech[start] == 0x20 { start += 1 }
      return start < end ? Change(written: change.written, spoken: start..<end) : nil
    }
  }

  /// What is written at a change.
  public func writtenText(_ change: Change) -> String { text(change.written, of: written) }

  /// What is read at a change.
  public func spokenText(_ change: Change) -> String { text(change.spoken, of: spoken) }

  private func text(_ range: Range<Int>, of text: String) -> String {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    return String(text[start..<end])
  }
}
