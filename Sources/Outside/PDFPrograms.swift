// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel

/// What takes the words out of a PDF: poppler's `pdftotext`, and for pages that are pictures `pdftoppm` and
/// `tesseract` with its Vietnamese data.
public struct PDFPrograms: Sendable {
  /// Why there are no words.
  public enum Failure: Error, Hashable, Sendable {
    /// It opens with a password only.
    case locked
    /// It is no PDF or a broken one.
    case damaged
    /// It has more pages of pictures than are recognised at once.
    case tooManyPages
  }

  /// The most pages whose text is taken.
  public static let pageLimit = 1000
  /// The most pages that are recognised from pictures: each takes seconds.
  public static let pictureLimit = 60

  private let processes: Processes

  /// The programs of this machine, or those of a test.
  public init(processes: Processes = .machine) {
    self.processes = processes
  }

  /// The text of each page, laid out with spaces as on the page; a page that is a picture gives no words.
  ///
  /// - Throws: `Failure`, or `Fault.unavailable` if the program is missing or takes too long.
  public func pages(of pdf: [UInt8]) async throws -> [String] {
    try await inFolder(pdf) { folder, file in
      let result = try await processes.run(
        "pdftotext", ["-layout", "-enc", "UTF-8", "-l", "\(Self.pageLimit)", file, "-"], in: folder.path,
        limits: ProcessLimits(time: .seconds(60), memory: 1 << 30, output: 64 << 20))
      try Self.check(result)
      var pages = String(decoding: result.output, as: UTF8.self)
        .split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
      // A form feed ends each page.
      if pages.last == "" { pages.removeLast() }
      return pages
    }
  }

  /// What `tesseract` reads on each page, as its table of words (TSV).
  ///
  /// - Throws: `Failure`, or `Fault.unavailable` if a program or its Vietnamese data is missing or it takes too long.
  public func recognised(_ pdf: [UInt8]) async throws -> [String] {
    try await inFolder(pdf) { folder, file in
      let drawn = try await processes.run(
        "pdftoppm", ["-r", "200", "-gray", "-l", "\(Self.pictureLimit + 1)", file, folder.file("page")],
        in: folder.path, limits: ProcessLimits(time: .seconds(180), memory: 2 << 30))
      try Self.check(drawn)
      let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("page") }.sorted()
      guard pictures.count <= Self.pictureLimit else { throw Failure.tooManyPages }
      var tables: [String] = []
      for picture in pictures { tables.append(try await level(folder.file(picture), in: folder)) }
      return tables
    }
  }

  /// Recognises a picture; one that leans is turned and recognised once more.
  private func level(_ picture: String, in folder: ScratchFolder) async throws -> String {
    let table = try await recognise(picture, in: folder)
    let turned = folder.file("turned.pgm")
    guard let degrees = PageTilt.degrees(tsv: table),
      let arguments = PageTilt.correction(degrees, from: picture, to: turned)
    else { return table }
    let result = try? await processes.run(
      "vips", arguments, in: folder.path, limits: ProcessLimits(time: .seconds(60), memory: 2 << 30))
    guard result?.succeeded == true else { return table }
    return try await recognise(turned, in: folder)
  }

  private func recognise(_ picture: String, in folder: ScratchFolder) async throws -> String {
    let result = try await processes.run(
      "tesseract", [picture, "stdout", "-l", "vie", "--psm", "1", "--dpi", "200", "tsv"], in: folder.path,
      environment: ["OMP_THREAD_LIMIT": "1"], limits: ProcessLimits(time: .seconds(120), memory: 2 << 30))
    guard result.succeeded else {
      if result.complaints.contains("vie") { throw Fault(.unavailable, OutsideWords.noVietnameseData) }
      throw Failure.damaged
    }
    return String(decoding: result.output, as: UTF8.self)
  }

  private func inFolder<Result>(
    _ pdf: [UInt8], _ work: (ScratchFolder, String) async throws -> Result
  ) async throws -> Result {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let file = folder.file("input.pdf")
    try Data(pdf).write(to: URL(fileURLWithPath: file))
    return try await work(folder, file)
  }

  /// Both programs end with 1 if they cannot open the file, with 3 if they may not.
  private static func check(_ result: ProcessResult) throws {
    guard !result.succeeded else { return }
    throw result.complaints.contains("password") || result.status == 3 ? Failure.locked : Failure.damaged
  }
}
