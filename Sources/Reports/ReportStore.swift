// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import Web

/// Settings of reports, and those that were issued, in the database.
struct ReportStore: Sendable {
  let database: any Database
  let surroundings: Surroundings

  /// The periods under the cut-offs that a commune has set.
  func calendar(commune: CommuneID) async throws -> ReportCalendar {
    try await database.read { session in
      ReportCalendar(
        try session.rows(
          """
          SELECT from_day, first_day, days_to_hand_in FROM report_cutoff WHERE commune = \(commune)
          ORDER BY from_day
          """
        ).map { row in
          try ReportCutoff(
            from: row.get("from_day"), firstDay: row.get("first_day"),
            daysToHandIn: row.get("days_to_hand_in"))
        })
    }
  }

  /// What a commune has set, or what is proposed.
  func settings(commune: CommuneID) async throws -> ReportSettings {
    try await database.read { session in
      guard
        let row = try session.row(
          "SELECT symbol, position, signer, recipients FROM report_setting WHERE commune = \(commune)")
      else { return ReportSettings() }
      return try ReportSettings(
        symbol: row.get("symbol"), position: row.lines("position"), signer: row.get("signer"),
        recipients: row.lines("recipients"))
    }
  }

  /// Keeps what a commune sets; a cut-off replaces the one of the same day.
  func keep(
    _ settings: ReportSettings, cutoff: ReportCutoff?, commune: CommuneID, by person: PersonID
  ) async throws {
    let note = Audit.Note(
      id: surroundings.newID(), commune: commune, at: surroundings.now(), person: person,
      action: "report.settings", subject: Subject("commune", commune))
    try await database.write(Change(commune, "reports")) { session in
      try session.execute(
        """
        INSERT INTO report_setting (commune, symbol, position, signer, recipients)
        VALUES (\(commune), \(settings.symbol), \(settings.position.joined(separator: "\n")), \(settings.signer),
          \(settings.recipients.joined(separator: "\n")))
        ON CONFLICT (commune) DO UPDATE SET symbol = excluded.symbol, position = excluded.position,
          signer = excluded.signer, recipients = excluded.recipients
        """)
      if let cutoff {
        try session.execute(
          """
          INSERT INTO report_cutoff (commune, from_day, first_day, days_to_hand_in)
          VALUES (\(commune), \(cutoff.from), \(cutoff.firstDay), \(cutoff.daysToHandIn))
          ON CONFLICT (commune, from_day) DO UPDATE SET first_day = excluded.first_day,
            days_to_hand_in = excluded.days_to_hand_in
          """)
      }
      try Audit.note(note, in: session)
    }
  }

  /// The last issue of a month's report, of the commune or of a unit.
  func issue(of month: Month, unit: UnitID?, commune: CommuneID) async throws -> ReportIssue? {
    try await issues(from: month, through: month, unit: unit, commune: commune)[month]
  }

  /// The last issue of each month of a range, of the commune or of a unit.
  func issues(
    from first: Month, through last: Month, unit: UnitID?, commune: CommuneID
  ) async throws -> [Month: ReportIssue] {
    try await database.read { session in
      let rows = try session.rows(
        """
        SELECT id, at, person, report FROM report_issue
        WHERE commune = \(commune) AND month >= \(first.iso) AND month <= \(last.iso) AND \(Self.of(unit))
        ORDER BY id
        """)
      let issues = try rows.map(Self.issue)
      return Dictionary(issues.map { ($0.report.window.month, $0) }, uniquingKeysWith: { $1 })
    }
  }

  /// Keeps a report as issued, with the evidence of it.
  ///
  /// - Parameter last: the issue that was known when the person decided
  /// - Throws: `Fault.conflict` if there is another one by now.
  func keep(
    _ report: MonthlyReport, after last: ReportIssue?, commune: CommuneID, by person: PersonID
  ) async throws {
    let text = try StableJSON.text(report)
    let seal = ContentSeal(Array(text.utf8))
    let now = surroundings.now()
    let id = surroundings.newID(ReportIssue.self)
    let evidence = Evidence(
      id: surroundings.newID(), commune: commune, at: now, kind: "report.issued",
      subject: Subject("report", id),
      unit: report.unit, actor: person, amounts: ["sequence": report.ledger.sequence], contentHash: seal.hash)
    try await database.write(Change(commune, "reports")) { session in
      let newest = try session.row(
        """
        SELECT id FROM report_issue
        WHERE commune = \(commune) AND month = \(report.window.month.iso) AND \(Self.of(report.unit))
        ORDER BY id DESC LIMIT 1
        """)
      guard try newest?.get("id") == last?.id else { throw Fault(.conflict, ReportWords.issuedMeanwhile) }
      try session.execute(
        """
        INSERT INTO report_issue (commune, id, month, unit, at, person, sequence, digest, salt, report)
        VALUES (\(commune), \(id), \(report.window.month.iso), \(report.unit), \(now), \(person),
          \(report.ledger.sequence), \(report.ledger.digest), \(bytes: seal.salt), \(text))
        """)
      try Ledger.append(evidence, in: session)
    }
  }

  private static func of(_ unit: UnitID?) -> SQL { unit.map { "unit = \($0)" } ?? "unit IS NULL" }

  private static func issue(_ row: Row) throws -> ReportIssue {
    let text = try row.get("report", as: String.self)
    guard let report = try? JSONDecoder().decode(MonthlyReport.self, from: Data(text.utf8)) else {
      throw DatabaseError.decoding(column: "report")
    }
    return ReportIssue(
      id: try row.get("id"), at: try row.get("at"), person: try row.optional("person"), report: report)
  }
}
