// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments

/// What a person decided about a finding.
enum FindingDecision: Hashable, Sendable {
  /// Its mend goes into the corrected copy.
  case accepted
  /// It is left as it is, with the reason.
  case dismissed(reason: String)
  /// It is open again.
  case reopened
}

/// One decision as it was written down.
struct FindingEvent: Hashable, Sendable {
  let key: FindingKey
  let what: FindingDecision
  let at: Instant
  let person: PersonID?
}

/// What a finding is known by when the same text is checked again.
struct FindingKey: Hashable, Sendable {
  let rule: String
  let line: Int
  let text: String

  init(rule: String, line: Int, text: String) {
    self.rule = rule
    self.line = line
    self.text = text
  }

  init(_ finding: Finding) {
    self.init(rule: finding.rule, line: finding.line, text: finding.text)
  }
}

/// A plan's text with what was found in it and what was decided: nothing of it is stored but the decisions.
struct PlanCheck: Sendable {
  /// A finding with the last decision about it.
  struct Item: Sendable {
    let finding: Finding
    /// The decision as it was written down.
    let event: FindingEvent?

    var decision: FindingDecision? { event?.what }

    /// Whether somebody has still to look at it.
    var isOpen: Bool {
      switch decision {
      case nil, .reopened: true
      case .accepted, .dismissed: false
      }
    }
  }

  let plan: Plan
  /// The plan's words, line by line, as findings count them.
  let lines: [String]
  /// The heaviest first, then in the order of the text.
  let items: [Item]

  init(plan: Plan, text: DocumentText, findings: [Finding], events: [FindingEvent]) {
    self.plan = plan
    lines = text.lines.map(\.text)
    let last = Dictionary(events.map { ($0.key, $0) }) { $1 }
    let weights: [Finding.Severity: Int] = [.error: 0, .warning: 1, .info: 2]
    items = findings.enumerated()
      .sorted { left, right in
        let (first, second) = (weights[left.element.severity] ?? 0, weights[right.element.severity] ?? 0)
        return (first, left.element.line, left.offset) < (second, right.element.line, right.offset)
      }
      .map { Item(finding: $0.element, event: last[FindingKey($0.element)]) }
  }

  /// The mends that were accepted.
  var mends: [Mend] {
    items.compactMap { item in item.decision == .accepted ? item.finding.mend : nil }
  }

  /// The mends that were accepted, each signed by who accepted it.
  func signedMends(name: (PersonID) -> String?) -> [SignedMend] {
    items.compactMap { item in
      guard item.decision == .accepted, let mend = item.finding.mend, let event = item.event else {
        return nil
      }
      let author = event.person.flatMap(name) ?? PlanWords.correctedBy
      return SignedMend(mend, author: author, at: event.at.iso)
    }
  }

  /// The finding of a key; nil where the text does not hold it.
  func item(_ key: FindingKey) -> Item? { items.first { FindingKey($0.finding) == key } }
}
