// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// Keeps messages, their versions and what happened to them.
struct MessageStore: Sendable {
  static let capability = "messages"

  let database: any Database
  let surroundings: Surroundings
  let ports: MessagePorts

  var audit: Audit { Audit(database: database, surroundings: surroundings) }

  /// What became of a save.
  enum Saved: Sendable {
    /// It is kept; the mark is what the next save must show.
    case kept(MessageMark)
    /// Somebody else was faster: this is what stands now, and nothing was changed.
    case conflict(Message)
  }

  /// Begins a message.
  func create(_ content: MessageContent, by staff: Staff, in commune: CommuneID) async throws -> MessageID {
    let id: MessageID = surroundings.newID()
    let event: ID<MessageEvent> = surroundings.newID()
    let now = surroundings.now()
    let audit = audit
    try await database.write(Change(commune, Self.capability)) { session in
      try session.execute(
        """
        INSERT INTO message (commune, id, author, unit, created_at)
        VALUES (\(commune), \(id), \(staff.id), \(staff.unit), \(now))
        """)
      let version = MessageVersion(number: 1, edits: 1, content: content, savedBy: staff.id, savedAt: now)
      try Self.insert(version, of: id, commune, session)
      let saved = MessageEvent(id: event, action: .save, version: 1, person: staff.id, comment: nil, at: now)
      try Self.insert(saved, of: id, commune, session)
      try audit.note(staff.id, "message.save", Subject("message", id), commune: commune, in: session)
    }
    return id
  }

  /// Saves what a person has made of the version they saw: into the open version, or as a new one after it was
  /// sent for approval.
  ///
  /// - Throws: `Fault.notFound`, `Fault.forbidden`, `Fault.conflict`.
  func save(
    _ content: MessageContent, to id: MessageID, seen: MessageMark, by staff: Staff, in commune: CommuneID
  ) async throws -> Saved {
    let event: ID<MessageEvent> = surroundings.newID()
    let now = surroundings.now()
    let audit = audit
    return try await database.write(Change(commune, Self.capability)) { session in
      let message = try Self.require(id, commune, session)
      try Self.check(.save, message, staff, now)
      let latest = message.latest
      guard latest.mark == seen else { return .conflict(message) }
      try Self.forgetDraft(of: id, staff.id, commune, session)
      if latest.content == content, message.status.state != .withdrawn { return .kept(latest.mark) }
      let isOpen = !message.status.isFrozen
      let version = MessageVersion(
        number: isOpen ? latest.number : latest.number + 1, edits: isOpen ? latest.edits + 1 : 1,
        content: content, savedBy: staff.id, savedAt: now)
      if isOpen {
        try Self.keepEdit(latest, of: id, commune, session)
        try Self.update(version, of: id, commune, session)
      } else {
        try Self.insert(version, of: id, commune, session)
      }
      let last = message.events.last
      let isKnown = isOpen && last?.action == .save && last?.person == staff.id
      if !isKnown {
        let saved = MessageEvent(
          id: message.following(event), action: .save, version: version.number, person: staff.id,
          comment: nil, at: now)
        try Self.insert(saved, of: id, commune, session)
        try audit.note(staff.id, "message.save", Subject("message", id), commune: commune, in: session)
      }
      return .kept(version.mark)
    }
  }

  /// A message of a commune.
  func find(_ id: MessageID, in commune: CommuneID) async throws -> Message? {
    try await database.read { session in try Self.load(id, commune, session) }
  }

  static func require(_ id: MessageID, _ commune: CommuneID, _ session: any Session) throws -> Message {
    guard let message = try load(id, commune, session) else { throw Fault(.notFound, MessageWords.notFound) }
    return message
  }
}
