// SPDX-License-Identifier: Apache-2.0

/// The five type names of the common dialect, as one engine writes them in `CREATE TABLE` and `ALTER TABLE`.
///
/// Only words in capitals outside quotes and comments are type names, so a column may be called `text`.
public struct TypeNames: Sendable {
  private let names: [String: String]
  private let tableSuffix: String

  /// An engine's words; `tableSuffix` closes each `CREATE TABLE`.
  public init(_ names: [String: String], tableSuffix: String = "") {
    self.names = names
    self.tableSuffix = tableSuffix
  }

  /// The statement in the engine's words; a statement that defines no table comes back as it was.
  public func translate(_ statement: String) -> String {
    let head = statement.utf8.drop { $0 <= UInt8(ascii: " ") }
    let creates = head.starts(with: "CREATE TABLE".utf8)
    guard creates || head.starts(with: "ALTER TABLE".utf8) else { return statement }
    var output: [UInt8] = []
    var rest = Array(statement.utf8)[...]
    var previous = ""
    while let byte = rest.first {
      if let end = Self.quotedEnd(rest) {
        output += rest[..<end]
        rest = rest[end...]
        previous = ""
      } else if Self.isLetter(byte) {
        let word = rest.prefix(while: Self.isLetter)
        let name = String(decoding: word, as: UTF8.self)
        // `CAST(x AS TEXT)` names a type where a collation is not allowed.
        output += previous == "AS" ? Array(word) : Array((names[name] ?? name).utf8)
        previous = name
        rest = rest.dropFirst(word.count)
      } else {
        output.append(byte)
        rest = rest.dropFirst()
      }
    }
    guard creates else { return String(decoding: output, as: UTF8.self) }
    while let last = output.last, last <= UInt8(ascii: " ") || last == UInt8(ascii: ";") {
      output.removeLast()
    }
    if output.last == UInt8(ascii: ")") { output += tableSuffix.utf8 }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// The end of a quoted text, a quoted name or a comment that starts here; nil if none does.
  private static func quotedEnd(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
      let close = text.dropFirst().firstIndex(of: first)
      return close.map { $0 + 1 } ?? text.endIndex
    }
    if text.starts(with: "--".utf8) {
      return text.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    }
    return nil
  }
}
