// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The command `caicach plan …`.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Reads, checks and keeps plans.",
    subcommands: [Read.self, Check.self, Import.self])

  struct Read: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads a plan or another administrative document.")
    @Argument(help: "A .txt, .docx or .pdf file; - is standard input.") var file: String
    @Flag(help: "One JSON object on standard output.") var json = false

    func run() async throws {
      try await end { try await PlanCommands.read(file: file, json: json) }
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads a document and says what is wrong with it.")
    @Argument(help: "A .txt, .docx or .pdf file; - is standard input.") var file: String
    @Flag(help: "One JSON object on standard output.") var json = false

    func run() async throws {
      try await end { try await PlanCommands.check(file: file, json: json) }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Keeps a document as the commune's plan.")
    @Argument(help: "A .txt, .docx or .pdf file; - is standard input.") var file: String
    @Flag(help: "One JSON object on standard output.") var json = false
    @OptionGroup var data: DatabaseOptions

    func run() async throws {
      try await end { try await PlanCommands.keep(file: file, json: json, place: data.place) }
    }
  }
}
