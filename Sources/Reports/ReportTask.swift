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
  /// Where it is written: "Kế hoạch số 15/KH-UBND, dòng 101".
  public let source: String
  /// The plan as the ledger names it, whose import is the evidence that there is such a duty.
  public let plan: Subject
  /// What was made for it, as the ledger names it: its messages.
  ///
  /// The task itself need not be among them.
  public let records: [Subject]

  /// A task from its parts.
  public init(
    id: TaskID, text: String, units: [UnitID], unitName: String?, due: LocalDay?, completed: LocalDay?,
    source: String, plan: Subject, records: [Subject] = []
  ) {
    self.id = id
    self.text = text
    self.units = units
    self.unitName = unitName
    self.due = due
    self.completed = completed
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
    /// Its day lies in the period.
    case due
    /// It was completed in the period.
    case completed
    /// Its day has passed and it is open.
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
  /// The day by which it is due.
  public let due: LocalDay?
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
    let isDone = task.completed.map { $0 <= window.last } ?? false
    let isLate = !isDone && (task.due.map { $0 < min(today, window.last.adding(days: 1)) } ?? false)
    var traits: Set<Trait> = []
    if !ofPeriod.isEmpty { traits.insert(.active) }
    if task.due.map(window.days.contains) == true { traits.insert(.due) }
    if task.completed.map(window.days.contains) == true { traits.insert(.completed) }
    if isLate { traits.insert(.late) }
    let state: State =
      if isDone { .completed } else if isLate { .late } else if task.units.isEmpty { .unowned } else {
        own.isEmpty ? .waiting : .underway
      }
    self.init(
      id: task.id, text: task.text, unitName: task.unitName, isOwned: !task.units.isEmpty, due: task.due,
      state: state, traits: traits, source: task.source, origin: origins[task.plan] ?? [],
      entries: ofPeriod.map(\.id), entriesOfYear: own.count)
  }
}
