// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import TestKit

/// The program as people run it: the built binary in processes of its own, over a fresh database and folder.
struct Program: Sendable {
  /// A command that has ended.
  struct Ended: Sendable {
    let status: Int32
    let output: String
    let messages: String
  }

  /// A server that runs.
  struct Running: Sendable {
    let processID: Int32
    fileprivate let messages: String

    /// What it has written to standard error so far.
    var said: String { Program.text(messages) }

    /// The most memory it has had, in bytes.
    var peakMemory: Int {
      let status = (try? String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)) ?? ""
      return (status.firstMatch(of: #/VmHWM:\s+(\d+) kB/#).flatMap { Int($0.1) } ?? 0) << 10
    }
  }

  enum Failure: Error {
    case notBuilt(String)
    case notServing(String)
  }

  /// The database's address.
  let database: String
  /// The folder with files, backups and key.
  let folder: String
  /// What the environment has besides.
  var environment: [String: String] = [:]

  /// Gives a test the program over a fresh database without tables.
  static func with(_ engine: Engine, _ body: (Program) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      switch engine {
      case .sqlite: try await body(Program(database: "sqlite:\(folder)/caicach.db", folder: folder))
      case .postgres:
        try await withSchemaAddress { try await body(Program(database: $0, folder: folder)) }
      }
    }
  }

  /// The binary beside the tests.
  private static var binary: String {
    get throws {
      let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" } ?? tests
      for start in [
        tests, bundle, URL(fileURLWithPath: FileManager.default.currentDirectoryPath + "/.build/debug/x"),
      ] {
        let path = start.deletingLastPathComponent().appendingPathComponent("caicach").path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
      throw Failure.notBuilt(tests.path)
    }
  }

  /// Runs a command to its end.
  ///
  /// - Parameter prelude: shell commands before it, such as limits of resources
  func run(_ arguments: [String], input: String = "", prelude: String = "") async throws -> Ended {
    let (output, messages) = (scratch("out"), scratch("err"))
    let process = try start(arguments, output: output, messages: messages, input: input, prelude: prelude)
    while process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
    return Ended(status: process.terminationStatus, output: Self.text(output), messages: Self.text(messages))
  }

  /// Serves on a free port while `body` runs, and then ends it as systemd would.
  ///
  /// - Parameter body: the port, and the server itself
  @discardableResult
  func serving<Value>(
    prelude: String = "", _ body: (Int, Running) async throws -> Value
  ) async throws -> Value {
    let messages = scratch("err")
    let process = try start(
      ["serve", "--address", "127.0.0.1:0"], output: scratch("out"), messages: messages, prelude: prelude)
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    var port: Int?
    for _ in 0..<3_000 where port == nil && process.isRunning {
      port = Self.text(messages).firstMatch(of: #/đang chạy: http://127\.0\.0\.1:(\d+)/#).flatMap {
        Int($0.1)
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    guard let port else { throw Failure.notServing(Self.text(messages)) }
    let value = try await body(port, Running(processID: process.processIdentifier, messages: messages))
    process.terminate()
    for _ in 0..<3_000 where process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
    guard !process.isRunning, process.terminationStatus == 0 else {
      throw Failure.notServing("did not end: \(Self.text(messages))")
    }
    return value
  }

  /// Writes a file of the folder and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func scratch(_ suffix: String) -> String { "\(folder)/\(UUID().uuidString).\(suffix)" }

  private func start(
    _ arguments: [String], output: String, messages: String, input: String = "", prelude: String
  ) throws -> Process {
    for path in [output, messages] { try Data().write(to: URL(fileURLWithPath: path)) }
    let typed = scratch("in")
    try Data(input.utf8).write(to: URL(fileURLWithPath: typed))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", prelude + "\nexec \"$0\" \"$@\"", try Self.binary] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "TMPDIR": folder, "HOME": folder, "LANG": "C.UTF-8",
      "CAICACH_DATABASE": database, "CAICACH_FILES": folder + "/files",
      "CAICACH_BACKUPS": folder + "/backups",
      "CAICACH_BACKUP_KEY": folder + "/backup.key",
      "CAICACH_TYPST": URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "scripts/typst").path,
    ].merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: typed)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: messages)
    try process.run()
    return process
  }

  fileprivate static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
