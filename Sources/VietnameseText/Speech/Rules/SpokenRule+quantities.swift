// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// A number with what counts it: `2.500.000đ`, `8,5m2`, `120 km/h`, `1tr5`, `50%`; or by itself.
  static let quantity = SpokenRule(name: "quantity") { line, index, speech in
    guard let numeral = Numeral(line, at: index) else { return 0 }
    var next = index + numeral.count
    if let currency = currency(line, next), let cent = currency.cent,
      sayCents(line, numeral, currency.name, cent, &speech)
    {
      return next + 1 - index + UnitReader.readPer(line, next + 1, isMoney: true, &speech)
    }
    // "7 giờ 00" is seven o'clock.
    if numeral.value == 0, line[index].length == 2, line.keyBefore(index) == Keyword.hour { return -1 }
    if numeral.value == 4, numeral.count == 1, line.keyBefore(index) == Keyword.month {
      speech.say("tư")
    } else {
      numeral.speak(line, into: &speech)
    }
    if line.kind(next) == .word, let multiple = multiple(line, next) {
      next += 1 + sayRest(line, next, multiple, &speech)
    }
    return next - index + UnitReader.read(line, next, &speech)
  }

  /// `1/2`, `3/4`, `23 1/5`, `45/50`, `24/24h`; `số 12/5` is an address.
  static let fraction = SpokenRule(name: "fraction") { line, index, speech in
    let (above, below) = (line[index], line[index + 2])
    guard line.isMark(index + 1, "/"), below.kind == .number, above.length <= 6, below.length <= 6,
      !line.isMark(index + 3, "/") || line.kind(index + 4) != .number
    else { return 0 }
    if line.kind(index - 1) == .space, line.kind(index - 2) == .number, above.value < below.value {
      speech.say("và")
    }
    speech.say(cardinal: above.value)
    let before = line.keyBefore(index)
    if before == Keyword.number || Keyword.addresses.contains(before) {
      speech.say("xuyệt")
      speech.say(cardinal: below.value)
    } else if above.value < below.value, below.value <= 10 || below.value == 100, above.value > 0 {
      speech.say("phần")
      if below.value == 4 { speech.say("tư") } else { speech.say(cardinal: below.value) }
    } else if above.length == 4, below.value == above.value + 1 {
      speech.say("đến")
      speech.say(cardinal: below.value)
    } else {
      speech.say("trên")
      speech.say(cardinal: below.value)
    }
    if line.key(index + 3) == WordKey("h") {
      speech.say("giờ")
      return 4
    }
    return 3 + UnitReader.read(line, index + 3, &speech)
  }

  /// Numbers with several dots that are no thousands: `192.168.1.1`, `1.25.3`.
  static let dotted = SpokenRule(name: "dotted") { line, index, speech in
    guard Numeral(line, at: index) == nil else { return 0 }
    speech.say(digits: line.text(index))
    var next = index + 1
    while line.isMark(next, "."), line.kind(next + 1) == .number {
      speech.say("chấm")
      speech.say(digits: line.text(next + 1))
      next += 2
    }
    return next - index
  }

  /// A unit after "triệu", "nghìn": `1,5 tỷ đ`, `2 triệu USD/năm`.
  static let unitAfterMultiple = SpokenRule(name: "unit after multiple") { line, index, speech in
    guard line[index].length <= 4, Keyword.multiples.contains(line.keyBefore(index)) else { return 0 }
    return UnitReader.read(line, index, &speech)
  }

  /// `$50`, `€3,50`.
  static let prefixedCurrency = SpokenRule(name: "currency before number") { line, index, speech in
    guard let currency = UnitTable.currencies[line[index].value], let numeral = Numeral(line, at: index + 1)
    else { return 0 }
    numeral.speak(line, into: &speech)
    let after = index + 1 + numeral.count
    let word = after + line.space(after)
    if line.kind(word) == .word, Keyword.multiples.contains(line.key(word)) {
      speech.say(line.text(word))
      speech.say(currency.name)
      return word + 1 - index
    }
    speech.say(currency.name)
    return after - index
  }

  private static func currency(_ line: SpokenLine, _ index: Int) -> (name: String, cent: String?)? {
    line.kind(index) == .mark ? UnitTable.currencies[line[index].value] : nil
  }

  /// `10,5$` as dollars and cents.
  private static func sayCents(
    _ line: SpokenLine, _ numeral: Numeral, _ name: String, _ cent: String, _ speech: inout Speech
  ) -> Bool {
    guard numeral.separator != .none, numeral.fraction.count <= 2 else { return false }
    let digits = line.bytes[numeral.fraction].reduce(0) { $0 * 10 + UInt64($1 &- 0x30) }
    if numeral.value > 0 {
      speech.say(cardinal: numeral.value)
      speech.say(name)
    }
    speech.say(cardinal: numeral.fraction.count == 1 ? digits * 10 : digits)
    speech.say(cent)
    return true
  }

  private static func multiple(_ line: SpokenLine, _ index: Int) -> String? {
    // 3.2M is millions, 5m is metres.
    if line[index].shape == .upper, line[index].key == WordKey("m") { return "triệu" }
    // A capital T begins a month or a name.
    return line[index].shape == .upper && line[index].key == WordKey("t")
      ? nil : UnitTable.multiples[line[index].key]
  }

  /// `1tr5` is a million and five hundred thousand.
  private static func sayRest(
    _ line: SpokenLine, _ index: Int, _ multiple: String, _ speech: inout Speech
  ) -> Int {
    speech.say(multiple)
    let rest = line[index + 1]
    guard multiple != "nghìn", rest.kind == .number, rest.length <= 3 else { return 0 }
    let scale: UInt64 = rest.length == 1 ? 100 : rest.length == 2 ? 10 : 1
    speech.say(cardinal: rest.value * scale)
    speech.say(multiple == "tỷ" ? "triệu" : "nghìn")
    return 1
  }
}
