// SPDX-License-Identifier: Apache-2.0

import Storage
import Testing

struct TypeNamesTests {
  private let names = TypeNames(["BIGINT": "INTEGER", "TEXT": "TEXT COLLATE \"C\""], tableSuffix: " STRICT")

  @Test func tablesGetTheEnginesWords() {
    #expect(
      names.translate("CREATE TABLE a (text TEXT, n BIGINT);\n")
        == "CREATE TABLE a (text TEXT COLLATE \"C\", n INTEGER) STRICT")
    #expect(names.translate("ALTER TABLE a ADD COLUMN b BIGINT") == "ALTER TABLE a ADD COLUMN b INTEGER")
  }

  @Test func quotesCommentsAndCastsStayAsTheyAre() {
    let text =
      "CREATE TABLE a (b TEXT DEFAULT 'it''s TEXT', -- BIGINT\n \"TEXT\" BIGINT CHECK (CAST(b AS TEXT) = ''))"
    #expect(
      names.translate(text)
        == "CREATE TABLE a (b TEXT COLLATE \"C\" DEFAULT 'it''s TEXT', -- BIGINT\n \"TEXT\" INTEGER CHECK (CAST(b AS TEXT) = '')) STRICT"
    )
  }

  @Test func otherStatementsStayAsTheyAre() {
    #expect(names.translate("SELECT CAST(a AS BIGINT) FROM b") == "SELECT CAST(a AS BIGINT) FROM b")
  }
}
