// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Planning

@Suite struct TaskProgressTests {
  private let today = LocalDay(number: 20_577)
  private let culture = UnitID(rawValue: 1)
  private let economy = UnitID(rawValue: 2)

  private func task(_ happened: [TaskEvent.What], cadence: String? = nil) -> PlanTask {
    let events = happened.enumerated().map {
      TaskEvent(at: Instant(today.adding(days: $0.offset)), person: nil, what: $0.element)
    }
    return PlanTask(
      id: TaskID(rawValue: 1), plan: ID(rawValue: 1), line: 1, unitText: nil, helpers: [], text: "",
      cadence: cadence,
      dueText: nil, product: nil, channels: [], audiences: [], target: nil, events: events)
  }

  private func state(_ happened: [TaskEvent.What], activity: Int = 0) -> TaskState {
    TaskProgress.state(of: task(happened), activity: activity, on: today)
  }

  @Test func everyStateComesFromWhatHappened() {
    let note = TaskEvent.What.reported(note: "Đã họp", link: nil)
    #expect(state([]) == .unowned)
    #expect(state([.assigned(culture)]) == .waiting)
    #expect(state([.assigned(culture)], activity: 1) == .underway)
    #expect(state([.assigned(culture), note]) == .underway)
    #expect(state([.assigned(culture), .dueSet(today)]) == .waiting)
    #expect(state([.assigned(culture), .dueSet(today.adding(days: -1)), note]) == .overdue)
    #expect(state([.dueSet(today.adding(days: -1))]) == .overdue)
    #expect(state([.dueSet(today.adding(days: -1)), .completed]) == .completed)
    #expect(state([.assigned(culture), .completed, .reopened(reason: "Còn thôn 3")]) == .waiting)
    #expect(state([.assigned(culture), .dueSet(today.adding(days: -1)), .dueCleared]) == .waiting)
    #expect(state([.assigned(culture), .released(culture)]) == .unowned)
  }

  @Test func theFirstUnitLeadsUntilItIsTakenOff() {
    let both = task([.assigned(culture), .assigned(economy), .assigned(culture)])
    #expect(both.units == [culture, economy] && both.unit == culture)
    let one = task([.assigned(culture), .assigned(economy), .released(culture)])
    #expect(one.units == [economy] && one.unit == economy)
  }

  @Test func aDayOrACadenceSaysByWhen() {
    #expect(task([]).gaps == [.unit, .due])
    #expect(task([], cadence: "hằng tháng").gaps == [.unit])
    #expect(task([.assigned(culture), .dueSet(today)]).gaps.isEmpty)
  }

  @Test func aDayOfThePastKnowsNothingOfLaterWork() {
    let done = task([.assigned(culture), .reported(note: "Đã họp", link: nil), .completed])
    #expect(TaskProgress.state(of: done.asOf(today), activity: 0, on: today) == .waiting)
    #expect(TaskProgress.state(of: done.asOf(today.adding(days: 1)), activity: 0, on: today) == .underway)
    #expect(TaskProgress.isCompleted(done.asOf(today.adding(days: 2))))
    // Who holds it is taken as it is known now.
    #expect(done.asOf(today.adding(days: -1)).unit == culture)
  }

  @Test func aTaskPressesFromSoManyDaysBeforeItsDay() {
    let (near, far) = (today.adding(days: 5), today.adding(days: 6))
    #expect(TaskProgress.pressingDay(of: task([.dueSet(near)]), within: 5, on: today) == near)
    #expect(TaskProgress.pressingDay(of: task([.dueSet(far)]), within: 5, on: today) == nil)
    #expect(TaskProgress.pressingDay(of: task([.dueSet(far)]), within: 6, on: today) == far)
    #expect(TaskProgress.pressingDay(of: task([.dueSet(today), .completed]), within: 5, on: today) == nil)
  }

  @Test(arguments: [
    ("2026-06-15", true), ("15/6/2026", true), ("15/06/2026", true), ("31/6/2026", false), ("15-6", false),
    ("", false),
  ])
  func aDayIsReadAsBrowsersAndPeopleWriteIt(text: String, isDay: Bool) {
    #expect(TaskRules.day(text) == (isDay ? LocalDay(iso: "2026-06-15") : nil))
  }
}
