// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// A published message with what its writer is paid.
struct PaidMessage: Hashable, Sendable {
  let message: MessageID
  let title: String
  let fee: AuthorFee
  /// When the public saw it first.
  let publishedAt: Instant
}

/// The fees of a month with their sums.
struct MonthOfFees: Sendable {
  /// What one person is paid for all their messages.
  struct Payee: Hashable, Sendable {
    let name: String
    let count: Int
    let sum: Money
  }

  let month: Month
  /// In the order in which the messages were published.
  let fees: [PaidMessage]

  var total: Money { Self.sum(fees) }

  /// Who is paid most, first.
  var payees: [Payee] {
    Dictionary(grouping: fees, by: \.fee.payee).map { name, fees in
      Payee(name: name, count: fees.count, sum: Self.sum(fees))
    }.sorted { ($0.sum, $0.name) > ($1.sum, $1.name) }
  }

  private static func sum(_ fees: [PaidMessage]) -> Money {
    fees.reduce(Money(dong: 0)) { $0 + $1.fee.amount }
  }
}

extension MessageStore {
  /// The fees of messages that were first published on days of a range, by the version that was published last.
  func fees(firstPublishedOn days: ClosedRange<LocalDay>, in commune: CommuneID) async throws -> [PaidMessage]
  {
    let span = days.instants
    return try await database.read { session in
      try session.rows(
        """
        SELECT v.message, v.title, v.fee, v.payee, p.first_at FROM message_version v
        JOIN (SELECT e.message, MIN(e.at) AS first_at, MAX(e.version) AS version FROM message_event e
            WHERE e.commune = \(commune) AND e.action = 'publish' GROUP BY e.message) p
          ON p.message = v.message AND p.version = v.number
        WHERE v.commune = \(commune) AND v.fee IS NOT NULL
          AND p.first_at >= \(span.lowerBound) AND p.first_at < \(span.upperBound)
        ORDER BY p.first_at, v.message
        """
      ).map { row in
        PaidMessage(
          message: try row.get("message"), title: try row.get("title"),
          fee: AuthorFee(amount: try row.get("fee"), payee: try row.get("payee")),
          publishedAt: try row.get("first_at"))
      }
    }
  }
}
