// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Outside
import Storage
import StorageSQLite
import Synchronization
import TestKit
import Web

@testable import Backups
@testable import Files

/// A database with every kind of value, two communes, units that point at each other, a ledger and files.
struct BackupHouse {
  static let key = BackupKey.random()
  static let parcels = Migration(
    "2026-01-01-1 parcels: create",
    [
      """
      CREATE TABLE parcel (
        commune BIGINT NOT NULL, id BIGINT NOT NULL, flag BOOLEAN, number BIGINT, amount DOUBLE PRECISION,
        text TEXT, data BYTEA, parent BIGINT, api_token TEXT,
        PRIMARY KEY (commune, id), FOREIGN KEY (commune, parent) REFERENCES parcel (commune, id))
      """,
      "INSERT INTO parcel (commune, id, text) VALUES (0, 1, 'made by the step itself')",
    ])
  static let migrations =
    CommuneSchema.migrations + JobSchema.migrations + Backups.migrations + FileSchema.migrations + [parcels]

  let database: any Database
  let folder: String
  let clock: FixedSurroundings
  let backups: Backups
  let files: FileStore

  init(
    _ database: any Database, folder: String, clock: FixedSurroundings = FixedSurroundings(),
    key: BackupKey = key, migrations: [Migration] = migrations,
    space: @escaping @Sendable (String) -> DiskSpace? = { _ in DiskSpace(free: 50, total: 100) }
  ) {
    self.database = database
    self.folder = folder
    self.clock = clock
    backups = Backups(
      database: database, surroundings: clock.surroundings,
      places: BackupPlaces(folder: folder + "/backups", files: folder + "/files"), key: key,
      version: "1.0", migrations: migrations,
      ports: BackupPorts(scratch: { try SQLiteDatabase(path: $0) }, space: space))
    files = FileStore(
      root: folder + "/files", database: database, processes: .machine, surroundings: clock.surroundings)
  }

  /// Fills the database and the folder; gives the two communes.
  func fill(rows: Int = 300) async throws -> [CommuneID] {
    let registry = Registry(database: database, surroundings: clock.surroundings)
    var communes: [CommuneID] = []
    for code in ["an-binh", "son-hong"] {
      let commune = try await registry.communes.add(
        code: code, name: "xã \(code)", province: "tỉnh Hà Tĩnh", host: "\(code).vn")
      communes.append(commune.id)
      for number in 0..<3 {
        _ = try await files.keep(
          Array("tệp \(number) của \(code)".utf8), name: "=\(number)/\(code).txt", for: commune.id)
      }
      _ = try await files.keep(
        [UInt8](repeating: 7, count: 200_000), name: "chung.bin", for: commune.id)
    }
    let surroundings = clock.surroundings
    try await database.write(Change(communes[0], "test")) { [communes] session in
      for place in 0..<rows {
        try Self.parcel(place, of: rows, commune: communes[place % 2], in: session)
      }
      // The first now points at the last, against the order in which they came.
      try session.execute("UPDATE parcel SET parent = \(rows - 2) WHERE id = 0 AND commune = \(communes[0])")
      for commune in communes {
        for place in 0..<20 {
          try Ledger.append(
            Evidence(
              id: surroundings.newID(), commune: commune, at: surroundings.now(), kind: "test",
              subject: Subject("parcel", "\(place)"), amounts: ["n": Int64(place)]), in: session)
        }
      }
    }
    try await registry.ledger.sealPending()
    return communes
  }

  private static func parcel(_ place: Int, of rows: Int, commune: CommuneID, in session: any Session) throws {
    let numbers: [Int64?] = [nil, 0, 1, -1, .max, .min, 1 << 53]
    let amounts: [Double?] = [nil, 0, -2.25, 1.5, 0.1, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 5]
    let texts: [String?] = [
      nil, "", "Ủy ban nhân dân xã", "“nháy” 'đơn' \"kép\", dấu phẩy\nxuống dòng", "=1+1", "e\u{301} 🇻🇳 \u{1}",
    ]
    let data: [[UInt8]?] = [nil, [], [0], Array(0...255)]
    let bytes = data[place / 2 % data.count].map { "\(bytes: $0)" as SQL } ?? "NULL"
    let parent = place >= 2 ? place - 2 : nil
    try session.execute(
      """
      INSERT INTO parcel (commune, id, flag, number, amount, text, data, parent, api_token)
      VALUES (\(commune), \(place), \(place % 3 == 0 ? nil : place % 3 == 1), \(numbers[place / 2 % 7]),
        \(amounts[place / 2 % 8]), \(texts[place / 2 % 6]), \(bytes), \(parent), \("mật \(place)"))
      """)
  }

  /// Every row of every table but those of `migration`, as text, sorted: the same on both engines.
  static func contents(_ database: any Database) async throws -> [String: [String]] {
    try await database.snapshot { session in
      var found: [String: [String]] = [:]
      for table in try session.tables() {
        let sorted = TableShape(
          name: table.name, columns: table.columns.sorted { $0.name < $1.name }, parents: [])
        var rows: [String] = []
        try TableCopyStore.rows(of: sorted, in: session) { rows.append("\($0)") }
        found[table.name] = rows.sorted()
      }
      return found
    }
  }
}

/// The progress that a test has been told.
final class Told: Sendable {
  private let all = Mutex<[BackupProgress]>([])
  var steps: [BackupProgress] { all.withLock { $0 } }
  var listener: BackupListener { { step in self.all.withLock { $0.append(step) } } }
}
