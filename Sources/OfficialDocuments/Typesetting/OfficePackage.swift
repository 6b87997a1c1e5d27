// SPDX-License-Identifier: Apache-2.0

import CArchive
import Kernel

/// The parts of a .docx or .xlsx file and the zip archive around them.
struct OfficePackage {
  /// A part by its name in the archive.
  struct Part {
    let name: String
    var bytes: [UInt8]

    /// A part that is XML, with the declaration before it.
    static func part(_ name: String, _ content: OOXML) -> Part {
      Part(name: name, bytes: OOXML.declaration.bytes + content.bytes)
    }
  }

  let parts: [Part]

  /// The archive.
  ///
  /// The same parts give the same bytes: no names, no clock, no time zone goes in. A time before
  /// 1980, where zip's calendar begins, is written as its first day in every zone.
  /// - Throws: `Fault.unavailable` only if memory runs out: it is the only thing that archiving needs
  func archived() throws -> [UInt8] {
    let cannotArchive = Fault(.unavailable, LayoutWords.cannotArchive)
    guard let archive = archive_write_new() else { throw cannotArchive }
    defer { archive_write_free(archive) }
    func check(_ status: Int32) throws {
      guard status == ARCHIVE_OK else { throw cannotArchive }
    }
    try check(archive_write_set_format_zip(archive))
    try check(archive_write_zip_set_compression_deflate(archive))

    let perPart = 1024
    let capacity = parts.reduce(perPart) { $0 + $1.bytes.count + $1.bytes.count / 8 + perPart }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    defer { buffer.deallocate() }
    var used = 0
    // libarchive keeps the address of `used` until it closes.
    let status = withUnsafeMutablePointer(to: &used) { used -> Int32 in
      var status = archive_write_open_memory(archive, buffer, capacity, used)
      for part in parts where status == ARCHIVE_OK { status = Self.write(part, to: archive) }
      return status == ARCHIVE_OK ? archive_write_close(archive) : status
    }
    try check(status)
    return Array(UnsafeRawBufferPointer(start: buffer, count: used))
  }

  private static func write(_ part: Part, to archive: OpaquePointer) -> Int32 {
    guard let entry = archive_entry_new() else { return ARCHIVE_FATAL }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, part.name)
    archive_entry_set_filetype(entry, UInt32(S_IFREG))
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_size(entry, Int64(part.bytes.count))
    archive_entry_set_mtime(entry, 0, 0)
    let status = archive_write_header(archive, entry)
    guard status == ARCHIVE_OK else { return status }
    let written = part.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    return written == part.bytes.count ? ARCHIVE_OK : ARCHIVE_FATAL
  }
}
