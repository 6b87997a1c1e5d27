// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// The command `caicach migrate` and `caicach commune …`.
public enum DatabaseCommands {
  /// Brings the schema up to this program's.
  public static func migrate(place: DatabasePlace) async throws -> Outcome {
    try await Machine.open(place) { .done(AppWords.migrated(try await Schema.migrate($0))) }
  }

  /// Adds a commune with its People's Committee as its first unit, and says how to add its first person.
  public static func addCommune(
    code: String, name: String, province: String, host: String, place: DatabasePlace
  ) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      let card = try await machine.registry.communes.add(
        code: code, name: name, province: province, host: host)
      try await machine.registry.units.add(
        .other, StartWords.committee(name), shortName: StartWords.committeeShort, commune: card.id)
      Outcome.say(StartWords.nextAfterCommune(code: card.code))
      return .done(card.id.description)
    }
  }
}
