// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Planning

@Suite struct PlanMatrixTests {
  private func day(_ iso: String) throws -> LocalDay { try #require(LocalDay(iso: iso)) }

  private func matrix(
    _ evidence: [TaskEvidence], _ targets: [MatrixCell: Int] = [:], _ part: MatrixPeriod.Part = .year,
    on today: String = "2026-07-02", from start: String = "2026-01-01"
  ) throws -> PlanMatrix {
    PlanMatrix(
      evidence, facets: .small, targets: targets, period: MatrixPeriod(2026, part), from: try day(start),
      on: try day(today))
  }

  @Test func aMessageCountsForEachOfItsAudiencesAndEachTimeItWentOut() throws {
    let days = [try day("2026-02-01"), try day("2026-05-01")]
    let matrix = try matrix([.of(nil, days: days, channel: "zalo", audiences: ["people", "officials"])])
    #expect(matrix.value(0, 0, 1).actual == 2 && matrix.value(1, 0, 1).actual == 2)
    #expect(matrix.value(0, 0, 0).actual == 0 && matrix.value(0, 1, 1).actual == 0)
    #expect(matrix.total(of: 0).actual == 2)
  }

  @Test func onlyThePeriodCountsAndWhatHasNoPlaceIsSaid() throws {
    let days = [try day("2026-02-28"), try day("2026-03-31"), try day("2026-04-01")]
    let evidence = [
      TaskEvidence.of(nil, days: days), .of(nil, days: days, topic: nil, record: 2),
      .of(nil, days: [try day("2026-06-01")], audiences: [], record: 3),
      .of(nil, days: days, channel: "letter", record: 4),
    ]
    #expect(try matrix(evidence, [:], .quarter(1)).value(0, 0, 0).actual == 2)
    #expect(try matrix(evidence, [:], .month(4)).value(0, 0, 0).actual == 1)
    #expect(try matrix(evidence, [:], .quarter(1)).unplaced == 1 && matrix(evidence).unplaced == 2)
  }

  @Test func theMonthsShareTheYearsTargetWithoutRest() {
    for target in [0, 1, 4, 5, 12, 52, 366] {
      let months = (1...12).map { MatrixPeriod(2026, .month($0)).share(of: target) }
      let quarters = (1...4).map { MatrixPeriod(2026, .quarter($0)).share(of: target) }
      #expect(months.reduce(0, +) == target && quarters.reduce(0, +) == target)
    }
    #expect((1...4).map { MatrixPeriod(2026, .quarter($0)).share(of: 4) } == [1, 1, 1, 1])
  }

  @Test func aCellIsBehindOnlyAgainstWhatIsAskedByToday() throws {
    let cell = MatrixCell("people", "policy", "portal")
    let two = [TaskEvidence.of(nil, days: [try day("2026-02-01"), try day("2026-03-01")])]
    let now = try matrix(two, [cell: 4]).value(0, 0, 0)
    #expect(now == PlanMatrix.Value(target: 4, pace: 1, actual: 2) && now.level == .onPace && now.gap == 0)
    let late = try matrix(two, [cell: 12], on: "2026-12-31").value(0, 0, 0)
    #expect(late.pace == 11 && late.level == .farBehind && late.gap == 9)
    #expect(try matrix(two, [cell: 2]).value(0, 0, 0).level == .full)
    #expect(try matrix([], [:]).value(0, 0, 0).level == .unasked)
    // Before the plan nothing was asked for.
    #expect(try matrix([], [cell: 12], from: "2026-06-30").value(0, 0, 0).pace == 0)
    #expect(try matrix([], [cell: 12], .month(9)).value(0, 0, 0).pace == 0)
  }

  @Test func gapsComeWithTheLargestFirst() throws {
    let targets = [
      MatrixCell("people", "policy", "portal"): 4, MatrixCell("people", "policy", "zalo"): 12,
      MatrixCell("officials", "digital", "zalo"): 24,
    ]
    let gaps = try matrix([], targets, on: "2027-01-05").gaps
    #expect(gaps.map(\.audience.id) == ["officials", "people"] && gaps.map(\.messages) == [24, 12])
    #expect(gaps[1].channels.map(\.missing) == [4, 12])
  }

  @Test func targetsComeFromThePlansWordsAndTheRhythmOfItsDuties() throws {
    let task = PlanTask(
      id: TaskID(rawValue: 1), plan: ID(rawValue: 1), line: 1, unitText: nil, helpers: [], text: "",
      cadence: nil, dueText: nil, product: nil, channels: [], audiences: [], target: nil,
      events: [
        TaskEvent(
          at: Instant(try day("2026-01-05")), person: nil,
          what: .confirmed(TaskTerms(cadence: Cadence(.halfYearly, times: 3), kinds: ["zalo"])))
      ])
    let targets = MatrixTargets.proposed(
      audiences: ["người dân trên địa bàn"], channels: ["Zalo", "Cổng thông tin của xã"], tasks: [task],
      year: 2026,
      facets: .small)
    // Six messages a year on Zalo, shared by two contents; no duty gives the portal a rhythm.
    #expect(targets[MatrixCell("people", "policy", "zalo")] == 3)
    #expect(targets[MatrixCell("people", "digital", "portal")] == MatrixTargets.quiet)
    #expect(targets[MatrixCell("officials", "policy", "zalo")] == nil && targets.count == 4)
    let open = MatrixTargets.proposed(audiences: [], channels: [], tasks: [], year: 2026, facets: .small)
    #expect(open.count == 8)
  }

  @Test(arguments: ["nam", "quy-1", "quy-4", "thang-1", "thang-12"])
  func aPeriodIsReadAsItIsWritten(_ query: String) {
    #expect(MatrixPeriod(2026, query: query).query == query)
  }

  @Test(arguments: [nil, "", "quy-5", "thang-0", "thang-13", "quy", "thang-x"])
  func anythingElseIsTheYear(_ query: String?) {
    #expect(MatrixPeriod(2026, query: query).part == .year)
  }
}
