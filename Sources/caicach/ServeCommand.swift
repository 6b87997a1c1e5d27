// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The command `caicach serve`.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the portal and the staff workspace.")
  @Option(help: "HOST:PORT to listen on.") var address = "127.0.0.1:8080"
  @OptionGroup var data: DatabaseOptions

  func run() async throws {
    try await end { try await ServeCommand.run(place: data.place, address: address) }
  }
}

/// The command `caicach migrate`.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Brings the database's schema up to this program's.")
  @OptionGroup var data: DatabaseOptions

  func run() async throws {
    try await end { try await DatabaseCommands.migrate(place: data.place) }
  }
}
