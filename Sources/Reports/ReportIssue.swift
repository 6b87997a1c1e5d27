// SPDX-License-Identifier: Apache-2.0

import Kernel

/// A report as it was issued: later entries of the ledger do not change it.
struct ReportIssue: Hashable, Sendable, Identifiable {
  let id: ID<ReportIssue>
  /// When it was issued.
  let at: Instant
  /// Who has issued it.
  let person: PersonID?
  /// What was issued.
  let report: MonthlyReport
}
