// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments

/// A plan of one year as the draft of the next: number and day are open again, years and days of the plan move, what
/// is cited stays as it was issued.
struct NextYearDraft: Sendable {
  /// A line that reads otherwise now.
  struct Change: Hashable, Sendable {
    let line: Int
    let before: String
    let after: String
  }

  /// The year it is for.
  let year: Int
  /// The draft.
  let text: DocumentText
  /// What was moved, in the order of the text.
  let changes: [Change]
  /// Lines that speak of the year before the plan's own: results and scores that have to be looked up anew.
  let pastLines: [Int]

  init(_ reading: DocumentText, from last: Int) {
    year = last + 1
    let cited = Set(DocumentReader.read(reading).bases.map(\.line))
    let mover = YearMover(from: last)
    var changes: [Change] = []
    var words: [String] = []
    for (place, line) in reading.lines.enumerated() {
      let moved = cited.contains(line.number) ? line.text : mover.moved(line.text, isHead: place < 15)
      if moved != line.text {
        changes.append(Change(line: line.number, before: line.text, after: moved))
      }
      words.append(moved)
    }
    self.changes = changes
    text = reading.corrected(words.joined(separator: "\n"))
    pastLines = reading.lines.filter { line in
      !cited.contains(line.number) && YearMover.years(in: line.text).contains(last - 1)
    }.map(\.number)
  }
}
