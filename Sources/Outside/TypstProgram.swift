// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Kernel
import Logging

/// The program that makes PDF and pictures of Typst files: the official `typst`, or `scripts/typst` with the pinned wheel.
public struct TypstProgram: Sendable {
  private let program: String
  private let processes: Processes
  private let log: Logger

  /// A program by the setting `CAICACH_TYPST`: a name to look up in `PATH`, or a path.
  public init(_ program: String, processes: Processes = .machine, surroundings: Surroundings) {
    // A relative path counts from where we run, not from the folder of the files.
    let isRelative = program.contains("/") && !program.hasPrefix("/")
    self.program = isRelative ? FileManager.default.currentDirectoryPath + "/" + program : program
    self.processes = processes
    log = surroundings.log
  }

  /// The PDF of a file and those that it reads.
  ///
  /// - Parameters:
  ///   - main: the name of the file to compile
  ///   - files: its bytes and those of the files it reads, by name, without folders
  ///   - standard: what the PDF must keep to: `ua-1`
  /// - Throws: `Fault.unavailable` with one sentence if the program is missing, fails or takes too long.
  public func pdf(of main: String, files: [String: [UInt8]], standard: String) async throws -> [UInt8] {
    try await output(
      of: main, files: files, ["--pdf-standard", standard], name: "output.pdf", beginning: Array("%PDF".utf8))
  }

  /// The first page of a file as a PNG with a pixel for each point.
  ///
  /// - Parameters:
  ///   - main: the name of the file to compile
  ///   - files: its bytes and those of the files it reads, by name, without folders
  /// - Throws: as `pdf`.
  public func picture(of main: String, files: [String: [UInt8]]) async throws -> [UInt8] {
    try await output(
      of: main, files: files, ["--format", "png", "--ppi", "72"], name: "output.png",
      beginning: [0x89, 0x50, 0x4E, 0x47])
  }

  private func output(
    of main: String, files: [String: [UInt8]], _ options: [String], name: String, beginning: [UInt8]
  ) async throws -> [UInt8] {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: folder.file(name))) }
    let output = folder.file(name)
    let result = try await processes.run(
      program, ["compile"] + options + [folder.file(main), output],
      in: folder.path, limits: ProcessLimits(time: .seconds(60), memory: 2 << 30))
    guard result.succeeded, let made = FileManager.default.contents(atPath: output),
      made.starts(with: beginning)
    else {
      log.error(
        "typst failed",
        metadata: ["status": "\(result.status)", "complaints": "\(result.complaints.prefix(2000))"])
      throw Fault(.unavailable, OutsideWords.typesettingFailed)
    }
    return Array(made)
  }
}
