// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// `15/7/2021`, `01-12-2023`, `10.05.2000`.
  static let date = SpokenRule(name: "date") { line, index, speech in
    guard let mark = dateMark(line, index), line.isMark(index + 3, mark),
      isDay(line[index], line[index + 2]), line.kind(index + 4) == .number
    else { return 0 }
    let year = line[index + 4]
    guard year.length == 4 || year.length == 2 && mark == "/", !line.isMark(index + 5, "/") else { return 0 }
    sayDay(line, index, &speech)
    speech.say("năm")
    speech.say(cardinal: year.length == 4 ? year.value : 2000 + year.value)
    return 5
  }

  /// `6/2026` after "tháng" or alone, and `tháng 12 2023`; `quý 2/2026` has no month.
  static let monthOfYear = SpokenRule(name: "month of year") { line, index, speech in
    let month = line[index]
    let separator = line[index + 1]
    let year = line[index + 2]
    guard year.kind == .number, year.length == 4, (1_000...2_200).contains(year.value), month.length <= 2
    else { return 0 }
    let before = line.keyBefore(index)
    if separator.kind == .space {
      guard before == Keyword.month, (1...12).contains(month.value) else { return 0 }
    } else {
      guard line.isMark(index + 1, "/") || line.isMark(index + 1, "-") && before == Keyword.month,
        !line.isMark(index + 3, "/"), (1...12).contains(month.value) || Keyword.periods.contains(before)
      else { return 0 }
    }
    if Keyword.periods.contains(before) {
      speech.say(cardinal: month.value)
    } else {
      sayMonth(month.value, named: before == Keyword.month, &speech)
    }
    speech.say("năm")
    speech.say(cardinal: year.value)
    return 3
  }

  /// `15/7`, where the words before or the numbers themselves show that it is a day and no fraction.
  static let dayOfMonth = SpokenRule(name: "day of month") { line, index, speech in
    guard let mark = dateMark(line, index), mark != ".", isDay(line[index], line[index + 2]),
      !line.isMark(index + 3, "/") || line.kind(index + 4) != .word
    else { return 0 }
    let (day, month) = (line[index], line[index + 2])
    let before = line.keyBefore(index)
    if Keyword.addresses.contains(before) { return 0 }
    let isSaid = before == Keyword.day || continuesDays(line, index) || closesRange(line, index)
    if mark == "-" {
      guard before == Keyword.day, day.value > month.value || line.bytes[day.start] == 0x30 else { return 0 }
    }
    let isRound = day.value == 24 && month.value == 7 || day.value == month.value
    let looksLikeDay =
      line.bytes[day.start] == 0x30 || line.bytes[month.start] == 0x30 || day.value > month.value && !isRound
    guard
      isSaid || Keyword.beforeDay.contains(before) || looksLikeDay && before != Keyword.number
        || isListed(line, index) && line.looksBack(index, words: 4, for: Keyword.days)
    else { return 0 }
    sayDay(line, index, &speech)
    return 3
  }

  /// The mark between day and month, each of at most two digits.
  private static func dateMark(_ line: SpokenLine, _ index: Int) -> Unicode.Scalar? {
    guard line[index].length <= 2, line.kind(index + 2) == .number, line[index + 2].length <= 2 else {
      return nil
    }
    return (["/", "-", "."] as [Unicode.Scalar]).first { line.isMark(index + 1, $0) }
  }

  private static func isDay(_ day: SpokenToken, _ month: SpokenToken) -> Bool {
    guard (1...31).contains(day.value), (1...12).contains(month.value) else { return false }
    return day.value <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Int(month.value) - 1]
  }

  /// True after a comma or "và".
  private static func isListed(_ line: SpokenLine, _ index: Int) -> Bool {
    line.isMark(line.before(index), ",") || Keyword.joins.contains(line.keyBefore(index))
  }

  /// True for the last of `ngày 15-16/7` and of `ngày 1, 2 và 3/7`.
  private static func continuesDays(_ line: SpokenLine, _ index: Int) -> Bool {
    var number = index
    while number > index - SpokenLine.sight {
      let join = line.before(number)
      guard
        line.isMark(join, in: SpokenLine.dashes) || line.isMark(join, ",") || line.key(join) == Keyword.and
      else { return false }
      number = line.before(join)
      guard line.kind(number) == .number, line[number].length <= 2 else { return false }
      if line.keyBefore(number) == Keyword.day { return true }
    }
    return false
  }

  /// True for the second of `30/4 - 1/5`, where the first is past doubt a day.
  private static func closesRange(_ line: SpokenLine, _ index: Int) -> Bool {
    guard line.isMark(line.before(index), in: SpokenLine.dashes) else { return false }
    let last = line.before(line.before(index))
    return line.kind(last) == .number && line.isMark(last - 1, "/") && line.kind(last - 2) == .number
      && line[last - 2].value > line[last].value
  }

  private static func sayDay(_ line: SpokenLine, _ index: Int, _ speech: inout Speech) {
    let before = line.keyBefore(index)
    let isNamed = before == Keyword.day || before == WordKey("mùng") || before == WordKey("mồng")
    if !isNamed, !continuesDays(line, index) { speech.say("ngày") }
    speech.say(cardinal: line[index].value)
    sayMonth(line[index + 2].value, named: false, &speech)
  }

  private static func sayMonth(_ month: UInt64, named: Bool, _ speech: inout Speech) {
    if !named { speech.say("tháng") }
    if month == 4 { speech.say("tư") } else { speech.say(cardinal: month) }
  }
}
