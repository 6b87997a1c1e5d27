// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Storage

extension Ledger {
  /// What a check of the chain has found.
  public struct Verification: Hashable, Sendable {
    /// How many entries were checked.
    public let entries: Int
    /// The place, counted from 1, of the first link that does not hold or that a published head contradicts;
    /// nil if all hold.
    public let broken: Int?
    /// The first day whose published head the chain contradicts though its links may hold: it was rewritten or
    /// cut off.
    public let contradicted: LocalDay?

    init(entries: Int, broken: Int?, contradicted: LocalDay? = nil) {
      self.entries = entries
      self.broken = broken
      self.contradicted = contradicted
    }
  }

  /// How many entries one transaction seals, or one step of a check reads.
  private static let batch = 500

  /// Seals what waits, in all communes, and gives its number.
  ///
  /// Any process may call it at any time: the tail is moved on only from where it was read, so that of two
  /// sealers that meet one starts again.
  @discardableResult
  public func sealPending() async throws -> Int {
    let communes = try await database.read { session in
      try session.rows("SELECT DISTINCT commune FROM evidence WHERE sequence IS NULL").map {
        try $0.get("commune", as: CommuneID.self)
      }
    }
    var total = 0
    for commune in communes {
      while true {
        let now = surroundings.now()
        let count = try await database.write(.unseen) {
          try Self.sealBatch(commune: commune, now: now, in: $0)
        }
        total += count
        if count < Self.batch { break }
      }
    }
    return total
  }

  /// Recomputes every link of a commune's chain and compares it with every head that was published; entries
  /// that still wait to be sealed are left out.
  public func verify(commune: CommuneID) async throws -> Verification {
    var (sequence, digest) = (Int64(0), EvidenceChain.start)
    var heads = try await publishedHeads(commune: commune, limit: .max).reversed()[...]
    while true {
      let (from, previous) = (sequence, digest)
      let step = try await database.read { session in
        try Self.check(after: from, previous, commune: commune, in: session)
      }
      while let first = heads.first, first.head.sequence <= step.sequence {
        let place = Int(first.head.sequence - from)
        if !step.links.indices.contains(place) || step.links[place] != first.head.digest {
          return Verification(
            entries: Int(step.sequence), broken: Int(first.head.sequence), contradicted: first.day)
        }
        heads.removeFirst()
      }
      (sequence, digest) = (step.sequence, step.digest)
      if step.isBroken { return Verification(entries: Int(sequence), broken: Int(sequence) + 1) }
      if step.isLast {
        return Verification(
          entries: Int(sequence), broken: heads.isEmpty ? nil : Int(sequence) + 1,
          contradicted: heads.first?.day)
      }
    }
  }

  private static func sealBatch(
    commune: CommuneID, now: Instant, in session: any Session
  ) throws -> Int {
    let tail = try session.row("SELECT sequence, digest FROM evidence_tail WHERE commune = \(commune)")
    let start: Int64 = try tail?.get("sequence") ?? 0
    var (sequence, digest) = (start, try tail?.get("digest") ?? EvidenceChain.start)
    let rows = try session.rows(
      """
      SELECT \(columns) FROM evidence WHERE commune = \(commune) AND sequence IS NULL
      ORDER BY id LIMIT \(batch)
      """)
    guard !rows.isEmpty else { return 0 }
    for row in rows {
      let entry = try entry(row)
      sequence += 1
      digest = EvidenceChain.link(
        after: digest, sequence: sequence, amounts: try row.get("amounts"), entry)
      try session.execute(
        """
        UPDATE evidence SET sequence = \(sequence), digest = \(bytes: digest)
        WHERE commune = \(commune) AND id = \(entry.id) AND sequence IS NULL
        """)
    }
    let moved =
      if tail == nil {
        try session.execute(
          """
          INSERT INTO evidence_tail (commune, sequence, digest, sealed_at)
          VALUES (\(commune), \(sequence), \(bytes: digest), \(now)) ON CONFLICT (commune) DO NOTHING
          """)
      } else {
        try session.execute(
          """
          UPDATE evidence_tail SET sequence = \(sequence), digest = \(bytes: digest), sealed_at = \(now)
          WHERE commune = \(commune) AND sequence = \(start)
          """)
      }
    guard moved == 1 else { throw DatabaseError.conflict }
    return rows.count
  }

  private struct Step: Sendable {
    var sequence: Int64
    var digest: [UInt8]
    /// The links from the one it began after to the last one that held.
    var links: [[UInt8]]
    var isBroken = false
    var isLast = false
  }

  private static func check(
    after sequence: Int64, _ digest: [UInt8], commune: CommuneID, in session: any Session
  ) throws -> Step {
    var step = Step(sequence: sequence, digest: digest, links: [digest])
    let rows = try session.rows(
      """
      SELECT \(columns) FROM evidence WHERE commune = \(commune) AND sequence > \(sequence)
      ORDER BY sequence LIMIT \(batch)
      """)
    for row in rows {
      let link = EvidenceChain.link(
        after: step.digest, sequence: step.sequence + 1, amounts: try row.get("amounts"), try entry(row))
      guard try row.get("sequence") == step.sequence + 1, try row.get("digest") == link else {
        step.isBroken = true
        return step
      }
      step.sequence += 1
      step.digest = link
      step.links.append(link)
    }
    guard rows.count < batch else { return step }
    step.isLast = true
    let tail = try session.row("SELECT sequence, digest FROM evidence_tail WHERE commune = \(commune)")
    let end: Int64 = try tail?.get("sequence") ?? 0
    // A missing tail end, or a row before the first place, shows here.
    let early = try session.row("SELECT id FROM evidence WHERE commune = \(commune) AND sequence < 1")
    step.isBroken = try end != step.sequence || (tail?.get("digest") ?? digest) != step.digest || early != nil
    return step
  }
}
