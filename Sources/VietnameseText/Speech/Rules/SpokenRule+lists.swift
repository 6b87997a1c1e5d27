// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// `1.`, `1)`, `1.2.` and `1.2` before a space at the beginning of a line.
  static let listNumber = SpokenRule(name: "list number") { line, index, speech in
    guard line.startsLine(index), line[index].length <= 2 else { return 0 }
    var next = index + 1
    var levels = 1
    while line.isMark(next, "."), line.kind(next + 1) == .number, line[next + 1].length <= 2, levels < 5 {
      next += 2
      levels += 1
    }
    let isSlashed = line.isMark(next, "/") && line.kind(next + 1) == .space
    let isClosed = line.isMark(next, ".") || line.isMark(next, ")") || isSlashed
    guard isClosed || levels > 2, line.kind(next + (isClosed ? 1 : 0)) != .number else { return 0 }
    let after = next + (isClosed ? 1 : 0)
    guard line.kind(after) == .space || line.kind(after) == .word else { return 0 }
    for level in 0..<levels {
      if level > 0 { speech.say("chấm") }
      speech.say(cardinal: line[index + 2 * level].value)
    }
    speech.pause(UInt8(ascii: "."))
    return after - index
  }

  /// `a)`, `đ)`, `A.`, `a.` at the beginning of a line.
  static let listLetter = SpokenRule(name: "list letter") { line, index, speech in
    let token = line[index]
    guard token.length <= 2, line.isMark(index + 1, ")") || line.isMark(index + 1, "."),
      line.startsLine(index), line.kind(index + 2) == .space, let name = LetterName.of(line.text(index))
    else { return 0 }
    speech.say(name)
    speech.pause(UInt8(ascii: "."))
    return 2
  }

  /// A letter by itself: `điểm b`, `nhóm A`; those that are words (à, ở, ý) stay.
  static let letter = SpokenRule(name: "letter") { line, index, speech in
    let token = line[index]
    guard token.length == 1 || token.length == 2 && token.key == LetterName.barredD,
      let name = LetterName.of(line.text(index))
    else { return 0 }
    // The month of "T6/2026" names itself.
    if token.key == WordKey("t"), line.kind(index + 1) == .number, line.isMark(index + 2, "/"),
      line[index + 3].length == 4
    {
      return -1
    }
    if token.shape == .lower, token.key == WordKey("x"), isBetweenNumbers(line, index) {
      speech.say("nhân")
      return 1
    }
    speech.say(name)
    return token.shape == .lower && name.utf8.count == 1 ? -1 : 1
  }

  private static func isBetweenNumbers(_ line: SpokenLine, _ index: Int) -> Bool {
    line.kind(line.before(index)) == .number && line.kind(index + 1 + line.space(index + 1)) == .number
  }
}
