// SPDX-License-Identifier: Apache-2.0

import Kernel

/// How many deliveries there were, how many are proven, and how long that took, per channel.
struct DeliveryFigures: Hashable {
  /// The figures of one channel.
  struct Line: Hashable {
    let channel: Channel
    /// Deliveries that were queued.
    let queued: Int
    /// Those with a proof.
    let confirmed: Int
    /// Those that will not go out.
    let rejected: Int
    /// The middle value of the time from publication to the proof, in minutes; nil without a proof.
    let medianMinutes: Int?
  }

  let lines: [Line]

  init(_ deliveries: [Delivery]) {
    lines = Channel.allCases.map { channel in
      let own = deliveries.filter { $0.channel == channel }
      let waits = own.compactMap { delivery in
        delivery.receipt.map { Int(($0.at.milliseconds - delivery.queuedAt.milliseconds) / 60_000) }
      }.sorted()
      return Line(
        channel: channel, queued: own.count,
        confirmed: own.count { $0.receipt != nil },
        rejected: own.count { $0.state == .rejected },
        medianMinutes: waits.isEmpty ? nil : waits[(waits.count - 1) / 2])
    }
  }
}
