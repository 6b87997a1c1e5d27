// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import Testing

/// The sample with one piece replaced.
struct Change: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let place: String?

  init(_ old: String, _ new: String, at place: String? = nil) {
    self.old = old
    self.new = new
    self.place = place
  }

  var text: String { SamplePlan.replacing(old, with: new) }
  /// The first line that holds the place.
  var line: Int? { place.flatMap { SamplePlan.line(of: $0, in: text) } }
  var testDescription: String { new }
}

/// What one rule says.
struct RuleProbe {
  let rule: String

  init(_ rule: String) {
    self.rule = rule
  }

  func findings(in text: String) -> [Finding] {
    DocumentChecker.check(DocumentText(text)).findings.filter { $0.rule == rule }
  }

  func lines(in text: String) -> [Int] { findings(in: text).map(\.line) }

  func lines(_ change: Change) -> [Int] { lines(in: change.text) }

  /// The text with every mend of the rule made.
  func mended(_ change: Change) -> String {
    let lines = DocumentText(change.text).lines.map(\.text)
    return Mend.apply(findings(in: change.text).compactMap(\.mend), to: lines).joined(separator: "\n")
  }
}
