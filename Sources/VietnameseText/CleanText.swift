// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The door through which every text enters: composed (NFC), visible, with one kind of space and line end.
public enum CleanText {
  /// The text as it is kept and compared.
  ///
  /// Zero-width characters, byte-order marks, soft hyphens, direction marks and control characters go; every
  /// kind of space becomes a space and every kind of line end a line feed (tabs stay); the letters eth and
  /// African D, which keyboards and fonts put for đ, become đ. What is clean already is returned unchanged.
  public static func of(_ text: String) -> String {
    var isClean = true
    var isComposed = true
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value >= 0x20 && value < 0x7F || value == 0x0A || value == 0x09 { continue }
      if replacement(value) != .keep { isClean = false }
      if !isSafelyComposed(value) { isComposed = false }
    }
    if isClean { return isComposed ? text : text.precomposedStringWithCanonicalMapping }
    let rewritten = rewrite(text)
    return isComposed ? rewritten : rewritten.precomposedStringWithCanonicalMapping
  }

  /// The text on one line: clean, line feeds and tabs as spaces, no space at the ends or twice.
  public static func line(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in of(text).utf8 {
      if byte != 0x20 && byte != 0x0A && byte != 0x09 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private enum Replacement: Equatable {
    case keep, drop
    case by(UInt32)
  }

  private static func rewrite(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      let isSecondHalf = scalar.value == 0x0A && previous == 0x0D
      previous = scalar.value
      if isSecondHalf { continue }
      switch replacement(scalar.value) {
      case .keep: result.append(scalar)
      case .drop: continue
      case .by(let value): if let new = Unicode.Scalar(value) { result.append(new) }
      }
    }
    return String(result)
  }

  private static func replacement(_ value: UInt32) -> Replacement {
    switch value {
    case 0x09, 0x0A: .keep
    case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: .by(0x0A)
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC, 0xFFFE, 0xFFFF:
      .drop
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .by(0x20)
    case 0xD0, 0x189: .by(0x110)
    case 0xF0, 0x256: .by(0x111)
    default: .keep
    }
  }

  /// True for scalars that NFC leaves alone wherever they stand; the rest is left to the full algorithm.
  private static func isSafelyComposed(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x1E00...0x1EFF, 0x2000...0x2125, 0x2190...0x2328, 0x232B...0x2ADB, 0x4E00...0x9FFF,
      0xFE0F, 0xFEFF, 0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}
