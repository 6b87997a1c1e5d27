// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import StorageSQLite
import TestKit
import Testing

@testable import Backups

@Suite struct RoundTripTests {
  static let pairs = Engine.available.flatMap { from in Engine.available.map { (from, $0) } }

  @Test(arguments: pairs) func everyRowAndFileComesBack(_ from: Engine, _ to: Engine) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(from, migrations: BackupHouse.migrations) { source in
        let house = BackupHouse(source, folder: folder + "/a")
        let communes = try await house.fill()
        let told = Told()
        let made = try await house.backups.make(to: folder + "/x.ccb", progress: told.listener)
        let sha256 = try Self.sha256(of: folder + "/x.ccb")
        #expect(made.sha256 == sha256)
        #expect(made.tables["parcel"] == 301)
        #expect(made.files == 7)
        #expect(told.steps.last.map { $0.done == $0.total } == true)
        #expect(told.steps.allSatisfy { $0.done <= $0.total })

        try await withEmptyDatabase(to) { target in
          let copy = BackupHouse(target, folder: folder + "/b")
          let restored = try await copy.backups.restore(from: folder + "/x.ccb", into: target)
          #expect(restored == made)
          let (before, after) = (
            try await BackupHouse.contents(source), try await BackupHouse.contents(target)
          )
          #expect(before == after)
          #expect(copy.backups.files.entries() == house.backups.files.entries())
          for commune in communes {
            let verification = try await Ledger(
              database: target, surroundings: FixedSurroundings().surroundings
            ).verify(commune: commune)
            #expect(verification.entries == 20 && verification.broken == nil)
          }
          // It is a database like any other: references hold again, and it can be written.
          await #expect {
            try await target.write(.unseen) {
              try $0.execute("INSERT INTO parcel (commune, id, parent) VALUES (999, 1, 999999)")
            }
          } throws: { error in
            if case DatabaseError.foreignKeyViolation = error { true } else { false }
          }
          try await target.write(.unseen) { session in
            try session.execute("INSERT INTO parcel (commune, id, flag) VALUES (999, 2, \(true))")
          }
        }
      }
    }
  }

  @Test(arguments: Engine.available) func aBackupIsTriedInADatabaseOfItsOwn(_ engine: Engine) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: BackupHouse.migrations) { database in
        let house = BackupHouse(database, folder: folder)
        _ = try await house.fill()
        let made = try await house.backups.make(to: folder + "/x.ccb")
        let verified = try await house.backups.verify(folder + "/x.ccb")
        #expect(verified == made)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/backups")
        #expect(left.isEmpty)
        #expect(verified.json.hasPrefix(#"{"files":7,"sha256":""#))
        #expect(verified.json.contains(#""tables":{"audit":0,"#))
      }
    }
  }

  @Test(arguments: Engine.available) func aBrokenLedgerOrALostFileShowsInTheTrial(
    _ engine: Engine
  ) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: BackupHouse.migrations) { database in
        let house = BackupHouse(database, folder: folder)
        let communes = try await house.fill()
        let shared = try #require(house.backups.files.entries().first { $0.size == 200_000 })
        try FileManager.default.moveItem(
          atPath: house.backups.files.path(of: shared.hash), toPath: folder + "/away")
        _ = try await house.backups.make(to: folder + "/1.ccb")
        await #expect(throws: Fault(.invalid, BackupWords.filesLost(1, "chung.bin"))) {
          try await house.backups.verify(folder + "/1.ccb")
        }
        try await database.write(.unseen) { [commune = communes[1]] session in
          try session.execute("UPDATE evidence SET subject = 'x' WHERE commune = \(commune) AND sequence = 5")
        }
        try FileManager.default.moveItem(
          atPath: folder + "/away", toPath: house.backups.files.path(of: shared.hash))
        _ = try await house.backups.make(to: folder + "/2.ccb")
        await #expect(throws: Fault(.invalid, BackupWords.ledgerBroken(5))) {
          try await house.backups.verify(folder + "/2.ccb")
        }
      }
    }
  }

  @Test(arguments: Engine.available) func anOlderBackupIsBroughtToTheNewerSchema(
    _ engine: Engine
  ) async throws {
    let newer = Migration(
      "2027-01-01-1 parcels: grow",
      [
        "ALTER TABLE parcel ADD COLUMN colour TEXT NOT NULL DEFAULT 'đỏ'",
        "UPDATE parcel SET colour = text WHERE text IS NOT NULL",
      ])
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: BackupHouse.migrations) { source in
        let house = BackupHouse(source, folder: folder + "/a")
        _ = try await house.fill()
        _ = try await house.backups.make(to: folder + "/x.ccb")
        try await withEmptyDatabase(engine) { target in
          let copy = BackupHouse(target, folder: folder + "/b", migrations: BackupHouse.migrations + [newer])
          _ = try await copy.backups.restore(from: folder + "/x.ccb", into: target)
          let counts = try await target.read { session in
            try session.row(
              "SELECT COUNT(*) AS n, SUM(CASE WHEN colour = 'đỏ' THEN 1 ELSE 0 END) AS red FROM parcel"
            ).map { (try $0.get("n", as: Int.self), try $0.get("red", as: Int.self)) }
          }
          #expect(counts?.0 == 301 && counts?.1 == 50)
          let pending = try await Migrator(BackupHouse.migrations + [newer]).pending(target)
          #expect(pending.isEmpty)
          // The other way round it is refused, and nothing is touched.
          _ = try await copy.backups.make(to: folder + "/y.ccb")
        }
        try await withEmptyDatabase(engine) { target in
          await #expect(throws: Fault(.invalid, BackupWords.newerProgram("1.0", step: newer.id))) {
            try await house.backups.restore(from: folder + "/y.ccb", into: target)
          }
          let tables = try await target.tables()
          #expect(tables.isEmpty)
        }
      }
    }
  }

  @Test(arguments: Engine.available) func whatIsWrittenMeanwhileIsNotTorn(_ engine: Engine) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: BackupHouse.migrations) { database in
        let house = BackupHouse(database, folder: folder)
        _ = try await house.fill(rows: 20)
        try await database.write(.unseen) { session in
          for place in 1000..<4000 {
            try session.execute("INSERT INTO parcel (commune, id, number) VALUES (7, \(place), 0)")
          }
        }
        // Every transaction adds 1 to one row at each end of the table, so that their sum stays even.
        let writer = Task {
          for round in 0... {
            try Task.checkCancellation()
            try await database.write(.unseen) { session in
              for place in [1000 + round % 1000, 3999 - round % 1000] {
                try session.execute(
                  "UPDATE parcel SET number = number + 1 WHERE commune = 7 AND id = \(place)")
              }
              try session.execute("INSERT INTO parcel (commune, id, number) VALUES (8, \(round), 0)")
            }
          }
        }
        while try await Self.rounds(database) < 5 { try await Task.sleep(for: .milliseconds(10)) }
        var totals: [Int] = []
        for number in 0..<3 {
          _ = try await house.backups.make(to: folder + "/\(number).ccb")
          let trial = try SQLiteDatabase(path: folder + "/\(number).db")
          _ = try await house.backups.restore(from: folder + "/\(number).ccb", into: trial)
          let sums = try await trial.read { session in
            try session.row(
              """
              SELECT CAST(SUM(number) AS BIGINT) AS total,
                CAST(SUM(CASE WHEN commune = 8 THEN 1 ELSE 0 END) AS BIGINT) AS rounds
              FROM parcel WHERE commune IN (7, 8)
              """
            ).map { (try $0.get("total", as: Int.self), try $0.get("rounds", as: Int.self)) }
          }
          #expect(sums?.0 == (sums?.1 ?? -1) * 2)
          totals.append(sums?.0 ?? 0)
          await trial.close()
        }
        writer.cancel()
        _ = await writer.result
        #expect(totals == totals.sorted() && totals[0] > 0 && totals[2] > totals[0])
      }
    }
  }

  private static func rounds(_ database: any Database) async throws -> Int {
    try await database.read { session in
      try session.row("SELECT COUNT(*) AS n FROM parcel WHERE commune = 8")?.get("n") ?? 0
    }
  }

  static func sha256(of path: String) throws -> String {
    var digest = RunningDigest()
    digest.update(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    return digest.finish().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
