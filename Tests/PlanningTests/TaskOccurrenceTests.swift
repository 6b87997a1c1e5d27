// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Planning

@Suite struct TaskOccurrenceTests {
  private let culture = UnitID(rawValue: 1)
  private let id = TaskID(rawValue: 1)

  private func day(_ iso: String) throws -> LocalDay { try #require(LocalDay(iso: iso)) }

  private func task(_ terms: TaskTerms?, _ more: [TaskEvent] = []) throws -> PlanTask {
    let start = Instant(try day("2026-01-05"))
    let confirmed = terms.map { [TaskEvent(at: start, person: nil, what: .confirmed($0))] } ?? []
    return PlanTask(
      id: id, plan: ID(rawValue: 1), line: 1, unitText: nil, helpers: [], text: "", cadence: nil,
      dueText: nil,
      product: nil, channels: [], audiences: [], target: nil,
      events: [TaskEvent(at: start, person: nil, what: .assigned(culture))] + confirmed + more)
  }

  private func occurrences(
    _ task: PlanTask, _ evidence: [TaskEvidence], on today: String, from start: String = "2026-01-01"
  ) throws -> [TaskOccurrence] {
    TaskProgress.occurrences(of: task, in: 2026, from: try day(start), evidence: evidence, on: try day(today))
  }

  @Test func everyStateComesFromTheEvidenceOfThePeriod() throws {
    let task = try task(TaskTerms(cadence: Cadence(.monthly, day: 15)))
    let evidence = [
      TaskEvidence.of(id, days: [try day("2026-01-10")]),
      TaskEvidence.of(id, days: [try day("2026-03-20")], record: 2),
    ]
    let found = try occurrences(task, evidence, on: "2026-04-10")
    #expect(found.map(\.state).prefix(5) == [.done, .late, .doneLate, .open, .coming])
    #expect(found.map(\.found).prefix(4) == [1, 0, 1, 0] && found[0].entries == evidence[0].pieces.map(\.id))
    // The last that fell due is done, if late: nobody owes anything today.
    let state = TaskProgress.state(of: task, activity: 2, occurrences: found, on: try day("2026-04-10"))
    #expect(state == .underway)
    let later = try occurrences(task, evidence, on: "2026-04-16")
    #expect(
      TaskProgress.state(of: task, activity: 2, occurrences: later, on: try day("2026-04-16")) == .overdue)
  }

  @Test func aMessageOnThreeChannelsIsOneTime() throws {
    let terms = TaskTerms(cadence: Cadence(.monthly, times: 2), kinds: ["portal", "zalo"])
    let day = try day("2026-01-12")
    let one = TaskEvidence.of(id, days: [day, day], channel: "portal")
    let other = TaskEvidence.of(id, days: [day], channel: "zalo", record: 2)
    let foreign = TaskEvidence.of(id, days: [day], channel: "facebook", record: 3)
    let first = try occurrences(try task(terms), [one, foreign], on: "2026-01-20")[0]
    #expect(first.found == 1 && first.expected == 2 && first.state == .open)
    #expect(try occurrences(try task(terms), [one, other], on: "2026-01-20")[0].state == .done)
  }

  @Test func reportsOfWorkCountUnlessOnlyChannelsDo() throws {
    let report = TaskEvent(
      at: Instant(try day("2026-02-03")), person: nil, what: .reported(note: "Đã họp", link: nil))
    let any = try task(TaskTerms(cadence: Cadence(.monthly)), [report])
    #expect(try occurrences(any, [], on: "2026-02-10")[1].state == .done)
    let channels = try task(TaskTerms(cadence: Cadence(.monthly), kinds: ["zalo"]), [report])
    #expect(try occurrences(channels, [], on: "2026-02-10")[1].state == .open)
    let both = try task(TaskTerms(cadence: Cadence(.monthly), kinds: ["zalo", TaskTerms.report]), [report])
    #expect(try occurrences(both, [], on: "2026-02-10")[1].state == .done)
  }

  @Test func whatFellDueBeforeThePlanIsNobodysDebt() throws {
    let task = try task(TaskTerms(cadence: Cadence(.monthly)))
    #expect(try occurrences(task, [], on: "2026-06-10", from: "2026-05-04").count == 8)
    #expect(try occurrences(try self.task(nil), [], on: "2026-06-10").isEmpty)
  }

  @Test func aTaskIsDoneWhenAllOfItsYearIs() throws {
    let task = try task(TaskTerms(cadence: Cadence(.halfYearly)))
    let evidence = [TaskEvidence.of(id, days: [try day("2026-03-02"), try day("2026-09-01")])]
    let found = try occurrences(task, evidence, on: "2026-10-01")
    #expect(
      TaskProgress.state(of: task, activity: 2, occurrences: found, on: try day("2026-10-01")) == .completed)
  }

  @Test func theDayThatPressesIsTheMissedOneOrTheNext() throws {
    let task = try task(TaskTerms(cadence: Cadence(.monthly, day: 15)))
    func pressing(_ today: String, _ evidence: [TaskEvidence] = []) throws -> String? {
      TaskProgress.pressingDay(
        of: task, occurrences: try occurrences(task, evidence, on: today, from: "2026-03-01"), within: 5,
        on: try day(today))?.iso
    }
    #expect(try pressing("2026-03-10") == nil && pressing("2026-03-11") == "2026-03-16")
    #expect(try pressing("2026-03-20") == "2026-03-16" && pressing("2026-05-20") == "2026-05-15")
    #expect(try pressing("2026-03-11", [.of(id, days: [try day("2026-03-02")])]) == nil)
  }

  @Test func termsAreProposedFromTheWordsOfTheDuty() throws {
    func written(_ cadence: String?, _ due: String?, _ text: String, channels: [String] = []) -> PlanTask {
      PlanTask(
        id: id, plan: ID(rawValue: 1), line: 1, unitText: nil, helpers: [], text: text, cadence: cadence,
        dueText: due, product: "01 báo cáo", channels: channels, audiences: [], target: nil, events: [])
    }
    let weekly = written(
      "hằng tuần", nil, "Đăng 02 tin hằng tuần", channels: ["Cổng thông tin điện tử của xã"])
    #expect(
      weekly.proposal(.small, helpers: [culture])
        == TaskTerms(
          helpers: [culture], cadence: Cadence(.weekly, times: 2), product: "01 báo cáo", kinds: ["portal"]))
    #expect(written("định kỳ", nil, "Định kỳ tổng hợp").proposal(.small, helpers: []) == nil)
    #expect(written("định kỳ", nil, "Định kỳ tổng hợp").gaps == [.unit, .due])
    // A number of a duty that has no rhythm is not one.
    #expect(written(nil, nil, "Tổ chức 02 buổi mỗi thôn").proposal(.small, helpers: []) == nil)
  }
}
