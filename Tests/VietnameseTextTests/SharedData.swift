// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Real data beside the package; tests that need it say so where it is absent.
enum SharedData {
  /// The lines of a file under `../shared`, nil (and a note) where it is absent.
  static func lines(_ path: String) -> [String]? {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = package.deletingLastPathComponent().appendingPathComponent("shared").appendingPathComponent(
      path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("left out: ../shared/\(path) is not here")
      return nil
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
