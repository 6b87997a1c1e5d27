// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The command `caicach commune …`.
struct CommuneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commune", abstract: "Adds communes.", subcommands: [Add.self, Export.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Adds a commune; prints its id.")
    @Argument(help: "The short code, such as an-binh.") var code: String
    @Argument(help: "The name with its kind, in Vietnamese.") var name: String
    @Option(help: "The host its portal answers to.") var host: String
    @Option(help: "The province with its kind.") var province = ""
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end {
        try await DatabaseCommands.addCommune(
          code: code, name: name, province: province, host: host, place: data.place)
      }
    }
  }
}

extension CommuneCommand {
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes all data of a commune as open files: JSON, CSV, originals.")
    @Argument(help: "A new or empty folder.") var folder: String
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end { try await BackupCommands.export(folder: folder, place: data.place) }
    }
  }
}

/// The command `caicach ledger …`.
struct LedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Checks the evidence ledger.", subcommands: [Verify.self])

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks the hash chain; exit status 1 at the first broken link.")
    @Flag(help: "One JSON object on standard output.") var json = false
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end { try await LedgerCommands.verify(json: json, place: data.place) }
    }
  }
}
