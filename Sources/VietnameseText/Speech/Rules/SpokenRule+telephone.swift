// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// `0239.3855.555`, `0912 345 678`, `1900 1234`, `(0239) 3855 555`; short numbers beside words such as "hotline".
  static let telephone = SpokenRule(name: "telephone") { line, index, speech in
    let first = line[index]
    let isNational = line.bytes[first.start] == 0x30
    let isService = first.value == 1800 || first.value == 1900
    var count = 1
    if isNational && first.length >= 2 || isService && first.length == 4 {
      var total = first.length
      let limit = isNational ? 11 : 10
      while total < limit, let group = nextGroup(line, index + count, room: limit - total) {
        total += line[index + count + group - 1].length
        count += group
      }
      if total >= (isNational ? 9 : 8) {
        return sayTelephone(line, index, groups: count, &speech)
      }
      count = 1
    }
    let next = index + 1
    let isPlain = !line.isMark(next, "/") && !(line.isMark(next, ".") && line.kind(next + 1) == .number)
    guard isPlain, first.length >= 3 else { return 0 }
    // 111 to 119 and 1000 to 1099 are services; "gọi 150 người" calls people.
    let isKnown = (111...119).contains(first.value) || (1_000..<1_100).contains(first.value)
    let isShort =
      first.length <= 4 && isKnown && line.looksBack(index, words: 3, for: Keyword.telephone)
      || Keyword.switchboards.contains(line.keyBefore(index))
    let isCode = first.length >= 6 && line.looksBack(index, words: 6, for: Keyword.codes)
    let isService10 = first.length >= 8 && first.length <= 10 && (1800...1900).contains(leading(line, first))
    guard isShort || isCode || isService10 || first.length > 12 && isNational else { return 0 }
    speech.say(digits: line.text(index))
    return 1
  }

  private static func leading(_ line: SpokenLine, _ token: SpokenToken) -> Int {
    line.bytes[token.start..<token.start + 4].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Tokens up to and with the next group of digits, if one follows after a dot, a dash, a space or a bracket.
  private static func nextGroup(_ line: SpokenLine, _ index: Int, room: Int) -> Int? {
    var next = index
    if line.isMark(next, ")") { next += 1 }
    if line.isMark(next, ".") || line.isMark(next, "-") || line.kind(next) == .space { next += 1 }
    let group = line[next]
    guard next > index, group.kind == .number, group.length > 1 || line.isMark(next - 1, "."),
      group.length <= room
    else { return nil }
    return next - index + 1
  }

  /// Tokens of the groups that follow the country's code.
  static func groups(_ line: SpokenLine, _ index: Int) -> Int {
    var count = 0
    var room = 12 - line[index].length
    while let group = nextGroup(line, index + 1 + count, room: room) {
      count += group
      room -= line[index + count].length
    }
    return count
  }

  /// Says the digits of `count` tokens, a breath between groups.
  static func sayTelephone(
    _ line: SpokenLine, _ index: Int, groups count: Int, _ speech: inout Speech
  ) -> Int {
    var isFirst = true
    for token in index..<index + count where line.kind(token) == .number {
      if !isFirst { speech.pause() }
      isFirst = false
      speech.say(digits: line.text(token))
    }
    return count
  }
}
