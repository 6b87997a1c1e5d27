// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import StorageSQLite
import TestKit
import Testing

@testable import Backups

@Suite struct DamageTests {
  /// A small backup, and what a test needs to try it.
  private func withBackup(
    _ body: (BackupHouse, _ backup: [UInt8], _ folder: String) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(.sqlite, migrations: BackupHouse.migrations) { database in
        let house = BackupHouse(database, folder: folder + "/a")
        _ = try await house.fill(rows: 2000)
        _ = try await house.backups.make(to: folder + "/x.ccb")
        try await body(house, Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/x.ccb"))), folder)
      }
    }
  }

  /// Restores into an empty database, which must stay empty; gives what was thrown.
  private func refusal(
    of bytes: [UInt8], in folder: String, key: BackupKey = BackupHouse.key
  ) async throws -> Fault? {
    let place = folder + "/" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: place) }
    try Data(bytes).write(to: URL(fileURLWithPath: place + "/bad.ccb"))
    let target = try SQLiteDatabase(path: place + "/target.db")
    var thrown: Fault?
    do {
      _ = try await BackupHouse(target, folder: place, key: key).backups
        .restore(from: place + "/bad.ccb", into: target)
    } catch let fault as Fault { thrown = fault }
    let tables = try await target.tables()
    #expect(thrown == nil || tables.isEmpty)
    let files = FileManager.default.enumerator(atPath: place + "/files")?.compactMap { $0 as? String } ?? []
    #expect(thrown == nil || files.allSatisfy { $0.count <= 2 }, "\(files)")
    await target.close()
    return thrown
  }

  @Test func aFileCutOffAnywhereIsRefused() async throws {
    try await withBackup { _, backup, folder in
      var random = SeededRandom(seed: 1)
      let whole = try await refusal(of: backup, in: folder)
      #expect(whole == nil)
      let places = (0..<50).map { _ in Int(random.next() % UInt64(backup.count)) }
      for place in places + [0, 1, 41, 42, 43, backup.count - 1] {
        let fault = try await refusal(of: Array(backup.prefix(place)), in: folder)
        #expect(fault?.sentence == (place < 42 ? BackupWords.noBackup : BackupWords.damaged), "at \(place)")
      }
      // At the border between two chunks, too.
      let chunk = SealedStream.chunk + SealedStream.overhead
      for count in 0..<(backup.count - 42) / chunk {
        let fault = try await refusal(of: Array(backup.prefix(42 + count * chunk)), in: folder)
        #expect(fault?.sentence == BackupWords.damaged, "after \(count) chunks")
      }
    }
  }

  @Test func aChangedByteAnywhereIsRefused() async throws {
    try await withBackup { _, backup, folder in
      var random = SeededRandom(seed: 2)
      for place in (0..<50).map({ _ in Int(random.next() % UInt64(backup.count)) }) + Array(0..<42) {
        var changed = backup
        changed[place] ^= 1 << UInt8(random.next() % 8)
        let fault = try await refusal(of: changed, in: folder)
        let expected =
          switch place {
          case 0..<8: BackupWords.noBackup
          case 8..<10: BackupWords.newerFormat
          case 10..<18: BackupWords.wrongKey
          default: BackupWords.damaged
          }
        #expect(fault?.sentence == expected, "at \(place)")
      }
      let longer = try await refusal(of: backup + [0], in: folder)
      let twice = try await refusal(of: backup + backup, in: folder)
      #expect(longer?.sentence == BackupWords.damaged && twice?.sentence == BackupWords.damaged)
    }
  }

  @Test func chunksThatChangePlacesAreRefused() async throws {
    try await withBackup { _, backup, folder in
      let chunk = SealedStream.chunk + SealedStream.overhead
      try #require(backup.count > 42 + 2 * chunk)
      let (first, second) = (backup[42..<42 + chunk], backup[42 + chunk..<42 + 2 * chunk])
      let swapped = Array(backup[..<42]) + second + first + backup[(42 + 2 * chunk)...]
      let fault = try await refusal(of: swapped, in: folder)
      #expect(fault?.sentence == BackupWords.damaged)
    }
  }

  @Test func anotherKeyIsRefused() async throws {
    try await withBackup { _, backup, folder in
      let fault = try await refusal(of: backup, in: folder, key: .random())
      #expect(fault == Fault(.invalid, BackupWords.wrongKey))
      // Even one that claims to be the right one.
      let other = BackupKey.random()
      let forged = Array(backup[..<10]) + other.id + backup[18...]
      let second = try await refusal(of: forged, in: folder, key: other)
      #expect(second == Fault(.invalid, BackupWords.damaged))
    }
  }

  @Test func whatIsNoBackupIsRefused() async throws {
    try await withBackup { house, _, folder in
      for bytes in [[], [0], Array("CAICACHB".utf8), [UInt8](repeating: 65, count: 100_000)] {
        let fault = try await refusal(of: bytes, in: folder)
        #expect(fault == Fault(.invalid, BackupWords.noBackup))
      }
      await #expect(throws: Fault(.notFound, BackupWords.missing("/nowhere.ccb"))) {
        try await house.backups.verify("/nowhere.ccb")
      }
    }
  }

  @Test(arguments: Engine.available) func aDatabaseWithTablesIsLeftAlone(_ engine: Engine) async throws {
    try await withBackup { house, _, folder in
      try await withDatabase(engine, migrations: BackupHouse.migrations) { target in
        let other = BackupHouse(target, folder: folder + "/b")
        _ = try await other.fill(rows: 4)
        let before = try await BackupHouse.contents(target)
        await #expect(throws: Fault(.conflict, BackupWords.notEmpty)) {
          try await house.backups.restore(from: folder + "/x.ccb", into: target)
        }
        let after = try await BackupHouse.contents(target)
        #expect(before == after)
      }
    }
  }

  @Test func aFullDiskIsSaid() async throws {
    try await withBackup { house, _, folder in
      let file = try #require(try PlainFile.owned("/dev/full"))
      let maker = BackupMaker(
        database: house.database, files: house.backups.files, key: BackupHouse.key, version: "1",
        madeAt: house.clock.now, listener: { _ in })
      await #expect(throws: Fault(.unavailable, BackupWords.diskFull)) {
        try await Backups.plainly { try await maker.write(to: file) }
      }
      // A folder that cannot be written.
      await #expect(throws: Fault(.unavailable, BackupWords.diskAway)) {
        try await house.backups.make(to: folder + "/none/x.ccb")
      }
      await #expect(throws: Fault(.conflict, BackupWords.fileThere(folder + "/x.ccb"))) {
        try await house.backups.make(to: folder + "/x.ccb")
      }
    }
  }

  @Test func aFileHasItsNameOnlyOnceItIsWhole() async throws {
    try await withBackup { house, _, folder in
      let path = folder + "/a/backups/backup-2026-05-04.ccb"
      try house.backups.folder.make()
      // Whatever happens between the first byte and the last, a kill included, leaves no file of that name.
      let seen = Told()
      _ = try await house.backups.make(to: path) { step in
        if FileManager.default.fileExists(atPath: path) { seen.listener(step) }
      }
      #expect(seen.steps.isEmpty)
      #expect(FileManager.default.fileExists(atPath: path))
      // What a killed process leaves behind is swept away; what a living one writes is not.
      let (dead, alive) = (
        folder + "/a/backups/backup-2026-05-02.ccb.part", folder + "/a/backups/backup-2026-05-03.ccb.part"
      )
      try Data([1]).write(to: URL(fileURLWithPath: dead))
      let held = try #require(try PlainFile.owned(alive))
      let second = try PlainFile.owned(alive)
      #expect(second == nil)
      house.backups.folder.sweep()
      #expect(!FileManager.default.fileExists(atPath: dead))
      #expect(FileManager.default.fileExists(atPath: alive))
      withExtendedLifetime(held) {}
      #expect(house.backups.folder.copies().map(\.name) == ["backup-2026-05-04.ccb"])
    }
  }

  @Test func aFileThatRotsOnDiskStopsTheBackup() async throws {
    try await withBackup { house, _, folder in
      let entry = try #require(house.backups.files.entries().first)
      let path = house.backups.files.path(of: entry.hash)
      var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      bytes[0] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      await #expect(throws: Fault.self) { try await house.backups.make(to: folder + "/y.ccb") }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.contains { $0.hasPrefix("y.ccb") })
    }
  }
}
