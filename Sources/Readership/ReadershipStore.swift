// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage

/// Keeps the numbers of views.
struct ReadershipStore: Sendable {
  static let capability = "readership"

  let database: any Database
  let surroundings: Surroundings

  var ledger: Ledger { Ledger(database: database, surroundings: surroundings) }

  /// The kind of the ledger's entries about the views of something.
  static func evidenceKind(_ subject: Subject) -> String { "\(subject.kind).read" }

  /// A page with its views.
  struct Line: Hashable, Sendable {
    let path: String
    let views: Int
  }

  /// Adds what a process has counted; several may do so at once.
  ///
  /// Views of a day whose numbers are in the ledger already count for today: nothing is lost, and the ledger holds.
  func add(_ counts: [ViewTally.Key: Int]) async throws {
    let today = surroundings.today
    for (commune, own) in Dictionary(grouping: counts, by: \.key.commune) {
      let counts = own.sorted { ($0.key.day, $0.key.path) < ($1.key.day, $1.key.path) }
      try await database.write(Change(commune, Self.capability)) { session in
        let days = Array(Set(counts.map(\.key.day)))
        let closed = Set(
          try session.rows(
            "SELECT day FROM page_view_day WHERE commune = \(commune) AND day IN \(days)"
          ).map { try $0.get("day", as: LocalDay.self) })
        for (key, views) in counts {
          let day = closed.contains(key.day) ? today : key.day
          try session.execute(
            """
            INSERT INTO page_view (commune, path, day, views) VALUES (\(commune), \(key.path), \(day), \(views))
            ON CONFLICT (commune, path, day) DO UPDATE SET views = page_view.views + excluded.views
            """)
        }
      }
    }
  }

  /// The days before today whose numbers are not in the ledger yet, of all communes.
  func openDays(before day: LocalDay) async throws -> [(commune: CommuneID, day: LocalDay)] {
    try await database.read { session in
      try session.rows(
        """
        SELECT DISTINCT v.commune, v.day FROM page_view v WHERE v.day < \(day) AND NOT EXISTS (
          SELECT 1 FROM page_view_day d WHERE d.commune = v.commune AND d.day = v.day)
        ORDER BY v.day, v.commune
        """
      ).map { (try $0.get("commune"), try $0.get("day")) }
    }
  }

  /// The pages of a day with their views.
  func lines(of day: LocalDay, in commune: CommuneID) async throws -> [Line] {
    try await database.read { try Self.lines(of: day, commune, $0) }
  }

  /// Writes the numbers of a day that is over into the ledger, once; false if that was done before.
  ///
  /// - Parameter pages: what the paths of that day are about; a path that is missing here puts the work off
  /// - Throws: `JobPostponed` if a page was counted for that day meanwhile.
  func close(_ day: LocalDay, pages: [String: ReadPage?], in commune: CommuneID) async throws -> Bool {
    let surroundings = surroundings
    // The last minute of the day: the entry belongs to it, not to the night after.
    let at = Instant(day, minutes: 24 * 60 - 1)
    return try await database.write(Change(commune, Self.capability)) { session in
      let done = try session.row(
        "SELECT day FROM page_view_day WHERE commune = \(commune) AND day = \(day)")
      guard done == nil else { return false }
      var views: [ReadPage: Int] = [:]
      for line in try Self.lines(of: day, commune, session) {
        guard let page = pages[line.path] else { throw JobPostponed(until: surroundings.now()) }
        if let page { views[page, default: 0] += line.views }
      }
      for (page, count) in views.sorted(by: { $0.key.subject.id < $1.key.subject.id }) {
        try Ledger.append(
          Evidence(
            id: surroundings.newID(), commune: commune, at: at, kind: Self.evidenceKind(page.subject),
            subject: page.subject, unit: page.unit, amounts: ["views": Int64(count)]), in: session)
      }
      try session.execute(
        """
        INSERT INTO page_view_day (commune, day, closed_at) VALUES (\(commune), \(day), \(surroundings.now()))
        """)
      return true
    }
  }

  /// The views of each day of a range, days without any left out.
  func days(_ days: ClosedRange<LocalDay>, in commune: CommuneID) async throws -> [LocalDay: Int] {
    try await database.read { session in
      try session.rows(
        """
        SELECT day, CAST(SUM(views) AS BIGINT) AS views FROM page_view
        WHERE commune = \(commune) AND day >= \(days.lowerBound) AND day <= \(days.upperBound) GROUP BY day
        """
      ).reduce(into: [:]) { $0[try $1.get("day", as: LocalDay.self)] = try $1.get("views", as: Int.self) }
    }
  }

  /// The pages that were looked at most on the days of a range.
  func top(_ days: ClosedRange<LocalDay>, in commune: CommuneID, limit: Int) async throws -> [Line] {
    try await database.read { session in
      try session.rows(
        """
        SELECT path, CAST(SUM(views) AS BIGINT) AS views FROM page_view
        WHERE commune = \(commune) AND day >= \(days.lowerBound) AND day <= \(days.upperBound)
        GROUP BY path ORDER BY CAST(SUM(views) AS BIGINT) DESC, path LIMIT \(limit)
        """
      ).map { Line(path: try $0.get("path"), views: try $0.get("views")) }
    }
  }

  /// The views of what has an id at the end of its path, ever and on a day: its address may have changed.
  func views(
    under folder: String, endingWith ending: String, on day: LocalDay, in commune: CommuneID
  ) async throws -> (all: Int, today: Int) {
    let pattern: String = "\(folder)%\(ending)"
    return try await database.read { session in
      let row = try session.row(
        """
        SELECT CAST(COALESCE(SUM(views), 0) AS BIGINT) AS views,
          CAST(COALESCE(SUM(CASE WHEN day = \(day) THEN views ELSE 0 END), 0) AS BIGINT) AS today
        FROM page_view WHERE commune = \(commune) AND path LIKE \(pattern)
        """)
      return (try row?.get("views") ?? 0, try row?.get("today") ?? 0)
    }
  }

  private static func lines(
    of day: LocalDay, _ commune: CommuneID, _ session: any Session
  ) throws -> [Line] {
    try session.rows(
      "SELECT path, views FROM page_view WHERE commune = \(commune) AND day = \(day) ORDER BY path"
    ).map { Line(path: try $0.get("path"), views: try $0.get("views")) }
  }
}
