// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// The command `caicach migrate` and `caicach commune …`.
public enum DatabaseCommands {
  /// Brings the schema up to this program's.
  public static func migrate(place: DatabasePlace) async throws -> Outcome {
    let machine = try await Machine(Settings.read(database: place.database, commune: place.commune))
    let result: Result<[String], any Error>
    do { result = .success(try await Schema.migrate(machine)) } catch { result = .failure(error) }
    await machine.database.close()
    return .done(AppWords.migrated(try result.get()))
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
