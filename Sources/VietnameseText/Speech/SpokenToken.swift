// SPDX-License-Identifier: Apache-2.0

/// Up to sixteen lowercase UTF-8 bytes of a word, compared as two integers; longer words have the key ``none``.
struct WordKey: Hashable, Sendable {
  var high: UInt64 = 0
  var low: UInt64 = 0

  static let none = WordKey()

  init() {}

  /// The key of a lowercase word.
  init(_ word: String) {
    guard word.utf8.count <= 16 else { return }
    for byte in word.utf8 { append(byte) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }
}

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
