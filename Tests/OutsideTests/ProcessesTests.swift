// SPDX-License-Identifier: Apache-2.0

import Kernel
import Outside
import Testing

@Suite struct ProcessesTests {
  private func text(_ result: ProcessResult) -> String { String(decoding: result.output, as: UTF8.self) }

  @Test func programsGetTheirArgumentsAsTheyAreWithoutAShell() async throws {
    let hostile = ["$(id)", "; rm -rf /", "`id`", "hai từ", "*"]
    let result = try await Processes.machine.run("printf", ["%s\n"] + hostile)
    #expect(text(result) == hostile.joined(separator: "\n") + "\n")
    #expect(result.succeeded)
  }

  @Test func standardInputReachesTheProgram() async throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 2 << 20)
    let result = try await Processes.machine.run("wc", ["-c"], standardInput: bytes)
    #expect(text(result) == "2097152\n")
  }

  @Test func aProgramThatReadsNothingIsNoError() async throws {
    let bytes = [UInt8](repeating: 0, count: 2 << 20)
    #expect(try await Processes.machine.run("true", standardInput: bytes).succeeded)
  }

  @Test func anExitStatusIsAResult() async throws {
    let result = try await Processes.machine.run("ls", ["/nowhere-at-all"])
    #expect(result.status == 2)
    #expect(result.complaints.contains("/nowhere-at-all"))
  }

  @Test(arguments: ["khong-co-that", "/usr/bin/khong-co-that"])
  func aMissingProgramIsNamed(_ program: String) async {
    await #expect { _ = try await Processes.machine.run(program) } throws: { error in
      guard let fault = error as? Fault else { return false }
      return fault.kind == .unavailable && fault.sentence.contains(program)
    }
    #expect(await !Processes.has(program))
  }

  @Test func aSlowProgramIsKilledWithItsChildren() async throws {
    let clock = ContinuousClock()
    let begin = clock.now
    // The child holds standard output open: without its death the run would last a minute.
    await #expect {
      _ = try await Processes.machine.run(
        "sh", ["-c", "sleep 60 & sleep 60"], limits: ProcessLimits(time: .milliseconds(300)))
    } throws: { ($0 as? Fault)?.kind == .unavailable }
    #expect(clock.now - begin < .seconds(50))
  }

  @Test func cancellingKillsTheProgram() async throws {
    let clock = ContinuousClock()
    let begin = clock.now
    let task = Task { try await Processes.machine.run("sleep", ["60"]) }
    task.cancel()
    _ = await task.result
    #expect(clock.now - begin < .seconds(50))
  }

  @Test func tooMuchOutputIsRefused() async {
    await #expect {
      _ = try await Processes.machine.run("yes", limits: ProcessLimits(output: 1 << 16))
    } throws: { ($0 as? Fault)?.kind == .tooLarge }
  }

  @Test func memoryIsLimited() async throws {
    let result = try await Processes.machine.run(
      "dd", ["if=/dev/zero", "of=/dev/null", "bs=256M", "count=1"], limits: ProcessLimits(memory: 64 << 20))
    #expect(!result.succeeded)
  }

  @Test func ourSettingsAreNotHandedOn() async throws {
    let result = try await Processes.machine.run("env", environment: ["CHO": "phép"])
    let names = Set(text(result).split(separator: "\n").compactMap { $0.split(separator: "=").first })
    #expect(names.isSubset(of: ["PATH", "HOME", "TMPDIR", "LANG", "CHO"]))
    #expect(text(result).contains("CHO=phép"))
  }
}
