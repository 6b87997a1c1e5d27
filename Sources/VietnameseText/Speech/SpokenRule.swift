// SPDX-License-Identifier: Apache-2.0

/// One way of writing something that is read otherwise.
///
/// A rule looks at the tokens from an index on. If they are what it knows it says them and returns how many it took;
/// otherwise it says nothing and returns 0. What is no change worth showing (a pause, a word in lowercase) it returns as
/// a negative count. Rules are asked in the order of their table, so the order is part of it.
struct SpokenRule: Sendable {
  let name: String
  let read: @Sendable (_ line: SpokenLine, _ index: Int, _ speech: inout Speech) -> Int

  /// Rules for what begins with a digit.
  static let forNumbers: [SpokenRule] = [
    .networkAddress, .telephone, .date, .monthOfYear, .dayOfMonth, .documentNumber, .clock, .listNumber,
    .fraction,
    .dotted, .quantity,
  ]

  /// Rules for what begins with a letter.
  static let forWords: [SpokenRule] = [
    .networkAddress, .ordinal, .roman, .listLetter, .documentSymbol, .slashed, .unitAfterMultiple,
    .tornLetters, .abbreviation, .capitals, .letter,
  ]

  /// Rules for what begins with any other character.
  static let forMarks: [SpokenRule] = [
    .sign, .prefixedCurrency, .range, .perUnit, .repeatedAbbreviation, .repeatedNumber, .symbol,
  ]
}
