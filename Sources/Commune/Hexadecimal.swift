// SPDX-License-Identifier: Apache-2.0

/// Bytes as lower-case hexadecimal digits, for values that travel in forms.
public enum Hexadecimal {
  /// The bytes of a text; nil if it is none.
  public static func bytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0, digits.count <= 1024 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(byte)
    }
    return bytes
  }
}
