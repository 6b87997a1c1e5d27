// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import TestKit
import Testing

@testable import Outside

@Suite struct TypstProgramTests {
  private let surroundings = FixedSurroundings().surroundings
  private let files = ["main.typ": Array("Xin chào".utf8), "data.json": Array("{}".utf8)]

  private func pdf(by program: String = "typst", _ processes: Processes) async throws -> [UInt8] {
    try await TypstProgram(program, processes: processes, surroundings: surroundings)
      .pdf(of: "main.typ", files: files, standard: "ua-1")
  }

  @Test func theProgramGetsTheFilesInAFolderOfTheirOwnThatIsGoneAfterwards() async throws {
    let folders = Folders()
    let bytes = try await pdf(
      Processes { call in
        let folder = try #require(call.folder)
        await folders.add(folder)
        #expect(call.program == "typst")
        #expect(call.arguments.prefix(3) == ["compile", "--pdf-standard", "ua-1"])
        #expect(call.arguments[3] == folder + "/main.typ")
        #expect(FileManager.default.contents(atPath: folder + "/data.json") == Data("{}".utf8))
        try Data("%PDF-1.7 …".utf8).write(to: URL(fileURLWithPath: call.arguments[4]))
        return ProcessResult(status: 0)
      })
    #expect(bytes.starts(with: "%PDF".utf8))
    let seen = await folders.all
    #expect(seen.count == 1)
    #expect(seen.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
  }

  @Test func aPictureHasAPixelForEachPoint() async throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47]
    let program = TypstProgram(
      "typst",
      processes: Processes { call in
        #expect(call.arguments.prefix(5) == ["compile", "--format", "png", "--ppi", "72"])
        #expect(call.arguments.last?.hasSuffix("/output.png") == true)
        try Data(png).write(to: URL(fileURLWithPath: call.arguments.last ?? ""))
        return ProcessResult(status: 0)
      }, surroundings: surroundings)
    let made = try await program.picture(of: "main.typ", files: files)
    #expect(made == png)
  }

  @Test func aRelativePathCountsFromWhereWeRun() async {
    await #expect(throws: Fault.self) {
      _ = try await pdf(
        by: "scripts/typst",
        Processes { call in
          #expect(call.program == FileManager.default.currentDirectoryPath + "/scripts/typst")
          return ProcessResult(status: 1)
        })
    }
  }

  @Test(arguments: [ProcessResult(status: 1, complaints: "typst: error"), ProcessResult(status: 0)])
  func aFailureOrAFileThatIsNoPDFIsOneSentenceWithoutTheComplaint(_ result: ProcessResult) async {
    await #expect(throws: Fault(.unavailable, OutsideWords.typesettingFailed)) {
      _ = try await pdf(Processes { _ in result })
    }
  }

  @Test func aProgramThatIsMissingOrTakesTooLongIsNamed() async {
    await #expect(throws: Fault(.unavailable, OutsideWords.missing("/khong-co/typst"))) {
      _ = try await pdf(by: "/khong-co/typst", .machine)
    }
    let slow = Fault(.unavailable, OutsideWords.tooSlow("typst", limit: .seconds(60)))
    await #expect(throws: slow) { _ = try await pdf(Processes { _ in throw slow }) }
  }
}

/// The folders that a program was run in.
private actor Folders {
  private(set) var all: [String] = []

  func add(_ folder: String) { all.append(folder) }
}
