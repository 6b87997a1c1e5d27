// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Reports

@Suite struct ReportPagesTests {
  private static let month = "\(ReportPath.home)/{month}"
  private static let figure = "\(ReportPath.home)/{month}/{key}"

  @Test(arguments: Engine.available)
  func theListShowsMonthsWithNumbersThatOpen(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      let markup = town.markup(try await town.call(.get, ReportPath.home, as: town.staff([.read])))
      #expect(markup.contains("Tháng 6/2026"))
      #expect(markup.contains("15/5/2026 – 14/6/2026"))
      #expect(markup.contains("Đủ kỳ, chờ chốt"))
      #expect(markup.contains("Đang trong kỳ"))
      #expect(markup.contains("href=\"/can-bo/bao-cao/2026-06/messages-portal\""))
      #expect(markup.contains("<svg"))
      #expect(!markup.contains("Đặt kỳ báo cáo"))
    }
  }

  @Test(arguments: Engine.available)
  func aReportsPageLeadsFromEachNumberToItsEntries(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      let entry = try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      let reader = town.staff([.read])
      let markup = town.markup(try await town.call(.get, Self.month, ["month": "2026-06"], as: reader))
      for figure in ReportFigures.all {
        #expect(markup.contains("href=\"/can-bo/bao-cao/2026-06/\(figure.key)\""), "\(figure.key)")
      }
      #expect(!markup.contains("Chốt báo cáo"))
      let page = try await town.call(
        .get, Self.figure, ["month": "2026-06", "key": "messages-portal"], as: reader)
      let behind = town.markup(page)
      #expect(behind.contains("/can-bo/bang-chung/\(entry)"))
      #expect(behind.contains("Đăng trên Cổng"))
      #expect(behind.contains("&lt;script&gt;"))
      #expect(behind.contains("VH-XH"))
      let tasks = town.markup(
        try await town.call(.get, Self.figure, ["month": "2026-06", "key": "tasks-late"], as: reader))
      #expect(tasks.contains("Sinh hoạt chuyên đề cho học sinh"))
      await #expect(throws: Fault(.notFound, ReportWords.noFigure)) {
        _ = try await town.call(.get, Self.figure, ["month": "2026-06", "key": "khong-co"], as: reader)
      }
      await #expect(throws: Fault(.notFound, ReportWords.noMonth)) {
        _ = try await town.call(.get, Self.month, ["month": "2026-13"], as: reader)
      }
    }
  }

  @Test(arguments: Engine.available)
  func thePageSaysWhenTheLedgerHasMovedOnSinceTheIssue(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      let leader = town.staff([.read, .plan])
      let draft = town.markup(try await town.call(.get, Self.month, ["month": "2026-06"], as: leader))
      #expect(draft.contains("action=\"/can-bo/bao-cao/2026-06/chot\""))
      let sent = try await town.call(.post, Self.month + "/chot", ["month": "2026-06"], as: leader)
      #expect(sent.status == 303)
      let issued = town.markup(try await town.call(.get, Self.month, ["month": "2026-06"], as: leader))
      #expect(issued.contains("Đây là bản đã chốt lúc 07:30 ngày 15/6/2026"))
      #expect(!issued.contains("/chot\""))

      try await town.append("delivery.portal", "2026-05-21", about: AnBinh.message(12))
      let moved = town.markup(try await town.call(.get, Self.month, ["month": "2026-06"], as: leader))
      #expect(moved.contains("từ đó đã có thay đổi"))
      #expect(moved.contains("Chốt lại báo cáo"))
      let behind = town.markup(
        try await town.call(.get, Self.figure, ["month": "2026-06", "key": "messages-portal"], as: leader))
      #expect(behind.contains("1 trong sổ"))
      let current = town.markup(
        try await town.call(
          .get, Self.figure, ["month": "2026-06", "key": "messages-portal"], query: ["ban": "hien-tai"],
          as: leader))
      #expect(current.contains("2 trong sổ"))
    }
  }

  @Test(arguments: Engine.available)
  func theDaysWorkNamesAReportThatWaitsUntilItIsIssued(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { town in
      let leader = town.staff([.plan])
      let reporter = town.staff([.report], unit: town.school)
      #expect(try await town.reports.today(leader, town.commune).isEmpty)
      try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
      let items = try await town.reports.today(leader, town.commune)
      #expect(items.map(\.urgency) == [.mine])
      #expect(items.first?.path == "/can-bo/bao-cao/2026-06")
      #expect(try await town.reports.today(reporter, town.commune).isEmpty)
      #expect(try await town.reports.today(town.staff([.read]), town.commune).isEmpty)
      town.clock.advance(by: .seconds(86_400))
      #expect(try await town.reports.today(leader, town.commune).map(\.urgency) == [.alarm])
      let june = Month(SampleMonth.day("2026-06-01"))
      try await town.reports.issue(month: june, unit: nil, commune: town.commune, by: leader)
      #expect(try await town.reports.today(leader, town.commune).isEmpty)
    }
  }
}
