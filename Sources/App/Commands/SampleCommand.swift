// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import Web

/// The command `caicach sample`.
public enum SampleCommand {
  /// Fills an empty database with the example commune, and prints the one-time passwords once.
  public static func run(json: Bool, place: DatabasePlace) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      try machine.backupKey()
      let bar = CommandProgress()
      let members = try await Sample(machine).make { bar.show($0, $1) }
      bar.end()
      let people = members.map { member in
        let roles = Role.allCases.filter(member.person.roles.contains)
        return Passwords.Line(
          role: roles.first?.rawValue ?? "", login: member.person.login, name: member.person.name,
          password: member.password)
      }
      return .done(try Passwords(commune: SampleWords.code, people: people).output(json: json))
    }
  }
}

/// People with their one-time passwords, which are shown once.
struct Passwords: Encodable {
  struct Line: Encodable {
    let role: String
    let login: String
    let name: String
    let password: String
  }

  let commune: String
  let people: [Line]

  /// A JSON object, or a table for people.
  func output(json: Bool) throws -> String {
    if json { return try StableJSON.text(self) }
    func column(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    let lines = people.map {
      "  \(column($0.login, 16))\(column($0.password, 18))\(column($0.role, 15))\($0.name)"
    }
    return ([SampleWords.passwordsOnce] + lines).joined(separator: "\n")
  }
}
