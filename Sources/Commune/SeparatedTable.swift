// SPDX-License-Identifier: Apache-2.0

import Web

/// Tables as spreadsheets save them in a .csv: cells between commas or semicolons (RFC 4180).
public enum SeparatedTable {
  /// The cells of every row, clean and without blanks around them, with the number of the line each begins on; nil
  /// for what is no UTF-8 text.
  public static func rows(of bytes: [UInt8]) -> [(number: Int, cells: [String])]? {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard !content.contains(0), let text = String(validating: content, as: UTF8.self) else { return nil }
    let firstLine = text.utf8.prefix { $0 != 10 }
    let separator: UInt8 = firstLine.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    return rows(Array(text.utf8), separator: separator)
  }

  private static func rows(_ bytes: [UInt8], separator: UInt8) -> [(number: Int, cells: [String])] {
    var rows: [(number: Int, cells: [String])] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var (isQuoted, line, start, place) = (false, 1, 1, 0)
    func closeCell() {
      cells.append(Form(fields: ["": [URLText.clean(String(decoding: cell, as: UTF8.self))]])[""])
      cell = []
    }
    func closeRow() {
      closeCell()
      rows.append((start, cells))
      cells = []
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let isDoubled = isQuoted && place + 1 < bytes.count && bytes[place + 1] == byte
        if isDoubled {
          cell.append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == separator, !isQuoted {
        closeCell()
      } else if byte == 10, !isQuoted {
        closeRow()
        line += 1
        start = line
      } else {
        if byte == 10 { line += 1 }
        cell.append(byte)
      }
      place += 1
    }
    if !cell.isEmpty || !cells.isEmpty { closeRow() }
    return rows
  }
}
