// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage

/// What messages do by themselves at a set time.
extension MessageStore {
  var queue: JobQueue { JobQueue(database: database, surroundings: surroundings) }

  /// Finishes the job and does what an event ordered, if nothing has overtaken it, in one transaction; whoever
  /// comes second finds the job finished and changes nothing.
  ///
  /// - Throws: `JobPostponed` if the clock was set back.
  func carryOut(_ kind: MessageJob, _ job: Job) async throws {
    let now = surroundings.now()
    guard let commune = job.commune, let (id, event) = MessageJob.parts(of: job.key) else { return }
    if job.dueAt > now { throw JobPostponed(until: job.dueAt) }
    let own: ID<MessageEvent> = surroundings.newID()
    try await database.write(Change(commune, Self.capability)) { session in
      guard try queue.finish(job, in: session), let message = try Self.load(id, commune, session) else {
        return
      }
      let own = message.following(own)
      switch kind {
      case .publish: try publish(message, by: event, as: own, now, commune, session)
      case .withdraw: try withdraw(message, by: event, as: own, now, commune, session)
      case .overdue: try noteUnconfirmed(message, event, commune, session)
      case .erase: try erase(message, by: event, commune, session)
      }
    }
  }

  private func publish(
    _ message: Message, by order: ID<MessageEvent>, as own: ID<MessageEvent>, _ now: Instant,
    _ commune: CommuneID, _ session: any Session
  ) throws {
    guard let schedule = message.status.schedule, schedule.event == order, !schedule.isOver(now),
      let ordered = message.events.first(where: { $0.id == order })
    else { return }
    try keep(
      MessageEvent(
        id: own, action: .publish, version: schedule.version, person: schedule.person,
        comment: ordered.comment, at: now, change: ordered.change, carriesOut: order),
      of: message, by: nil, commune, session)
  }

  private func withdraw(
    _ message: Message, by order: ID<MessageEvent>, as own: ID<MessageEvent>, _ now: Instant,
    _ commune: CommuneID, _ session: any Session
  ) throws {
    let status = message.status
    guard let end = status.end, end.event == order, let live = status.live else { return }
    try keep(
      MessageEvent(
        id: own, action: .withdraw, version: live, person: end.person, comment: MessageWords.timeIsOver,
        at: now, carriesOut: order),
      of: message, by: nil, commune, session)
  }

  /// The ledger keeps that nobody confirmed in time; where it stands is still computed.
  private func noteUnconfirmed(
    _ message: Message, _ urge: ID<MessageEvent>, _ commune: CommuneID, _ session: any Session
  ) throws {
    guard let urgency = message.status.urgency, urgency.event == urge, urgency.confirmedAt == nil else {
      return
    }
    let noted = MessageEvent(
      id: urge, action: .urge, version: urgency.version, person: urgency.person, comment: nil,
      at: urgency.confirmBy)
    try evidence("message.unconfirmed", of: message, noted, commune, session)
  }

  /// Erases a draft whole, its events too: their comments are texts as well.
  ///
  /// It never hung on the board.
  private func erase(
    _ message: Message, by discard: ID<MessageEvent>, _ commune: CommuneID, _ session: any Session
  ) throws {
    let status = message.status
    guard status.discard == discard, status.firstPublishedAt == nil else { return }
    let id = message.id
    try session.execute(
      """
      DELETE FROM message_comment_event WHERE commune = \(commune) AND comment IN
        (SELECT id FROM message_comment WHERE commune = \(commune) AND message = \(id))
      """)
    try session.execute("DELETE FROM message_comment WHERE commune = \(commune) AND message = \(id)")
    try session.execute("DELETE FROM message_draft WHERE commune = \(commune) AND message = \(id)")
    try session.execute("DELETE FROM message_event WHERE commune = \(commune) AND message = \(id)")
    try session.execute("DELETE FROM message_file WHERE commune = \(commune) AND message = \(id)")
    try session.execute("DELETE FROM message_edit WHERE commune = \(commune) AND message = \(id)")
    try session.execute("DELETE FROM message_version WHERE commune = \(commune) AND message = \(id)")
    try session.execute("DELETE FROM message WHERE commune = \(commune) AND id = \(id)")
    try audit.note(nil, "message.erase", Subject("message", id), commune: commune, in: session)
  }
}
