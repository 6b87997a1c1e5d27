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

  /// Adds a commune.
  public static func addCommune(
    code: String, name: String, province: String, host: String, place: DatabasePlace
  ) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      let card = try await machine.registry.communes.add(
        code: code, name: name, province: province, host: host)
      return .done(card.id.description)
    }
  }
}
