// SPDX-License-Identifier: Apache-2.0

/// Writes small zip files for tests, so that each flaw can be made on purpose.
public struct TinyZip {
  /// A file in it.
  public struct Entry {
    /// Its path.
    public var name: String
    /// Its bytes as they lie in the archive.
    public var bytes: [UInt8]
    /// Already packed with deflate, with the size and checksum of what it holds.
    public var packed: (size: Int, checksum: UInt32)?

    /// A file from its parts.
    public init(name: String, bytes: [UInt8], packed: (size: Int, checksum: UInt32)? = nil) {
      self.name = name
      self.bytes = bytes
      self.packed = packed
    }
  }

  /// The files, in order.
  public var entries: [Entry]

  /// An archive of files.
  public init(entries: [Entry]) {
    self.entries = entries
  }

  /// A Word document with its body and, where given, its numbering and styles.
  public static func word(body: String, numbering: String? = nil, prolog: String = "") -> [UInt8] {
    let space =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    var entries = [
      Entry(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
      Entry(
        name: "word/document.xml",
        bytes: Array("\(prolog)<w:document \(space)><w:body>\(body)</w:body></w:document>".utf8)),
    ]
    if let numbering {
      entries.append(
        Entry(
          name: "word/numbering.xml", bytes: Array("<w:numbering \(space)>\(numbering)</w:numbering>".utf8)))
    }
    return TinyZip(entries: entries).bytes
  }

  /// A Word document with the lines of a text, a paragraph a line.
  public static func word(lines text: String) -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return word(body: lines.map { paragraph(String($0)) }.joined())
  }

  /// A paragraph of a body.
  public static func paragraph(_ text: String, list: Int? = nil, level: Int = 0) -> String {
    let numbers = list.map {
      "<w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\($0)\"/></w:numPr></w:pPr>"
    }
    return "<w:p>\(numbers ?? "")<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// The archive.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let size = entry.packed?.size ?? entry.bytes.count
      let checksum = Int(entry.packed?.checksum ?? Self.checksum(entry.bytes))
      var shared = little(20, 2) + little(0, 2)
      shared += little(entry.packed == nil ? 0 : 8, 2) + little(0, 4)
      shared += little(checksum, 4) + little(entry.bytes.count, 4) + little(size, 4)
      shared += little(entry.name.utf8.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + shared
      directory += little(0, 10) + little(out.count, 4)
      directory += Array(entry.name.utf8)
      out += little(0x0403_4B50, 4) + shared + Array(entry.name.utf8) + entry.bytes
    }
    let start = out.count
    out += directory
    out += little(0x0605_4B50, 4) + little(0, 4)
    out += little(entries.count, 2) + little(entries.count, 2)
    out += little(directory.count, 4) + little(start, 4) + little(0, 2)
    return out
  }

  private func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  /// CRC-32 as zip uses it.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }

  /// Deflate of `1 + 258 × count` spaces: 13 bits for each 258 bytes, as dense as fixed codes get.
  public static func spaces(count: Int) -> [UInt8] {
    var out: [UInt8] = []
    var current: UInt8 = 0
    var filled = 0
    func put(_ bits: [UInt8]) {
      for bit in bits {
        current |= bit << filled
        filled += 1
        if filled == 8 {
          out.append(current)
          (current, filled) = (0, 0)
        }
      }
    }
    // Last block, fixed codes; the literal 0x20 is 0x50 in 8 bits; length 258 is 11000101, distance 1 is 00000.
    put([1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0])
    for _ in 0..<count { put([1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]) }
    put([0, 0, 0, 0, 0, 0, 0])
    if filled > 0 { out.append(current) }
    return out
  }
}
