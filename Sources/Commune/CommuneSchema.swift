// SPDX-License-Identifier: Apache-2.0

public import Storage

/// The tables of communes, units, people, sessions, the ledger and the audit trail.
public enum CommuneSchema {
  /// The steps, which tests of other rooms run too.
  public static let migrations = [
    Migration("2026-11-24-1 commune: create", communes + people + signIn),
    Migration("2026-11-24-2 commune: ledger", ledger),
    Migration("2026-11-25-1 commune: heads of the ledger", heads),
    Migration("2026-11-25-2 commune: contact points of units", contactPoints),
  ]

  private static let communes: [SQL] = [
    """
    CREATE TABLE commune (
      id BIGINT PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, province TEXT NOT NULL,
      host TEXT NOT NULL UNIQUE)
    """,
    """
    CREATE TABLE unit (
      commune BIGINT NOT NULL REFERENCES commune (id), id BIGINT NOT NULL, kind TEXT NOT NULL,
      name TEXT NOT NULL, short_name TEXT NOT NULL, parent BIGINT, contact BIGINT, closed_at BIGINT,
      PRIMARY KEY (commune, id),
      FOREIGN KEY (commune, parent) REFERENCES unit (commune, id))
    """,
    """
    CREATE TABLE unit_name (
      commune BIGINT NOT NULL, name_key TEXT NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL,
      unit BIGINT NOT NULL, is_alias BOOLEAN NOT NULL,
      PRIMARY KEY (commune, name_key),
      FOREIGN KEY (commune, unit) REFERENCES unit (commune, id))
    """,
    "CREATE INDEX unit_name_by_unit ON unit_name (commune, unit)",
    "CREATE TABLE machine_secret (id TEXT PRIMARY KEY, secret BYTEA NOT NULL)",
  ]

  private static let people: [SQL] = [
    """
    CREATE TABLE person (
      commune BIGINT NOT NULL, id BIGINT NOT NULL, login TEXT NOT NULL, name TEXT NOT NULL,
      unit BIGINT NOT NULL, password TEXT NOT NULL, password_ends BIGINT, totp BYTEA,
      totp_step BIGINT NOT NULL DEFAULT 0, closed_at BIGINT,
      PRIMARY KEY (commune, id), UNIQUE (commune, login),
      FOREIGN KEY (commune, unit) REFERENCES unit (commune, id))
    """,
    """
    CREATE TABLE person_role (
      commune BIGINT NOT NULL, person BIGINT NOT NULL, role TEXT NOT NULL,
      PRIMARY KEY (commune, person, role),
      FOREIGN KEY (commune, person) REFERENCES person (commune, id))
    """,
  ]

  private static let signIn: [SQL] = [
    """
    CREATE TABLE staff_session (
      commune BIGINT NOT NULL, token BYTEA NOT NULL, id BIGINT NOT NULL, person BIGINT NOT NULL,
      device TEXT NOT NULL, began_at BIGINT NOT NULL, seen_at BIGINT NOT NULL,
      PRIMARY KEY (commune, token),
      FOREIGN KEY (commune, person) REFERENCES person (commune, id))
    """,
    "CREATE INDEX staff_session_by_person ON staff_session (commune, person)",
    """
    CREATE TABLE sign_in_attempt (
      commune BIGINT NOT NULL, id BIGINT NOT NULL, login BYTEA NOT NULL, address BYTEA NOT NULL,
      at BIGINT NOT NULL, succeeded BOOLEAN NOT NULL,
      PRIMARY KEY (commune, id))
    """,
    "CREATE INDEX sign_in_attempt_by_login ON sign_in_attempt (commune, login, at)",
    "CREATE INDEX sign_in_attempt_by_address ON sign_in_attempt (commune, address, at)",
  ]

  private static let heads: [SQL] = [
    "ALTER TABLE evidence_tail ADD COLUMN sealed_at BIGINT NOT NULL DEFAULT 0",
    """
    CREATE TABLE evidence_head (
      commune BIGINT NOT NULL, day BIGINT NOT NULL, sequence BIGINT NOT NULL, digest BYTEA NOT NULL,
      sealed_at BIGINT NOT NULL,
      PRIMARY KEY (commune, day))
    """,
  ]

  private static let contactPoints: [SQL] = [
    "ALTER TABLE unit ADD COLUMN address TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE unit ADD COLUMN phone TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE unit ADD COLUMN email TEXT NOT NULL DEFAULT ''",
  ]

  private static let ledger: [SQL] = [
    """
    CREATE TABLE evidence (
      commune BIGINT NOT NULL, id BIGINT NOT NULL, at BIGINT NOT NULL, kind TEXT NOT NULL,
      subject_kind TEXT NOT NULL, subject TEXT NOT NULL, unit BIGINT, actor BIGINT,
      amounts TEXT NOT NULL, content_hash BYTEA, sequence BIGINT, digest BYTEA,
      PRIMARY KEY (commune, id), UNIQUE (commune, sequence))
    """,
    "CREATE INDEX evidence_unsealed ON evidence (commune, id) WHERE sequence IS NULL",
    "CREATE INDEX evidence_by_kind ON evidence (commune, kind, at)",
    "CREATE INDEX evidence_by_subject ON evidence (commune, subject_kind, subject)",
    """
    CREATE TABLE evidence_tail (
      commune BIGINT PRIMARY KEY, sequence BIGINT NOT NULL, digest BYTEA NOT NULL)
    """,
    """
    CREATE TABLE audit (
      commune BIGINT NOT NULL, id BIGINT NOT NULL, at BIGINT NOT NULL, person BIGINT,
      action TEXT NOT NULL, subject_kind TEXT NOT NULL, subject TEXT NOT NULL,
      PRIMARY KEY (commune, id))
    """,
  ]
}
