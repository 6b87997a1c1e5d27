// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Kernel
import Web

/// The secret under which backups are sealed: 32 bytes; whoever loses it loses every backup.
public struct BackupKey: Hashable, Sendable {
  /// The 32 bytes.
  let bytes: [UInt8]

  /// A key from its 32 bytes; nil if there are more or fewer.
  init?(bytes: [UInt8]) {
    guard bytes.count == SealedStream.keySize else { return nil }
    self.bytes = bytes
  }

  /// Reads a key as files hold it (base64) or as it was typed from its sheet: letters of either case, with any
  /// spaces and hyphens, O for 0, I and L for 1.
  ///
  /// - Throws: `Fault.invalid` if it is neither, or a letter was mistyped.
  public init(_ text: String) throws(Fault) {
    let line = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if let data = Data(base64Encoded: line), let key = BackupKey(bytes: Array(data)) {
      self = key
    } else if let bytes = KeyLetters.decode(line), let key = BackupKey(bytes: bytes) {
      self = key
    } else {
      throw Fault(.invalid, BackupWords.keyMistyped)
    }
  }

  /// A new key from the system's generator.
  public static func random() -> BackupKey { BackupKey() }

  private init() { bytes = Sealing.randomBytes(SealedStream.keySize) }

  /// What a backup says of the key that opens it, without helping to find it.
  var id: [UInt8] { Array(Sealing.sha256(Array("caicach backup key\n".utf8) + bytes).prefix(8)) }

  /// The key as it is printed: eleven groups of five letters, the last of which check the others.
  public var letters: String { KeyLetters.encode(bytes) }

  /// The sheet to print and lock away, in Vietnamese.
  ///
  /// - Parameters:
  ///   - place: whose key it is, such as the machine's name or the address of its portal.
  ///   - day: the day on which it is printed.
  public func sheet(of place: String, on day: LocalDay) -> String {
    BackupWords.sheet(letters: letters, id: Sealing.hex(id), place: place, day: day)
  }

  /// Reads the file of a key.
  ///
  /// - Throws: `Fault.notFound` if it cannot be read, `Fault.invalid` if it holds no key.
  public static func read(from path: String) throws(Fault) -> BackupKey {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Fault(.notFound, BackupWords.keyMissing(path))
    }
    return try BackupKey(String(decoding: data.prefix(4096), as: UTF8.self))
  }

  /// Reads the file of a key, or makes it, readable by its owner alone.
  ///
  /// - Returns: the key, and whether it was made just now, so that its sheet is printed this once.
  /// - Throws: `Fault` as `read`, `Fault.unavailable` if the file cannot be made.
  public static func readOrMake(at path: String) throws(Fault) -> (key: BackupKey, isNew: Bool) {
    if FileManager.default.fileExists(atPath: path) { return (try read(from: path), false) }
    let key = random()
    let line = Data(key.bytes).base64EncodedString() + "\n"
    do {
      let file = try PlainFile(creating: path)
      try file.write(Array(line.utf8))
      try file.synchronize()
    } catch { throw Fault(.unavailable, BackupWords.keyNotWritten(path)) }
    return (key, true)
  }
}

/// A key in letters: Crockford's base 32, which has neither I, L, O nor U; 256 bits of the key and 19 that check
/// them make 55 letters.
enum KeyLetters {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let count = 55
  private static let group = 5

  static func encode(_ key: [UInt8]) -> String {
    var letters: [UInt8] = []
    for place in 0..<count {
      if place > 0, place % group == 0 { letters.append(UInt8(ascii: "-")) }
      letters.append(alphabet[quintet(place, of: key + check(key))])
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The 32 bytes; nil if a letter is none, is missing, or they do not agree with those that check them.
  static func decode(_ text: String) -> [UInt8]? {
    let letters = text.uppercased().utf8.filter { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    guard letters.count == count else { return nil }
    var bytes = [UInt8](repeating: 0, count: 35)
    for (place, letter) in letters.enumerated() {
      guard let value = alphabet.firstIndex(of: plain(letter)) else { return nil }
      for bit in 0..<5 where value >> (4 - bit) & 1 == 1 {
        let position = place * 5 + bit
        bytes[position / 8] |= 0x80 >> (position % 8)
      }
    }
    let key = Array(bytes.prefix(32))
    return Array(bytes[32...]) == check(key) ? key : nil
  }

  /// The 19 bits that check a key, in three bytes whose last five bits are 0.
  private static func check(_ key: [UInt8]) -> [UInt8] {
    let digest = Sealing.sha256(Array("caicach key sheet\n".utf8) + key)
    return [digest[0], digest[1], digest[2] & 0b1110_0000]
  }

  private static func quintet(_ place: Int, of bytes: [UInt8]) -> Int {
    (0..<5).reduce(0) { value, bit in
      let position = place * 5 + bit
      return value << 1 | Int(bytes[position / 8] >> (7 - position % 8) & 1)
    }
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "O"): UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
    default: letter
    }
  }
}
