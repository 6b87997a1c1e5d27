// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
public import Storage
public import Web

/// What channels ask of other rooms; `App` connects them.
public struct ChannelPorts: Sendable {
  /// An approved message in a version, with its text for every channel.
  public var message: @Sendable (MessageID, Int, CommuneCard) async throws -> ChannelMessage?
  /// Keeps a photo that was sent as proof and gives its hash.
  ///
  /// Throws `Fault` if the file is no picture.
  public var keepPhoto: @Sendable (Upload, CommuneID) async throws -> String

  /// The ports, each from its room.
  public init(
    message: @escaping @Sendable (MessageID, Int, CommuneCard) async throws -> ChannelMessage?,
    keepPhoto: @escaping @Sendable (Upload, CommuneID) async throws -> String
  ) {
    self.message = message
    self.keepPhoto = keepPhoto
  }
}

/// Ways to the people: what is to go out where, and the proof that it did.
public struct Channels: Sendable {
  let store: DeliveryStore
  let ports: ChannelPorts
  let publicURL: String

  /// Channels over a database.
  ///
  /// - Parameter publicURL: the public address, for the codes on printed sheets.
  public init(database: any Database, surroundings: Surroundings, publicURL: String, ports: ChannelPorts) {
    store = DeliveryStore(database: database, surroundings: surroundings)
    self.ports = ports
    self.publicURL = publicURL
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { ChannelSchema.migrations }

  /// Queues a message for all channels inside the transaction that publishes it; the portal is confirmed at
  /// once, since this transaction puts it there.
  public func published(
    _ message: ChannelMessage, commune: CommuneID, at: Instant, by person: PersonID?, in session: any Session
  ) throws {
    try store.queue(message, on: Channel.allCases, commune: commune, at: at, in: session)
    for delivery in try store.deliveries(of: message.id, commune: commune, in: session)
    where delivery.channel == .portal && delivery.version == message.version && delivery.state == .queued {
      try confirm(
        delivery, unit: message.unit, commune: commune, at: at, by: person, in: session)
    }
  }

  /// Takes a message back from the portal, inside the transaction that withdraws it.
  public func withdrawn(
    _ message: MessageID, commune: CommuneID, at: Instant, by person: PersonID?, in session: any Session
  ) throws {
    for delivery in try store.deliveries(of: message, commune: commune, in: session) {
      let action: DeliveryAction? =
        switch (delivery.channel, delivery.state) {
        case (.portal, .confirmed): .withdraw
        case (_, .queued): .reject
        default: nil
        }
      guard let action else { continue }
      try store.record(
        action, of: delivery.id, commune: commune, at: at,
        ReceiptProof(statement: action == .reject ? ChannelWords.messageWithdrawn : nil), by: person,
        in: session)
    }
  }

  /// Confirms a delivery by its proof and writes the evidence of it, in one transaction.
  func confirm(
    _ delivery: Delivery, _ proof: ReceiptProof = ReceiptProof(), unit: UnitID?, commune: CommuneID,
    at: Instant, by person: PersonID?, in session: any Session
  ) throws {
    try store.record(.confirm, of: delivery.id, commune: commune, at: at, proof, by: person, in: session)
    var amounts: [String: Int64] = ["version": Int64(delivery.version)]
    if let minutes = proof.minutes { amounts["minutes"] = Int64(minutes) }
    let content = [proof.link, proof.photo, proof.statement].compactMap(\.self).joined(separator: "\n")
    try Ledger.append(
      Evidence(
        id: store.surroundings.newID(), commune: commune, at: at, kind: delivery.channel.evidenceKind,
        subject: Subject("message", delivery.message), unit: unit, actor: person, amounts: amounts,
        contentHash: content.isEmpty ? [] : ContentSeal(Array(content.utf8)).hash),
      in: session)
  }
}

extension Channel {
  /// The kind of ledger entry that a receipt of this channel makes: `delivery.zalo`.
  public var evidenceKind: String { "delivery." + rawValue }
}
