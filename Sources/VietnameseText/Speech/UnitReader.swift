// SPDX-License-Identifier: Apache-2.0

/// Reads a unit after a number, with what is behind its slashes.
enum UnitReader {
  /// Says the unit that begins at an index, over one space where that is safe; the tokens it took.
  static func read(_ line: SpokenLine, _ index: Int, _ speech: inout Speech) -> Int {
    let space = line.space(index)
    let start = index + space
    guard let unit = unit(line, start, isAttached: space == 0) else { return 0 }
    speech.say(unit.spoken)
    let count = space + unit.count
    return count + readPer(line, index + count, isMoney: unit.isMoney, &speech)
  }

  /// Says `/h`, `/kg`, `/người/năm`: "trên" between physical units, "một" for prices and shares.
  static func readPer(_ line: SpokenLine, _ index: Int, isMoney: Bool, _ speech: inout Speech) -> Int {
    var count = 0
    while line.isMark(index + count, "/"), line.kind(index + count + 1) == .word {
      let next = index + count + 1
      if line.key(next) == WordKey("h") {
        speech.say("trên giờ")
        count += 2
      } else if let unit = unit(line, next, isAttached: true) {
        speech.say(isMoney ? "một" : "trên")
        speech.say(unit.spoken)
        count += 1 + unit.count
      } else {
        speech.say("một")
        speech.say(line.text(next))
        count += 2
      }
    }
    return count
  }

  private static func unit(
    _ line: SpokenLine, _ index: Int, isAttached: Bool
  ) -> (spoken: String, count: Int, isMoney: Bool)? {
    let token = line[index]
    if token.kind == .mark { return sign(line, index, token) }
    guard token.kind == .word, token.length <= 5 else { return nil }
    guard isAttached || UnitTable.spaced.contains(token.key), let spoken = line.lexicon.units[token.key]
    else {
      return nil
    }
    if line.isMark(index + 1, "²") { return (spoken + " vuông", 2, false) }
    if line.isMark(index + 1, "³") { return (spoken + " khối", 2, false) }
    if line.kind(index + 1) == .number, token.key.low & 0xFF == 0x6D {
      switch line[index + 1].value {
      case 2 where line[index + 1].length == 1: return (spoken + " vuông", 2, false)
      case 3 where line[index + 1].length == 1: return (spoken + " khối", 2, false)
      default: break
      }
    }
    let follows = line.kind(index + 1)
    // 5m30, 4p30s: the number goes on; other letters and digits glued to it are no unit.
    if follows == .number, token.key != WordKey("p"), token.key != WordKey("m") { return nil }
    if token.length == 1, token.shape == .upper, !"VWL".utf8.contains(line.bytes[token.start]) { return nil }
    return (spoken, 1, money.contains(token.key))
  }

  private static func sign(
    _ line: SpokenLine, _ index: Int, _ token: SpokenToken
  ) -> (spoken: String, count: Int, isMoney: Bool)? {
    switch token.value {
    case 0x25: return ("phần trăm", 1, false)
    case 0x2030: return ("phần nghìn", 1, false)
    case 0xB0, 0xBA:
      if let degree = UnitTable.degrees[line.key(index + 1)] { return (degree, 2, false) }
      return ("độ", 1, false)
    case 0x2103: return ("độ xê", 1, false)
    default: return UnitTable.currencies[token.value].map { ($0.name, 1, true) }
    }
  }

  private static let money = Keyword.keys("đ vnd vnđ usd eur gbp jpy")
}
