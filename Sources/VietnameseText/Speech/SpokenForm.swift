// SPDX-License-Identifier: Apache-2.0

/// Written administrative Vietnamese as an announcer reads it: numbers, dates, document numbers, units, abbreviations
/// and signs in words, so that nothing is left to the guess of a speech engine.
public struct SpokenForm: Sendable {
  let lexicon: SpokenLexicon

  /// A reader with the standard table of abbreviations and, before it, a commune's own.
  ///
  /// - Parameters:
  ///   - dictionary: what is written → how it is read; keys are matched as whole words, in their case, and may hold
  ///     several words. They win over every rule.
  ///   - respellsNames: true for a voice that knows Vietnamese letters only: `Zalo` is given to it as `da lô`.
  public init(dictionary: [String: String] = [:], respellsNames: Bool = false) {
    var phrases = respellsNames ? NameTable.respellings : [:]
    phrases.merge(dictionary) { _, own in own }
    lexicon = phrases.isEmpty ? .standard : SpokenLexicon.standard.adding(phrases)
  }

  /// The text as it is read aloud, line by line.
  public func text(_ written: String) -> String {
    reading(of: written).spoken
  }

  /// The text as it is read aloud with the places where that differs from what is written.
  public func reading(of written: String) -> SpokenReading {
    let clean = CleanText.of(written)
    let line = SpokenLine(Array(clean.utf8), lexicon: lexicon)
    var speech = Speech()
    speech.reserve(line.bytes.count * 3 / 2)
    var changes: [SpokenReading.Change] = []
    var index = 0
    while index < line.tokens.count {
      let start = speech.bytes.count
      let used = read(line, index, into: &speech)
      if used < 0 {
        index -= used
        continue
      }
      let range = line.tokens[index].start..<line.tokens[index + used - 1].end
      changes.append(.init(written: range, spoken: start..<speech.bytes.count))
      index += used
    }
    speech.finish()
    return SpokenReading(written: clean, speech: speech.bytes, changes: changes)
  }

  /// Reads on from an index: the tokens that a rule took, or minus those that no reader need see as changed.
  private func read(_ line: SpokenLine, _ index: Int, into speech: inout Speech) -> Int {
    let token = line.tokens[index]
    if token.kind != .space, !lexicon.phrases.isEmpty, let match = lexicon.phrase(line, at: index) {
      speech.say(match.spoken)
      return match.count
    }
    switch token.kind {
    case .space: return -1
    case .newline, .end:
      speech.breakLine()
      return -1
    case .word:
      let used = apply(SpokenRule.forWords, line, index, &speech)
      if used != 0 { return used }
      speech.say(line.bytes[token.start..<token.end])
      return -1
    case .number: return max(1, apply(SpokenRule.forNumbers, line, index, &speech))
    case .mark: return apply(SpokenRule.forMarks, line, index, &speech)
    }
  }

  @inline(__always)
  private func apply(
    _ rules: [SpokenRule], _ line: SpokenLine, _ index: Int, _ speech: inout Speech
  ) -> Int {
    for rule in rules {
      let used = rule.read(line, index, &speech)
      if used != 0 { return used }
    }
    return 0
  }
}
