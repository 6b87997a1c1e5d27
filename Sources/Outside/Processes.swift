// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The one way to run another program: never through a shell, always with limits.
///
/// A port: rooms take a value of this type, `App` gives `Processes.machine`, tests give an answer of their own.
public struct Processes: Sendable {
  private let answer: @Sendable (ProcessCall) async throws -> ProcessResult

  /// Processes that are answered by a closure.
  public init(_ answer: @escaping @Sendable (ProcessCall) async throws -> ProcessResult) {
    self.answer = answer
  }

  /// Runs a program to its end.
  ///
  /// The program is killed, with all that it has started, when its time is over or the task is cancelled.
  /// An exit status other than 0 is a result, not an error.
  /// - Parameters:
  ///   - program: a name that is looked up in `PATH`, or an absolute path.
  ///   - arguments: passed as they are.
  ///   - standardInput: what the program reads; secrets belong here, never into the arguments.
  ///   - folder: where it runs; nil for where we run.
  ///   - environment: variables besides `PATH`, `HOME`, `TMPDIR` and `LANG`; no other of ours is handed on.
  ///   - limits: time, memory and output.
  /// - Throws: `Fault.unavailable` if the program is missing or takes too long, `Fault.tooLarge` if it writes
  ///   too much; each names the program.
  public func run(
    _ program: String, _ arguments: [String] = [], standardInput: [UInt8] = [], in folder: String? = nil,
    environment: [String: String] = [:], limits: ProcessLimits = ProcessLimits()
  ) async throws -> ProcessResult {
    try await answer(
      ProcessCall(
        program: program, arguments: arguments, standardInput: standardInput, folder: folder,
        environment: environment, limits: limits))
  }
}

/// What a program is asked to do.
public struct ProcessCall: Hashable, Sendable {
  /// A name to look up in `PATH`, or an absolute path.
  public let program: String
  /// The arguments after the program's name.
  public let arguments: [String]
  /// What it reads.
  public let standardInput: [UInt8]
  /// Where it runs; nil for where we run.
  public let folder: String?
  /// Variables besides the few that every program gets.
  public let environment: [String: String]
  /// What it may use.
  public let limits: ProcessLimits
}

/// What a program may use.
public struct ProcessLimits: Hashable, Sendable {
  /// Time on the wall.
  public var time: Duration
  /// Address space in bytes; nil for no limit (programs that reserve much and use little).
  public var memory: Int?
  /// The most bytes of standard output; standard error may have 1 MB.
  public var output: Int

  /// Limits; what is not named suits a small tool: 30 s, 1 GB, 16 MB.
  public init(time: Duration = .seconds(30), memory: Int? = 1 << 30, output: Int = 16 << 20) {
    self.time = time
    self.memory = memory
    self.output = output
  }
}

/// What became of a program.
public struct ProcessResult: Hashable, Sendable {
  /// The exit status, or 128 and the number of the signal that ended it.
  public let status: Int
  /// What it wrote.
  public let output: [UInt8]
  /// What it wrote to standard error: for the log, never for a person.
  public let complaints: String

  /// A result from its parts.
  public init(status: Int, output: [UInt8] = [], complaints: String = "") {
    self.status = status
    self.output = output
    self.complaints = complaints
  }

  /// Whether the program says that all went well.
  public var succeeded: Bool { status == 0 }
}
