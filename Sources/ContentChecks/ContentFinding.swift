// SPDX-License-Identifier: Apache-2.0

import Commune
import Storage

/// What is wrong with something public, or worth a look.
struct ContentFinding: Hashable, Sendable {
  /// What was looked for.
  enum Rule: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// The day by which somebody had to look at it again has passed.
    case review
    /// A link into this site leads nowhere.
    case deadLink = "dead-link"
    /// A link that no browser can follow.
    case brokenLink = "broken-link"
    /// A picture without words for those who do not see it.
    case alt
    /// A document is cited that no longer holds.
    case citation
    /// A name or word that is out of date.
    case words
    /// A link to another site, which is listed and never fetched: a person may try it.
    case outward

    /// Whether somebody has to do something.
    var isWork: Bool { self != .outward }
  }

  let rule: Rule
  let subject: Subject
  let kind: String
  let title: String
  /// Where it is mended.
  let mend: String
  /// What it is about: a link, a number, a word, a day.
  let what: String
  /// What to write in its place; empty where nobody can tell.
  let instead: String

  init(_ rule: Rule, on page: CheckedPage, what: String, instead: String = "") {
    self.init(
      rule: rule, subject: page.subject, kind: page.kind, title: page.title, mend: page.mend, what: what,
      instead: instead)
  }

  init(
    rule: Rule, subject: Subject, kind: String, title: String, mend: String, what: String, instead: String
  ) {
    self.rule = rule
    self.subject = subject
    self.kind = kind
    self.title = title
    self.mend = mend
    self.what = what
    self.instead = instead
  }
}
