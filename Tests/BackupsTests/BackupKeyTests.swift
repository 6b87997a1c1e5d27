// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import TestKit
import Testing

@testable import Backups

@Suite struct BackupKeyTests {
  @Test func aSheetCanBeTypedAgain() throws {
    for _ in 0..<200 {
      let key = BackupKey.random()
      #expect(key.letters.split(separator: "-").map(\.count) == Array(repeating: 5, count: 11))
      for typed in [
        key.letters, key.letters.lowercased(), key.letters.filter { $0 != "-" },
        key.letters.map { $0 == "-" ? " \n " : String($0) }.joined(),
        key.letters.map { $0 == "0" ? "o" : $0 == "1" ? "l" : String($0) }.joined(),
      ] {
        let again = try BackupKey(typed)
        #expect(again == key)
      }
      let sheet = key.sheet(of: "xã An Bình", on: LocalDay(number: 20_577))
      #expect(key.letters.split(separator: "-").allSatisfy { sheet.contains($0) })
      #expect(sheet.contains("04/5/2026"))
    }
  }

  @Test func aMistypedLetterIsNoticed() throws {
    let letters = Array(BackupKey.random().letters)
    for place in letters.indices where letters[place] != "-" {
      for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where wrong != letters[place] {
        var typed = letters
        typed[place] = wrong
        #expect(throws: Fault(.invalid, BackupWords.keyMistyped)) { try BackupKey(String(typed)) }
      }
    }
    for typed in ["", "abc", String(letters.dropLast()), String(letters) + "0", "ký tự lạ"] {
      #expect(throws: Fault(.invalid, BackupWords.keyMistyped)) { try BackupKey(typed) }
    }
  }

  @Test func theFileOfAKeyIsMadeOnceForItsOwnerAlone() async throws {
    try await withTemporaryFolder { folder in
      let first = try BackupKey.readOrMake(at: folder + "/backup.key")
      let second = try BackupKey.readOrMake(at: folder + "/backup.key")
      #expect(first.isNew && !second.isNew && first.key == second.key)
      let facts = try FileManager.default.attributesOfItem(atPath: folder + "/backup.key")
      #expect(facts[.posixPermissions] as? Int == 0o600)
      let line = try String(contentsOfFile: folder + "/backup.key", encoding: .utf8)
      #expect(Data(base64Encoded: line.trimmingCharacters(in: .newlines))?.count == 32)
      // The letters of the sheet in a file do as well.
      try first.key.letters.write(toFile: folder + "/typed.key", atomically: true, encoding: .utf8)
      let typed = try BackupKey.read(from: folder + "/typed.key")
      #expect(typed == first.key)
      #expect(throws: Fault(.notFound, BackupWords.keyMissing(folder + "/none"))) {
        try BackupKey.read(from: folder + "/none")
      }
      #expect(throws: Fault(.unavailable, BackupWords.keyNotWritten(folder + "/none/k"))) {
        try BackupKey.readOrMake(at: folder + "/none/k")
      }
    }
  }
}
