// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Backups

@Suite struct CommuneExportTests {
  @Test(arguments: Engine.available) func aCommuneTakesItsDataAndNobodyElses(_ engine: Engine) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: BackupHouse.migrations) { database in
        let house = BackupHouse(database, folder: folder + "/house")
        let communes = try await house.fill()
        let registry = Registry(database: database, surroundings: house.clock.surroundings)
        _ = try await registry.machineKey()
        let summary = try await house.backups.export(communes[0], to: folder + "/out")
        #expect(summary.tables["parcel"] == 150)
        #expect(summary.tables["commune"] == 1 && summary.tables["evidence"] == 20)
        #expect(summary.files == 4 && summary.missing.isEmpty)

        var rows: [[String: Any]] = []
        for line in try lines("bang/parcel.jsonl", in: folder) {
          let row = try JSONSerialization.jsonObject(with: Data(line.utf8))
          rows.append(try #require(row as? [String: Any]))
        }
        #expect(rows.count == 150)
        #expect(rows.allSatisfy { $0["commune"] as? Int == Int(communes[0].rawValue) })
        #expect(rows.allSatisfy { $0["api_token"] == nil })
        let texts = Set(rows.compactMap { $0["text"] as? String })
        #expect(texts.isSuperset(of: ["", "“nháy” 'đơn' \"kép\", dấu phẩy\nxuống dòng", "=1+1"]))
        #expect(rows.contains { $0["number"] as? String == "9223372036854775807" })

        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/out/bang/parcel.csv"))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let csv = String(decoding: bytes, as: UTF8.self)
        #expect(csv.contains("'=1+1") && !csv.contains(",=1+1"))
        #expect(csv.contains("\"“nháy” 'đơn' \"\"kép\"\", dấu phẩy\nxuống dòng\""))

        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/out/tep")
        #expect(
          names.contains { $0.hasSuffix("-=0_an-binh.txt") } && !names.contains { $0.contains("son-hong") })
        let everything = try all(in: folder + "/out")
        for secret in ["mật 0", "son-hong", "machine_secret", "backup_run"] {
          #expect(!everything.contains(secret), "\(secret)")
        }
        await #expect(throws: Fault(.conflict, BackupWords.folderTaken(folder + "/out"))) {
          try await house.backups.export(communes[0], to: folder + "/out")
        }
      }
    }
  }

  @Test func whatLetsSomebodyInIsNeverShown() throws {
    let person = TableShape(
      name: "person",
      columns: ["commune", "id", "login", "password", "totp", "totp_step", "password_ends", "name"].map {
        .init(name: $0, isBoolean: false)
      }, parents: [])
    #expect(ExportSecrets.shown(person)?.columns.map(\.name) == ["commune", "id", "login", "name"])
    for name in ["staff_session", "machine_secret", "sign_in_attempt"] {
      #expect(ExportSecrets.shown(TableShape(name: name, columns: person.columns, parents: [])) == nil)
    }
    let unknown = TableShape(
      name: "channel_account",
      columns: ["commune", "access_token", "sealed_key", "client_secret", "title"].map {
        .init(name: $0, isBoolean: false)
      }, parents: [])
    #expect(ExportSecrets.shown(unknown)?.columns.map(\.name) == ["commune", "title"])
  }

  private func lines(_ name: String, in folder: String) throws -> [Substring] {
    try String(contentsOfFile: folder + "/out/" + name, encoding: .utf8).split(separator: "\n")
  }

  private func all(in folder: String) throws -> String {
    try (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasPrefix("bang/") }
      .map { $0 + (try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) }.joined()
  }
}
