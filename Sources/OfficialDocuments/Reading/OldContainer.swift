// SPDX-License-Identifier: Apache-2.0

/// The OLE container, which holds a `.doc` of old or a `.docx` locked with a password.
enum OldContainer {
  /// Which of the two it is, by the names in its directory (UTF-16).
  static func fault(_ bytes: [UInt8]) -> ReadingFault {
    if holds("EncryptedPackage", bytes) { return .locked }
    if holds("WordDocument", bytes) { return .oldWord }
    return .oldOrLocked
  }

  /// Directory entries are 128 bytes each and begin with the name.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    return stride(from: 512, to: bytes.count - wanted.count, by: 128).contains { offset in
      bytes[offset..<offset + wanted.count].elementsEqual(wanted)
    }
  }
}
