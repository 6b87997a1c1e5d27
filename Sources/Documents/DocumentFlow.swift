// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// Where the version of a document that is being worked on stands.
enum DocumentState: String, Hashable, Sendable, CaseIterable {
  /// It is being entered.
  case draft
  /// It waits for another person to check it against its file.
  case submitted
  /// That person wants changes.
  case returned
  /// The public sees it.
  case published
  /// It was taken down.
  case withdrawn
}

/// What a person can do with a document.
enum DocumentAction: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// Enters or changes any of it.
  case save
  /// Asks for a check.
  case submit
  /// Sends it back, with a comment.
  case sendBack = "return"
  /// Makes it public.
  case publish
  /// Takes what the public sees down, with a reason.
  case withdraw
}

/// One thing that happened to a document.
struct DocumentEvent: Hashable, Sendable {
  let id: ID<DocumentEvent>
  let action: DocumentAction
  let version: Int
  let person: PersonID
  let comment: String?
  let at: Instant
}

/// What a person is to a document.
struct DocumentActor: Hashable, Sendable {
  /// Whether any of it is theirs.
  let hasWritten: Bool
  let permissions: Set<Permission>
}

/// Why a person cannot do something with a document.
enum DocumentRefusal: Hashable, Sendable {
  /// The person holds none of these permissions.
  case lacks(Set<Permission>)
  /// It stands where this cannot be done.
  case state(DocumentState)
  /// Nobody checks what they have entered themselves.
  case ownWork
  /// The public does not see it, so there is nothing to take down.
  case notLive
}

/// The one table of what can be done with a document, from which state, to which state, by whom.
enum DocumentFlow {
  /// Where an action leads; nil where it cannot be done.
  static func next(_ state: DocumentState, _ action: DocumentAction) -> DocumentState? {
    switch (action, state) {
    case (.save, .returned): .returned
    case (.save, _): .draft
    case (.submit, .draft), (.submit, .returned): .submitted
    case (.sendBack, .submitted): .returned
    case (.publish, .submitted): .published
    case (.withdraw, .withdrawn): nil
    // What the public sees can be taken down whatever is being entered meanwhile.
    case (.withdraw, _): .withdrawn
    default: nil
    }
  }

  /// Who may: at least one of these permissions.
  static func permissions(_ action: DocumentAction) -> Set<Permission> {
    switch action {
    case .save, .submit: [.write]
    case .sendBack, .publish, .withdraw: [.approve, .publish]
    }
  }

  /// Whether it takes a person who has entered none of it.
  static func needsAnother(_ action: DocumentAction) -> Bool { action == .publish || action == .sendBack }

  /// Whether it takes a sentence of explanation.
  static func needsComment(_ action: DocumentAction) -> Bool { action == .sendBack || action == .withdraw }

  /// Why a person cannot do it; nil if they can.
  static func refusal(
    _ action: DocumentAction, _ standing: DocumentStanding, _ actor: DocumentActor
  ) -> DocumentRefusal? {
    if permissions(action).isDisjoint(with: actor.permissions) { return .lacks(permissions(action)) }
    if action == .withdraw, standing.live == nil { return .notLive }
    if next(standing.state, action) == nil { return .state(standing.state) }
    if needsAnother(action), actor.hasWritten { return .ownWork }
    return nil
  }
}

/// Where a document stands, computed from all that happened to it and never stored.
struct DocumentStanding: Hashable, Sendable {
  private(set) var state = DocumentState.draft
  /// The version that the public sees, if it sees one.
  private(set) var live: Int?
  private(set) var firstPublishedAt: Instant?
  private(set) var publishedAt: Instant?
  /// Everybody who has entered any of it.
  private(set) var writers: Set<PersonID> = []
  /// The latest comment of whoever checked it, or the reason why it was taken down.
  private(set) var comment: String?
  private(set) var since: Instant?
  /// Whether the latest version was sent for a check, and so never changes.
  private(set) var isFrozen = false

  /// The standing after some events, oldest first.
  init(_ events: [DocumentEvent]) {
    for event in events { apply(event) }
  }

  private mutating func apply(_ event: DocumentEvent) {
    if let next = DocumentFlow.next(state, event.action) {
      if next != state || since == nil { since = event.at }
      state = next
    }
    switch event.action {
    case .save:
      writers.insert(event.person)
      isFrozen = false
    case .submit: isFrozen = true
    case .sendBack: comment = event.comment
    case .publish:
      comment = nil
      live = event.version
      firstPublishedAt = firstPublishedAt ?? event.at
      publishedAt = event.at
    case .withdraw:
      live = nil
      comment = event.comment
    }
  }
}
