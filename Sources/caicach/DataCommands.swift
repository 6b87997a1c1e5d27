// SPDX-License-Identifier: Apache-2.0

import App
import ArgumentParser

/// The command `caicach sample`.
struct SampleData: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Fills an empty database with an example commune and half a year of work.")
  @Flag(help: "One JSON object on standard output.") var json = false
  @OptionGroup var data: DatabaseOptions

  func run() async throws {
    try await end { try await SampleCommand.run(json: json, place: data.place) }
  }
}

/// The command `caicach start`.
struct Start: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Fills an empty database from a signed plan: its commune, units, duties, one administrator.")
  @Argument(help: "The plan as .txt or .docx; - is standard input.") var file: String
  @Flag(help: "One JSON object on standard output.") var json = false
  @OptionGroup var data: DatabaseOptions

  func run() async throws {
    try await end { try await StartCommand.run(file: file, json: json, place: data.place) }
  }
}
