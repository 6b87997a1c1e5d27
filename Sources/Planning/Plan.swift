// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// The id of a plan.
public typealias PlanID = ID<Plan>

/// A signed plan as the commune keeps it: what was read from it, and when it came in.
public struct Plan: Hashable, Sendable, Identifiable {
  /// The plan's id.
  public let id: PlanID
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
  /// When its present words were taken in.
  public let importedAt: Instant
  /// When its first version was taken in.
  public let firstImportedAt: Instant

  /// The first day of its year.
  var firstDay: LocalDay { LocalDay(year: year, month: 1, day: 1) ?? firstImportedAt.day }

  /// The day from which it is followed: what was done before it came in left no evidence here.
  var start: LocalDay { max(firstDay, firstImportedAt.day) }
}

/// A duty of a plan as it is followed.
public struct PlanTask: Hashable, Sendable, Identifiable {
  /// What a plan left open and nobody has filled in yet.
  public enum Gap: Hashable, Sendable, CaseIterable {
    /// No unit holds it.
    case unit
    /// It has neither a day nor a rhythm ("định kỳ" alone is none).
    case due
  }

  /// The task's id.
  public let id: TaskID
  /// The plan it comes from.
  public let plan: PlanID
  /// The line of the plan where its paragraph begins.
  public let line: Int
  /// The unit, or the units, as the plan names them; nil where it names none.
  public let unitText: String?
  /// With whom, as written.
  public let helpers: [String]
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

  /// The units that hold it, in the order in which they got it; the first leads.
  public var units: [UnitID] {
    events.reduce(into: []) { units, event in
      switch event.what {
      case .assigned(let unit): if !units.contains(unit) { units.append(unit) }
      case .released(let unit): units.removeAll { $0 == unit }
      default: break
      }
    }
  }

  /// The unit that leads; nil while nobody holds it.
  public var unit: UnitID? { units.first }

  /// The day by which it is due: the last one that was set and not taken away.
  public var due: LocalDay? {
    for event in events.reversed() {
      switch event.what {
      case .dueSet(let day): return day
      case .dueCleared: return nil
      default: continue
      }
    }
    return nil
  }

  /// What the plan left open and a person has still to fill in.
  public var gaps: [Gap] {
    Gap.allCases.filter { gap in
      switch gap {
      case .unit: units.isEmpty
      case .due: due == nil && terms == nil && cadenceAsWritten == nil
      }
    }
  }

  /// The task as it stood at the end of a day: what was done later is left out, who holds it and by when is
  /// taken as it is known now.
  func asOf(_ day: LocalDay) -> PlanTask {
    PlanTask(
      id: id, plan: plan, line: line, unitText: unitText, helpers: helpers, text: text, cadence: cadence,
      dueText: dueText, product: product, channels: channels, audiences: audiences, target: target,
      events: events.filter { $0.at.day <= day || !$0.what.isWork })
  }
}

/// One thing that happened to a task.
public struct TaskEvent: Hashable, Sendable {
  /// What happened.
  public enum What: Hashable, Sendable {
    /// A unit got it, besides those that hold it already.
    case assigned(UnitID)
    /// A unit holds it no longer.
    case released(UnitID)
    /// Its day was set.
    case dueSet(LocalDay)
    /// It has no day any more.
    case dueCleared
    /// Somebody says what was done for it.
    case reported(note: String, link: String?)
    /// Everything it asks is done.
    case completed
    /// It goes on after all, with the reason.
    case reopened(reason: String)
    /// A person has said how it is followed.
    case confirmed(TaskTerms)

    /// Whether it tells of work, and not of how the work is arranged.
    var isWork: Bool {
      switch self {
      case .reported, .completed, .reopened: true
      case .assigned, .released, .dueSet, .dueCleared, .confirmed: false
      }
    }
  }

  /// When.
  public let at: Instant
  /// Who; nil for the import.
  public let person: PersonID?
  /// What.
  public let what: What
}
