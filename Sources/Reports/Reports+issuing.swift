// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

extension Reports {
  /// Whether a person may issue the report of the commune, or of a unit: who keeps the plan any, a unit's
  /// reporter that of the own unit.
  static func mayIssue(_ staff: Staff, _ unit: UnitID?) -> Bool {
    staff.can(.plan) || (staff.can(.report) && unit == staff.unit)
  }

  /// Issues a report: keeps it as it is now, and writes the evidence of it.
  ///
  /// - Throws: `Fault.forbidden` if it is not this person's to do, `Fault.conflict` while the period runs or if
  ///   what was issued says the same already.
  func issue(month: Month, unit: UnitID?, commune: CommuneCard, by staff: Staff) async throws {
    guard Self.mayIssue(staff, unit) else {
      throw Fault(.forbidden, ReportWords.mayNotIssue(commune: unit == nil))
    }
    let last = try await store.issue(of: month, unit: unit, commune: commune.id)
    let report = try await current(month: month, unit: unit, commune: commune)
    guard !report.isPreliminary else { throw Fault(.conflict, ReportWords.tooEarly(report.window)) }
    guard last?.report.agrees(with: report) != true else { throw Fault(.conflict, ReportWords.issuedAlready) }
    try await store.keep(report, after: last, commune: commune.id, by: staff.id)
  }

  /// The reports of the last closed month that wait for a person to issue them.
  @Sendable func today(_ staff: Staff, _ commune: CommuneCard) async throws -> [TodayItem] {
    guard staff.can(.plan) || staff.can(.report) else { return [] }
    let unit = staff.can(.plan) ? nil : staff.unit as UnitID?
    let calendar = try await store.calendar(commune: commune.id)
    let window = calendar.window(of: calendar.lastClosedMonth(on: surroundings.today))
    guard try await store.issue(of: window.month, unit: unit, commune: commune.id) == nil else { return [] }
    // A commune that has only just begun owes no report of the months before.
    let entries = try await ledger.entries(
      kinds: ReportFigures.kinds, days: window.days, unit: unit, commune: commune.id)
    guard !entries.isEmpty else { return [] }
    return [
      ReportWords.todayItem(
        window, unit: unit, unitName: staff.unitName, isLate: window.due < surroundings.today)
    ]
  }
}
