// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The command `caicach user …`.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Adds, resets, closes and imports people.",
    subcommands: [Add.self, Reset.self, Close.self, Import.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Adds a person; prints the one-time password.")
    @Argument(help: "The name for signing in.") var login: String
    @Option(help: "What the person is to the system; may be given several times.") var role: [String]
    @Option(help: "The unit's id or one of its names.") var unit: String
    @Option(help: "The name as shown.") var name: String?
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end {
        try await PeopleCommands.add(login: login, name: name, roles: role, unit: unit, place: data.place)
      }
    }
  }

  struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a person a new one-time password.")
    @Argument(help: "The name for signing in.") var login: String
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end { try await PeopleCommands.reset(login: login, place: data.place) }
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Closes the account of a person who leaves.")
    @Argument(help: "The name for signing in.") var login: String
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end { try await PeopleCommands.close(login: login, place: data.place) }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds the people of a list: login,name,unit,roles.")
    @Argument(help: "A .csv or .xlsx file; - is standard input.") var file: String
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end { try await PeopleCommands.take(file: file, place: data.place) }
    }
  }
}
