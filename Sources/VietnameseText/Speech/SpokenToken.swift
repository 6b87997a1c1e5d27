// SPDX-License-Identifier: Apache-2.0

/// A piece of a line: a run of letters, of digits or of spaces, or one mark.
struct SpokenToken: Sendable {
  enum Kind: UInt8, Sendable { case word, number, mark, space, newline, end }

  /// How a word is capitalised.
  enum Shape: UInt8, Sendable { case none, lower, capital, upper, mixed }

  var kind: Kind
  var shape: Shape = .none
  /// Byte offsets in the line.
  var start: Int
  var end: Int
  /// Of a word its letters in lowercase.
  var key = WordKey.none
  /// Of a number of at most 19 digits its value, of a mark its scalar.
  var value: UInt64 = 0

  var length: Int { end - start }

  static let end = SpokenToken(kind: .end, start: 0, end: 0)
}
