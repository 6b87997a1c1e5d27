// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import Web

/// The command `caicach user …`.
public enum PeopleCommands {
  /// Adds a person and prints the one-time password.
  ///
  /// - Parameter unit: the unit's id, or one of its names.
  public static func add(
    login: String, name: String?, roles: [String], unit: String, place: DatabasePlace
  ) async throws -> Outcome {
    let roles = try roles.map { text in
      guard let role = Role(rawValue: text) else {
        throw Fault(.invalid, AppWords.unknownRole(text, known: Role.allCases.map(\.rawValue)))
      }
      return role
    }
    return try await Machine.run(at: place) { machine in
      let commune = try await machine.commune()
      let id = try await machine.unit(unit, commune: commune.id)
      let added = try await machine.registry.people.add(
        NewPerson(login: login, name: name ?? login, unit: id, roles: Set(roles)), commune: commune.id)
      return .done(AppWords.password(login: login, added.password))
    }
  }

  /// Gives a person a new one-time password.
  public static func reset(login: String, place: DatabasePlace) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      let commune = try await machine.commune()
      let person = try await Self.person(login, machine, commune)
      let password = try await machine.registry.people.reset(person.id, commune: commune.id)
      return .done(AppWords.password(login: login, password))
    }
  }

  /// Closes the account of a person who leaves; what they did stays.
  public static func close(login: String, place: DatabasePlace) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      let commune = try await machine.commune()
      let person = try await Self.person(login, machine, commune)
      try await machine.registry.people.close(person.id, commune: commune.id, by: nil)
      return .done(AppWords.closed(login))
    }
  }

  /// Adds the people of a list; refused if a line could not be taken.
  public static func take(file: String, place: DatabasePlace) async throws -> Outcome {
    let bytes = try InputFile.bytes(file, limit: 8 << 20)
    return try await Machine.run(at: place) { machine in
      let report = try await machine.registry.people.importList(
        bytes, commune: machine.commune().id, spreadsheet: CommunePorts.wired.spreadsheet)
      let lines = report.added.map { AppWords.password(login: $0.login, $0.password) }
      for line in report.refused { Outcome.say(AppWords.refusedLine(line.line, line.reason)) }
      let output = lines.joined(separator: "\n")
      return report.refused.isEmpty ? .done(output) : .refused(output)
    }
  }

  private static func person(
    _ login: String, _ machine: Machine, _ commune: CommuneCard
  ) async throws -> Person {
    guard
      let person = try await machine.registry.people.all(commune: commune.id).first(where: {
        $0.login == login && $0.isOpen
      })
    else { throw Fault(.notFound, AppWords.unknownLogin(login)) }
    return person
  }
}
