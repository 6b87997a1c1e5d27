// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Storage

extension Ledger {
  /// Where a commune's chain ends now; entries that still wait to be sealed are not under it.
  public func head(commune: CommuneID) async throws -> LedgerHead {
    try await database.read { session in
      try session.row("SELECT sequence, digest, sealed_at FROM evidence_tail WHERE commune = \(commune)")
        .map(Self.head)
    } ?? LedgerHead(sequence: 0, digest: EvidenceChain.start, sealedAt: nil)
  }

  /// The heads that were published, newest first.
  public func publishedHeads(commune: CommuneID, limit: Int = 400) async throws -> [PublishedHead] {
    try await database.read { session in
      try session.rows(
        """
        SELECT day, sequence, digest, sealed_at FROM evidence_head
        WHERE commune = \(commune) ORDER BY day DESC LIMIT \(limit)
        """
      ).map { try PublishedHead(day: LocalDay(number: $0.get("day")), head: Self.head($0)) }
    }
  }

  /// Keeps, in every commune, where the chain ends as the head of a day; a day that has one keeps it.
  func publishHeads(on day: LocalDay) async throws {
    try await database.write(.unseen) { session in
      try session.execute(
        """
        INSERT INTO evidence_head (commune, day, sequence, digest, sealed_at)
        SELECT commune, \(day.number), sequence, digest, sealed_at FROM evidence_tail WHERE TRUE
        ON CONFLICT (commune, day) DO NOTHING
        """)
    }
  }

  /// The link at a place of the chain; nil if the chain does not reach so far.
  public func digest(at sequence: Int64, commune: CommuneID) async throws -> [UInt8]? {
    try await database.read { session in
      try session.row("SELECT digest FROM evidence WHERE commune = \(commune) AND sequence = \(sequence)")?
        .optional("digest")
    }
  }

  private static func head(_ row: Row) throws -> LedgerHead {
    try LedgerHead(
      sequence: row.get("sequence"), digest: row.get("digest"), sealedAt: row.get("sealed_at"))
  }
}
