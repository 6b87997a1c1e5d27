// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct PlanExportTests {
  private func words(_ planning: Planning, _ commune: TestCommune) async throws -> PlanExportWords {
    let plan = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).plan
    let kept = try #require(try await planning.plans(commune: commune.id).first { $0.id == plan })
    return PlanExportWords(
      view: try await planning.view(kept, commune: commune.id), commune: commune.card,
      today: commune.clock.now.day)
  }

  @Test(arguments: Engine.available)
  func theWorkbookHoldsEveryTaskWithItsDay(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let words = try await words(planning, commune)
      let rows = try SpreadsheetTable.rows(of: XlsxWriter().write(words.workbook))
      #expect(rows.count == 5 && rows[0].prefix(3) == ["TT", "Nhiệm vụ", "Đơn vị chủ trì"])
      let day = try #require(LocalDay(iso: "2026-06-30"))
      #expect(rows[2][4] == String(day.number + 25_569) && rows[2][2] == "Phòng Văn hoá - Xã hội")
      #expect(words.workbook.sheets.map(\.name) == ["Nhiệm vụ", "Tiến độ theo đơn vị", "Kế hoạch"])
      let report = try DocumentText(bytes: DocxWriter().write(words.document))
      #expect(report.lines.contains { $0.text.contains("Kế hoạch có 4 nhiệm vụ") })
    }
  }

  @Test(arguments: Engine.available)
  func theCalendarFollowsItsStandard(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let words = try await words(planning, commune)
      let bytes = words.calendar(at: commune.clock.now).bytes
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
      for line in bytes.split(separator: 10) {
        #expect(line.last == 13 && line.count <= 76)
        #expect(String(validating: line.dropLast(), as: UTF8.self) != nil)
      }
      let unfolded = text.replacing("\r\n ", with: "")
      #expect(unfolded.contains("DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701"))
      #expect(unfolded.contains("\r\nUID:nhiem-vu-\(words.view.tasks[1].id)@an-binh.test\r\n"))
      #expect(unfolded.contains("hỏi đáp\\, hoàn thành"))
      let stamp = try #require(unfolded.firstMatch(of: #/DTSTAMP:(\d{8}T\d{6}Z)/#))
      let utc = Instant(milliseconds: commune.clock.now.milliseconds - LocalDay.offset)
      #expect(String(stamp.1).prefix(8) == utc.day.iso.replacing("-", with: ""))
      // The same entries keep their ids in the next file.
      let later = words.calendar(at: commune.clock.now.adding(.seconds(60)))
      #expect(later.entries == words.calendar(at: commune.clock.now).entries)
    }
  }

  @Test(arguments: Engine.available)
  func everyFileIsGivenToStaffOfTheCommuneAlone(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let plan = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).plan
      let lan = try await commune.staff("lan", [.writer])
      for (file, start) in [
        ("ke-hoach.docx", "PK"), ("nhiem-vu.docx", "PK"), ("nhiem-vu.xlsx", "PK"), ("nhiem-vu.ics", "BEGIN"),
      ] {
        let path = "/can-bo/ke-hoach/\(plan)/\(file)"
        let answer = try await planning.capability.get(path, as: lan, in: commune.card)
        #expect(answer.status == 200 && answer.text.hasPrefix(start), "\(file)")
        #expect(try await planning.capability.get(path, in: commune.card).status == 403)
        let missing = try await planning.capability.get(
          "/can-bo/ke-hoach/0000000000000/\(file)", as: lan, in: commune.card)
        #expect(missing.status == 404)
      }
    }
  }
}
