// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// A row in the two open forms: a line of JSON, a line of CSV.
enum OpenRow {
  /// The largest number that every reader of JSON holds exactly.
  private static let largest: Int64 = 1 << 53

  /// An object with the columns in their order, and a line feed.
  static func json(_ values: [SQLValue], _ columns: [String]) -> [UInt8] {
    var line: [UInt8] = Array("{".utf8)
    for (place, (column, value)) in zip(columns, values).enumerated() {
      if place > 0 { line.append(UInt8(ascii: ",")) }
      quote(column, to: &line)
      line.append(UInt8(ascii: ":"))
      switch value {
      case .null: line += "null".utf8
      case .integer(let number) where number.magnitude <= largest.magnitude: line += String(number).utf8
      case .integer(let number): quote(String(number), to: &line)
      case .boolean(let truth): line += (truth ? "1" : "0").utf8
      case .real(let number): line += (number.isFinite ? "\(number)" : "null").utf8
      case .text(let text): quote(text, to: &line)
      case .bytes(let bytes): quote(Sealing.hex(bytes), to: &line)
      }
    }
    return line + Array("}\n".utf8)
  }

  /// A line of RFC 4180; texts that a spreadsheet would run as a formula get an apostrophe in front.
  static func csv(_ values: [SQLValue]) -> [UInt8] {
    var line: [UInt8] = []
    for (place, value) in values.enumerated() {
      if place > 0 { line.append(UInt8(ascii: ",")) }
      switch value {
      case .null: break
      case .integer(let number): line += String(number).utf8
      case .boolean(let truth): line += (truth ? "1" : "0").utf8
      case .real(let number): line += "\(number)".utf8
      case .text(let text): line += cell(text)
      case .bytes(let bytes): line += Sealing.hex(bytes).utf8
      }
    }
    return line + Array("\r\n".utf8)
  }

  private static func cell(_ text: String) -> [UInt8] {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let bytes = (isFormula ? [UInt8(ascii: "'")] : []) + Array(text.utf8)
    guard bytes.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return bytes }
    return [UInt8(ascii: "\"")] + bytes.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
      + [UInt8(ascii: "\"")]
  }

  private static func quote(_ text: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): line += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): line += "\\n".utf8
      case 0..<0x20: line += ("\\u00" + Sealing.hex([byte])).utf8
      default: line.append(byte)
      }
    }
    line.append(UInt8(ascii: "\""))
  }
}
