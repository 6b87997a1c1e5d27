// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What is taken for a task, from whom, and in which state.
enum TaskRules {
  static let noteLimit = 1_000
  static let linkLimit = 600
  /// How far the day of a task may lie from the year of its plan.
  static let yearsAround = 5
  /// A report that comes again within so short a time is the same press of a button.
  static let doublePress = Duration.seconds(60)

  /// Whether a person may say what was done: the unit's own people, and whoever keeps the plan.
  static func mayReport(_ staff: Staff, _ task: PlanTask) -> Bool {
    staff.can(.plan) || task.units.contains(staff.unit)
  }

  /// Whether a person may call it done.
  static func mayComplete(_ staff: Staff, _ task: PlanTask) -> Bool {
    staff.can(.plan) || (staff.can(.report) && task.units.contains(staff.unit))
  }

  /// - Throws: `Fault.conflict` if work is reported on a task that is done, or a task is opened that is open.
  static func check(_ what: TaskEvent.What, of task: PlanTask) throws {
    switch (what, TaskProgress.isCompleted(task)) {
    case (.reported, true), (.completed, true): throw Fault(.conflict, PlanWords.completedAlready)
    case (.reopened, false): throw Fault(.conflict, PlanWords.openAlready)
    default: break
    }
  }

  /// What is wrong with a report of work.
  static func problems(note: String, link: String) -> [Fault.Field] {
    var fields: [Fault.Field] = []
    if note.isEmpty { fields.append(Fault.Field("note", PlanWords.noteMissing)) }
    if note.count > noteLimit {
      fields.append(Fault.Field("note", PlanWords.tooLong(note.count, limit: noteLimit)))
    }
    let isAddress = link.utf8.starts(with: "https://".utf8) || link.utf8.starts(with: "http://".utf8)
    if !link.isEmpty, !isAddress || !HTML.isSafeLink(link) {
      fields.append(Fault.Field("link", PlanWords.linkUnsafe))
    } else if link.count > linkLimit {
      fields.append(Fault.Field("link", PlanWords.tooLong(link.count, limit: linkLimit)))
    }
    return fields
  }

  /// What is wrong with the reason for opening a task again.
  static func problems(reason: String) -> [Fault.Field] {
    if reason.isEmpty { return [Fault.Field("reason", PlanWords.reasonMissing)] }
    guard reason.count > noteLimit else { return [] }
    return [Fault.Field("reason", PlanWords.tooLong(reason.count, limit: noteLimit))]
  }

  /// A day as browsers send it, `2026-06-15`, or as people type it, `15/6/2026`.
  static func day(_ text: String) -> LocalDay? {
    if let day = LocalDay(iso: text) { return day }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    return LocalDay(year: year, month: month, day: day)
  }
}
