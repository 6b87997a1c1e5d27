// SPDX-License-Identifier: Apache-2.0

import Foundation
import Outside
import TestKit

/// PDF files made at test time.
enum TypesetPDF {
  private static let typst = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "scripts/typst").path

  /// Typesets a source.
  ///
  /// - Parameter files: the pictures that it shows, by name
  static func of(_ source: String, files: [String: [UInt8]] = [:]) async throws -> [UInt8] {
    try await of(
      main: "plan.typ", files: files.merging(["plan.typ": Array(source.utf8)]) { $1 }, standard: "1.7")
  }

  /// Typesets one of several files, to a standard.
  static func of(main: String, files: [String: [UInt8]], standard: String) async throws -> [UInt8] {
    try await TypstProgram(typst, surroundings: FixedSurroundings().surroundings).pdf(
      of: main, files: files, standard: standard)
  }
}
