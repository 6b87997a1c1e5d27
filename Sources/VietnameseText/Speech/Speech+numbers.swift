// SPDX-License-Identifier: Apache-2.0

/// How numbers are said: the northern standard (linh, nghìn, mươi tư, mốt, lăm).
extension Speech {
  private static let digitNames = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  /// One digit, given as its ASCII byte.
  mutating func say(digit: UInt8) {
    say(Self.digitNames[Int(digit &- 0x30) % 10])
  }

  /// Digits one by one.
  mutating func say(digits: ArraySlice<UInt8>) {
    for byte in digits where byte &- 0x30 < 10 { say(digit: byte) }
  }

  /// A cardinal number; beyond a billion it counts billions: `một nghìn tỷ`, `một tỷ tỷ`.
  ///
  /// A voucher writes `hai triệu không trăm năm mươi nghìn`; aloud, `isFull` false, the empty hundreds of thousands
  /// and millions are passed over.
  mutating func say(cardinal value: UInt64, isFull: Bool = false) {
    let billions = value / 1_000_000_000
    let rest = value % 1_000_000_000
    if billions > 0 {
      say(cardinal: billions, isFull: isFull)
      say("tỷ")
      if rest == 0 { return }
    }
    say(belowBillion: Int(rest), follows: billions > 0, isFull: isFull)
  }

  /// `nhất` and `tư` after `thứ`, else the cardinal.
  mutating func say(ordinal value: UInt64) {
    switch value {
    case 1: say("nhất")
    case 4: say("tư")
    default: say(cardinal: value)
    }
  }

  private mutating func say(belowBillion value: Int, follows: Bool, isFull: Bool) {
    var isLeading = !follows
    for (group, name) in [
      (value / 1_000_000, "triệu"), (value / 1_000 % 1_000, "nghìn"), (value % 1_000, ""),
    ] {
      guard group > 0 else { continue }
      say(belowThousand: group, isLeading: isLeading || !isFull && !name.isEmpty)
      if !name.isEmpty { say(name) }
      isLeading = false
    }
    if isLeading { say("không") }
  }

  private mutating func say(belowThousand value: Int, isLeading: Bool) {
    let hundreds = value / 100
    let tens = value / 10 % 10
    let unit = value % 10
    if hundreds > 0 || !isLeading {
      say(Self.digitNames[hundreds])
      say("trăm")
      if tens == 0, unit > 0 { say("linh") }
    }
    switch tens {
    case 0: if unit == 0 { return }
    case 1: say("mười")
    default:
      say(Self.digitNames[tens])
      say("mươi")
    }
    switch unit {
    case 0: return
    case 1 where tens > 1: say("mốt")
    case 4 where tens > 1: say("tư")
    case 5 where tens > 0: say("lăm")
    default: say(Self.digitNames[unit])
    }
  }
}
