// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// What people do with messages, each act in one transaction with its evidence and its consequences.
extension MessageStore {
  /// Does one or more things with the version that a person saw, in one transaction: approving and publishing
  /// at once is one decision.
  ///
  /// - Throws: `Fault.conflict` if it was changed or moved on meanwhile, `Fault.forbidden` with the reason why
  ///   not, `Fault.invalid` for what the order lacks.
  func act(
    _ actions: [MessageAction], on id: MessageID, seen: MessageMark, order: MessageOrder = MessageOrder(),
    by staff: Staff, in commune: CommuneID
  ) async throws {
    let now = surroundings.now()
    let ids = actions.map { ($0, surroundings.newID(MessageEvent.self)) }
    try await database.write(Change(commune, Self.capability)) { session in
      for (action, event) in ids {
        let message = try Self.require(id, commune, session)
        guard message.latest.mark == seen else { throw Fault(.conflict, MessageWords.changedMeanwhile) }
        try Self.check(action, message, staff, now)
        let problems = order.problems(of: action, message.status.standing(now), now: now)
        guard problems.isEmpty else { throw Fault.invalid(problems) }
        let happened = Self.event(action, message.following(event), on: message, order: order, by: staff, now)
        try keep(happened, of: message, by: staff.id, commune, session)
      }
    }
  }

  /// An event as an order makes it.
  private static func event(
    _ action: MessageAction, _ id: ID<MessageEvent>, on message: Message, order: MessageOrder,
    by staff: Staff, _ now: Instant
  ) -> MessageEvent {
    let status = message.status
    let shows = MessageFlow.changesPublicText(action)
    let change = shows && status.firstPublishedAt != nil ? order.change : nil
    let isAboutLive = [.withdraw, .confirm, .setEnd].contains(action)
    return MessageEvent(
      id: id, action: action,
      version: isAboutLive ? status.live ?? message.latest.number : message.latest.number,
      person: staff.id, comment: shows ? change.flatMap { _ in order.note } : order.comment, at: now,
      publishAt: action == .schedule ? order.publishAt : nil,
      withdrawAt: action == .schedule || action == .setEnd ? order.withdrawAt : nil, change: change,
      behalf: MessageFlow.needsBehalf(action, staff.permissions) ? order.behalf : nil)
  }

  /// Writes an event with all that follows from it.
  ///
  /// - Parameter auditor: whom the audit trail names; nil for the machine
  func keep(
    _ event: MessageEvent, of message: Message, by auditor: PersonID?, _ commune: CommuneID,
    _ session: any Session
  ) throws {
    let id = message.id
    try Self.insert(event, of: id, commune, session)
    try audit.note(
      auditor, "message.\(event.action.rawValue)", Subject("message", id), commune: commune, in: session)
    switch event.action {
    case .approve: try evidence("message.approved", of: message, event, commune, session)
    case .urge:
      try evidence("message.urgent", of: message, event, commune, session)
      try ask(
        .overdue, event, of: id, due: event.at.adding(MessageUrgency.confirmationTime), commune, session)
    case .confirm: try evidence("message.confirmed", of: message, event, commune, session)
    case .schedule:
      guard let schedule = event.schedule else { break }
      try ask(.publish, event, of: id, due: schedule.publishAt, commune, session)
      if let end = schedule.withdrawAt { try ask(.withdraw, event, of: id, due: end, commune, session) }
    case .setEnd:
      if let end = event.withdrawAt { try ask(.withdraw, event, of: id, due: end, commune, session) }
    case .publish:
      guard let published = try Self.load(id, commune, session)?.published(in: commune) else { break }
      try ports.published(session, published, event.at)
    case .withdraw:
      guard let published = message.published(in: commune) else { break }
      try ports.withdrawn(session, published, event.person, event.comment ?? "", event.at)
      try evidence("message.withdrawn", of: message, event, commune, session)
    case .discard:
      guard let end = try Self.load(id, commune, session)?.status.restorableUntil else { break }
      try ask(.erase, event, of: id, due: end, commune, session)
    default: break
    }
  }

  private func ask(
    _ job: MessageJob, _ event: MessageEvent, of message: MessageID, due: Instant, _ commune: CommuneID,
    _ session: any Session
  ) throws {
    try queue.enqueue(
      job.rawValue, key: MessageJob.key(message, event.id), commune: commune, due: due, in: session)
  }

  /// Writes into the ledger, in the same transaction, what counts for the message's unit: ids and the version.
  func evidence(
    _ kind: String, of message: Message, _ event: MessageEvent, _ commune: CommuneID, _ session: any Session
  ) throws {
    try Ledger.append(
      Evidence(
        id: surroundings.newID(), commune: commune, at: event.at, kind: kind,
        subject: Subject("message", message.id),
        unit: message.unit, actor: event.person, amounts: ["version": Int64(event.version)]), in: session)
  }

  static func check(
    _ action: MessageAction, _ message: Message, _ staff: Staff, _ now: Instant
  ) throws {
    let actor = message.actor(staff.id, staff.permissions)
    guard let refusal = MessageFlow.refusal(action, message.status.standing(now), actor) else { return }
    // That it stands elsewhere by now is nobody's lack of rights: somebody was faster.
    let kind: Fault.Kind = if case .state = refusal { .conflict } else { .forbidden }
    throw Fault(kind, MessageWords.refusal(refusal, action))
  }
}
