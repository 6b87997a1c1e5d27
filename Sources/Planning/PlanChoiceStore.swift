// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// What people chose about following a plan: targets of the matrix, and how early they are reminded.
enum PlanChoice: Hashable {
  /// How many times a year a cell of the matrix is to be filled.
  case target(MatrixCell, Int)
  /// How many days before a due day people are reminded.
  case reminder(Int)
}

extension PlanStore {
  /// Writes down choices, each an event; the last of its kind holds.
  func record(
    _ choices: [PlanChoice], of plan: PlanID, commune: CommuneID, by person: PersonID, in session: any Session
  ) throws {
    for choice in choices {
      let (what, cell, count) =
        switch choice {
        case .target(let cell, let count): ("target", cell.text, count)
        case .reminder(let days): ("reminder", "", days)
        }
      try session.execute(
        """
        INSERT INTO plan_choice_event (commune, id, plan, what, cell, count, at, person)
        VALUES (\(commune), \(surroundings.newID(PlanChoice.self)), \(plan), \(what), \(cell), \(count),
          \(surroundings.now()), \(person))
        """)
    }
  }

  /// The targets that people set for cells of a plan's matrix, by cell.
  func targets(of plan: PlanID, commune: CommuneID) async throws -> [MatrixCell: Int] {
    try await database.read { session in
      try session.rows(
        """
        SELECT cell, count FROM plan_choice_event
        WHERE commune = \(commune) AND plan = \(plan) AND what = 'target' ORDER BY id
        """
      ).reduce(into: [:]) { targets, row in
        guard let cell = MatrixCell(try row.get("cell", as: String.self)) else { return }
        targets[cell] = try row.get("count", as: Int.self)
      }
    }
  }

  /// How many days before a due day people of a commune are reminded.
  func reminderDays(commune: CommuneID) async throws -> Int {
    try await database.read { session in
      try session.row(
        """
        SELECT count FROM plan_choice_event
        WHERE commune = \(commune) AND what = 'reminder' ORDER BY id DESC LIMIT 1
        """)?.get("count")
    } ?? TaskRules.reminderDays
  }
}
