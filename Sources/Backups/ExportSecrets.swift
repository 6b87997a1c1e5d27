// SPDX-License-Identifier: Apache-2.0

import Storage

/// What the open copy of a commune's data never holds: whatever lets somebody in or opens something sealed.
enum ExportSecrets {
  /// Tables of which nothing is exported: sessions, attempts to sign in, keys, the machine's own work.
  static let tables: Set<String> = [
    "staff_session", "sign_in_attempt", "machine_secret", "job", "migration", "backup_run",
  ]

  /// Columns that are left out, by their tables.
  static let columns: [String: Set<String>] = [
    "person": ["password", "password_ends", "totp", "totp_step"]
  ]

  /// Words that make a column secret wherever it stands, so that a table which is not known here leaks nothing.
  static let words = [
    "password", "secret", "token", "totp", "salt", "sealed", "credential", "private", "api_key", "pin_code",
  ]

  /// The table as it is exported; nil if nothing of it is.
  static func shown(_ table: TableShape) -> TableShape? {
    guard !tables.contains(table.name) else { return nil }
    let secret = columns[table.name, default: []]
    let open = table.columns.filter { column in
      !secret.contains(column.name) && !words.contains { column.name.contains($0) }
    }
    return open.isEmpty ? nil : TableShape(name: table.name, columns: open, parents: table.parents)
  }
}
