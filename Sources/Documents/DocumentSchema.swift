// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of public documents: what is said of them, their files, what they do to others, what happened.
enum DocumentSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 documents: create",
      [
        """
        CREATE TABLE document (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, author BIGINT NOT NULL, unit BIGINT NOT NULL,
          created_at BIGINT NOT NULL, PRIMARY KEY (commune, id))
        """,
        """
        CREATE TABLE document_version (
          commune BIGINT NOT NULL, document BIGINT NOT NULL, version BIGINT NOT NULL, edits BIGINT NOT NULL,
          category TEXT, form TEXT, issuer TEXT NOT NULL, number TEXT NOT NULL, issued_on BIGINT,
          effective_from BIGINT, ends_on BIGINT, summary TEXT NOT NULL, field TEXT, signer TEXT NOT NULL,
          review_on BIGINT, body TEXT NOT NULL, folded TEXT NOT NULL, saved_by BIGINT NOT NULL,
          saved_at BIGINT NOT NULL,
          PRIMARY KEY (commune, document, version),
          FOREIGN KEY (commune, document) REFERENCES document (commune, id))
        """,
        """
        CREATE TABLE document_file (
          commune BIGINT NOT NULL, document BIGINT NOT NULL, version BIGINT NOT NULL, place BIGINT NOT NULL,
          hash TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, bytes BIGINT NOT NULL,
          PRIMARY KEY (commune, document, version, place),
          FOREIGN KEY (commune, document, version) REFERENCES document_version (commune, document, version))
        """,
        """
        CREATE TABLE document_relation (
          commune BIGINT NOT NULL, document BIGINT NOT NULL, version BIGINT NOT NULL, place BIGINT NOT NULL,
          kind TEXT NOT NULL, number TEXT NOT NULL, issued_on BIGINT,
          PRIMARY KEY (commune, document, version, place),
          FOREIGN KEY (commune, document, version) REFERENCES document_version (commune, document, version))
        """,
        """
        CREATE TABLE document_event (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, document BIGINT NOT NULL, version BIGINT NOT NULL,
          action TEXT NOT NULL, person BIGINT NOT NULL, comment TEXT, at BIGINT NOT NULL,
          PRIMARY KEY (commune, id),
          FOREIGN KEY (commune, document, version) REFERENCES document_version (commune, document, version))
        """,
        """
        CREATE TABLE document_text (
          commune BIGINT NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commune, hash))
        """,
        "CREATE INDEX document_version_issued ON document_version (commune, issued_on, document)",
        "CREATE INDEX document_file_hash ON document_file (commune, hash)",
        "CREATE INDEX document_event_document ON document_event (commune, document, id)",
        "CREATE INDEX document_event_action ON document_event (commune, action, at)",
      ])
  ]
}
