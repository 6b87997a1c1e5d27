// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// Whose report a page shows, and whose it could show.
struct ReportScope: Sendable {
  /// What stands for the whole commune in an address.
  static let everybody = "toan-xa"

  /// The unit; nil for the whole commune.
  let unit: Unit?
  /// The units to choose from.
  let units: [Unit]
}

/// A month in the list of reports.
struct ReportMonth: Sendable {
  let window: ReportWindow
  /// The numbers that come from the ledger, as issued where it was.
  let figures: [Figure]
  let issue: ReportIssue?

  func value(_ key: String) -> Int { figures.first { $0.key == key }?.value ?? 0 }
}

/// The list of months.
struct ReportMonthsView: Sendable {
  let scope: ReportScope
  /// Newest first.
  let months: [ReportMonth]
  let today: LocalDay
  let maySet: Bool
}

/// One report on its page.
struct ReportView: Sendable {
  /// What may be done about issuing it.
  enum Issuing: Sendable {
    /// The person may issue it, for the first time or again.
    case allowed
    /// Its period still runs.
    case tooEarly
    /// Somebody else's to do, or nothing has changed since it was issued.
    case none
  }

  let scope: ReportScope
  let report: MonthlyReport
  let issue: ReportIssue?
  /// Whether the ledger says something else than what was issued.
  let differs: Bool
  /// Whether the page shows what would be issued now, although there is an issue.
  let showsCurrent: Bool
  let issuing: Issuing
  let token: String
}

/// The entries behind one number.
struct FigureView: Sendable {
  let report: MonthlyReport
  let figure: Figure
  let before: Figure?
  /// The entries of this page of the list.
  let entries: [Evidence]
  let page: Int
  let pages: Int
  let tasks: [TaskLine]
  let subjects: [Subject: ReportSubject]
  let units: [UnitID: String]
  let labels: [String: String]
  let showsCurrent: Bool
}
