// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The statements of the queue; each runs in a session of the caller's.
enum JobStore {
  private static let columns: SQL = """
    commune, id, kind, key, created_at, due_at, attempts, leased_until, finished_at, failed_at,
    abandoned_at, reason
    """

  /// What may be begun at a moment: due, not done, not given up, in nobody's hands.
  private static func free(_ kinds: [String], _ now: Instant) -> SQL {
    "kind IN \(kinds) AND \(waiting(now))"
  }

  /// Due, not done, not given up, in nobody's hands, whatever its kind.
  private static func waiting(_ now: Instant) -> SQL {
    """
    finished_at IS NULL AND abandoned_at IS NULL AND due_at <= \(now)
    AND (leased_until IS NULL OR leased_until <= \(now))
    """
  }

  /// Still in the hands it was given into.
  private static func held(_ job: Job) -> SQL {
    """
    id = \(job.id) AND leased_by = \(job.owner) AND attempts = \(job.attempt)
    AND finished_at IS NULL AND abandoned_at IS NULL AND leased_until IS NOT NULL
    """
  }

  static func insert(
    _ id: ID<JobMark>, commune: CommuneID?, kind: String, key: String, payload: String, due: Instant,
    now: Instant, in session: any Session
  ) throws(DatabaseError) -> Bool {
    try session.execute(
      """
      INSERT INTO job (commune, id, kind, key, payload, created_at, due_at)
      VALUES (\(commune?.rawValue ?? 0), \(id), \(kind), \(key), \(payload), \(now), \(due))
      ON CONFLICT (commune, kind, key) DO NOTHING
      """) > 0
  }

  static func hasFree(
    _ kinds: [String], now: Instant, in session: any Session
  ) throws(DatabaseError)
    -> Bool
  {
    try session.row("SELECT id FROM job WHERE \(free(kinds, now)) LIMIT 1") != nil
  }

  /// Takes jobs into a worker's hands; on PostgreSQL several take at once without waiting for each other.
  static func take(
    _ kinds: [String], owner: String, until: Instant, limit: Int, retries: JobRetries, now: Instant,
    in session: any Session
  ) throws(DatabaseError) -> [Job] {
    let isServer = session.engine == .postgres
    if isServer {
      // The rows' locks keep two from taking one job; more would only make takers collide.
      try session.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
    }
    // Whoever had these vanished with the last attempt.
    try session.execute(
      """
      UPDATE job SET abandoned_at = \(now), failed_at = \(now), leased_until = NULL
      WHERE \(free(kinds, now)) AND attempts >= \(retries.attempts)
      """)
    let rows = try session.rows(
      """
      WITH next AS MATERIALIZED (
        SELECT id FROM job WHERE \(free(kinds, now)) ORDER BY due_at, id LIMIT \(limit)
        \(isServer ? "FOR UPDATE SKIP LOCKED" : "" as SQL))
      UPDATE job SET leased_by = \(owner), leased_until = \(until), attempts = attempts + 1
      WHERE id IN (SELECT id FROM next) RETURNING commune, id, kind, key, payload, attempts, due_at
      """)
    var jobs: [Job] = []
    for row in rows {
      jobs.append(
        Job(
          id: try row.get("id"), commune: try commune(of: row), kind: try row.get("kind"),
          key: try row.get("key"), payload: try row.get("payload"), attempt: try row.get("attempts"),
          dueAt: try row.get("due_at"), owner: owner))
    }
    return jobs.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
  }

  static func extend(_ job: Job, until: Instant, in session: any Session) throws(DatabaseError) -> Bool {
    try session.execute("UPDATE job SET leased_until = \(until) WHERE \(held(job))") > 0
  }

  static func finish(_ job: Job, now: Instant, in session: any Session) throws(DatabaseError) -> Bool {
    try session.execute(
      "UPDATE job SET finished_at = \(now), leased_until = NULL WHERE \(held(job))") > 0
  }

  /// Notes a failure; without a moment to try again, the job is left to a person.
  static func fail(
    _ job: Job, reason: String, again: Instant?, now: Instant, in session: any Session
  ) throws(DatabaseError) -> Bool {
    try session.execute(
      """
      UPDATE job SET failed_at = \(now), reason = \(reason), leased_until = NULL,
        due_at = \(again ?? job.dueAt), abandoned_at = \(again == nil ? now : nil)
      WHERE \(held(job))
      """) > 0
  }

  static func postpone(_ job: Job, until: Instant, in session: any Session) throws(DatabaseError) -> Bool {
    try session.execute(
      """
      UPDATE job SET due_at = \(until), attempts = attempts - 1, leased_until = NULL WHERE \(held(job))
      """) > 0
  }

  static func revive(
    _ id: ID<JobMark>, commune: CommuneID?, now: Instant, in session: any Session
  ) throws(DatabaseError) -> Bool {
    try session.execute(
      """
      UPDATE job SET abandoned_at = NULL, attempts = 0, due_at = \(now)
      WHERE id = \(id) AND commune = \(commune?.rawValue ?? 0) AND finished_at IS NULL
        AND (leased_until IS NULL OR leased_until <= \(now))
      """) > 0
  }

  static func find(
    _ kind: String, key: String, commune: CommuneID?, in session: any Session
  ) throws(DatabaseError) -> JobRecord? {
    let row = try session.row(
      """
      SELECT \(columns) FROM job
      WHERE commune = \(commune?.rawValue ?? 0) AND kind = \(kind) AND key = \(key)
      """)
    guard let row else { return nil }
    return try record(row)
  }

  static func failures(
    commune: CommuneID?, limit: Int, in session: any Session
  ) throws(DatabaseError) -> [JobRecord] {
    let rows = try session.rows(
      """
      SELECT \(columns) FROM job
      WHERE commune = \(commune?.rawValue ?? 0) AND finished_at IS NULL AND failed_at IS NOT NULL
      ORDER BY failed_at DESC, id LIMIT \(limit)
      """)
    var records: [JobRecord] = []
    for row in rows { records.append(try record(row)) }
    return records
  }

  static func backlog(now: Instant, in session: any Session) throws(DatabaseError) -> [String: Int] {
    let rows = try session.rows(
      "SELECT kind, COUNT(*) AS n FROM job WHERE \(waiting(now)) GROUP BY kind")
    var counts: [String: Int] = [:]
    for row in rows { counts[try row.get("kind")] = try row.get("n", as: Int.self) }
    return counts
  }

  static func oldest(now: Instant, in session: any Session) throws(DatabaseError) -> Instant? {
    try session.row("SELECT MIN(due_at) AS at FROM job WHERE \(waiting(now))")?.optional("at")
  }

  static func sweep(before: Instant, in session: any Session) throws(DatabaseError) -> Int {
    try session.execute("DELETE FROM job WHERE finished_at < \(before)")
  }

  private static func record(_ row: Row) throws(DatabaseError) -> JobRecord {
    JobRecord(
      id: try row.get("id"), commune: try commune(of: row), kind: try row.get("kind"),
      key: try row.get("key"), createdAt: try row.get("created_at"), dueAt: try row.get("due_at"),
      attempts: try row.get("attempts"), leasedUntil: try row.optional("leased_until"),
      finishedAt: try row.optional("finished_at"), failedAt: try row.optional("failed_at"),
      abandonedAt: try row.optional("abandoned_at"), reason: try row.get("reason"))
  }

  private static func commune(of row: Row) throws(DatabaseError) -> CommuneID? {
    let number: Int64 = try row.get("commune")
    return number == 0 ? nil : CommuneID(rawValue: number)
  }
}
