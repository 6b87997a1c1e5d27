// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
import Storage

/// A copy of a whole database in use, by SQLite's backup interface.
enum FileCopy {
  private static let pagesPerStep: CInt = 2048

  static func make(
    of pool: DatabasePool, at path: String, progress: @escaping (_ left: Int, _ total: Int) -> Void
  ) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Storage.DatabaseError.unavailable("\(path): there is a file already")
    }
    do {
      let copy = try DatabaseQueue(path: path)
      try pool.backup(to: copy, pagesPerStep: pagesPerStep) { step in
        progress(step.remainingPageCount, step.totalPageCount)
      }
      // The copy inherits WAL, and would then be more than one file once it is opened.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }
}
