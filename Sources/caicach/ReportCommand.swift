// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The command `caicach report …`.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Makes reports.", subcommands: [Monthly.self])

  struct Monthly: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The report of a month, computed from evidence.")
    @Option(help: "The month, as 2026-06; the last closed one by default.") var month: String?
    @Option(help: "A unit's id or one of its names; the whole commune by default.") var unit: String?
    @Option(help: "The file to write: .docx, .pdf, .html or .json.") var output: String
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end {
        try await ReportCommands.monthly(month: month, unit: unit, output: output, place: data.place)
      }
    }
  }
}

/// The command `caicach speak`.
struct Speak: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Spells a text out as it is to be read aloud, or makes it audio.")
  @Argument(help: "A text file; - is standard input.") var file = "-"
  @Option(help: "The MP3 to write.") var audio: String?
  @Flag(help: "One JSON object on standard output, with --audio.") var json = false

  func run() async throws {
    try await end {
      if let audio { return try await SpeakCommand.audio(file: file, output: audio, json: json) }
      return try SpeakCommand.lines(file: file)
    }
  }
}

/// The command `caicach doctor`.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Checks what the system needs of the machine.")
  @Flag(help: "A JSON array on standard output.") var json = false
  @OptionGroup var data: DatabaseOptions

  func run() async throws {
    try await end { try await DoctorCommand.run(json: json, place: data.place) }
  }
}
