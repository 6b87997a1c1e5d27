// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import StorageSQLite
import Synchronization
import TestKit
import Testing

struct SQLiteFileTests {
  private static func isUnavailable(_ error: any Error) -> Bool {
    guard case DatabaseError.unavailable(let words) = error else { return false }
    return !words.isEmpty
  }

  @Test func missingFolderIsUnavailable() {
    #expect {
      try SQLiteDatabase(path: "/nonexistent/folder/a.db")
    } throws: { Self.isUnavailable($0) }
  }

  @Test func fileThatIsNoDatabaseIsUnavailable() async throws {
    try await withTemporaryFolder { folder in
      try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: folder + "/a.db"))
      #expect {
        try SQLiteDatabase(path: folder + "/a.db")
      } throws: { Self.isUnavailable($0) }
    }
  }

  @Test func commitsReachTheDisk() async throws {
    try await withTemporaryFolder { folder in
      let database = try SQLiteDatabase(path: folder + "/a.db")
      let settings = try await database.write(.unseen) { session in
        [
          try session.row("PRAGMA synchronous")?.all, try session.row("PRAGMA journal_mode")?.all,
          try session.row("PRAGMA foreign_keys")?.all,
        ]
      }
      #expect(settings == [[.integer(2)], [.text("wal")], [.integer(1)]])
      await database.close()
    }
  }

  @Test func copyIsOneFileOfOneMoment() async throws {
    try await withTemporaryFolder { folder in
      let database = try SQLiteDatabase(path: folder + "/a.db")
      try await Migrator(Notebook.migrations).migrate(database, now: FixedSurroundings.start)
      try await database.write(Notebook.change) { session in
        for id in 1...3000 {
          try Notebook.addBook(Int64(id), "Sổ \(id) \(String(repeating: "x", count: 4000))", in: session)
        }
      }
      let steps = Mutex<[Int]>([])
      async let copying: Void = database.backup(to: folder + "/b.db") { left, _ in
        steps.withLock { $0.append(left) }
      }
      try await database.write(Notebook.change) { try $0.execute("UPDATE book SET open = FALSE") }
      try await copying
      #expect(steps.withLock { $0.last == 0 && $0.count > 1 })
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("b.db") } == [
          "b.db"
        ])

      let copy = try SQLiteDatabase(path: folder + "/b.db")
      let (all, states) = try await copy.read { session in
        (
          try session.row("SELECT COUNT(*) AS n FROM book")?.get("n", as: Int.self),
          try session.rows("SELECT DISTINCT open FROM book").count
        )
      }
      #expect(all == 3000)
      #expect(states == 1)
      await copy.close()
      await #expect {
        try await database.backup(to: folder + "/b.db")
      } throws: { Self.isUnavailable($0) }
      await database.close()
    }
  }
}
