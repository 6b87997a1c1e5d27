// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
import Storage
public import Web

/// What is done with a task: given to units, reported on, completed, opened again.
extension Planning {
  /// Gives a task to units, and to no others, and sets or takes away its day; writes down only what changes.
  ///
  /// - Parameter terms: how it is followed, where a person confirms it
  /// - Throws: `Fault.invalid` if a unit does not work any more or the day is far from the plan's year.
  public func arrange(
    _ id: TaskID, units wanted: [UnitID], due: LocalDay?, terms: TaskTerms? = nil, commune: CommuneID,
    by person: PersonID?
  ) async throws {
    let open = Set(try await units.all(commune: commune).map(\.id))
    try await store.database.write(Change(commune, "planning")) { session in
      try arrange(
        id, units: wanted, due: due, terms: terms, open: open, commune: commune, by: person, in: session)
    }
  }

  /// The same in a transaction.
  ///
  /// - Parameter open: the units that work now
  func arrange(
    _ id: TaskID, units wanted: [UnitID], due: LocalDay?, terms: TaskTerms?, open: Set<UnitID>,
    commune: CommuneID, by person: PersonID?, in session: any Session
  ) throws {
    let task = try require(id, commune, session)
    guard
      (wanted + (terms?.helpers ?? [])).allSatisfy({
        open.contains($0) || task.units.contains($0) || task.helperUnits.contains($0)
      })
    else {
      throw Fault.invalid([Fault.Field("units", PlanWords.unitUnknown)])
    }
    if let due, let year = try store.plan(task.plan, commune: commune, in: session)?.year,
      abs(due.year - year) > TaskRules.yearsAround
    {
      throw Fault.invalid([Fault.Field("due", PlanWords.dayFarAway(due, year: year))])
    }
    var changes: [TaskEvent.What] = task.units.filter { !wanted.contains($0) }.map { .released($0) }
    changes += wanted.filter { !task.units.contains($0) }.map { .assigned($0) }
    if due != task.due { changes.append(due.map { .dueSet($0) } ?? .dueCleared) }
    if let terms, terms != task.terms { changes.append(.confirmed(terms)) }
    guard !changes.isEmpty else { return }
    let now = store.surroundings.now()
    for change in changes {
      try store.record(change, of: id, commune: commune, by: person, at: now, in: session)
    }
    try audit.note(person, "task.arranged", Subject("task", id), commune: commune, in: session)
  }

  /// Writes down what somebody says was done for a task.
  ///
  /// - Throws: `Fault.invalid` for the fields `note` and `link`, `Fault.forbidden` if another unit holds the
  ///   task, `Fault.conflict` if it is done already.
  public func report(
    _ note: String, link: String? = nil, of id: TaskID, commune: CommuneID, by staff: Staff
  ) async throws {
    let problems = TaskRules.problems(note: note, link: link ?? "")
    guard problems.isEmpty else { throw Fault.invalid(problems) }
    try await record(.reported(note: note, link: link), of: id, commune: commune, by: staff) {
      TaskRules.mayReport(staff, $0)
    }
  }

  /// Says that a task is done.
  ///
  /// - Throws: `Fault.forbidden` if the person may not, `Fault.conflict` if it is done already.
  public func complete(_ id: TaskID, commune: CommuneID, by staff: Staff) async throws {
    try await record(.completed, of: id, commune: commune, by: staff) { TaskRules.mayComplete(staff, $0) }
  }

  /// Opens a task again that was said to be done.
  ///
  /// - Throws: `Fault.invalid` for the field `reason`, `Fault.conflict` if it is open.
  public func reopen(_ id: TaskID, reason: String, commune: CommuneID, by staff: Staff) async throws {
    let problems = TaskRules.problems(reason: reason)
    guard problems.isEmpty else { throw Fault.invalid(problems) }
    try await record(.reopened(reason: reason), of: id, commune: commune, by: staff) { _ in staff.can(.plan) }
  }

  /// Writes down work with its evidence, which counts for the unit of the person where that unit holds the task.
  private func record(
    _ what: TaskEvent.What, of id: TaskID, commune: CommuneID, by staff: Staff,
    allowed: @escaping @Sendable (PlanTask) -> Bool
  ) async throws {
    let now = store.surroundings.now()
    try await store.database.write(Change(commune, "planning")) { session in
      let task = try require(id, commune, session)
      guard allowed(task) else { throw Fault(.forbidden, PlanWords.notYours) }
      if let last = task.events.last, last.what == what, last.person == staff.id,
        now < last.at.adding(TaskRules.doublePress)
      {
        return
      }
      try TaskRules.check(what, of: task)
      try store.record(what, of: id, commune: commune, by: staff.id, at: now, in: session)
      try audit.note(staff.id, what.name, Subject("task", id), commune: commune, in: session)
      try Ledger.append(
        Evidence(
          id: store.surroundings.newID(), commune: commune, at: now, kind: what.name,
          subject: Subject("task", id), unit: task.units.contains(staff.unit) ? staff.unit : task.unit,
          actor: staff.id), in: session)
    }
  }

  private func require(_ id: TaskID, _ commune: CommuneID, _ session: any Session) throws -> PlanTask {
    guard let task = try store.task(id, commune: commune, in: session) else {
      throw Fault(.notFound, PlanWords.taskNotFound)
    }
    if let at = try store.droppedAt(id, commune: commune, in: session) {
      throw Fault(.conflict, PlanWords.dropped(at))
    }
    return task
  }
}

extension TaskEvent.What {
  /// What it is called in the audit trail and, for work, in the ledger.
  var name: String {
    switch self {
    case .reported: "task.reported"
    case .completed: "task.completed"
    case .reopened: "task.reopened"
    case .assigned, .released, .dueSet, .dueCleared, .confirmed: "task.arranged"
    }
  }
}
