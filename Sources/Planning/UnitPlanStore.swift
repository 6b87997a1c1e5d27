// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Storage

/// The own plans of units in the database; every version stays, the last one counts.
extension PlanStore {
  /// The own plans that units have drawn up for a plan, each unit's last.
  func unitPlans(for plan: PlanID, commune: CommuneID) async throws -> [UnitPlan] {
    try await database.read { session in
      try session.rows(
        """
        SELECT u.unit, u.reading, u.file, u.file_name, u.at FROM unit_plan u
        WHERE u.commune = \(commune) AND u.plan = \(plan) AND NOT EXISTS (SELECT 1 FROM unit_plan later
          WHERE later.commune = u.commune AND later.plan = u.plan AND later.unit = u.unit AND later.id > u.id)
        ORDER BY u.id
        """
      ).map { row in
        UnitPlan(
          unit: try row.get("unit"), text: try Self.text(try row.get("reading")),
          original: try Self.original(row), at: try row.get("at"))
      }
    }
  }

  /// Keeps a unit's own plan.
  func keepUnitPlan(
    _ text: DocumentText, original: PlanOriginal?, unit: UnitID, plan: PlanID, commune: CommuneID,
    by person: PersonID, in session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO unit_plan (commune, id, plan, unit, reading, file, file_name, at, person)
      VALUES (\(commune), \(surroundings.newID(UnitPlan.self)), \(plan), \(unit), \(Self.json(text)),
        \(original?.hash), \(original?.name), \(surroundings.now()), \(person))
      """)
  }
}
