// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// `thứ 1`, `lần thứ 4`.
  static let ordinal = SpokenRule(name: "ordinal") { line, index, speech in
    guard line[index].key == Keyword.nth, line.kind(index + 1) == .space, line.kind(index + 2) == .number,
      line[index + 2].length <= 4
    else { return 0 }
    speech.say(line.text(index))
    speech.say(ordinal: line[index + 2].value)
    return 3
  }

  /// Roman numbers: after a word that counts (chương, quý, khóa), at the head of a line, or plainly Roman (`XIII`).
  static let roman = SpokenRule(name: "roman") { line, index, speech in
    let token = line[index]
    guard token.length <= 15, token.shape != .mixed, let value = RomanNumber.value(line.text(index)) else {
      return 0
    }
    let before = line.keyBefore(index)
    let isHead = token.shape == .upper && line.startsLine(index) && line.isMark(index + 1, ".")
    guard isHead && RomanNumber.isSmall(line.text(index)) || isRoman(line, index, after: before) else {
      return 0
    }
    if value == 1, Keyword.ranks.contains(before) {
      speech.say("nhất")
    } else if value == 4, before == Keyword.nth {
      speech.say("tư")
    } else {
      speech.say(cardinal: value)
    }
    if isHead { speech.pause(UInt8(ascii: ".")) }
    guard line.isMark(index + 1, "/"), line.kind(index + 2) == .number, line[index + 2].length == 4 else {
      return isHead ? 2 : 1
    }
    speech.say("năm")
    speech.say(cardinal: line[index + 2].value)
    return 3
  }

  private static func isRoman(_ line: SpokenLine, _ index: Int, after before: WordKey) -> Bool {
    let token = line[index]
    guard line.isBoundary(index + 1), line.isBoundary(index - 1) else { return false }
    let isCounted = Keyword.beforeRoman.contains(before)
    if token.shape == .lower {
      let isBracketed =
        line.isMark(index + 1, ")")
        && (line.isMark(index - 1, "(") || token.length > 1 && line.startsLine(index))
      if isBracketed, RomanNumber.isSmall(line.text(index)), token.key != WordKey("x") { return true }
      guard isCounted, token.length > 1 || "ivx".utf8.contains(line.bytes[token.start]) else { return false }
      // "khóa vi tính": what is a word too is a number only where no word goes on after it.
      guard Syllable(String(decoding: line.text(index), as: UTF8.self)) != nil else { return true }
      return line.kind(index + 1) != .space || line[index + 2].shape != .lower
    }
    guard token.shape == .upper else { return false }
    if RomanNumber.isSmall(line.text(index)) {
      if token.length > 1 || isCounted { return true }
      // The I of "I-III", "quý I, II", "III và V".
      let next = index + 1 + line.space(index + 1)
      let isRange =
        line.isMark(next, in: SpokenLine.dashes) && isSmallRoman(line, next + 1 + line.space(next + 1))
      let last = line.isMark(index - 1, in: SpokenLine.dashes) ? index - 2 : index - 3
      return isRange || isSmallRoman(line, last) && line.kind(index - 1) != .word
    }
    if token.length == 1 { return Keyword.beforeLargeRoman.contains(before) }
    return isCounted && line.lexicon.abbreviations[token.key] == nil
  }

  private static func isSmallRoman(_ line: SpokenLine, _ index: Int) -> Bool {
    let token = line[index]
    return token.kind == .word && token.shape == .upper && RomanNumber.isSmall(line.text(index))
      && RomanNumber.value(line.text(index)) != nil
  }
}
