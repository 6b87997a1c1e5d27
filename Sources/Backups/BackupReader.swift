// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import Web

/// Reads the records of a backup and checks them as it goes.
struct BackupReader: Sendable {
  /// What comes next.
  enum Next: Sendable {
    /// A row of the table at a place of the manifest.
    case row(table: Int, PackedRow)
    /// A file; its bytes must be read before the next record.
    case file(hash: [UInt8], size: Int)
    /// The end; all counts and digests are right.
    case end(BackupSummary)
  }

  private var file: SealedFile.Reader
  private var digest = RunningDigest()
  private var counts: [Int] = []
  private var files = 0
  /// What the backup says of itself.
  let manifest: BackupManifest
  /// Bytes of the file that were read so far.
  var done: Int { file.done }
  /// Bytes of the file.
  var size: Int { file.size }

  /// Opens a backup.
  ///
  /// - Throws: `Fault.notFound` if there is none, `Fault.invalid` if it is not one that this key opens.
  init(path: String, key: BackupKey) throws {
    let plain: PlainFile
    do { plain = try PlainFile(reading: path) } catch { throw Fault(.notFound, BackupWords.missing(path)) }
    file = try SealedFile.Reader(plain, key: key)
    let (kind, content) = try Self.record(from: &file, digest: &digest)
    guard kind == .manifest else { throw Fault(.invalid, BackupWords.damaged) }
    manifest = try Self.decode(content)
    counts = manifest.tables.map { _ in 0 }
  }

  /// The next record.
  ///
  /// - Throws: `Fault.invalid` if the file was changed or cut off.
  mutating func next() throws -> Next {
    let before = digest
    let (kind, content) = try Self.record(from: &file, digest: &digest)
    switch kind {
    case .row: return try row(content)
    case .file:
      guard content.count == 40 else { throw Fault(.invalid, BackupWords.damaged) }
      files += 1
      let size: UInt64 = BigEndian.number(content[32...])
      return .file(hash: Array(content[..<32]), size: Int(truncatingIfNeeded: size))
    case .end: return .end(try end(content, digest: before))
    case .manifest: throw Fault(.invalid, BackupWords.damaged)
    }
  }

  /// Bytes of the file that was announced.
  mutating func content(_ count: Int) throws -> [UInt8] { try file.read(count) }

  private mutating func row(_ content: [UInt8]) throws -> Next {
    var parts = BackupRecord.Parts(content)
    let number: UInt32 = BigEndian.number(try parts.take(4))
    let place = Int(number)
    guard counts.indices.contains(place) else { throw Fault(.invalid, BackupWords.damaged) }
    counts[place] += 1
    return .row(
      table: place,
      PackedRow(
        columns: manifest.tables[place].columns.count, size: content.count, parts: parts))
  }

  private mutating func end(_ content: [UInt8], digest: RunningDigest) throws -> BackupSummary {
    let trailer: BackupTrailer = try Self.decode(content)
    let found = Dictionary(zip(manifest.tables.map(\.name), counts), uniquingKeysWith: +)
    guard
      trailer == BackupTrailer(tables: found, files: files, sha256: Sealing.hex(digest.finish())),
      counts == manifest.tables.map(\.rows)
    else { throw Fault(.invalid, BackupWords.damaged) }
    return BackupSummary(tables: found, files: files, sha256: try file.finish())
  }

  private static func record(
    from file: inout SealedFile.Reader, digest: inout RunningDigest
  ) throws -> (kind: BackupRecord, content: [UInt8]) {
    let head = try file.read(BackupRecord.headSize)
    guard let kind = BackupRecord(rawValue: head[0]) else { throw Fault(.invalid, BackupWords.damaged) }
    let count: UInt32 = BigEndian.number(head[1...])
    let content = try file.read(Int(count))
    digest.update(head)
    digest.update(content)
    return (kind, content)
  }

  private static func decode<Value: Decodable>(_ json: [UInt8]) throws(Fault) -> Value {
    do { return try JSONDecoder().decode(Value.self, from: Data(json)) } catch {
      throw Fault(.invalid, BackupWords.damaged)
    }
  }
}

/// A row that is still packed: looking a backup through needs no more.
struct PackedRow: Sendable {
  fileprivate let columns: Int
  /// Bytes it takes in the backup.
  let size: Int
  fileprivate let parts: BackupRecord.Parts

  /// Its values in the order of the manifest's columns.
  func values() throws(Fault) -> [SQLValue] {
    var parts = parts
    var values: [SQLValue] = []
    values.reserveCapacity(columns)
    for _ in 0..<columns { values.append(try parts.value()) }
    guard parts.isEmpty else { throw Fault(.invalid, BackupWords.damaged) }
    return values
  }
}
