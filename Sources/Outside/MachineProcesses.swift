// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Kernel
import Subprocess
import SystemPackage

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Processes {
  /// The programs of this machine.
  public static let machine = Processes { call in
    try await withThrowingTaskGroup(of: ProcessResult.self) { group in
      group.addTask { try await runOnce(call) }
      group.addTask {
        try await Task.sleep(for: call.limits.time)
        throw Fault(.unavailable, OutsideWords.tooSlow(call.program, limit: call.limits.time))
      }
      defer { group.cancelAll() }
      guard let result = try await group.next() else { throw CancellationError() }
      return result
    }
  }

  /// Whether a program is there, for the machine's check-up.
  public static func has(_ program: String) async -> Bool {
    (try? await path(of: program)) != nil
  }

  private static func runOnce(_ call: ProcessCall) async throws -> ProcessResult {
    let program = try await path(of: call.program)
    var executable = program
    var arguments = call.arguments
    if let memory = call.limits.memory {
      // `prlimit` sets the limit on itself and then becomes the program.
      arguments = ["--core=0", "--as=\(memory)", program.string] + arguments
      executable = try await path(of: "prlimit")
    }
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    do {
      let result = try await Subprocess.run(
        .path(executable), arguments: Arguments(arguments), environment: environment(call.environment),
        workingDirectory: call.folder.map { FilePath($0) }, platformOptions: options,
        input: .fileDescriptor(try input(call.standardInput), closeAfterSpawningProcess: true),
        output: .bytes(limit: call.limits.output),
        error: .string(limit: 1 << 20))
      return ProcessResult(
        status: status(result.terminationStatus), output: result.standardOutput,
        complaints: result.standardError)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw Fault(.tooLarge, OutsideWords.tooMuch(call.program))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Fault(.unavailable, OutsideWords.missing(call.program))
    }
  }

  /// What the program reads, as shared memory without a name: unlike a pipe it does not mind a program that
  /// ends before it has read everything, and unlike a file it never reaches a disk.
  ///
  /// A machine without shared memory for everybody, as a bare container is, gets a file that has lost its name.
  private static func input(_ bytes: [UInt8]) throws -> FileDescriptor {
    let name = "/caicach-\(UUID().uuidString)"
    var number = shm_open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if number >= 0 {
      shm_unlink(name)
    } else {
      let path = FileManager.default.temporaryDirectory.path + name
      number = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard number >= 0 else { throw Errno(rawValue: errno) }
      unlink(path)
    }
    let descriptor = FileDescriptor(rawValue: number)
    do {
      try descriptor.writeAll(bytes)
      try descriptor.seek(offset: 0, from: .start)
      return descriptor
    } catch {
      try descriptor.close()
      throw error
    }
  }

  private static func path(of program: String) async throws -> FilePath {
    let executable: Executable = program.hasPrefix("/") ? .path(FilePath(program)) : .name(program)
    do {
      let path = try await executable.resolveExecutablePath(in: .inherit)
      guard FileManager.default.isExecutableFile(atPath: path.string) else {
        throw Fault(.unavailable, OutsideWords.missing(program))
      }
      return path
    } catch is SubprocessError {
      throw Fault(.unavailable, OutsideWords.missing(program))
    }
  }

  /// Only these are handed on, so that no secret among our settings reaches another program.
  private static func environment(_ more: [String: String]) -> Environment {
    let ours = ProcessInfo.processInfo.environment
    var variables: [Environment.Key: String] = ["LANG": "C.UTF-8"]
    for name in ["PATH", "HOME", "TMPDIR"] {
      if let value = ours[name], let key = Environment.Key(rawValue: name) { variables[key] = value }
    }
    for (name, value) in more {
      if let key = Environment.Key(rawValue: name) { variables[key] = value }
    }
    return .custom(variables)
  }

  private static func status(_ status: TerminationStatus) -> Int {
    switch status {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
  }
}
