// SPDX-License-Identifier: Apache-2.0

import Storage

/// What the server says of the tables in its current schema.
enum PostgresSchema {
  static func tables(_ session: any Session) throws(DatabaseError) -> [TableShape] {
    let columns = try session.rows(
      """
      SELECT c.relname AS owner, a.attname AS name, t.typname = 'bool' AS truth
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      ORDER BY c.relname COLLATE "C", a.attnum
      """)
    let references = try session.rows(
      """
      SELECT child.relname AS child, parent.relname AS parent
      FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid
      JOIN pg_class parent ON parent.oid = k.confrelid
      WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace
        AND child.oid <> parent.oid
      """)
    var parents: [String: Set<String>] = [:]
    for row in references {
      parents[try row.get("child"), default: []].insert(try row.get("parent"))
    }
    var names: [String] = []
    var shapes: [String: [TableShape.Column]] = [:]
    for row in columns {
      let owner: String = try row.get("owner")
      if names.last != owner { names.append(owner) }
      shapes[owner, default: []].append(
        TableShape.Column(name: try row.get("name"), isBoolean: try row.get("truth")))
    }
    return names.map {
      TableShape(name: $0, columns: shapes[$0, default: []], parents: parents[$0, default: []])
    }
  }
}
