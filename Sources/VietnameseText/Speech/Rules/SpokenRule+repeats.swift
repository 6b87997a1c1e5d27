// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// An abbreviation in brackets right after its full form is not read again: `thủ tục hành chính (TTHC)`.
  static let repeatedAbbreviation = SpokenRule(name: "repeated abbreviation") { line, index, _ in
    guard line.isMark(index, "("), line.isMark(index + 2, ")"), line.kind(index + 1) == .word,
      let entry = line.lexicon.abbreviations[line[index + 1].key]
    else { return 0 }
    var before = index - 1
    for key in entry.keys.reversed() {
      while line.kind(before) == .space || line.isMark(before, ",") || line.isMark(before, "-") {
        before -= 1
      }
      guard line.key(before) == key else { return 0 }
      before -= 1
    }
    return -3
  }

  /// A number in brackets right after the same number is not read again: `03 (ba) ngày`, `ba (03) ngày`.
  static let repeatedNumber = SpokenRule(name: "repeated number") { line, index, speech in
    guard line.isMark(index, "("), line.kind(line.before(index)) != .mark else { return 0 }
    if line.kind(index + 1) == .number, line.isMark(index + 2, ")") {
      var again = Speech()
      again.say(cardinal: line[index + 1].value)
      return speech.ends(with: again.bytes) ? -3 : 0
    }
    guard line.kind(line.before(index)) == .number else { return 0 }
    var end = index + 1
    while end < index + 24, line.kind(end) == .word || line.kind(end) == .space { end += 1 }
    guard end > index + 1, line.isMark(end, ")") else { return 0 }
    let words = String(decoding: line.bytes[line[index + 1].start..<line[end].start], as: UTF8.self)
      .lowercased()
    return speech.ends(with: words.utf8) ? index - end - 1 : 0
  }
}
