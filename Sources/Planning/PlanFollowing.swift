// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
import Storage
import Web

/// Confirming tasks, and telling people in time.
extension Planning {
  /// The terms that a task's words propose, its helpers matched to the units of the commune.
  func proposal(_ task: PlanTask, commune: CommuneID) async throws -> TaskTerms? {
    var helpers: [UnitID] = []
    for name in task.helpers { helpers += try await unitIDs(named: name, commune: commune) }
    let others = helpers.filter { !task.units.contains($0) }
    return task.proposal(
      ports.facets, helpers: others.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// Confirms every task of a plan that has a unit and whose words propose a rhythm, as they propose it.
  ///
  /// - Returns: how many were confirmed
  @discardableResult
  public func confirmProposals(of plan: PlanID, commune: CommuneID, by person: PersonID?) async throws -> Int
  {
    let waiting = try await store.tasks(of: plan, commune: commune).filter(Self.isReady)
    guard !waiting.isEmpty else { return 0 }
    let open = Set(try await units.all(commune: commune).map(\.id))
    var proposed: [(PlanTask, TaskTerms?)] = []
    for task in waiting { proposed.append((task, try await proposal(task, commune: commune))) }
    try await store.database.write(Change(commune, "planning")) { [proposed] session in
      for (task, terms) in proposed {
        try arrange(
          task.id, units: task.units, due: task.due, terms: terms, open: open, commune: commune, by: person,
          in: session)
      }
    }
    return waiting.count
  }

  /// Whether a task can be confirmed as it is: somebody holds it, and its words give a rhythm or a day.
  static func isReady(_ task: PlanTask) -> Bool {
    task.terms == nil && !task.units.isEmpty && task.cadenceAsWritten != nil
      && !TaskProgress.isCompleted(task)
  }

  /// Sets how many days before a due day people are reminded.
  ///
  /// - Throws: `Fault.invalid` for the field `days`.
  func remind(_ text: String, plan: PlanID, commune: CommuneID, by person: PersonID) async throws {
    guard let days = Int(text), (0...60).contains(days) else {
      throw Fault.invalid([Fault.Field("days", PlanWords.reminderRange)])
    }
    try await store.database.write(Change(commune, "planning")) { session in
      try store.record([.reminder(days)], of: plan, commune: commune, by: person, in: session)
      try audit.note(person, "plan.chosen", Subject("plan", plan), commune: commune, in: session)
    }
  }

  /// What planning has to say to a member of staff today.
  @Sendable func today(_ staff: Staff, _ commune: CommuneCard) async throws -> [TodayItem] {
    let today = store.surroundings.today
    guard let plan = try await latestPlan(commune: commune.id) else { return [] }
    let tasks = try await tasks(of: plan.id, commune: commune.id).filter { !TaskProgress.isCompleted($0) }
    let days = try await store.reminderDays(commune: commune.id)
    let mine = tasks.filter { task in
      task.units.isEmpty
        ? staff.can(.plan) : task.units.contains(staff.unit) || task.helperUnits.contains(staff.unit)
    }
    var items: [TodayItem] = []
    for view in try await dueViews(mine, plan: plan, commune: commune.id, on: today) {
      let (task, state) = (view.task, view.state)
      let pressing = TaskProgress.pressingDay(
        of: task, occurrences: view.occurrences, within: days, on: today)
      guard state == .unowned || pressing != nil else { continue }
      items.append(
        PlanWords.todayItem(task, state: state, due: pressing, isHelper: !task.units.contains(staff.unit)))
    }
    let ready = staff.can(.plan) ? tasks.count(where: Self.isReady) : 0
    if ready > 0 { items.append(PlanWords.confirmItem(ready, plan: plan.id)) }
    return items
  }

  /// Tasks with the occurrences that may press: the last that fell due and those that run.
  ///
  /// Evidence is read only from the first of their days: this is on everybody's first page.
  private func dueViews(
    _ tasks: [PlanTask], plan: Plan, commune: CommuneID, on today: LocalDay
  ) async throws -> [TaskView] {
    let starts = tasks.compactMap { task -> LocalDay? in
      let all = task.terms?.cadence.occurrences(in: plan.year) ?? []
      let begun = all.filter { $0.due >= plan.start && $0.days.lowerBound <= today }
      return (begun.last { $0.due < today } ?? begun.first)?.days.lowerBound
    }
    let first = starts.min()
    let evidence =
      if let first { try await evidence(commune: commune, first...today) } else {
        [:] as [TaskID: [TaskEvidence]]
      }
    return tasks.map { task in
      TaskView(task, of: plan, from: first, evidence: evidence[task.id] ?? [], on: today)
    }
  }
}
