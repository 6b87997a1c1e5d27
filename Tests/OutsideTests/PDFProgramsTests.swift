// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Testing

@testable import Outside

@Suite struct PDFProgramsTests {
  private let pdf = Array("%PDF-1.7".utf8)

  @Test func partsThePagesAtFormFeeds() async throws {
    let programs = PDFPrograms(
      processes: Processes { call in
        #expect(call.program == "pdftotext")
        #expect(call.arguments.contains("-layout"))
        let file = try #require(call.folder) + "/input.pdf"
        #expect(FileManager.default.contents(atPath: file) == Data("%PDF-1.7".utf8))
        return ProcessResult(status: 0, output: Array("một\n\u{C}hai\n\u{C}".utf8))
      })
    #expect(try await programs.pages(of: pdf) == ["một\n", "hai\n"])
  }

  @Test(arguments: [
    (
      ProcessResult(status: 1, complaints: "Command Line Error: Incorrect password"),
      PDFPrograms.Failure.locked
    ),
    (ProcessResult(status: 3, complaints: "Copying of text is not allowed"), .locked),
    (ProcessResult(status: 1, complaints: "Syntax Error: Couldn't read xref table"), .damaged),
  ])
  func tellsALockedFileFromABrokenOne(result: ProcessResult, failure: PDFPrograms.Failure) async {
    let programs = PDFPrograms(processes: Processes { _ in result })
    await #expect(throws: failure) { _ = try await programs.pages(of: pdf) }
    await #expect(throws: failure) { _ = try await programs.recognised(pdf) }
  }

  /// Draws some pages, and reads what the closure says.
  private func drawing(
    _ count: Int, _ read: @escaping @Sendable (ProcessCall) throws -> ProcessResult
  ) -> PDFPrograms {
    PDFPrograms(
      processes: Processes { call in
        guard call.program == "pdftoppm" else { return try read(call) }
        for number in 1...count {
          let name = String(format: "page-%03d.pgm", number)
          try Data().write(to: URL(fileURLWithPath: try #require(call.folder) + "/" + name))
        }
        return ProcessResult(status: 0)
      })
  }

  @Test func recognisesThePagesInTheirOrder() async throws {
    let programs = drawing(12) { call in
      #expect(call.program == "tesseract")
      #expect(call.arguments.contains("vie"))
      let name = try #require(call.arguments.first?.split(separator: "/").last)
      return ProcessResult(status: 0, output: Array(name.utf8))
    }
    let tables = try await programs.recognised(pdf)
    #expect(tables.count == 12)
    #expect(tables.first == "page-001.pgm")
    #expect(tables.last == "page-012.pgm")
  }

  @Test func refusesMorePicturesThanItTakes() async {
    let programs = drawing(PDFPrograms.pictureLimit + 1) { _ in ProcessResult(status: 0) }
    await #expect(throws: PDFPrograms.Failure.tooManyPages) { _ = try await programs.recognised(pdf) }
  }

  @Test func saysThatTheVietnameseDataIsMissing() async throws {
    let programs = drawing(1) { _ in
      ProcessResult(status: 1, complaints: "Failed loading language 'vie'")
    }
    do {
      _ = try await programs.recognised(pdf)
      Issue.record("read without data")
    } catch let fault as Fault {
      #expect(fault.kind == .unavailable)
      #expect(fault.sentence.contains("tesseract-ocr-vie"))
    }
  }
}
