// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What is taken for a task, from whom, and in which state.
enum TaskRules {
  static let noteLimit = 1_000
  static let linkLimit = 600
  static let productLimit = 200
  /// How many days before a due day people are reminded, unless the commune says otherwise.
  static let reminderDays = 5
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

  /// The terms that a form gives; nil where no rhythm was chosen.
  static func terms(_ form: Form, facets: PlanFacets) -> TaskTerms? {
    guard let rhythm = Cadence.Rhythm(rawValue: form["rhythm"]) else { return nil }
    let known = Set(facets.channels.map(\.id) + [TaskTerms.report])
    let units = form.all("units")
    return TaskTerms(
      helpers: form.all("helpers").filter { !units.contains($0) }.compactMap(UnitID.init),
      cadence: Cadence(rhythm, times: Int(form["times"]) ?? 1, day: Int(form["day"])),
      product: form["product"],
      kinds: form.all("kinds").filter(known.contains))
  }

  /// What is wrong with terms and the form that gave them.
  static func problems(_ terms: TaskTerms?, _ form: Form, units: [UnitID]) -> [Fault.Field] {
    guard let terms else { return [] }
    var fields: [Fault.Field] = []
    if units.isEmpty, !form["due"].isEmpty { fields.append(Fault.Field("units", PlanWords.confirmUnit)) }
    if !form["times"].isEmpty, Int(form["times"]) != terms.cadence.times {
      fields.append(Fault.Field("times", PlanWords.timesRange))
    }
    if !form["day"].isEmpty, Int(form["day"]) != terms.cadence.day {
      fields.append(Fault.Field("day", PlanWords.dayRange(terms.cadence.rhythm)))
    }
    if terms.cadence.rhythm == .once, form["due"].isEmpty {
      fields.append(Fault.Field("due", PlanWords.onceNeedsDay))
    }
    if terms.product.count > productLimit {
      fields.append(Fault.Field("product", PlanWords.tooLong(terms.product.count, limit: productLimit)))
    }
    return fields
  }

  /// A day as browsers send it, `2026-06-15`, or as people type it, `15/6/2026`.
  static func day(_ text: String) -> LocalDay? {
    if let day = LocalDay(iso: text) { return day }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    return LocalDay(year: year, month: month, day: day)
  }
}
