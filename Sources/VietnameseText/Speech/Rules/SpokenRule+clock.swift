// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  private static let hourLetter = WordKey("h")
  private static let hourLetterOfGio = WordKey("g")
  private static let minuteLetters = Keyword.keys("p ph phút")

  /// `8h30`, `05h00`, `14g30`, `17h00'`, `8 h`, `8:05`, `01:01:01`, and the scale `1:500`.
  static let clock = SpokenRule(name: "clock") { line, index, speech in
    if line.isMark(index + 1, ":"), line.kind(index + 2) == .number { return colon(line, index, &speech) }
    let space = line.space(index + 1)
    let letter = index + 1 + space
    let hour = line[index]
    guard hour.length <= 3, line.kind(letter) == .word, isHour(line, index, letter) else { return 0 }
    speech.say(cardinal: hour.value)
    speech.say("giờ")
    var next = letter + 1
    if line.kind(next) == .space, space == 1, line.kind(next + 1) == .number, line[next + 1].length == 2 {
      next += 1
    }
    guard line.kind(next) == .number, line[next].length <= 2, line[next].value < 60 else {
      return letter + 1 - index
    }
    sayMinutes(line[next].value, &speech)
    next += 1
    if line.isMark(next, "'") || line.isMark(next, "’") || line.isMark(next, "′") { return next + 1 - index }
    let name = next + line.space(next)
    if minuteLetters.contains(line.key(name)) { next = name + 1 }
    return next - index
  }

  private static func isHour(_ line: SpokenLine, _ index: Int, _ letter: Int) -> Bool {
    let key = line.key(letter)
    if key == hourLetter { return true }
    guard key == hourLetterOfGio, letter == index + 1, line[index].value <= 24 else { return false }
    return line.kind(letter + 1) == .number && line[letter + 1].length == 2
      || Keyword.afterHour.contains(line.keyAfter(letter + 1))
      || Keyword.beforeHour.contains(line.keyBefore(index))
  }

  private static func colon(_ line: SpokenLine, _ index: Int, _ speech: inout Speech) -> Int {
    let (first, second) = (line[index], line[index + 2])
    guard second.length == 2, second.value < 60, first.value <= 24, first.length <= 2 else {
      guard first.length <= 4 else { return 0 }
      speech.say(cardinal: first.value)
      speech.say(first.value == 1 ? "trên" : "hai chấm")
      return 2
    }
    speech.say(cardinal: first.value)
    speech.say("giờ")
    sayMinutes(second.value, &speech)
    var count = 3
    if line.isMark(index + 3, ":"), line.kind(index + 4) == .number, line[index + 4].length == 2 {
      if line[index + 4].value > 0 {
        speech.say(cardinal: line[index + 4].value)
        speech.say("giây")
      }
      count = 5
    }
    let name = index + count + line.space(index + count)
    let isNamed = count == 3 ? line.key(name) == Keyword.minute : line.key(name) == WordKey("giây")
    return isNamed ? name + 1 - index : count
  }

  private static func sayMinutes(_ minutes: UInt64, _ speech: inout Speech) {
    guard minutes > 0 else { return }
    speech.say(cardinal: minutes)
    speech.say("phút")
  }
}
