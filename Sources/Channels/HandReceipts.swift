// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Storage

extension Channels {
  /// Takes the proof that a person brings for a message that was posted by hand, in the version that waits.
  ///
  /// - Throws: `Fault.conflict` if no delivery of it waits on that channel, `Fault.invalid` if the link proves
  ///   another message.
  public func receive(
    _ proof: ReceiptProof, for message: MessageID, on channel: Channel, unit: UnitID?, commune: CommuneID,
    by person: PersonID?
  ) async throws {
    let waiting = try await store.database.read { session in
      try store.deliveries(of: message, commune: commune, in: session).last {
        $0.channel == channel && DeliveryFlow.next($0.state, .confirm) != nil
      }
    }
    guard let waiting else { throw Fault(.conflict, ChannelWords.notWaiting) }
    try await receive(proof, of: waiting.id, unit: unit, commune: commune, by: person)
  }

  /// Confirms a delivery that still waits; the same proof again, by a button pressed twice, is one receipt.
  ///
  /// - Throws: `Fault.conflict` if it does not wait, `Fault.invalid` if the link proves another message.
  func receive(
    _ proof: ReceiptProof, of delivery: ID<Delivery>, unit: UnitID?, commune: CommuneID, by person: PersonID?
  ) async throws {
    let now = store.surroundings.now()
    try await store.database.write(Change(commune, "channels")) { session in
      guard let current = try store.delivery(delivery, commune: commune, in: session) else {
        throw Fault(.notFound, ChannelWords.notFound)
      }
      if current.state == .confirmed, current.receipt?.proof == proof { return }
      try confirm(current, proof, unit: unit, commune: commune, at: now, by: person, in: session)
    }
  }
}
