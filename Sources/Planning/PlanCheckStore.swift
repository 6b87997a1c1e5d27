// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

extension PlanStore {
  /// The decisions about a plan's findings, oldest first.
  func findingEvents(of plan: PlanID, commune: CommuneID) async throws -> [FindingEvent] {
    try await database.read { session in
      try session.rows(
        """
        SELECT rule, line, text, what, reason, at, person FROM plan_finding_event
        WHERE commune = \(commune) AND plan = \(plan) ORDER BY id
        """
      ).map { row in
        let what: FindingDecision =
          switch try row.get("what", as: String.self) {
          case "accepted": .accepted
          case "dismissed": .dismissed(reason: try row.get("reason"))
          case "reopened": .reopened
          default: throw DatabaseError.decoding(column: "what")
          }
        return FindingEvent(
          key: FindingKey(rule: try row.get("rule"), line: try row.get("line"), text: try row.get("text")),
          what: what, at: try row.get("at"), person: try row.optional("person"))
      }
    }
  }

  /// Writes a decision down.
  func record(
    _ what: FindingDecision, on key: FindingKey, of plan: PlanID, commune: CommuneID, by person: PersonID?,
    in session: any Session
  ) throws {
    let name: String
    var reason: String?
    switch what {
    case .accepted: name = "accepted"
    case .dismissed(let given): (name, reason) = ("dismissed", given)
    case .reopened: name = "reopened"
    }
    try session.execute(
      """
      INSERT INTO plan_finding_event (commune, id, plan, rule, line, text, what, reason, at, person)
      VALUES (\(commune), \(surroundings.newID(FindingEvent.self)), \(plan), \(key.rule), \(key.line), \(key.text),
        \(name), \(reason), \(surroundings.now()), \(person))
      """)
  }
}
