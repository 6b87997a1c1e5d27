// SPDX-License-Identifier: Apache-2.0

import Kernel

/// One thing that the public can find.
struct SearchEntry: Hashable, Sendable {
  /// What it is.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A published message.
    case news
    /// A duty of the plan.
    case duty
    /// A unit with its contact.
    case unit
    /// What another capability keeps: a public document.
    case record

    /// The kinds that a change in a capability may have touched; a duty names its unit.
    static func touched(by capability: String) -> Set<Kind> {
      switch capability {
      case "messages": [.news]
      case "planning": [.duty]
      case "commune": [.unit, .duty]
      case "documents": [.record]
      default: []
      }
    }
  }

  /// What tells it from all others of its commune.
  struct Key: Hashable, Sendable {
    let kind: Kind
    let number: Int64
  }

  let key: Key
  let title: String
  let text: String
  let topic: String
  let path: String
  /// The day it was published, or is due.
  let day: LocalDay?

  init(_ article: PortalArticle) {
    key = Key(kind: .news, number: article.id.rawValue)
    title = article.title
    text = article.summary + "\n" + article.text
    topic = article.topic ?? ""
    path = article.path
    day = article.publishedAt.day
  }

  init(_ duty: PortalDuty) {
    key = Key(kind: .duty, number: duty.id.rawValue)
    title = PortalWords.short(duty.text)
    text = duty.text
    topic = duty.unit ?? ""
    path = HomePages.planPath
    day = duty.due
  }

  init(_ record: PortalRecord) {
    key = Key(kind: .record, number: record.id)
    title = record.title
    text = record.text
    topic = record.topic
    path = record.path
    day = record.day
  }

  init(_ unit: PortalUnit) {
    key = Key(kind: .unit, number: unit.id.rawValue)
    title = unit.name
    text = ContactWords.sentence(unit)
    topic = ContactWords.group(unit.kind)
    path = "\(ContactPages.path)#\(ContactPages.anchor(unit.id))"
    day = nil
  }
}
