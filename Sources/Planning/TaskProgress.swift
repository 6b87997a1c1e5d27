// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Where a task stands; computed from its events, its day and what was done for it.
public enum TaskState: String, Hashable, Sendable, CaseIterable {
  /// No unit holds it.
  case unowned
  /// Nothing has been done for it yet.
  case waiting
  /// Something has been done for it.
  case underway
  /// Its day has passed.
  case overdue
  /// Done.
  case completed
}

/// A task with where it stands, as pages and reports show it.
public struct TaskView: Hashable, Sendable, Identifiable {
  /// The duty, its units, its day, and all that happened to it.
  public let task: PlanTask
  /// Where it stands.
  public let state: TaskState
  /// How many pieces of evidence other capabilities have for it.
  public let activity: Int
  /// Its occurrences in the plan's year, of a task that was confirmed with a rhythm.
  public let occurrences: [TaskOccurrence]

  /// The task's id.
  public var id: TaskID { task.id }

  /// A task with where it stands on a day.
  ///
  /// - Parameters:
  ///   - day: the first day of which evidence was read; nil for all of the plan's days
  ///   - evidence: of this task
  init(
    _ task: PlanTask, of plan: Plan, from day: LocalDay? = nil, evidence: [TaskEvidence], on today: LocalDay
  ) {
    self.task = task
    activity = evidence.reduce(0) { $0 + $1.pieces.count }
    occurrences = TaskProgress.occurrences(
      of: task, in: plan.year, from: max(plan.start, day ?? plan.start), evidence: evidence, on: today)
    state = TaskProgress.state(of: task, activity: activity, occurrences: occurrences, on: today)
  }
}

/// The rules of a task's progress.
public enum TaskProgress {
  /// Where a task stands on a day.
  ///
  /// A task with a rhythm is late while the last occurrence that fell due is not done, and done when all of the
  /// year's are.
  ///
  /// - Parameters:
  ///   - activity: how many pieces of evidence other capabilities have for it
  ///   - occurrences: those of the plan's year
  public static func state(
    of task: PlanTask, activity: Int, occurrences: [TaskOccurrence] = [], on today: LocalDay
  ) -> TaskState {
    if isCompleted(task) { return .completed }
    if let due = task.due, due < today { return .overdue }
    if task.units.isEmpty { return .unowned }
    if !occurrences.isEmpty, occurrences.allSatisfy(\.state.isDone) { return .completed }
    if occurrences.last(where: { $0.occurrence.due < today })?.state == .late { return .overdue }
    let isReported = task.events.contains { if case .reported = $0.what { true } else { false } }
    return activity > 0 || isReported ? .underway : .waiting
  }

  /// Whether its last word is that it is done.
  public static func isCompleted(_ task: PlanTask) -> Bool {
    for event in task.events.reversed() {
      switch event.what {
      case .completed: return true
      case .reopened: return false
      default: continue
      }
    }
    return false
  }

  /// The day by which something is to be done for it next, where that day is near or past.
  ///
  /// - Parameter days: how many days before a day it is called near
  static func pressingDay(
    of task: PlanTask, occurrences: [TaskOccurrence] = [], within days: Int, on today: LocalDay
  ) -> LocalDay? {
    guard !isCompleted(task) else { return nil }
    let debts = occurrences.filter { $0.state == .open || $0.state == .late }
    // Of what was missed only the last counts: an old week cannot be made up for.
    let missed = occurrences.last { $0.occurrence.due < today }
    let next = debts.first { $0.state == .open }
    let late = missed?.state == .late ? missed : nil
    let candidates = [task.due, late?.occurrence.due, next?.occurrence.due].compactMap(\.self)
    return candidates.min().flatMap { $0 <= today.adding(days: days) ? $0 : nil }
  }
}
