// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Outside
import Storage
import TestKit
import Web

@testable import Reports

/// What an invented commune did up to June 2026, as plain values.
enum SampleMonth {
  static let commune = CommuneID(rawValue: 1)
  static let office = UnitID(rawValue: 2)
  static let school = UnitID(rawValue: 3)
  static let plan = Subject("plan", ID<TaskKind>(rawValue: 90))

  static let units = [
    Unit(id: office, kind: .office, name: "Phòng Văn hoá - Xã hội", shortName: "VH-XH"),
    Unit(id: school, kind: .school, name: "Trường Tiểu học An Bình"),
  ]

  static let card = CommuneCard(
    id: commune, code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")

  static func day(_ iso: String) -> LocalDay { LocalDay(iso: iso) ?? LocalDay(number: 0) }

  static func entry(
    _ id: Int64, _ kind: String, _ day: String, about: Int64, of subject: String = "message",
    unit: UnitID? = office, amounts: [String: Int64] = [:]
  ) -> Evidence {
    Evidence(
      id: EvidenceID(rawValue: id), commune: commune, at: Instant(self.day(day), minutes: 9 * 60), kind: kind,
      subject: Subject(subject, ID<MessageKind>(rawValue: about)), unit: unit, amounts: amounts)
  }

  static let entries = [
    entry(101, "delivery.portal", "2026-05-14", about: 11),
    entry(102, "delivery.portal", "2026-05-15", about: 12),
    entry(103, "delivery.portal", "2026-06-01", about: 13, unit: school),
    entry(104, "delivery.portal", "2026-06-02", about: 13, unit: school),
    entry(105, "delivery.loudspeaker", "2026-06-03", about: 12, amounts: ["minutes": 6, "version": 1]),
    entry(106, "delivery.loudspeaker", "2026-06-04", about: 12, amounts: ["minutes": 7]),
    entry(107, "delivery.zalo", "2026-06-05", about: 12),
    entry(108, "delivery.facebook", "2026-06-05", about: 12),
    entry(109, "delivery.notice-board", "2026-06-06", about: 12, unit: nil),
    entry(110, "message.approved", "2026-06-07", about: 12),
    entry(111, "message.withdrawn", "2026-06-08", about: 13, unit: school),
    entry(112, "audio.rendered", "2026-06-09", about: 12, amounts: ["seconds": 80]),
    entry(113, "audio.rendered", "2026-06-10", about: 13, amounts: ["seconds": 45]),
    entry(114, "task.reported", "2026-06-14", about: 31, of: "task", unit: school),
    entry(116, "message.urgent", "2026-06-10", about: 12),
    entry(117, "message.unconfirmed", "2026-06-11", about: 12),
    entry(115, "delivery.portal", "2026-06-15", about: 14),
  ]

  static func task(
    _ id: Int64, _ text: String, unit: UnitID?, due: String? = nil, completed: String? = nil,
    messages: [Int64] = [], occurrences: [ReportTask.Occurrence] = []
  ) -> ReportTask {
    ReportTask(
      id: TaskID(rawValue: id), text: text, units: [unit].compactMap(\.self),
      unitName: units.first { $0.id == unit }?.name,
      due: due.map(day), completed: completed.map(day), occurrences: occurrences,
      source: "Kế hoạch số 12/KH-UBND, dòng \(id)",
      plan: plan,
      records: messages.map { Subject("message", ID<MessageKind>(rawValue: $0)) })
  }

  static let tasks = [
    task(
      30, "Đăng tin về dịch vụ công trực tuyến trên Cổng thông tin điện tử", unit: office, messages: [11, 12]),
    task(31, "Tổ chức sinh hoạt chuyên đề cho học sinh", unit: school, due: "2026-06-10"),
    task(32, "Báo cáo kết quả quý II", unit: office, due: "2026-06-14", completed: "2026-06-12"),
    task(33, "Chấm điểm các đơn vị", unit: nil, due: "2026-07-10"),
    task(34, "Kiểm tra việc niêm yết thủ tục hành chính", unit: office, due: "2026-06-30"),
  ]

  static func sources(_ month: String = "2026-06", unit: UnitID? = nil) -> ReportSources {
    let calendar = ReportCalendar()
    return ReportSources(
      calendar: calendar, window: calendar.window(of: Month(iso: month) ?? Month(day("2026-06-01"))),
      unit: units.first { $0.id == unit }, units: units)
  }

  /// The report of June, computed on 15 June.
  static func report(unit: UnitID? = nil, at: String = "2026-06-15") -> MonthlyReport {
    let sources = sources(unit: unit)
    let paper = ReportPaper(
      commune: card, unit: sources.unit, settings: ReportSettings(),
      plan: ReportPlan(
        number: "12/KH-UBND", day: day("2026-01-20"), issuer: "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        title: "Tuyên truyền cải cách hành chính năm 2026"))
    return sources.report(
      entries: entries, tasks: tasks, origins: [plan: [EvidenceID(rawValue: 50)]],
      ledger: LedgerMark(sequence: 1234, digest: String(repeating: "0123456789abcdef", count: 4)),
      at: Instant(day(at), minutes: 450), paper: paper)
  }
}
