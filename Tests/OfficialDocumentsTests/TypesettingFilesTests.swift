// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialDocuments
import Testing

/// Writes the samples for `scripts/check-documents`, which has other programs open them.
@Suite("Sample documents as files")
struct TypesettingFilesTests {
  private static let folder = ProcessInfo.processInfo.environment["TYPESETTING_SAMPLES"]

  @Test("are written where asked", .enabled(if: folder != nil))
  func samples() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let origin = "https://anbinh.example.vn"
    for (name, document) in TypesettingSamples.all {
      let typst = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: typst, withIntermediateDirectories: true)
      let job = try TypstWriter(origin: origin).write(document)
      try Data(job.template).write(to: typst.appendingPathComponent(TypstWriter.templateName))
      try Data(job.data).write(to: typst.appendingPathComponent(TypstWriter.dataName))
      try Data(try DocxWriter(origin: origin).write(document))
        .write(to: folder.appendingPathComponent(name + ".docx"))
    }
  }
}
