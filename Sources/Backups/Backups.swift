// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Foundation
public import Kernel
public import Storage
import Web

/// What backups ask of other rooms; `App` connects them.
public struct BackupPorts: Sendable {
  /// Makes an empty SQLite database at a path, for the trial of a backup.
  public var scratch: @Sendable (String) async throws -> any Database
  /// The disk on which a path lies; nil if there is no such path.
  public var space: @Sendable (String) -> DiskSpace?

  /// The ports, each from its room.
  public init(
    scratch: @escaping @Sendable (String) async throws -> any Database,
    space: @escaping @Sendable (String) -> DiskSpace? = { DiskSpace(of: $0) }
  ) {
    self.scratch = scratch
    self.space = space
  }
}

/// Where backups come from and go to.
public struct BackupPlaces: Sendable {
  /// The folder of nightly backups.
  public var folder: String
  /// The folder of uploads by hash.
  public var files: String

  /// The two folders.
  public init(folder: String, files: String) {
    self.folder = folder
    self.files = files
  }
}

/// Whole copies of a database with its files, sealed under one key: made, put back, tried every night; and the
/// open copy of one commune's data.
public struct Backups: Sendable {
  let store: BackupStore
  let queue: JobQueue
  let folder: BackupFolder
  let files: FileTree
  let key: BackupKey
  let version: String
  let migrations: [Migration]
  let ports: BackupPorts

  var database: any Database { store.database }
  var surroundings: Surroundings { store.surroundings }

  /// Backups of a database.
  ///
  /// - Parameters:
  ///   - version: the version of the program, which each backup names.
  ///   - migrations: the steps of all capabilities, those of this one included.
  public init(
    database: any Database, surroundings: Surroundings, places: BackupPlaces, key: BackupKey,
    version: String, migrations: [Migration], ports: BackupPorts
  ) {
    store = BackupStore(database: database, surroundings: surroundings)
    queue = JobQueue(database: database, surroundings: surroundings)
    folder = BackupFolder(root: places.folder)
    files = FileTree(root: places.files)
    self.key = key
    self.version = version
    self.migrations = migrations
    self.ports = ports
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { BackupSchema.migrations }

  /// Makes a backup while everything goes on; the file gets its name once it is whole and on disk.
  ///
  /// - Parameter replacing: whether a file of that name may be replaced.
  /// - Throws: `Fault.conflict` if there is a file already, `Fault.unavailable` if the disk is full.
  public func make(
    to path: String, replacing: Bool = false, progress: @escaping BackupListener = { _ in }
  ) async throws -> BackupSummary {
    let maker = BackupMaker(
      database: database, files: files, key: key, version: version, madeAt: surroundings.now(),
      listener: progress)
    return try await Self.plainly {
      try await BackupFolder.write(path, replacing: replacing) { try await maker.write(to: $0) }
    }
  }

  /// Puts a backup into a database without tables, of either engine, and its files into the folder of uploads;
  /// then brings the schema to that of this program.
  ///
  /// - Throws: `Fault`: `.conflict` if there are tables already, `.notFound` if there is no such file, `.invalid`
  ///   if it is damaged, of a newer program or under another key, `.unavailable` if the disk is full. Database
  ///   and folder are then as they were.
  public func restore(
    from path: String, into target: any Database, progress: @escaping BackupListener = { _ in }
  ) async throws -> BackupSummary {
    try await Self.plainly {
      try await restorer(of: path, progress).restore(into: target, files: files).summary
    }
  }

  /// Opens all of a backup, puts it back on trial into a database of its own, checks the chain of each commune's
  /// ledger, and that each file that its rows name is in it.
  ///
  /// - Throws: `Fault.invalid` with what does not hold; otherwise as `restore`.
  public func verify(
    _ path: String, progress: @escaping BackupListener = { _ in }
  ) async throws -> BackupSummary {
    try await Self.plainly {
      try folder.make()
      let scratch = folder.path(BackupFolder.scratchName)
      try FileManager.default.createDirectory(
        atPath: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      defer { try? FileManager.default.removeItem(atPath: scratch) }
      let trial = try await ports.scratch(scratch + "/drill.db")
      let result: Result<BackupSummary, any Error>
      do {
        let contents = try await restorer(of: path, progress).restore(into: trial, files: nil)
        try await check(trial, hashes: contents.hashes)
        result = .success(contents.summary)
      } catch { result = .failure(error) }
      await trial.close()
      return try result.get()
    }
  }

  private func restorer(of path: String, _ progress: @escaping BackupListener) -> BackupRestorer {
    BackupRestorer(
      path: path, key: key, migrations: migrations, now: surroundings.now(), listener: progress)
  }

  private func check(_ trial: any Database, hashes: Set<[UInt8]>) async throws {
    let names = Set(hashes.map { Sealing.hex($0) })
    guard try await trial.tables().contains(where: { $0.name == "commune" }) else { return }
    let registry = Registry(database: trial, surroundings: surroundings)
    for commune in try await registry.communes.all().map(\.id) {
      if let place = try await registry.ledger.verify(commune: commune).broken {
        throw Fault(.invalid, BackupWords.ledgerBroken(place))
      }
      let lost = try await FileStore.kept(by: commune, in: trial)
        .filter { !names.contains($0.hash.description) }
      if let first = lost.first { throw Fault(.invalid, BackupWords.filesLost(lost.count, first.name)) }
    }
  }

  /// Says what the system and the engines refuse in words that a person can act on.
  static func plainly<Value>(_ work: () async throws -> Value) async throws -> Value {
    do { return try await work() } catch let refusal as PlainFile.Refusal {
      throw Fault(.unavailable, BackupWords.diskRefuses(refusal.code))
    } catch DatabaseError.diskFull {
      throw Fault(.unavailable, BackupWords.diskFull)
    } catch DatabaseError.unavailable {
      throw Fault(.unavailable, BackupWords.databaseAway)
    } catch let error as CocoaError where error.isFileError {
      throw Fault(.unavailable, BackupWords.diskRefuses(0))
    }
  }
}
