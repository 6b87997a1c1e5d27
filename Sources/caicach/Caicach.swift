// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The command line: parses arguments and hands them to `App`.
@main
struct Caicach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caicach",
    abstract: "Carries out a commune's plan for administrative-reform communication.",
    subcommands: [
      Serve.self, PlanCommand.self, Speak.self, ReportCommand.self, LedgerCommand.self, UserCommand.self,
      CommuneCommand.self, SampleData.self, Start.self, Backup.self, Restore.self, Migrate.self, Doctor.self,
    ])
}

/// Where the data is, for commands that need it.
struct DatabaseOptions: ParsableArguments {
  @Option(help: "sqlite:PATH or postgres://user:pass@host:port/name; goes before CAICACH_DATABASE.")
  var database: String?

  @Option(help: "The commune's code, where the database has several.")
  var commune: String?

  /// The place as `App` takes it.
  var place: DatabasePlace { DatabasePlace(database: database, commune: commune) }
}

extension AsyncParsableCommand {
  /// Runs a command of `App` and ends the process with its status: 0 done, 1 refused, 70 a fault of ours.
  func end(_ command: () async throws -> Outcome) async throws {
    let status = await Outcome.settle(command)
    if status != 0 { throw ExitCode(status) }
  }
}
