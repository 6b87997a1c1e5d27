// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of plans, their tasks, and what happens to tasks.
enum PlanSchema {
  static let migrations = [
    Migration(
      "2026-11-24-1 planning: create",
      [
        """
        CREATE TABLE plan (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, year BIGINT NOT NULL, number TEXT NOT NULL,
          title TEXT NOT NULL, issuer TEXT NOT NULL, day BIGINT, fingerprint TEXT NOT NULL, text TEXT NOT NULL,
          imported_at BIGINT NOT NULL, person BIGINT,
          PRIMARY KEY (commune, id), UNIQUE (commune, fingerprint))
        """,
        """
        CREATE TABLE plan_task (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, plan BIGINT NOT NULL, line BIGINT NOT NULL, unit_text TEXT,
          helpers TEXT NOT NULL, text TEXT NOT NULL, cadence TEXT, due_text TEXT, product TEXT, channels TEXT NOT NULL,
          audiences TEXT NOT NULL, target TEXT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, plan) REFERENCES plan (commune, id))
        """,
        """
        CREATE TABLE plan_task_event (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, task BIGINT NOT NULL, at BIGINT NOT NULL, person BIGINT,
          what TEXT NOT NULL, unit BIGINT, day BIGINT, note TEXT, link TEXT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, task) REFERENCES plan_task (commune, id))
        """,
        "CREATE INDEX plan_task_plan ON plan_task (commune, plan, id)",
        "CREATE INDEX plan_task_event_task ON plan_task_event (commune, task, id)",
      ]),
    Migration(
      "2026-11-25-1 planning: decisions about findings",
      [
        """
        CREATE TABLE plan_finding_event (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, plan BIGINT NOT NULL, rule TEXT NOT NULL,
          line BIGINT NOT NULL, text TEXT NOT NULL, what TEXT NOT NULL, reason TEXT, at BIGINT NOT NULL,
          person BIGINT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, plan) REFERENCES plan (commune, id))
        """,
        "CREATE INDEX plan_finding_event_plan ON plan_finding_event (commune, plan, id)",
      ]),
    Migration(
      "2026-11-25-2 planning: choices about following",
      [
        """
        CREATE TABLE plan_choice_event (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, plan BIGINT NOT NULL, what TEXT NOT NULL,
          cell TEXT NOT NULL, count BIGINT NOT NULL, at BIGINT NOT NULL, person BIGINT,
          PRIMARY KEY (commune, id), FOREIGN KEY (commune, plan) REFERENCES plan (commune, id))
        """,
        "CREATE INDEX plan_choice_event_plan ON plan_choice_event (commune, plan, id)",
      ]),
  ]
}
