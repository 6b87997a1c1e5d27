// SPDX-License-Identifier: Apache-2.0

import GRDB
import Storage

/// What the file says of its own tables.
enum SQLiteSchema {
  static func tables(_ connection: GRDB.Database) throws -> [TableShape] {
    let names = try String.fetchAll(
      connection,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' AND name <> 'change_number'
        ORDER BY name
        """)
    return try names.map { name in
      let columns = try String.fetchAll(
        connection, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid",
        arguments: [name])
      let parents = try String.fetchSet(
        connection, sql: "SELECT \"table\" FROM pragma_foreign_key_list(?)", arguments: [name])
      return TableShape(
        name: name, columns: columns.map { .init(name: $0, isBoolean: false) },
        parents: parents.subtracting([name]))
    }
  }
}
