// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage

/// The evidence ledger: append-only, one hash chain a commune.
///
/// Writers append inside their own transaction and never touch the chain; `sealPending` alone extends it.
public struct Ledger: Sendable {
  let database: any Database
  let surroundings: Surroundings

  /// The ledger of a database.
  public init(database: any Database, surroundings: Surroundings) {
    self.database = database
    self.surroundings = surroundings
  }

  /// Appends an entry inside the caller's transaction; it is sealed into the chain soon after.
  public static func append(_ entry: Evidence, in session: any Session) throws {
    try session.execute(
      """
      INSERT INTO evidence (commune, id, at, kind, subject_kind, subject, unit, actor, amounts, content_hash)
      VALUES (\(entry.commune), \(entry.id), \(entry.at), \(entry.kind), \(entry.subject.kind),
        \(entry.subject.id), \(entry.unit), \(entry.actor), \(EvidenceChain.text(entry.amounts)),
        \(entry.contentHash.isEmpty ? nil : entry.contentHash))
      """)
  }

  /// The entries of some kinds that happened on days of a range, oldest first; of one unit where it is named.
  public func entries(
    kinds: [String], days: ClosedRange<LocalDay>, unit: UnitID? = nil, commune: CommuneID
  ) async throws -> [Evidence] {
    let filter: SQL = unit.map { "AND unit = \($0)" } ?? ""
    let span = days.instants
    return try await database.read { session in
      try session.rows(
        """
        SELECT \(Self.columns) FROM evidence
        WHERE commune = \(commune) AND kind IN \(kinds) AND at >= \(span.lowerBound) AND at < \(span.upperBound) \(filter)
        ORDER BY at, id
        """
      ).map(Self.entry)
    }
  }

  /// The bare facts of an entry, for counting many of them.
  public struct Trace: Hashable, Sendable {
    /// The entry.
    public let id: EvidenceID
    /// When it happened.
    public let at: Instant
    /// The id of the record that it is about, as text.
    public let subject: String
  }

  /// The traces of one kind of entry that happened on days of a range, oldest first.
  public func traces(kind: String, days: ClosedRange<LocalDay>, commune: CommuneID) async throws -> [Trace] {
    let span = days.instants
    return try await database.read { session in
      try session.rows(
        """
        SELECT id, at, subject FROM evidence
        WHERE commune = \(commune) AND kind = \(kind) AND at >= \(span.lowerBound) AND at < \(span.upperBound) ORDER BY at
        """
      ).map { row in
        // By place: by name it costs as much as the whole query.
        guard case .integer(let id) = row.all[0], case .integer(let at) = row.all[1],
          case .text(let subject) = row.all[2]
        else { throw DatabaseError.decoding(column: "subject") }
        return Trace(id: EvidenceID(rawValue: id), at: Instant(milliseconds: at), subject: subject)
      }
    }
  }

  /// Entries by their ids, oldest first; an id that is not of this commune gives nothing.
  public func entries(_ ids: [EvidenceID], commune: CommuneID) async throws -> [Evidence] {
    var found: [Evidence] = []
    for start in stride(from: 0, to: ids.count, by: 500) {
      let some = Array(ids[start..<min(ids.count, start + 500)])
      found += try await database.read { session in
        try session.rows("SELECT \(Self.columns) FROM evidence WHERE commune = \(commune) AND id IN \(some)")
          .map(Self.entry)
      }
    }
    return found.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// Everything the ledger holds about one record, oldest first.
  public func entries(about subject: Subject, commune: CommuneID) async throws -> [Evidence] {
    try await database.read { session in
      try session.rows(
        """
        SELECT \(Self.columns) FROM evidence
        WHERE commune = \(commune) AND subject_kind = \(subject.kind) AND subject = \(subject.id)
        ORDER BY at, id
        """
      ).map(Self.entry)
    }
  }

  static let columns: SQL =
    "commune, id, at, kind, subject_kind, subject, unit, actor, amounts, content_hash, sequence, digest"

  static func entry(_ row: Row) throws -> Evidence {
    try Evidence(
      id: row.get("id"), commune: row.get("commune"), at: row.get("at"), kind: row.get("kind"),
      subject: Subject(row.get("subject_kind"), row.get("subject", as: String.self)),
      unit: row.optional("unit"), actor: row.optional("actor"),
      amounts: EvidenceChain.amounts(row.get("amounts")), contentHash: row.optional("content_hash") ?? [])
  }
}
