// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel

/// A duty of the plan as reports need it; `App` makes it from the plan's room.
public struct ReportTask: Hashable, Sendable {
  /// The task.
  public let id: TaskID
  /// The duty as written.
  public let text: String
  /// The units that hold it, the one that leads first; empty while nobody does.
  public let units: [UnitID]
  /// Their names, or how the plan calls them; nil where it names none.
  public let unitName: String?
  /// The day by which it is due.
  public let due: LocalDay?
  /// The day it was completed; nil while it is open.
  public let completed: LocalDay?
  /// The occurrences of a duty with a rhythm, in order of their days; none for a duty that is done once.
  public let occurrences: [Occurrence]
  /// Where it is written: "Kế hoạch số 15/KH-UBND, dòng 101".
  public let source: String
  /// The plan as the ledger names it, whose import is the evidence that there is such a duty.
  public let plan: Subject
  /// What was made for it, as the ledger names it: its messages.
  ///
  /// The task itself need not be among them.
  public let records: [Subject]

  /// One time that a duty with a rhythm is to be done.
  public struct Occurrence: Hashable, Sendable {
    /// The day by which.
    public let due: LocalDay
    /// The day on which it was done; nil while it is not.
    public let doneOn: LocalDay?

    /// An occurrence from its parts.
    public init(due: LocalDay, doneOn: LocalDay?) {
      self.due = due
      self.doneOn = doneOn
    }

    func isDone(by day: LocalDay) -> Bool { doneOn.map { $0 <= day } ?? false }
  }

  /// A task from its parts.
  public init(
    id: TaskID, text: String, units: [UnitID], unitName: String?, due: LocalDay?, completed: LocalDay?,
    occurrences: [Occurrence] = [], source: String, plan: Subject, records: [Subject] = []
  ) {
    self.id = id
    self.text = text
    self.units = units
    self.unitName = unitName
    self.due = due
    self.completed = completed
    self.occurrences = occurrences
    self.source = source
    self.plan = plan
    self.records = records
  }
}

/// A task as it stands at the end of a report's period.
public struct TaskLine: Hashable, Sendable, Codable {
  /// Where a task stands.
  public enum State: String, Hashable, Sendable, CaseIterable, Codable {
    /// Done.
    case completed
    /// Something has been done for it this year.
    case underway
    /// Nothing has been done for it this year.
    case waiting
    /// Its day has passed.
    case late
    /// No unit holds it.
    case unowned
  }

  /// What a number of tasks may ask for.
  public enum Trait: String, Hashable, Sendable, Codable {
    /// The ledger has something about it in the period.
    case active
    /// Its day lies in the period, or that of one of its occurrences.
    case due
    /// It was completed in the period, or all of its occurrences that fell due in it were done.
    case completed
    /// Its day has passed and it is open, or its last occurrence that fell due was not done.
    case late
  }

  /// The task.
  public let id: TaskID
  /// The duty as written.
  public let text: String
  /// The unit that holds it, or how the plan calls it.
  public let unitName: String?
  /// Whether a unit holds it.
  public let isOwned: Bool
  /// The day by which it is due; of a duty with a rhythm the day that was missed, else the period's last, else the
  /// next.
  public let due: LocalDay?
  /// The first day after the period by which something is to be done for it.
  public let nextDue: LocalDay?
  /// Where it stands.
  public let state: State
  /// What is true of it.
  public let traits: Set<Trait>
  /// Where it is written.
  public let source: String
  /// The entries of its plan's import.
  public let origin: [EvidenceID]
  /// The entries about it in the period.
  public let entries: [EvidenceID]
  /// How many entries about it there are since the year's first period began.
  public let entriesOfYear: Int
}

extension TaskLine {
  /// A task at the end of a period.
  ///
  /// - Parameters:
  ///   - entries: what the ledger has since the year's first period began, up to the period's end
  ///   - today: the day of computing; a period that still runs is judged as of then
  init(
    _ task: ReportTask, entries: [Evidence], origins: [Subject: [EvidenceID]], window: ReportWindow,
    today: LocalDay
  ) {
    let records = Set(task.records + [Subject("task", task.id)])
    let own = entries.filter { records.contains($0.subject) }
    let ofPeriod = own.filter { window.days.contains($0.at.day) }
    let end = min(today, window.last.adding(days: 1))
    let ofWindow = task.occurrences.filter { window.days.contains($0.due) }
    let missed = task.occurrences.last { $0.due < end }.flatMap { $0.isDone(by: window.last) ? nil : $0 }
    let isDone =
      task.completed.map { $0 <= window.last }
      ?? (!task.occurrences.isEmpty && task.occurrences.allSatisfy { $0.isDone(by: window.last) })
    let isLate = !isDone && (missed != nil || task.due.map { $0 < end } ?? false)
    let isDoneNow =
      task.completed.map(window.days.contains)
      ?? (!ofWindow.isEmpty && ofWindow.allSatisfy { $0.isDone(by: window.last) })
    var traits: Set<Trait> = []
    if !ofPeriod.isEmpty { traits.insert(.active) }
    if !ofWindow.isEmpty || task.due.map(window.days.contains) == true { traits.insert(.due) }
    if isDoneNow { traits.insert(.completed) }
    if isLate { traits.insert(.late) }
    let next = ([task.due] + task.occurrences.map(\.due)).compactMap(\.self).first { $0 > window.last }
    let state: State =
      if isDone { .completed } else if isLate { .late } else if task.units.isEmpty { .unowned } else {
        own.isEmpty ? .waiting : .underway
      }
    self.init(
      id: task.id, text: task.text, unitName: task.unitName, isOwned: !task.units.isEmpty,
      due: task.due ?? missed?.due ?? ofWindow.last?.due ?? next, nextDue: next, state: state, traits: traits,
      source: task.source, origin: origins[task.plan] ?? [],
      entries: ofPeriod.map(\.id), entriesOfYear: own.count)
  }
}
