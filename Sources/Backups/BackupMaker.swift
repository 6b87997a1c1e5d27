// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Kernel
import Storage

/// Makes a backup: every row as one snapshot has it, then every file.
struct BackupMaker: Sendable {
  let database: any Database
  let files: FileTree
  let key: BackupKey
  let version: String
  let madeAt: Instant
  let listener: BackupListener

  /// Writes it to a file that is open already.
  ///
  /// - Throws: `Fault.unavailable` if the disk is full.
  func write(to file: PlainFile) async throws -> BackupSummary {
    let (writer, entries) = try await database.snapshot { session in
      let tables = try session.tables()
      // Files come to disk before the rows that name them: now there are all that this snapshot speaks of.
      let manifest = try manifest(of: tables, in: session)
      let entries = files.entries()
      var writer = try BackupWriter(
        file, key: key, manifest: Self.with(manifest, files: entries))
      try write(tables, rows: manifest.rows, to: &writer, in: session)
      return (writer, entries)
    }
    return try await Blocking.run { try finish(writer, entries) }
  }

  private func manifest(of tables: [TableShape], in session: any Session) throws -> BackupManifest {
    BackupManifest(
      version: version, madeAt: madeAt.milliseconds, engine: database.engine.rawValue,
      migrations: try TableCopyStore.migrations(in: session),
      tables: try tables.map {
        .init(
          name: $0.name, columns: $0.columns.map(\.name), rows: try TableCopyStore.count($0, in: session))
      }, files: 0, fileBytes: 0)
  }

  private static func with(_ manifest: BackupManifest, files: [FileTree.Entry]) -> BackupManifest {
    var manifest = manifest
    manifest.files = files.count
    manifest.fileBytes = files.reduce(0) { $0 + $1.size }
    return manifest
  }

  private func write(
    _ tables: [TableShape], rows total: Int, to writer: inout BackupWriter, in session: any Session
  ) throws {
    var done = 0
    for (place, table) in tables.enumerated() {
      try TableCopyStore.rows(of: table, in: session) { values in
        try writer.row(values, ofTable: place)
        done += 1
        if done.isMultiple(of: 1000) || done == total {
          listener(
            BackupProgress(done: Int64(done), total: Int64(total), label: BackupWords.copyingRows))
        }
      }
    }
  }

  private func finish(_ writer: BackupWriter, _ entries: [FileTree.Entry]) throws -> BackupSummary {
    var writer = writer
    let total = entries.reduce(0) { $0 + $1.size }
    var done: Int64 = 0
    for entry in entries {
      // What was erased since then is not to come back.
      guard let source = try? PlainFile(reading: files.path(of: entry.hash)) else { continue }
      try writer.file(source, hash: entry.hash) { count in
        done += Int64(count)
        listener(BackupProgress(done: done, total: total, label: BackupWords.copyingFiles))
      }
    }
    return try writer.finish()
  }
}

/// Work that waits for the disk, on a thread of its own, so that it never holds up Swift's tasks.
enum Blocking {
  static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
    }
  }
}
