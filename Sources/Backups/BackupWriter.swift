// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// Writes the records of a backup.
struct BackupWriter: Sendable {
  private static let piece = 4 * SealedStream.chunk
  private var file: SealedFile.Writer
  private var digest = RunningDigest()
  private var counts: [String: Int] = [:]
  private var files = 0
  private let manifest: BackupManifest
  /// Bytes of the file so far.
  var size: Int { file.size }

  init(_ file: PlainFile, key: BackupKey, manifest: BackupManifest) throws {
    self.file = try SealedFile.Writer(file, key: key)
    self.manifest = manifest
    for table in manifest.tables { counts[table.name] = 0 }
    try put(.manifest, StableJSON.bytes(manifest))
  }

  /// Writes a row of the table at a place of the manifest.
  mutating func row(_ values: [SQLValue], ofTable place: Int) throws {
    counts[manifest.tables[place].name, default: 0] += 1
    try put(.row, BackupRecord.row(values, ofTable: place))
  }

  /// Writes a file.
  ///
  /// - Parameter progress: told how many bytes more are written.
  /// - Throws: `Fault.unavailable` if the bytes are not those of the hash.
  mutating func file(_ source: PlainFile, hash: [UInt8], progress: (Int) -> Void) throws {
    var left = source.size
    try put(.file, hash + BigEndian.bytes(UInt64(left)))
    var digest = RunningDigest()
    while left > 0, case let some = try source.read(min(left, Self.piece)), !some.isEmpty {
      digest.update(some)
      try file.write(some)
      left -= some.count
      progress(some.count)
    }
    guard left == 0, digest.finish() == hash else {
      throw Fault(.unavailable, BackupWords.fileChanged(Sealing.hex(hash)))
    }
    files += 1
  }

  /// Closes the backup; returns once it is on disk.
  mutating func finish() throws -> BackupSummary {
    let trailer = BackupTrailer(tables: counts, files: files, sha256: Sealing.hex(digest.finish()))
    try put(.end, StableJSON.bytes(trailer))
    return BackupSummary(tables: counts, files: files, sha256: try file.finish())
  }

  private mutating func put(_ kind: BackupRecord, _ content: [UInt8]) throws {
    let record = kind.framed(content)
    digest.update(record)
    try file.write(record)
  }
}
