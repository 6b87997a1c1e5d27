// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel

/// The paths of reports in the workspace.
enum ReportPath {
  static let home = "/can-bo/bao-cao"
  static let settings = "/can-bo/cai-dat-bao-cao"

  /// The page of a report.
  static func report(_ month: Month, unit: UnitID?, current: Bool = false) -> String {
    "\(home)/\(month.iso)\(query(unit, current: current))"
  }

  /// The page of the entries behind a number.
  static func figure(_ key: String, of report: MonthlyReport, current: Bool = false) -> String {
    figure(key, of: report.window.month, unit: report.unit, current: current)
  }

  /// The page of the entries behind a number of a month.
  static func figure(_ key: String, of month: Month, unit: UnitID?, current: Bool = false) -> String {
    "\(home)/\(month.iso)/\(key)\(query(unit, current: current))"
  }

  /// The file of a report.
  static func file(_ format: ReportFormat, of report: MonthlyReport, current: Bool = false) -> String {
    "\(home)/\(report.window.month.iso)/tep/\(format.fileName(report))\(query(report.unit, current: current))"
  }

  /// The entries themselves, oldest first; nil where there are none, or more than an address can hold.
  static func entries(_ ids: [EvidenceID]) -> String? {
    (1...50).contains(ids.count)
      ? "/can-bo/bang-chung?ids=\(ids.map(\.description).joined(separator: ","))" : nil
  }

  /// The public page that compares a mark of the ledger with the ledger as it is.
  static func ledger(_ mark: LedgerMark) -> String { "/bang-chung?muc=\(mark.sequence)&ma=\(mark.digest)" }

  /// The page of a ledger entry.
  static func entry(_ id: EvidenceID) -> String { "/can-bo/bang-chung/\(id)" }

  /// The page of a task.
  static func task(_ id: TaskID) -> String { "/can-bo/viec/\(id)" }

  private static func query(_ unit: UnitID?, current: Bool) -> String {
    let parts = [unit.map { "don-vi=\($0)" }, current ? "ban=hien-tai" : nil].compactMap(\.self)
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}
