// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Reports

@Suite struct ReportStoreTests {
  private static let june = Month(SampleMonth.day("2026-06-01"))

  private func faultKind(_ body: () async throws -> Void) async -> Fault.Kind? {
    do {
      try await body()
      return nil
    } catch { return (error as? Fault)?.kind }
  }

  @Test(arguments: Engine.available)
  func aReportIsComputedFromTheLedgerAndSaysHowFarItWent(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      let first = try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      try await town.append("delivery.portal", "2026-05-14", about: AnBinh.message(10))
      let own = try await town.append(
        "delivery.loudspeaker", "2026-06-14", about: AnBinh.message(11), unit: town.school,
        amounts: ["minutes": 5])
      let report = try await town.reports.monthly(month: Self.june, commune: town.commune)
      #expect(report.figure("messages-portal")?.entries == [first])
      #expect(report.figure("broadcast-minutes")?.value == 5)
      #expect(report.tasks.map(\.state) == [.underway, .late])
      let head = try await town.registry.ledger.head(commune: town.commune.id)
      #expect(report.ledger.sequence == 3)
      #expect(report.ledger.digest == head.hexadecimal)
      #expect(report.ledger.digest.count == 64)
      let school = try await town.reports.monthly(month: Self.june, unit: town.school, commune: town.commune)
      #expect(school.figure("broadcasts")?.entries == [own])
      #expect(school.figure("messages-portal")?.value == 0)
      let verification = try await town.registry.ledger.verify(commune: town.commune.id)
      #expect((verification.entries, verification.broken) == (3, nil))
    }
  }

  @Test(arguments: Engine.available)
  func anotherCommuneSeesNothingOfIt(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      let other = try await town.registry.communes.add(
        code: "binh-minh", name: "phường Bình Minh", province: "tỉnh Hà Tĩnh", host: "binh-minh.test")
      let staff = town.staff([.plan])
      try await town.reports.issue(month: Self.june, unit: nil, commune: town.commune, by: staff)
      let report = try await town.reports.monthly(month: Self.june, commune: other)
      #expect(report.figure("messages-portal")?.value == 0)
      #expect(report.ledger.sequence == 0)
      let kind = await faultKind {
        _ = try await town.reports.monthly(month: Self.june, unit: town.office, commune: other)
      }
      #expect(kind == .notFound)
    }
  }

  @Test(arguments: Engine.available)
  func whatWasIssuedStaysAsItWas(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      let staff = town.staff([.plan])
      try await town.reports.issue(month: Self.june, unit: nil, commune: town.commune, by: staff)
      let issued = try await town.reports.monthly(month: Self.june, commune: town.commune)
      try await town.append("delivery.portal", "2026-05-21", about: AnBinh.message(12))
      let later = try await town.reports.monthly(month: Self.june, commune: town.commune)
      #expect(later == issued)
      #expect(later.figure("messages-portal")?.value == 1)
      let now = try await town.reports.current(month: Self.june, unit: nil, commune: town.commune)
      #expect(now.figure("messages-portal")?.value == 2)
      #expect(!later.agrees(with: now))

      try await town.reports.issue(month: Self.june, unit: nil, commune: town.commune, by: staff)
      let again = try await town.reports.monthly(month: Self.june, commune: town.commune)
      #expect(again.figure("messages-portal")?.value == 2)
      let entries = try await town.registry.ledger.entries(
        kinds: ["report.issued"], days: SampleMonth.day("2026-06-15")...SampleMonth.day("2026-06-15"),
        commune: town.commune.id)
      #expect(entries.count == 2)
      #expect(entries.allSatisfy { $0.contentHash.count == 32 && $0.actor == staff.id })
      #expect(entries.map { $0.amounts["sequence"] } == [1, 3])
    }
  }

  @Test(arguments: Engine.available)
  func nobodyIssuesTwiceTooEarlyOrForOthers(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      func issue(_ month: Month, _ unit: UnitID?, _ staff: Staff) async -> Fault.Kind? {
        await faultKind {
          try await town.reports.issue(month: month, unit: unit, commune: town.commune, by: staff)
        }
      }
      let reporter = town.staff([.report])
      #expect(await issue(Self.june, nil, reporter) == .forbidden)
      #expect(await issue(Self.june, town.school, reporter) == .forbidden)
      #expect(await issue(Self.june, town.office, reporter) == nil)
      #expect(await issue(Self.june, town.office, reporter) == .conflict)
      #expect(await issue(Self.june.adding(months: 1), town.office, reporter) == .conflict)
      #expect(await issue(Self.june, nil, town.staff([.plan])) == nil)
    }
  }

  @Test(arguments: Engine.available)
  func twoWhoIssueAtOnceMakeOneIssue(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      let report = try await town.reports.current(month: Self.june, unit: nil, commune: town.commune)
      let person = PersonID(rawValue: 900)
      try await town.reports.store.keep(report, after: nil, commune: town.commune.id, by: person)
      let kind = await faultKind {
        try await town.reports.store.keep(report, after: nil, commune: town.commune.id, by: person)
      }
      #expect(kind == .conflict)
    }
  }

  @Test(arguments: Engine.available)
  func theCutOffAndTheSignerAreWhatTheCommuneHasSet(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      let administrator = town.staff([.administer])
      var form = [
        "first-day": "1", "days": "3", "from": "2026-07", "symbol": "BC-UBND", "position": "Chủ tịch",
        "signer": "Trần Văn Bình", "recipients": "Sở Nội vụ (b/c)\r\n\r\nLưu: VT",
      ]
      let saved = try await town.call(.post, ReportPath.settings, form: form, as: administrator)
      #expect(saved.status == 303)
      let report = try await town.reports.monthly(month: Self.june.adding(months: 1), commune: town.commune)
      #expect((report.window.first.iso, report.window.last.iso) == ("2026-06-15", "2026-07-31"))
      #expect(report.window.due.iso == "2026-08-03")
      #expect(report.paper.signer == "Trần Văn Bình")
      #expect(report.paper.recipients == ["Sở Nội vụ (b/c)", "Lưu: VT"])
      #expect(
        try await town.reports.lastClosedMonth(on: SampleMonth.day("2026-07-31"), commune: town.commune.id)
          == Self.june)

      form["from"] = "2026-06"
      form["first-day"] = "31"
      form["signer"] = "Nguyễn <b>"
      let refused = try await town.call(.post, ReportPath.settings, form: form, as: administrator)
      #expect(refused.status == 422)
      let markup = town.markup(refused)
      #expect(markup.contains(ReportWords.firstDayWrong))
      #expect(markup.contains(ReportWords.fromPast))
      #expect(markup.contains("Nguyễn &lt;b&gt;"))
    }
  }
}
