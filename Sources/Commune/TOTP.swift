// SPDX-License-Identifier: Apache-2.0

import CCrypto
import Kernel
import Web

/// One-time codes of a telephone (RFC 6238): SHA-1, six digits, steps of 30 seconds, as all such apps have it.
enum TOTP {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// The code of a step.
  static func code(secret: [UInt8], step: Int64) -> String {
    var digest = [UInt8](repeating: 0, count: 20)
    var count = UInt32(20)
    let message = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    _ = HMAC(EVP_sha1(), secret, Int32(secret.count), message, message.count, &digest, &count)
    let offset = Int(digest[19] & 15)
    let number = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The step that a code belongs to: now, one before or one after, and later than the last one used.
  static func step(of code: String, secret: [UInt8], now: Instant, after last: Int64) -> Int64? {
    let given = code.utf8.filter { $0 != 32 }
    let current = now.milliseconds / 30_000
    return (current - 1...current + 1).first {
      $0 > last && Sealing.isEqual(given, Array(Self.code(secret: secret, step: $0).utf8))
    }
  }

  /// The address that apps read from a QR code (the key URI format that all of them share).
  static func address(secret: [UInt8], login: String, issuer: String) -> String {
    let (name, key) = (URLText.encoded(issuer), text(secret).filter { $0 != " " })
    return "otpauth://totp/\(name):\(URLText.encoded(login))?secret=\(key)&issuer=\(name)"
  }

  /// The secret as apps take it by hand: base 32 in groups of four.
  static func text(_ secret: [UInt8]) -> String {
    var bits = 0
    var value = 0
    var text: [UInt8] = []
    for byte in secret {
      value = value << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        if text.count % 5 == 4 { text.append(32) }
        text.append(letters[value >> bits & 31])
      }
      value &= (1 << bits) - 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
