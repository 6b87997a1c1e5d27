// SPDX-License-Identifier: Apache-2.0

import CSodium

/// Keyed hashes, plain hashes and random tokens, by libsodium.
public enum Sealing {
  /// SHA-256 of bytes.
  public static func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    let input = Array(bytes)
    crypto_hash_sha256(&hash, input, UInt64(input.count))
    return hash
  }

  /// HMAC-SHA-256 of bytes under a key of 32 bytes.
  public static func authentication(of bytes: some Collection<UInt8>, key: [UInt8]) -> [UInt8] {
    precondition(key.count == Int(crypto_auth_hmacsha256_keybytes()), "the key has 32 bytes")
    var code = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_bytes()))
    let input = Array(bytes)
    crypto_auth_hmacsha256(&code, input, UInt64(input.count), key)
    return code
  }

  /// Random bytes from the system's generator.
  public static func randomBytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Whether two secrets are the same, in a time that does not tell where they differ.
  public static func isEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    let (left, right) = (Array(left), Array(right))
    return left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }

  /// Lower-case hexadecimal digits of bytes.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
