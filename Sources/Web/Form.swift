// SPDX-License-Identifier: Apache-2.0

/// What a form has sent: texts, NFC and without control characters, and files.
public struct Form: Sendable {
  /// Values by field name, in the order they were sent.
  public let fields: [String: [String]]
  /// Files by field name.
  public let uploads: [String: [Upload]]

  /// A form from its parts.
  public init(fields: [String: [String]] = [:], uploads: [String: [Upload]] = [:]) {
    self.fields = fields
    self.uploads = uploads
  }

  /// The value of a field without blanks around it; empty if it was not sent.
  public subscript(name: String) -> String {
    guard let value = fields[name]?.first else { return "" }
    return Trimming.trimmed(value)
  }

  /// All values of a field, for checkboxes of one name.
  public func all(_ name: String) -> [String] { fields[name] ?? [] }

  /// Whether a checkbox was ticked.
  public func isOn(_ name: String) -> Bool { !self[name].isEmpty }

  /// The first file of a field, if one was chosen.
  public func upload(_ name: String) -> Upload? { uploads[name]?.first }
}

/// One uploaded file, already on disk; it disappears when the request ends unless a room has taken it.
public struct Upload: Hashable, Sendable {
  /// The name the visitor's machine gave it, without folders.
  public let name: String
  /// Where the bytes lie for the time of the request.
  public let path: String
  /// The number of bytes.
  public let size: Int

  /// An upload from its parts.
  public init(name: String, path: String, size: Int) {
    self.name = name
    self.path = path
    self.size = size
  }
}

/// Blanks around a value, on bytes.
enum Trimming {
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}
