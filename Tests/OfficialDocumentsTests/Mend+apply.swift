// SPDX-License-Identifier: Apache-2.0

@testable import OfficialDocuments

extension Mend {
  /// The lines with the mends made.
  ///
  /// A mend that overlaps an earlier one, or lies outside of the text, is left out. Lines that a mend joins to the
  /// one before become empty, so that every line keeps its number.
  static func apply(_ mends: [Mend], to lines: [String]) -> [String] {
    var lines = lines
    var limit: Place?
    for mend in mends.sorted(by: { $0.start > $1.start }) {
      guard mend.start <= mend.end, limit.map({ mend.end <= $0 }) ?? true, mend.fits(lines) else { continue }
      let first = lines[mend.start.line - 1].utf8
      let last = lines[mend.end.line - 1].utf8
      let text = String(first.prefix(mend.start.offset)) ?? ""
      let rest = String(last.dropFirst(mend.end.offset)) ?? ""
      for line in mend.start.line..<mend.end.line { lines[line] = "" }
      lines[mend.start.line - 1] = text + mend.replacement + rest
      limit = mend.start
    }
    return lines
  }
}
