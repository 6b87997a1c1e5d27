// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// The records inside a backup, one after the other: a letter, the length of the content (4 bytes), the content.
///
/// | letter | content |
/// |---|---|
/// | `M` | the manifest as JSON; the first one |
/// | `R` | the number of the table (4 bytes), then a value for each of its columns |
/// | `F` | the hash of a file (32 bytes) and its size (8); its bytes follow the record |
/// | `E` | the trailer as JSON; the last one |
///
/// A value is `0` for NULL, `1` and 8 bytes of a whole number, `2` and 8 bytes of a real one (IEEE 754), `3` and
/// length (4) and UTF-8, `4` and length (4) and bytes. All numbers have their highest byte first.
enum BackupRecord: UInt8 {
  case manifest = 0x4D
  case row = 0x52
  case file = 0x46
  case end = 0x45

  /// Bytes of a letter and a length.
  static let headSize = 5

  /// The record with its letter and length.
  func framed(_ content: [UInt8]) -> [UInt8] {
    [rawValue] + BigEndian.bytes(UInt32(content.count)) + content
  }

  /// The content of a row's record.
  static func row(_ values: [SQLValue], ofTable place: Int) -> [UInt8] {
    var bytes = BigEndian.bytes(UInt32(place))
    for value in values { encode(value, to: &bytes) }
    return bytes
  }

  private static func encode(_ value: SQLValue, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(0)
    case .integer(let number):
      bytes.append(1)
      bytes += BigEndian.bytes(number)
    // Engines give truth values as numbers; only what is bound is one.
    case .boolean(let truth): encode(.integer(truth ? 1 : 0), to: &bytes)
    case .real(let number):
      bytes.append(2)
      bytes += BigEndian.bytes(number.bitPattern)
    case .text(let text):
      bytes.append(3)
      bytes += BigEndian.bytes(UInt32(text.utf8.count))
      bytes += text.utf8
    case .bytes(let content):
      bytes.append(4)
      bytes += BigEndian.bytes(UInt32(content.count))
      bytes += content
    }
  }

  /// Takes the content of a record apart.
  struct Parts: Sendable {
    private var rest: ArraySlice<UInt8>

    init(_ content: [UInt8]) { rest = content[...] }

    /// Whether everything was taken.
    var isEmpty: Bool { rest.isEmpty }

    /// The next bytes.
    ///
    /// - Throws: `Fault.invalid` if there are not so many.
    mutating func take(_ count: Int) throws(Fault) -> ArraySlice<UInt8> {
      guard count <= rest.count else { throw Fault(.invalid, BackupWords.damaged) }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }

    /// The next value.
    mutating func value() throws(Fault) -> SQLValue {
      switch try take(1).first {
      case 0: return .null
      case 1: return .integer(BigEndian.number(try take(8)))
      case 2: return .real(Double(bitPattern: BigEndian.number(try take(8))))
      case 3: return .text(String(decoding: try long(), as: UTF8.self))
      case 4: return .bytes(Array(try long()))
      default: throw Fault(.invalid, BackupWords.damaged)
      }
    }

    private mutating func long() throws(Fault) -> ArraySlice<UInt8> {
      let count: UInt32 = BigEndian.number(try take(4))
      return try take(Int(count))
    }
  }
}

/// Whole numbers as bytes, the highest first.
enum BigEndian {
  static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  static func number<Number: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>) -> Number {
    bytes.reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
  }
}
