// SPDX-License-Identifier: Apache-2.0

import Web

/// The rules of passwords, without any hashing.
enum Password {
  /// The least number of characters of a password that a person chooses (NIST SP 800-63B asks for 8 at least).
  static let minimum = 10
  /// The most bytes, so that nobody feeds the hash a book.
  static let maximum = 200
  /// How long a one-time password waits to be used.
  static let oneTimeLife = Duration.seconds(7 * 86_400)

  /// Why a password cannot be taken.
  enum Weakness: Hashable, Sendable, CaseIterable {
    case short, long, containsLogin, monotonous, common, same
  }

  /// What is wrong with a password that a person has chosen; nil if nothing is.
  static func weakness(of password: String, login: String, current: String = "") -> Weakness? {
    let lower = password.lowercased()
    if password.count < minimum { return .short }
    if password.utf8.count > maximum { return .long }
    if password == current { return .same }
    if login.utf8.count > 2, lower.contains(login) { return .containsLogin }
    if Set(lower.utf8).count < 5 { return .monotonous }
    return common.contains { lower.contains($0) } ? .common : nil
  }

  private static let common = ["123456", "matkhau", "password", "qwerty", "abc123", "caicach"]

  /// Letters and digits that look unlike each other on paper: no 0 O o, 1 l I i, 5 S s, 2 Z z, 8 B.
  static let oneTimeLetters = Array("abcdeghkmnpqrtuvxy34679".utf8)

  /// A one-time password: three groups of four of those letters, 54 bits, from random bytes.
  static func oneTime(random: (Int) -> [UInt8] = Sealing.randomBytes) -> String {
    var letters: [UInt8] = []
    let fair = 256 / oneTimeLetters.count * oneTimeLetters.count
    while letters.count < 12 {
      for byte in random(24) where Int(byte) < fair && letters.count < 12 {
        letters.append(oneTimeLetters[Int(byte) % oneTimeLetters.count])
      }
    }
    return stride(from: 0, to: 12, by: 4).map { String(decoding: letters[$0..<$0 + 4], as: UTF8.self) }
      .joined(separator: "-")
  }

  /// A one-time password as a person may type it from paper: capitals, spaces and missing dashes are mended.
  static func mendedOneTime(_ text: String) -> String? {
    let letters = text.lowercased().utf8.filter { $0 != 45 && $0 != 32 }
    guard letters.count == 12, letters.allSatisfy(oneTimeLetters.contains) else { return nil }
    return stride(from: 0, to: 12, by: 4).map { String(decoding: letters[$0..<$0 + 4], as: UTF8.self) }
      .joined(separator: "-")
  }
}
