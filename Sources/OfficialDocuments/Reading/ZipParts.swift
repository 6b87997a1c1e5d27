// SPDX-License-Identifier: Apache-2.0

import CArchive

/// Takes parts out of a zip file, as `.docx` and `.xlsx` are, within limits.
enum ZipParts {
  /// The limits; a document of 500 pages or a list of 1,000 people stays far below each.
  static let partLimit = 64 << 20
  static let totalLimit = 128 << 20
  static let entryLimit = 2000
  /// What a word processor writes packs to a tenth or a fiftieth; above this ratio (and 4 MB) it is a bomb.
  static let ratioLimit = 120

  /// The parts of these names that are there.
  static func unpack(
    _ bytes: [UInt8], wanted: Set<String>
  ) throws(ReadingFault) -> [String: [UInt8]] {
    Dictionary(try parts(bytes, wanted: wanted).map { ($0.name, $0.bytes) }) { first, _ in first }
  }

  /// All parts that are files, in the order of the archive.
  static func all(_ bytes: [UInt8]) throws(ReadingFault) -> [OfficePackage.Part] {
    try parts(bytes, wanted: nil)
  }

  private static func parts(
    _ bytes: [UInt8], wanted: Set<String>?
  ) throws(ReadingFault) -> [OfficePackage.Part] {
    guard let archive = archive_read_new() else { throw .damaged }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    // The archive reads from the buffer until it is freed, so all of it happens inside the closure.
    let outcome = bytes.withUnsafeBytes { buffer -> Result<[OfficePackage.Part], ReadingFault> in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
        return .failure(.damaged)
      }
      return readEntries(
        archive, wanted: wanted, allowed: min(totalLimit, max(4 << 20, bytes.count * ratioLimit)))
    }
    return try outcome.get()
  }

  private static func readEntries(
    _ archive: OpaquePointer, wanted: Set<String>?, allowed: Int
  ) -> Result<[OfficePackage.Part], ReadingFault> {
    var parts: [OfficePackage.Part] = []
    var missing = wanted
    var entries = 0
    var rest = allowed
    var entry: OpaquePointer?
    while missing?.isEmpty != true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { break }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { return .failure(.damaged) }
      entries += 1
      guard entries <= entryLimit else { return .failure(.unpacksTooLarge) }
      guard let name = archive_entry_pathname(entry).map({ String(cString: $0) }) else {
        // Where all parts are wanted, none may be lost.
        if wanted == nil { return .failure(.damaged) }
        continue
      }
      guard !name.hasSuffix("/"), missing?.contains(name) ?? true else { continue }
      guard archive_entry_is_encrypted(entry) == 0 else { return .failure(.oldOrLocked) }
      switch readPart(archive, allowed: min(partLimit, rest)) {
      case .success(let bytes):
        rest -= bytes.count
        missing?.remove(name)
        parts.append(OfficePackage.Part(name: name, bytes: bytes))
      case .failure(let fault): return .failure(fault)
      }
    }
    return .success(parts)
  }

  private static func readPart(
    _ archive: OpaquePointer, allowed: Int
  ) -> Result<[UInt8], ReadingFault> {
    var part: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
      if count == 0 { return .success(part) }
      guard count > 0 else { return .failure(.damaged) }
      guard part.count + count <= allowed else { return .failure(.unpacksTooLarge) }
      part.append(contentsOf: chunk[..<count])
    }
  }
}
