// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel

/// Where one occurrence of a task stands; computed from its days and its evidence.
public enum OccurrenceState: String, Hashable, Sendable, CaseIterable {
  /// Its days have not come yet.
  case coming
  /// It is to be done now.
  case open
  /// Done by its day.
  case done
  /// Done, but after its day.
  case doneLate = "done-late"
  /// Its day has passed, and it is not done.
  case late

  /// Whether what was asked has been done, in time or not.
  public var isDone: Bool { self == .done || self == .doneLate }

  /// Whether there is nothing to wait for: it was done or missed.
  var isSettled: Bool { isDone || self == .late }
}

/// An occurrence of a task with what was done for it.
public struct TaskOccurrence: Hashable, Sendable {
  /// Its days and its due day.
  public let occurrence: Occurrence
  /// How many records it asks for.
  public let expected: Int
  /// How many records count for it: messages that went out, and reports of work.
  public let found: Int
  /// The entries of the ledger behind the messages among them.
  public let entries: [EvidenceID]
  /// The day on which as much was done as it asks for; nil while that is not so.
  public let doneOn: LocalDay?
  /// Where it stands.
  public let state: OccurrenceState
}

extension TaskProgress {
  /// The occurrences of a confirmed task in a year with where they stand; none for one without a rhythm.
  ///
  /// - Parameters:
  ///   - start: the first day of the plan: what fell due before it is nobody's debt
  ///   - evidence: of this task
  public static func occurrences(
    of task: PlanTask, in year: Int, from start: LocalDay, evidence: [TaskEvidence], on today: LocalDay
  ) -> [TaskOccurrence] {
    guard let terms = task.terms else { return [] }
    let reports = task.events.compactMap { event -> LocalDay? in
      if case .reported = event.what, terms.counts(TaskTerms.report) { event.at.day } else { nil }
    }
    return terms.cadence.occurrences(in: year).filter { $0.due >= start }.map { occurrence in
      var days = reports.filter(occurrence.days.contains)
      var entries: [EvidenceID] = []
      for record in evidence {
        let pieces = record.pieces.filter { terms.counts($0.channel) && occurrence.days.contains($0.day) }
        guard let first = pieces.map(\.day).min() else { continue }
        days.append(first)
        entries += pieces.map(\.id)
      }
      let expected = terms.cadence.times
      let doneOn = days.count >= expected ? days.sorted()[expected - 1] : nil
      return TaskOccurrence(
        occurrence: occurrence, expected: expected, found: days.count, entries: entries, doneOn: doneOn,
        state: state(of: occurrence, doneOn: doneOn, on: today))
    }
  }

  private static func state(
    of occurrence: Occurrence, doneOn: LocalDay?, on today: LocalDay
  ) -> OccurrenceState {
    if let doneOn { return doneOn <= occurrence.due ? .done : .doneLate }
    if occurrence.due < today { return .late }
    return occurrence.days.lowerBound > today ? .coming : .open
  }
}
