// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel

/// What a report is computed from, and how: everything that is not in the database or in another room.
struct ReportSources: Sendable {
  let calendar: ReportCalendar
  let window: ReportWindow
  /// The unit it is about; nil for the whole commune.
  let unit: Unit?
  /// Every unit of the commune.
  let units: [Unit]

  /// The period before.
  var previous: ReportWindow { calendar.window(of: window.month.adding(months: -1)) }

  /// The first day of the year's first period.
  private var yearStart: LocalDay {
    calendar.window(of: Month(year: window.month.year, month: 1) ?? window.month).first
  }

  /// The days whose entries are looked at: those of the year so far, and of the month before.
  var days: ClosedRange<LocalDay> { min(yearStart, previous.first)...window.last }

  /// The report.
  ///
  /// - Parameters:
  ///   - entries: those of `days`, of all units
  ///   - tasks: those of all units
  ///   - origins: the entries of the plans' import
  func report(
    entries: [Evidence], tasks: [ReportTask], origins: [Subject: [EvidenceID]], ledger: LedgerMark,
    at: Instant,
    paper: ReportPaper
  ) -> MonthlyReport {
    let own = unit.map { unit in tasks.filter { $0.units.contains(unit.id) } } ?? tasks
    let next = calendar.window(of: window.month.adding(months: 1))
    func lines(_ window: ReportWindow) -> [TaskLine] {
      let days = min(yearStart, window.first)...window.last
      let known = entries.filter { days.contains($0.at.day) }
      return own.map { TaskLine($0, entries: known, origins: origins, window: window, today: at.day) }
    }
    func counted(_ window: ReportWindow) -> [Evidence] {
      entries.filter { entry in
        window.days.contains(entry.at.day) && (unit == nil || entry.unit == unit?.id)
      }
    }
    let now = lines(window)
    return MonthlyReport(
      window: window, unit: unit?.id, figures: ReportFigures.figures(counted(window), tasks: now),
      previous: ReportFigures.figures(counted(previous), tasks: lines(previous)), tasks: now,
      upcoming: now.filter { line in
        line.state != .completed && (line.nextDue.map(next.days.contains) ?? false)
      }, units: unit == nil ? byUnit(counted(window)) : [], ledger: ledger, computedAt: at, paper: paper)
  }

  /// The numbers of each unit that has some, in the order of `units`; entries without a unit come last.
  private func byUnit(_ entries: [Evidence]) -> [UnitFigures] {
    let groups = Dictionary(grouping: entries, by: \.unit)
    let known = units.filter { groups[$0.id] != nil }.map { ($0.id as UnitID?, $0.name) }
    let all = known + (groups[nil] == nil ? [] : [(nil, ReportWords.withoutUnit)])
    return all.map { id, name in
      UnitFigures(unit: id, name: name, figures: ReportFigures.ledgerFigures(groups[id] ?? []))
    }
  }
}
