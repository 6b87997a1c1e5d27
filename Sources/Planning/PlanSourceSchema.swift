// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of how plans came in: readings with their files, uploads that wait for a person, earlier versions,
/// the commune's document list, and the own plans of its units.
enum PlanSourceSchema {
  static let migrations = [
    Migration(
      "2026-11-25-3 planning: readings, uploads, versions, document list, own plans",
      [
        """
        CREATE TABLE plan_reading (
          commune BIGINT NOT NULL, plan BIGINT NOT NULL, reading TEXT NOT NULL, file TEXT, file_name TEXT,
          PRIMARY KEY (commune, plan), FOREIGN KEY (commune, plan) REFERENCES plan (commune, id))
        """,
        """
        CREATE TABLE plan_upload (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, file TEXT, file_name TEXT NOT NULL, reading TEXT NOT NULL,
          typed TEXT, amends BIGINT, at BIGINT NOT NULL, person BIGINT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, amends) REFERENCES plan (commune, id))
        """,
        """
        CREATE TABLE plan_version (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, plan BIGINT NOT NULL, number TEXT NOT NULL,
          title TEXT NOT NULL, issuer TEXT NOT NULL, day BIGINT, text TEXT NOT NULL, reading TEXT, file TEXT,
          file_name TEXT, imported_at BIGINT NOT NULL, replaced_at BIGINT NOT NULL, person BIGINT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, plan) REFERENCES plan (commune, id))
        """,
        """
        CREATE TABLE plan_change (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, version BIGINT NOT NULL, task BIGINT NOT NULL,
          what TEXT NOT NULL, before TEXT, after TEXT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, version) REFERENCES plan_version (commune, id),
          FOREIGN KEY (commune, task) REFERENCES plan_task (commune, id))
        """,
        """
        CREATE TABLE plan_register (
          commune BIGINT NOT NULL, number TEXT NOT NULL, context TEXT NOT NULL, issued BIGINT, replaced_by TEXT,
          ends_on BIGINT, source TEXT NOT NULL, seen_on BIGINT NOT NULL, person BIGINT,
          PRIMARY KEY (commune, number, context))
        """,
        """
        CREATE TABLE unit_plan (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, plan BIGINT NOT NULL, unit BIGINT NOT NULL,
          reading TEXT NOT NULL, file TEXT, file_name TEXT, at BIGINT NOT NULL, person BIGINT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, plan) REFERENCES plan (commune, id))
        """,
        "CREATE INDEX plan_version_plan ON plan_version (commune, plan, id)",
        "CREATE INDEX plan_change_version ON plan_change (commune, version, id)",
        "CREATE INDEX plan_change_task ON plan_change (commune, task)",
        "CREATE INDEX unit_plan_plan ON unit_plan (commune, plan, unit, id)",
      ])
  ]
}
