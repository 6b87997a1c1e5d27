// SPDX-License-Identifier: Apache-2.0

/// Cuts UTF-8 bytes into tokens in one pass.
struct TokenCutter {
  private let buffer: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  mutating func next() -> SpokenToken? {
    guard position < buffer.count else { return nil }
    let start = position
    let byte = buffer[position]
    if byte &- 0x30 < 10 { return number(from: start) }
    if byte == 0x20 || byte == 0x09 {
      while position < buffer.count, buffer[position] == 0x20 || buffer[position] == 0x09 { position += 1 }
      return SpokenToken(kind: .space, start: start, end: position)
    }
    if byte == 0x0A {
      position += 1
      return SpokenToken(kind: .newline, start: start, end: position)
    }
    let (scalar, length) = scalar(at: position)
    if Self.isLetter(scalar) { return word(from: start) }
    position += length
    return SpokenToken(kind: .mark, start: start, end: position, value: UInt64(scalar))
  }

  private mutating func number(from start: Int) -> SpokenToken {
    var value: UInt64 = 0
    while position < buffer.count, buffer[position] &- 0x30 < 10 {
      value = value &* 10 &+ UInt64(buffer[position] &- 0x30)
      position += 1
    }
    return SpokenToken(kind: .number, start: start, end: position, value: value)
  }

  private mutating func word(from start: Int) -> SpokenToken {
    var key = WordKey()
    var uppers = 0
    var letters = 0
    var startsUpper = false
    while position < buffer.count {
      let byte = buffer[position]
      if byte < 0x80 {
        guard (byte | 0x20) &- 97 < 26 else { break }
        if byte & 0x20 == 0 {
          uppers += 1
          if letters == 0 { startsUpper = true }
        }
        key.append(byte | 0x20)
        position += 1
      } else {
        let (scalar, length) = scalar(at: position)
        guard Self.isLetter(scalar) else { break }
        let lower = Self.lowercase(scalar)
        if lower != scalar {
          uppers += 1
          if letters == 0 { startsUpper = true }
        }
        Self.append(lower, to: &key)
        position += length
      }
      letters += 1
    }
    var token = SpokenToken(kind: .word, start: start, end: position, key: key)
    if position - start > 16 { token.key = .none }
    token.shape =
      uppers == 0 ? .lower : uppers == letters ? .upper : uppers == 1 && startsUpper ? .capital : .mixed
    return token
  }

  private func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = buffer[index]
    func tail(_ offset: Int) -> UInt32 {
      index + offset < buffer.count ? UInt32(buffer[index + offset] & 0x3F) : 0
    }
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  private static func append(_ scalar: UInt32, to key: inout WordKey) {
    if scalar < 0x800 {
      key.append(UInt8(0xC0 | scalar >> 6))
    } else {
      key.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      key.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    key.append(UInt8(0x80 | scalar & 0x3F))
  }

  /// Latin letters by range, others by their property.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 97 < 26 }
    if scalar < 0xC0 { return false }
    if scalar < 0x250 { return scalar != 0xD7 && scalar != 0xF7 }
    if (0x1E00..<0x1F00).contains(scalar) { return true }
    if (0x2000..<0x2C00).contains(scalar) { return false }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  /// The lowercase of a Vietnamese letter: in Latin-1 32 apart, else the odd one of a pair (Ư and Ơ reversed).
  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    if (0xC0..<0xDF).contains(scalar) { return scalar + 32 }
    if (0x100..<0x130).contains(scalar) || (0x1E00..<0x1F00).contains(scalar) || scalar == 0x168 {
      return scalar | 1
    }
    if scalar == 0x1A0 || scalar == 0x1AF { return scalar + 1 }
    if scalar < 0x250 { return scalar }
    return Unicode.Scalar(scalar).map { VowelTable.lowercase($0).value } ?? scalar
  }
}
