// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage

/// Puts a backup back: looks all of it through first, then writes the rows in one transaction.
struct BackupRestorer: Sendable {
  let path: String
  let key: BackupKey
  let migrations: [Migration]
  let now: Instant
  let listener: BackupListener

  /// What a look through a backup has found.
  struct Contents: Sendable {
    var summary = BackupSummary(tables: [:], files: 0, sha256: "")
    /// The hashes of the files in it.
    var hashes: Set<[UInt8]> = []
    /// The paths of files that were not there before.
    var kept: [String] = []

    /// Takes away the files that were not there before.
    func forget() {
      for path in kept { try? FileManager.default.removeItem(atPath: path) }
    }
  }

  /// Puts rows and files back, then brings the schema to that of this program.
  ///
  /// - Parameter files: where files go; nil to only check them.
  /// - Throws: `Fault`: `.conflict` if there are tables already, `.invalid` for a backup that is damaged, of a
  ///   newer program or under another key, `.unavailable` if the disk is full; nothing is left then.
  func restore(into target: any Database, files: FileTree?) async throws -> Contents {
    let reader = try BackupReader(path: path, key: key)
    if let unknown = Set(reader.manifest.migrations).subtracting(migrations.map(\.id)).max() {
      throw Fault(.invalid, BackupWords.newerProgram(reader.manifest.version, step: unknown))
    }
    guard try await target.tables().isEmpty else { throw Fault(.conflict, BackupWords.notEmpty) }
    let contents = try await Blocking.run { try check(keepingIn: files) }
    do { try await target.write(.everything) { try fill($0) } } catch {
      contents.forget()
      throw error
    }
    try await Migrator(migrations).migrate(target, now: now)
    return contents
  }

  /// Reads everything once, keeping files as they pass.
  private func check(keepingIn files: FileTree?) throws -> Contents {
    var contents = Contents()
    do {
      var reader = try BackupReader(path: path, key: key)
      var shown = 0
      while true {
        if reader.done - shown >= 1 << 20 {
          shown = reader.done
          tell(shown, of: reader.size, BackupWords.checking)
        }
        switch try reader.next() {
        case .row: break
        case .file(let hash, let size):
          contents.hashes.insert(hash)
          if let files {
            let path = try files.keep(hash) { try Self.pass(&reader, size, hash, to: $0) }
            if let path { contents.kept.append(path) }
          } else {
            try Self.pass(&reader, size, hash) { _ in }
          }
        case .end(let summary):
          tell(reader.size, of: reader.size, BackupWords.checking)
          contents.summary = summary
          return contents
        }
      }
    } catch {
      contents.forget()
      throw error
    }
  }

  private static func pass(
    _ reader: inout BackupReader, _ size: Int, _ hash: [UInt8], to write: ([UInt8]) throws -> Void
  ) throws {
    var (left, digest) = (size, RunningDigest())
    while left > 0 {
      let piece = try reader.content(min(left, 4 * SealedStream.chunk))
      digest.update(piece)
      try write(piece)
      left -= piece.count
    }
    guard digest.finish() == hash else { throw Fault(.invalid, BackupWords.damaged) }
  }

  /// Makes the schema that the backup had, and puts its rows into it; may run again from the start.
  private func fill(_ session: any Session) throws {
    var reader = try BackupReader(path: path, key: key)
    let manifest = reader.manifest
    try Migrator(migrations).build(Set(manifest.migrations), in: session)
    let shapes = try shapes(of: manifest, in: session)
    try session.withDeferredReferences {
      for shape in shapes { try TableCopyStore.clear(shape, in: session) }
      var batch = Batch()
      var done = 0
      while done < manifest.rows, case .row(let place, let row) = try reader.next() {
        if !batch.takes(row, ofTable: place) {
          try batch.write(to: shapes, in: session)
          tell(done, of: manifest.rows, BackupWords.writingRows)
        }
        batch.add(try row.values(), row.size, ofTable: place)
        done += 1
      }
      try batch.write(to: shapes, in: session)
      tell(done, of: manifest.rows, BackupWords.writingRows)
    }
  }

  /// Rows of one table that go back in one statement.
  private struct Batch {
    private static let mostValues = 500
    private static let mostBytes = 1 << 20
    private var table = 0
    private var rows: [[SQLValue]] = []
    private var bytes = 0

    /// Whether a row may join the others.
    func takes(_ row: PackedRow, ofTable place: Int) -> Bool {
      guard let first = rows.first else { return true }
      return place == table && (rows.count + 1) * first.count <= Self.mostValues
        && bytes + row.size <= Self.mostBytes
    }

    mutating func add(_ values: [SQLValue], _ size: Int, ofTable place: Int) {
      table = place
      rows.append(values)
      bytes += size
    }

    mutating func write(to shapes: [TableShape], in session: any Session) throws {
      guard !rows.isEmpty else { return }
      try TableCopyStore.insert(rows, into: shapes[table], in: session)
      rows.removeAll(keepingCapacity: true)
      bytes = 0
    }
  }

  /// The tables of the backup as the target has them: its own types, the backup's order of columns.
  private func shapes(of manifest: BackupManifest, in session: any Session) throws -> [TableShape] {
    let there = Dictionary(
      try session.tables().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return try manifest.tables.map { table in
      guard let shape = there[table.name] else { throw Fault(.invalid, BackupWords.strange(table.name)) }
      let columns = try table.columns.map { name in
        guard let column = shape.columns.first(where: { $0.name == name }) else {
          throw Fault(.invalid, BackupWords.strange("\(table.name).\(name)"))
        }
        return column
      }
      return TableShape(name: shape.name, columns: columns, parents: shape.parents)
    }
  }

  private func tell(_ done: Int, of total: Int, _ label: String) {
    listener(BackupProgress(done: Int64(done), total: Int64(total), label: label))
  }
}
