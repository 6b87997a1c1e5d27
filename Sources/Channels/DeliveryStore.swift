// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// Deliveries and their events in the database.
struct DeliveryStore: Sendable {
  let database: any Database
  let surroundings: Surroundings

  /// Queues a message for channels, inside the transaction that publishes it; what is queued already stays.
  func queue(
    _ message: ChannelMessage, on channels: [Channel], commune: CommuneID, at: Instant,
    in session: any Session
  ) throws {
    for channel in channels {
      let id = surroundings.newID(Delivery.self)
      try session.execute(
        """
        INSERT INTO delivery (commune, id, message, version, channel, unit, queued_at)
        VALUES (\(commune), \(id), \(message.id), \(message.version), \(channel), \(message.unit), \(at))
        ON CONFLICT (commune, message, channel, version) DO NOTHING
        """)
    }
  }

  /// Writes down what happened to a delivery.
  ///
  /// - Throws: `Fault.conflict` if that cannot happen to it as it stands, `Fault.invalid` if the link proves
  ///   another message already; versions of one message may share the post that was edited.
  func record(
    _ note: DeliveryNote, of delivery: Delivery, commune: CommuneID, at: Instant, by person: PersonID?,
    in session: any Session
  ) throws {
    guard DeliveryFlow.next(delivery.state, note.action) != nil else {
      throw Fault(.conflict, ChannelWords.notWaiting)
    }
    let proof = note.proof
    if let link = proof.link {
      let others = try session.rows(
        """
        SELECT d.id FROM delivery_event e JOIN delivery d ON d.commune = e.commune AND d.id = e.delivery
        WHERE e.commune = \(commune) AND e.link = \(link) AND d.message <> \(delivery.message) LIMIT 1
        """)
      guard others.isEmpty else { throw Fault.invalid([Fault.Field("link", ChannelWords.linkUsed)]) }
    }
    let id = surroundings.newID(DeliveryStore.self)
    try session.execute(
      """
      INSERT INTO delivery_event
        (commune, id, delivery, at, action, link, photo, statement, minutes, person, salt)
      VALUES (\(commune), \(id), \(delivery.id), \(at), \(note.action), \(proof.link), \(proof.photo),
        \(proof.statement), \(proof.minutes), \(person), \(note.salt))
      """)
  }

  /// One delivery as it stands.
  func delivery(_ id: ID<Delivery>, commune: CommuneID, in session: any Session) throws -> Delivery? {
    let rows = try session.rows(
      "SELECT \(Self.columns) FROM \(Self.joined) WHERE d.commune = \(commune) AND d.id = \(id) ORDER BY e.id"
    )
    return try Self.deliveries(rows).first
  }

  /// The deliveries of a message, in all versions, oldest first.
  func deliveries(of message: MessageID, commune: CommuneID, in session: any Session) throws -> [Delivery] {
    try Self.deliveries(
      session.rows(
        """
        SELECT \(Self.columns) FROM \(Self.joined)
        WHERE d.commune = \(commune) AND d.message = \(message) ORDER BY d.id, e.id
        """))
  }

  /// The deliveries queued in a span of time, newest first.
  func deliveries(queued span: Range<Instant>, commune: CommuneID) async throws -> [Delivery] {
    try await listed(
      "d.queued_at >= \(span.lowerBound) AND d.queued_at < \(span.upperBound)", commune: commune)
  }

  /// The deliveries queued since a moment and, however old, those that still wait for somebody, newest first.
  func deliveries(since start: Instant, commune: CommuneID) async throws -> [Delivery] {
    try await listed("(d.queued_at >= \(start) OR \(Self.mayWait))", commune: commune)
      .filter { $0.queuedAt >= start || $0.state.waits }
  }

  /// The deliveries that still wait for somebody, however old, newest first.
  func waiting(commune: CommuneID) async throws -> [Delivery] {
    try await listed(Self.mayWait, commune: commune).filter(\.state.waits)
  }

  /// The deliveries of which a condition holds, newest first.
  private func listed(_ condition: SQL, commune: CommuneID) async throws -> [Delivery] {
    try await database.read { session in
      try Self.deliveries(
        session.rows(
          """
          SELECT \(Self.columns) FROM \(Self.joined)
          WHERE d.commune = \(commune) AND \(condition) ORDER BY d.id DESC, e.id
          """))
    }
  }

  private static let joined: SQL =
    "delivery d LEFT JOIN delivery_event e ON e.commune = d.commune AND e.delivery = d.id"

  /// What its events allow to be still waiting; the state table has the last word.
  private static let mayWait: SQL = """
    (NOT EXISTS (SELECT 1 FROM delivery_event f WHERE f.commune = d.commune AND f.delivery = d.id
        AND f.action IN ('confirm', 'reject'))
      OR EXISTS (SELECT 1 FROM delivery_event r WHERE r.commune = d.commune AND r.delivery = d.id
        AND r.action = 'recall'))
    """

  private static let columns: SQL =
    """
    d.id, d.message, d.version, d.channel, d.unit, d.queued_at, e.at, e.action, e.link, e.photo, e.statement,
    e.minutes, e.person, e.salt
    """

  /// Rows of deliveries joined with their events, those of one delivery next to each other.
  private static func deliveries(_ rows: [Row]) throws -> [Delivery] {
    var result: [Delivery] = []
    var start = rows.startIndex
    while start < rows.endIndex {
      let id = try rows[start].get("id", as: ID<Delivery>.self)
      var end = start + 1
      while end < rows.endIndex, try rows[end].get("id", as: ID<Delivery>.self) == id { end += 1 }
      result.append(try delivery(id, rows[start..<end]))
      start = end
    }
    return result
  }

  private static func delivery(_ id: ID<Delivery>, _ rows: ArraySlice<Row>) throws -> Delivery {
    var state = DeliveryState.queued
    var receipt: Receipt?
    var reason: String?
    for row in rows {
      guard let action: DeliveryAction = try row.optional("action"),
        let next = DeliveryFlow.next(state, action)
      else { continue }
      state = next
      switch action {
      case .confirm:
        receipt = try Receipt(
          at: row.get("at"), link: row.optional("link"), photo: row.optional("photo"),
          statement: row.optional("statement"), minutes: row.optional("minutes"),
          person: row.optional("person"),
          salt: row.optional("salt") ?? [])
        if state == .confirmed { reason = nil }
      case .reject, .lose, .recall, .withdraw: reason = try row.optional("statement")
      case .attempt, .requeue: reason = nil
      }
    }
    guard let first = rows.first else { throw DatabaseError.decoding(column: "id") }
    return try Delivery(
      id: id, message: first.get("message"), version: first.get("version"), channel: first.get("channel"),
      unit: first.optional("unit"), queuedAt: first.get("queued_at"), state: state, receipt: receipt,
      reason: reason)
  }
}
