// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage

/// A plan as it stood before a later version took its place.
struct PlanVersion: Sendable {
  let number: String
  let importedAt: Instant
  let replacedAt: Instant
  let original: PlanOriginal?
  let lines: [String]
  /// What the version after it changed.
  let changes: [VersionChange]
}

/// What a version changed of one task.
struct VersionChange: Sendable {
  enum What: String, Sendable { case added, changed, dropped }

  let task: TaskID
  let what: What
  let before: String?
  let after: String?
}

extension Planning {
  /// Puts a new version in a plan's place: tasks carry over by their words with all that happened to them, what is
  /// new is added, what is gone is dropped; the version before is kept with what changed.
  ///
  /// - Throws: `Fault.conflict` if nothing is changed by it or the same words are kept already, `Fault.invalid` if
  ///   it holds no task.
  func amend(
    _ id: PlanID, with draft: PlanDraft, original: PlanOriginal?, commune: CommuneID, by person: PersonID,
    also: @escaping @Sendable (any Session) throws -> Void = { _ in }
  ) async throws {
    guard !draft.document.tasks.isEmpty else {
      throw Fault(.invalid, PlanWords.noTasks(in: DocumentNature(draft.document)))
    }
    let matched = try await units(of: draft.document.tasks, commune: commune)
    let comparison = PlanComparison(
      tasks: try await store.tasks(of: id, commune: commune), duties: draft.document.tasks)
    do {
      try await store.database.write(Change(commune, "planning")) { session in
        let version = try store.replace(
          id, with: draft, original: original, commune: commune, by: person, in: session)
        for change in comparison.changes {
          try carry(
            change, of: id, version: version, units: matched, commune: commune, by: person, in: session)
        }
        try also(session)
        try audit.note(person, "plan.amended", Subject("plan", id), commune: commune, in: session)
        try Ledger.append(
          Evidence(
            id: store.surroundings.newID(), commune: commune, at: store.surroundings.now(),
            kind: "plan.amended", subject: Subject("plan", id), actor: person,
            amounts: ["tasks": Int64(draft.document.tasks.count)]), in: session)
      }
    } catch DatabaseError.uniqueViolation {
      throw Fault(.conflict, PlanWords.keptAlready)
    }
  }

  private func carry(
    _ change: PlanComparison.Change, of plan: PlanID, version: ID<PlanVersion>, units: [String: [UnitID]],
    commune: CommuneID, by person: PersonID, in session: any Session
  ) throws {
    switch change {
    case .kept(let task, let duty):
      try store.rewrite(task.id, as: duty, commune: commune, in: session)
    case .changed(let task, let duty):
      try store.rewrite(task.id, as: duty, commune: commune, in: session)
      try rearrange(task, by: duty, units: units, commune: commune, by: person, in: session)
      try store.note(
        .changed, of: task.id, before: task.text, after: duty.text, in: version, commune: commune, session)
    case .added(let duty):
      let task = try store.add(duty, to: plan, units: units, commune: commune, by: person, in: session)
      try store.note(.added, of: task, before: nil, after: duty.text, in: version, commune: commune, session)
    case .dropped(let task):
      try store.note(
        .dropped, of: task.id, before: task.text, after: nil, in: version, commune: commune, session)
    }
  }

  /// Gives a task to the units and the day that the new words name, where the words about them are others.
  private func rearrange(
    _ task: PlanTask, by duty: Duty, units: [String: [UnitID]], commune: CommuneID, by person: PersonID,
    in session: any Session
  ) throws {
    let now = store.surroundings.now()
    let named = duty.unit.flatMap { units[$0] } ?? []
    if duty.unit != task.unitText, !named.isEmpty {
      for unit in task.units where !named.contains(unit) {
        try store.record(.released(unit), of: task.id, commune: commune, by: person, at: now, in: session)
      }
      for unit in named where !task.units.contains(unit) {
        try store.record(.assigned(unit), of: task.id, commune: commune, by: person, at: now, in: session)
      }
    }
    if duty.due?.text != task.dueText, let day = duty.due?.date.flatMap({ LocalDay(iso: $0) }),
      day != task.due
    {
      try store.record(.dueSet(day), of: task.id, commune: commune, by: person, at: now, in: session)
    }
  }
}
