// SPDX-License-Identifier: Apache-2.0

/// Up to sixteen bytes of a word, compared as two integers: enough for every Vietnamese syllable.
public struct WordKey: Hashable, Comparable, Sendable {
  private(set) var high: UInt64 = 0
  private(set) var low: UInt64 = 0

  /// The key of nothing.
  public static let none = WordKey()

  /// An empty key.
  public init() {}

  /// The key of a word as it stands; ``none`` if it is longer than sixteen bytes.
  public init(_ word: String) {
    guard word.utf8.count <= 16 else { return }
    for byte in word.utf8 { append(byte) }
  }

  /// The key of a sign.
  init(sign: UInt64) { low = sign }

  /// Adds a byte at the end; beyond sixteen the first ones fall out.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  /// The number of bytes.
  public var length: Int {
    high == 0 ? (71 - low.leadingZeroBitCount) / 8 : 8 + (71 - high.leadingZeroBitCount) / 8
  }

  /// The bytes, first to last.
  public var bytes: [UInt8] {
    (0..<length).reversed().map { place in
      UInt8(truncatingIfNeeded: (place >= 8 ? high : low) >> UInt64(8 * (place % 8)))
    }
  }

  /// True if the other word begins with this one.
  public func isPrefix(of other: WordKey) -> Bool {
    let shift = (other.length - length) * 8
    guard shift >= 0 else { return false }
    if shift == 0 { return self == other }
    if shift >= 64 { return high == 0 && low == other.high >> UInt64(shift - 64) }
    return high == other.high >> UInt64(shift)
      && low == (other.low >> UInt64(shift) | other.high << UInt64(64 - shift))
  }

  /// The order of the bytes of the words, a word before those that it begins.
  public static func < (left: Self, right: Self) -> Bool {
    let (a, b) = (left.aligned, right.aligned)
    return a.high != b.high ? a.high < b.high : a.low < b.low
  }

  /// The bytes moved to the front, so that integers compare as words do.
  private var aligned: (high: UInt64, low: UInt64) {
    let shift = UInt64(16 - length) * 8
    if shift == 0 { return (high, low) }
    if shift >= 64 { return (low << (shift - 64), 0) }
    return (high << shift | low >> (64 - shift), low << shift)
  }

  /// The keys of the words of a text.
  static func words(of text: String) -> [WordKey] {
    text.lowercased().split { $0 == " " || $0 == "-" || $0 == "," }.map { WordKey(String($0)) }
  }
}
