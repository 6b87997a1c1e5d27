// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// A signed plan as the commune keeps it: its text, what was read from it, and when it came in.
public struct Plan: Hashable, Sendable, Identifiable {
  /// The plan's id.
  public let id: ID<Plan>
  /// The year it is for.
  public let year: Int
  /// Number and symbol: "15/KH-UBND"; the symbol alone while the number is open.
  public let number: String
  /// What it is about.
  public let title: String
  /// Who issued it.
  public let issuer: String
  /// The day on it, where the text gives one.
  public let day: LocalDay?
  /// When it was taken in.
  public let importedAt: Instant
  /// Its lines as read; line numbers of tasks and findings count these, from 1.
  public let lines: [String]
}

/// A duty of a plan as it is followed.
public struct PlanTask: Hashable, Sendable, Identifiable {
  /// The task's id.
  public let id: TaskID
  /// The plan it comes from.
  public let plan: Kernel.ID<Plan>
  /// The line of the plan where its paragraph begins.
  public let line: Int
  /// The unit as the plan names it; nil where it names none.
  public let unitText: String?
  /// The duty as written.
  public let text: String
  /// How often, as written.
  public let cadence: String?
  /// By when, as written.
  public let dueText: String?
  /// What comes of it.
  public let product: String?
  /// By which channels, as written.
  public let channels: [String]
  /// For whom, as written.
  public let audiences: [String]
  /// How much, as written.
  public let target: String?
  /// Everything that has happened to it, oldest first.
  public let events: [TaskEvent]

  /// The unit that holds it: the last one it was given to.
  public var unit: UnitID? {
    events.lazy.reversed().compactMap { if case .assigned(let unit) = $0.what { unit } else { nil } }.first
  }

  /// The day by which it is due: the last one that was set.
  public var due: LocalDay? {
    events.lazy.reversed().compactMap { if case .dueSet(let day) = $0.what { day } else { nil } }.first
  }
}

/// One thing that happened to a task.
public struct TaskEvent: Hashable, Sendable {
  /// What happened.
  public enum What: Hashable, Sendable {
    /// A unit got it.
    case assigned(UnitID)
    /// Its day was set.
    case dueSet(LocalDay)
    /// Somebody says what was done for it.
    case reported(note: String, link: String?)
    /// Everything it asks is done.
    case completed
    /// It goes on after all, with the reason.
    case reopened(reason: String)
  }

  /// When.
  public let at: Instant
  /// Who; nil for the import.
  public let person: PersonID?
  /// What.
  public let what: What
}
