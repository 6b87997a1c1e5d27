// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// A minus or plus sign at a number: `-3,5°C`, `+84`.
  static let sign = SpokenRule(name: "sign") { line, index, speech in
    guard line.kind(index + 1) == .number else { return 0 }
    if line.isMark(index, "+") {
      speech.say("cộng")
      guard line[index + 1].value == 84 || line[index + 1].length > 8 else { return 1 }
      return 1 + sayTelephone(line, index + 1, groups: 1 + groups(line, index + 1), &speech)
    }
    guard line.isMark(index, "-") || line.isMark(index, "−") else { return 0 }
    let before = line.kind(index - 1)
    guard before == .space || before == .end || before == .newline || line.isMark(index - 1, "(") else {
      return 0
    }
    // "hộ nghèo -5" is odd, "2021 -2030" is a range.
    guard line.kind(line.before(index)) != .number else { return 0 }
    speech.say("âm")
    return 1
  }

  /// A dash between two numbers, Roman numbers, hours or quantities: `2021 - 2030`, `7h-9h`, `thứ 2 - thứ 6`.
  static let range = SpokenRule(name: "range") { line, index, speech in
    guard line.isMark(index, in: SpokenLine.dashes) || line.isMark(index, "~") || line.isMark(index, "→")
    else {
      return 0
    }
    let last = line.before(index)
    let next = index + 1 + line.space(index + 1)
    guard endsQuantity(line, last) else { return 0 }
    if line.kind(next) == .mark, UnitTable.currencies[line[next].value] == nil { return 0 }
    let begins =
      line.kind(next) == .number || UnitTable.currencies[line[next].value] != nil && line.kind(next) == .mark
      || isRomanWord(line, next) && isRomanWord(line, last) || repeatsLabel(line, last, next)
    guard begins else { return 0 }
    if line.kind(next) == .number, line[next].length > 2, line.bytes[line[next].start] == 0x30 {
      speech.pause()
      return -1
    }
    speech.say("đến")
    return 1
  }

  /// A slash that shares out: `50 hồ sơ/tháng`; between words a short pause.
  static let perUnit = SpokenRule(name: "slash") { line, index, speech in
    guard line.isMark(index, "/") else { return 0 }
    let (before, next) = (line[index - 1], line[index + 1])
    guard before.kind == .word || before.kind == .number, next.kind == .word || next.kind == .number else {
      return -1
    }
    if next.kind == .word, UnitTable.spaced.contains(next.key), countsBefore(line, index) {
      return UnitReader.readPer(line, index, isMoney: true, &speech)
    }
    let isShare = Keyword.per.contains(next.key) || before.key == Keyword.dong
    if next.kind == .word, isShare, countsBefore(line, index) {
      speech.say("một")
      return 1
    }
    let isFormula =
      before.shape == .upper && before.length <= 2 && line.lexicon.abbreviations[before.key] == nil
    if isFormula || next.kind == .number || before.kind == .number {
      if before.kind == .number, next.kind == .word { return -1 }
      speech.say(before.kind == .number && next.kind == .number ? "xuyệt" : "trên")
      return 1
    }
    speech.pause()
    return -1
  }

  private static func endsQuantity(_ line: SpokenLine, _ index: Int) -> Bool {
    let token = line[index]
    switch token.kind {
    case .number:
      // The 1 of "A1" and the 19 of "COVID-19" count nothing; the 30 of "8h30" does.
      return line.kind(index - 1) != .word || line.kind(index - 2) == .number
    case .mark:
      let isUnit = token.value == 0x25 || token.value == 0xB0 || UnitTable.currencies[token.value] != nil
      return isUnit && (line.kind(index - 1) == .number || line.kind(line.before(index)) == .number)
    case .word:
      if isRomanWord(line, index) { return true }
      return line.kind(index - 1) == .number
        && (line.lexicon.units[token.key] != nil || UnitTable.multiples[token.key] != nil
          || token.key == WordKey("h"))
        || line.kind(index - 1) == .space && line.kind(index - 2) == .number && isRepeated(line, index)
    default: return false
    }
  }

  /// True for the first "đồng" of `100 đồng - 200 đồng`, and for hours.
  private static func isRepeated(_ line: SpokenLine, _ index: Int) -> Bool {
    if line.key(index) == Keyword.hour { return true }
    let dash = index + 1 + line.space(index + 1)
    let number = dash + 1 + line.space(dash + 1)
    guard let numeral = Numeral(line, at: number) else { return false }
    return line.keyAfter(number + numeral.count) == line.key(index)
  }

  private static func isRomanWord(_ line: SpokenLine, _ index: Int) -> Bool {
    line[index].shape == .upper && RomanNumber.isSmall(line.text(index))
      && RomanNumber.value(line.text(index)) != nil
  }

  /// `thứ 2 - thứ 6`, `Điều 5 - Điều 8`: the word before the first number comes again.
  private static func repeatsLabel(_ line: SpokenLine, _ last: Int, _ next: Int) -> Bool {
    let label = line.keyBefore(last)
    return label != .none && line.key(next) == label
      && (line.kind(last) == .number || isRomanWord(line, last))
  }

  private static func countsBefore(_ line: SpokenLine, _ index: Int) -> Bool {
    var before = index - 1
    var words = 0
    let farthest = max(0, index - SpokenLine.sight)
    while words < 6, before >= farthest, line.kind(before) != .newline {
      if line.kind(before) == .number || Keyword.multiples.contains(line.key(before)) { return true }
      if line.kind(before) == .word { words += 1 }
      before -= 1
    }
    return false
  }
}
