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

  /// The task's id.
  public var id: TaskID { task.id }
}

/// The rules of a task's progress.
public enum TaskProgress {
  /// How many days before its day a task is called near.
  static let nearDays = 7

  /// Where a task stands on a day.
  ///
  /// - Parameter activity: how many pieces of evidence other capabilities have for it.
  public static func state(of task: PlanTask, activity: Int, on today: LocalDay) -> TaskState {
    if isCompleted(task) { return .completed }
    if let due = task.due, due < today { return .overdue }
    if task.units.isEmpty { return .unowned }
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

  /// Whether its day is near or past and it is not done.
  static func isPressing(_ task: PlanTask, on today: LocalDay) -> Bool {
    guard let due = task.due, !isCompleted(task) else { return false }
    return due <= today.adding(days: nearDays)
  }
}
