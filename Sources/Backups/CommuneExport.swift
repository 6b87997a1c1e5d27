// SPDX-License-Identifier: Apache-2.0

import Files
import Foundation
public import Kernel
import Storage

/// What an open copy of a commune's data holds.
public struct ExportSummary: Hashable, Sendable {
  /// The rows of each table, by its name; tables without a row of the commune are left out.
  public let tables: [String: Int]
  /// How many original files there are.
  public let files: Int
  /// The names of files that are no longer on disk.
  public let missing: [String]
}

extension Backups {
  /// Writes all data of a commune in open form, so that it can be taken elsewhere: each table as JSON lines and
  /// as CSV, and the files as they came.
  ///
  /// Nothing that lets somebody in is among it, see `ExportSecrets`.
  ///
  /// - Throws: `Fault.conflict` if the folder holds something, `Fault.unavailable` if the disk is full.
  public func export(
    _ commune: CommuneID, to folder: String, progress: @escaping BackupListener = { _ in }
  ) async throws -> ExportSummary {
    try await Self.plainly {
      let manager = FileManager.default
      if let names = try? manager.contentsOfDirectory(atPath: folder), !names.isEmpty {
        throw Fault(.conflict, BackupWords.folderTaken(folder))
      }
      for path in ["\(folder)/bang", "\(folder)/tep"] {
        try manager.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
      try PlainFile(creating: "\(folder)/DOC-TRUOC.txt").write(Array(BackupWords.exportGuide.utf8))
      let tables = try await database.snapshot {
        try Self.tables(of: commune, to: "\(folder)/bang", progress: progress, in: $0)
      }
      let kept = try await FileStore.kept(by: commune, in: database)
      let source = files
      let missing = try await Blocking.run {
        try kept.filter { try !Self.copy($0, from: source, to: "\(folder)/tep") }.map(\.name)
      }
      return ExportSummary(tables: tables, files: kept.count - missing.count, missing: missing)
    }
  }

  private static func tables(
    of commune: CommuneID, to folder: String, progress: BackupListener, in session: any Session
  ) throws -> [String: Int] {
    let shapes = try session.tables()
    var counts: [String: Int] = [:]
    for (place, whole) in shapes.enumerated() {
      progress(
        BackupProgress(
          done: Int64(place + 1), total: Int64(shapes.count), label: BackupWords.exporting))
      guard let shape = ExportSecrets.shown(whole), let owner = TableCopyStore.owner(of: whole) else {
        continue
      }
      let columns = shape.columns.map(\.name)
      var files: (json: OpenFile, csv: OpenFile)?
      try TableCopyStore.rows(of: shape, commune: commune, by: owner, in: session) { values in
        if files == nil {
          files = (
            try OpenFile("\(folder)/\(shape.name).jsonl"), try OpenFile("\(folder)/\(shape.name).csv")
          )
          // Spreadsheets take a file for UTF-8 only if it begins so.
          try files?.csv.write([0xEF, 0xBB, 0xBF] + OpenRow.csv(columns.map { .text($0) }))
        }
        try files?.json.write(OpenRow.json(values, columns))
        try files?.csv.write(OpenRow.csv(values))
        counts[shape.name, default: 0] += 1
      }
      try files?.json.flush()
      try files?.csv.flush()
    }
    return counts
  }

  /// Copies an original under a name that any system takes; false if it is no longer there.
  private static func copy(_ file: StoredFile, from tree: FileTree, to folder: String) throws -> Bool {
    let hash = file.hash.description
    let source = "\(tree.root)/\(hash.prefix(2))/\(hash)"
    guard FileManager.default.fileExists(atPath: source) else { return false }
    let name = file.name.map {
      #"/\:*?"<>|"#.contains($0) || $0.unicodeScalars.contains { $0.value < 32 } ? "_" : $0
    }
    try FileManager.default.copyItem(
      atPath: source, toPath: "\(folder)/\(hash.prefix(12))-\(String(name.suffix(80)))")
    return true
  }
}

/// A file that is written in lines.
private struct OpenFile {
  private let file: PlainFile
  private var buffer: [UInt8] = []

  init(_ path: String) throws { file = try PlainFile(creating: path) }

  mutating func write(_ line: [UInt8]) throws {
    buffer += line
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws {
    try file.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
