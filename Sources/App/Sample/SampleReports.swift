// SPDX-License-Identifier: Apache-2.0

import Kernel
import Planning
import Web

/// One thing that somebody does in the example's story, at its moment.
struct SampleStep {
  let at: Instant
  let act: () async throws -> Void
}

/// What units report of their own duties in the example: most of it in time, some of it not, as it would be.
struct SampleReports {
  let planning: Planning
  let commune: CommuneID
  let members: [Sample.Member]
  /// Who keeps the plan, and reports for units that have no account.
  let keeper: Staff
  let tasks: [PlanTask]

  /// Work reported by hand counts as well, as the keeper of the plan says once the year begins.
  func countReports() async throws {
    for task in tasks {
      guard let terms = task.terms, !terms.kinds.isEmpty else { continue }
      try await planning.arrange(
        task.id, units: task.units, due: task.due, terms: terms.countingReports, commune: commune,
        by: keeper.id)
    }
  }

  /// The reports of all duties from one day to another, in no order.
  func steps(from begin: LocalDay, to today: LocalDay) -> [SampleStep] {
    tasks.enumerated().flatMap { place, task -> [SampleStep] in
      guard let terms = task.terms else { return [] }
      if terms.cadence.rhythm == .once { return finish(task, place, from: begin, to: today) }
      let past = (begin.year...today.year).flatMap { terms.cadence.occurrences(in: $0) }
        .filter { $0.due >= begin && $0.due < today }
      return past.enumerated().compactMap { number, occurrence in
        // One hamlet is behind with its last week, and each misses one now and then.
        let isLast = number == past.count - 1
        let isMissed = isLast ? place == SampleReportWords.lateDuty : number % 9 == 5
        guard !isMissed else { return nil }
        let day = max(
          begin.adding(days: 1), number % 7 == 3 ? occurrence.due : occurrence.due.adding(days: -1))
        return step(task, place, on: max(day, occurrence.days.lowerBound))
      }
    }
  }

  /// A duty that is done once: reported and closed shortly before its day; one has slipped by.
  private func finish(
    _ task: PlanTask, _ place: Int, from begin: LocalDay, to today: LocalDay
  ) -> [SampleStep] {
    guard let due = task.due, due < today, place != SampleReportWords.forgottenDuty else { return [] }
    let day = max(begin.adding(days: 2 + place % 3), due.adding(days: -3))
    guard day < today else { return [] }
    return [
      step(task, place, on: day),
      SampleStep(at: Instant(day, minutes: 17 * 60 + 50)) {
        try await planning.complete(task.id, commune: commune, by: keeper)
      },
    ]
  }

  private func step(_ task: PlanTask, _ place: Int, on day: LocalDay) -> SampleStep {
    let own = members.first { member in
      task.units.contains(member.staff.unit) && (member.staff.can(.report) || member.staff.can(.write))
    }
    let note = SampleReportWords.note(place, on: day)
    return SampleStep(at: Instant(day, minutes: 17 * 60 + 30 + place)) {
      try await planning.report(note, of: task.id, commune: commune, by: own?.staff ?? keeper)
    }
  }
}
