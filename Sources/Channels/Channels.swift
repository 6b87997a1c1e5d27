// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
public import Storage
public import Web

/// What channels ask of other rooms; `App` connects them.
public struct ChannelPorts: Sendable {
  /// An approved message in a version, with its text for every channel.
  public var message: @Sendable (MessageID, Int, CommuneCard) async throws -> ChannelMessage?
  /// The titles of messages as they are now.
  public var titles: @Sendable ([MessageID], CommuneID) async throws -> [MessageID: String]
  /// Keeps a photo that was sent as proof and gives its hash.
  ///
  /// Throws `Fault` if the file is no picture.
  public var keepPhoto: @Sendable (Upload, CommuneID) async throws -> String
  /// The PDF of a sheet for notice boards.
  ///
  /// Throws `Fault.unavailable` if no typesetter is there.
  public var pdf: @Sendable (NoticeSheet) async throws -> [UInt8]

  /// The ports, each from its room.
  public init(
    message: @escaping @Sendable (MessageID, Int, CommuneCard) async throws -> ChannelMessage?,
    titles: @escaping @Sendable ([MessageID], CommuneID) async throws -> [MessageID: String],
    keepPhoto: @escaping @Sendable (Upload, CommuneID) async throws -> String,
    pdf: @escaping @Sendable (NoticeSheet) async throws -> [UInt8]
  ) {
    self.message = message
    self.titles = titles
    self.keepPhoto = keepPhoto
    self.pdf = pdf
  }
}

/// Ways to the people: what is to go out where, and the proof that it did.
public struct Channels: Sendable {
  let store: DeliveryStore
  let ports: ChannelPorts
  let address: SiteAddress

  /// Channels over a database.
  ///
  /// - Parameter publicURL: the public address, for the codes on printed sheets.
  public init(database: any Database, surroundings: Surroundings, publicURL: String, ports: ChannelPorts) {
    store = DeliveryStore(database: database, surroundings: surroundings)
    self.ports = ports
    address = SiteAddress(database: database, surroundings: surroundings, publicURL: publicURL)
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { ChannelSchema.migrations }

  /// Queues a message for all channels inside the transaction that publishes it; the portal is confirmed at
  /// once, since this transaction puts it there, and what an older version still waited for is closed.
  public func published(
    _ message: ChannelMessage, commune: CommuneID, at: Instant, by person: PersonID?, in session: any Session
  ) throws {
    try store.queue(message, on: Channel.allCases, commune: commune, at: at, in: session)
    for delivery in try store.deliveries(of: message.id, commune: commune, in: session)
    where delivery.state == .queued {
      if delivery.version < message.version {
        try store.record(
          .reject(reason: ChannelWords.newerVersion), of: delivery, commune: commune, at: at, by: person,
          in: session)
      } else if delivery.channel == .portal {
        try confirm(delivery, unit: message.unit, commune: commune, at: at, by: person, in: session)
      }
    }
  }

  /// Takes a message back from the portal, inside the transaction that withdraws it: what waits is closed, and
  /// what people have posted is to be taken down by them.
  public func withdrawn(
    _ message: MessageID, commune: CommuneID, at: Instant, by person: PersonID?, in session: any Session
  ) throws {
    for delivery in try store.deliveries(of: message, commune: commune, in: session) {
      let note: DeliveryNote? =
        switch (delivery.channel, delivery.state) {
        case (_, .queued): .reject(reason: ChannelWords.messageWithdrawn)
        case (.portal, .confirmed): .withdraw(reason: ChannelWords.messageTakenBack)
        // What was played has been heard.
        case (.loudspeaker, _), (.portal, _): nil
        case (_, .sending), (_, .unknown), (_, .confirmed): .recall(reason: ChannelWords.messageTakenBack)
        case (_, .recalled), (_, .rejected), (_, .withdrawn): nil
        }
      guard let note else { continue }
      try store.record(note, of: delivery, commune: commune, at: at, by: person, in: session)
    }
  }

  /// Confirms a delivery by its proof and writes the evidence of it, in one transaction.
  func confirm(
    _ delivery: Delivery, _ proof: ReceiptProof = ReceiptProof(), unit: UnitID?, commune: CommuneID,
    at: Instant, by person: PersonID?, in session: any Session
  ) throws {
    let seal = proof.content.isEmpty ? nil : ContentSeal(proof.content)
    try store.record(
      .confirm(proof, salt: seal?.salt ?? []), of: delivery, commune: commune, at: at, by: person, in: session
    )
    var amounts: [String: Int64] = ["version": Int64(delivery.version)]
    if let minutes = proof.minutes { amounts["minutes"] = Int64(minutes) }
    try Ledger.append(
      Evidence(
        id: store.surroundings.newID(), commune: commune, at: at, kind: delivery.channel.evidenceKind,
        subject: Subject("message", delivery.message), unit: unit, actor: person, amounts: amounts,
        contentHash: seal?.hash ?? []), in: session)
  }

  /// Writes down that a person has taken a post back, with the evidence of it.
  func takeDown(
    _ delivery: Delivery, commune: CommuneID, at: Instant, by person: PersonID, in session: any Session
  ) throws {
    try store.record(
      .withdraw(reason: ChannelWords.messageTakenBack), of: delivery, commune: commune, at: at, by: person,
      in: session)
    try Ledger.append(
      Evidence(
        id: store.surroundings.newID(), commune: commune, at: at, kind: delivery.channel.takeDownKind,
        subject: Subject("message", delivery.message), unit: delivery.unit, actor: person,
        amounts: ["version": Int64(delivery.version)]), in: session)
  }
}

extension Channel {
  /// The kind of ledger entry that a receipt of this channel makes: `delivery.zalo`.
  public var evidenceKind: String { "delivery." + rawValue }
  /// The kind of ledger entry that taking a post back from this channel makes: `take-down.zalo`.
  public var takeDownKind: String { "take-down." + rawValue }
}
