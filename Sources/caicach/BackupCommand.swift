// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The file and the key of a backup.
struct BackupOptions: ParsableArguments {
  @Argument(help: "The file of the backup.") var file: String
  @Option(help: "The file with the key; CAICACH_BACKUP_KEY by default.") var keyFile: String?
  @Flag(help: "One JSON object on standard output.") var json = false
  @OptionGroup var data: DatabaseOptions
}

/// The commands `caicach backup FILE` and `caicach backup verify FILE`.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a whole, online, encrypted copy with every file; `backup verify` tries one.",
    subcommands: [Make.self, Verify.self], defaultSubcommand: Make.self)

  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a copy.")
    @OptionGroup var backup: BackupOptions

    func run() async throws {
      try await end {
        try await BackupCommands.make(
          file: backup.file, keyFile: backup.keyFile, json: backup.json, place: backup.data.place)
      }
    }
  }

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Opens all of a copy and puts it back on trial.")
    @OptionGroup var backup: BackupOptions

    func run() async throws {
      try await end {
        try await BackupCommands.verify(
          file: backup.file, keyFile: backup.keyFile, json: backup.json, place: backup.data.place)
      }
    }
  }
}

/// The command `caicach restore`.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts a copy into an empty database of either engine.")
  @OptionGroup var backup: BackupOptions

  func run() async throws {
    try await end {
      try await BackupCommands.restore(
        file: backup.file, keyFile: backup.keyFile, json: backup.json, place: backup.data.place)
    }
  }
}
