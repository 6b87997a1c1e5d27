// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// Every other character: punctuation is a pause, signs have names, the rest is silent.
  static let symbol = SpokenRule(name: "symbol") { line, index, speech in
    let value = line[index].value
    switch value {
    case 0x2E: return fullStop(line, index, &speech)
    case 0x2026:
      speech.pause()
      return -1
    case 0x2C, 0x3A, 0x3B, 0x21, 0x3F:
      speech.pause(UInt8(truncatingIfNeeded: value))
      return -1
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x2014:
      speech.pause()
      return -1
    default: break
    }
    guard let name = SymbolTable.names[value], isSaid(line, index, value) else { return -1 }
    speech.say(name)
    return 1
  }

  private static func fullStop(_ line: SpokenLine, _ index: Int, _ speech: inout Speech) -> Int {
    var dots = 1
    while line.isMark(index + dots, ".") { dots += 1 }
    // "./." closes an official document.
    if dots == 1, line.isMark(index + 1, "/"), line.isMark(index + 2, ".") {
      speech.pause(UInt8(ascii: "."))
      return -3
    }
    let after = line.kind(index + dots)
    let isInside = dots == 1 && (after == .word || after == .number) && line.kind(index - 1) != .space
    if isInside, line[index - 1].shape == .lower, line[index + 1].shape == .lower {
      speech.say("chấm")
      return 1
    }
    // The dot of "QL.1A".
    if isInside, line[index - 1].shape == .upper, after == .number { return -1 }
    let isStop = dots == 1 || line.kind(index + dots) == .end || line.kind(index + dots) == .newline
    speech.pause(isStop && !isInside ? UInt8(ascii: ".") : UInt8(ascii: ","))
    return -dots
  }

  /// Signs that are also bullets or ornaments are said between words and numbers alone.
  private static func isSaid(_ line: SpokenLine, _ index: Int, _ value: UInt64) -> Bool {
    guard SymbolTable.ornaments.contains(value) else { return true }
    let next = index + 1 + line.space(index + 1)
    let before = line.kind(line.before(index))
    let isFollowed = line.kind(next) == .number || line.kind(next) == .word
    if value == 0x3C || value == 0x3E { return line.kind(next) == .number }
    return !line.startsLine(index) && isFollowed && (before == .number || before == .word)
  }
}
