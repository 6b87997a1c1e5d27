// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Foundation
import Kernel
import Logging
import Outside
import Storage
import Web

/// The machine a command works on: its settings, its database, its clock.
struct Machine: Sendable {
  let settings: Settings
  let database: any Database
  let surroundings: Surroundings

  /// Opens the database that the settings name; the caller closes it.
  init(_ settings: Settings, surroundings: Surroundings = .machine) async throws {
    self.settings = settings
    self.surroundings = surroundings
    database = try await DatabaseAddress.open(settings.database)
  }

  private init(_ settings: Settings, _ database: any Database, _ surroundings: Surroundings) {
    self.settings = settings
    self.database = database
    self.surroundings = surroundings
  }

  /// The same machine in other surroundings.
  func with(_ surroundings: Surroundings) -> Machine { Machine(settings, database, surroundings) }

  /// The stores that every command needs.
  var registry: Registry { Registry(database: database, surroundings: surroundings) }

  /// The files of communes.
  var files: FileStore {
    FileStore(root: settings.files, database: database, processes: .machine, surroundings: surroundings)
  }

  /// The commune a command is for.
  ///
  /// - Throws: `Fault.notFound` if there is none, `Fault.invalid` if there are several and none is named.
  func commune() async throws -> CommuneCard {
    if let code = settings.commune {
      guard let card = try await registry.communes.commune(code: code) else {
        throw Fault(.notFound, AppWords.unknownCommune(code))
      }
      return card
    }
    let all = try await registry.communes.all()
    guard let first = all.first else { throw Fault(.notFound, AppWords.noCommune) }
    guard all.count == 1 else { throw Fault(.invalid, AppWords.severalCommunes(all.map(\.code))) }
    return first
  }

  /// Runs a command on a machine whose schema is current.
  static func run<Value>(
    at place: DatabasePlace, _ command: (Machine) async throws -> Value
  ) async throws -> Value {
    try await open(place) { machine in
      try await Schema.bringUp(machine)
      return try await command(machine)
    }
  }

  /// Runs a command on a machine as it stands, and closes the database however it ends.
  static func open<Value>(
    _ place: DatabasePlace, _ command: (Machine) async throws -> Value
  ) async throws -> Value {
    let machine = try await Machine(Settings.read(database: place.database, commune: place.commune))
    let result: Result<Value, any Error>
    do { result = .success(try await command(machine)) } catch { result = .failure(error) }
    await machine.database.close()
    return try result.get()
  }
}

extension Surroundings {
  /// The machine's clock, ids of its time, and a log on standard error.
  static let machine: Surroundings = {
    let now: @Sendable () -> Instant = {
      Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
    let ids = IDSource(now: now)
    var log = Logger(label: "caicach") { StreamLogHandler.standardError(label: $0) }
    log.logLevel = .notice
    return Surroundings(now: now, nextID: { ids.next() }, log: log)
  }()
}
