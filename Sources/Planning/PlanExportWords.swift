// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// A plan with its tasks on paper, in a workbook and in a calendar.
struct PlanExportWords {
  let view: PlanView
  let commune: CommuneCard
  let today: LocalDay

  private var plan: Plan { view.plan }
  private var title: String { PlanPages.name(plan) }
  private var source: String { plan.number.isEmpty ? title : "Kế hoạch số \(plan.number)" }

  /// The name of a place without its kind: "An Bình".
  static func place(_ commune: String) -> String {
    for kind in ["xã ", "phường ", "đặc khu ", "thị trấn "] where commune.lowercased().hasPrefix(kind) {
      return String(commune.dropFirst(kind.count))
    }
    return commune
  }

  /// A title inside a sentence.
  static func lowered(_ title: String) -> String { title.prefix(1).lowercased() + title.dropFirst() }

  /// The list of tasks with their progress, as an administrative document.
  var document: OfficialDocument {
    OfficialDocument(
      head: OfficialDocument.Head(
        issuer: ["Ủy ban nhân dân", commune.name], symbol: "BC-UBND", place: Self.place(commune.name),
        issued: .within(Month(today))),
      kind: "Báo cáo", title: "tiến độ thực hiện \(Self.lowered(title))",
      blocks: [
        .paragraph(
          "Ủy ban nhân dân \(commune.name) báo cáo tiến độ thực hiện \(source) (số liệu đến ngày \(today.numeric)) như sau:"
        ),
        .paragraph(
          "Kế hoạch có \(String(view.tasks.count)) nhiệm vụ: \(String(view.count(.completed))) đã hoàn thành, \(String(view.count(.underway))) đang làm, \(String(view.count(.waiting))) chưa bắt đầu, \(String(view.count(.overdue))) quá hạn, \(String(view.count(.unowned))) chưa giao đơn vị."
        ), .table(progress), .paragraph("Danh mục nhiệm vụ kèm theo báo cáo này./."),
      ],
      signature: OfficialDocument.Signature(authority: ["TM. Ủy ban nhân dân"], position: ["Chủ tịch"]),
      recipients: ["Các cơ quan, đơn vị thuộc xã", "Lưu: VT"],
      appendices: [
        OfficialDocument.Appendix(title: "Danh mục nhiệm vụ", isWide: true, blocks: [.table(tasks)])
      ])
  }

  private static let states: [TaskState] = [.completed, .underway, .waiting, .overdue, .unowned]
  private static let open = "Chưa giao đơn vị"

  private var progress: OfficialDocument.Table {
    OfficialDocument.Table(
      caption: "Tiến độ theo đơn vị",
      columns: [.init("TT", .center), .init("Đơn vị", share: 6), .init("Nhiệm vụ", .right, share: 2)]
        + Self.states.map { .init(Prose(PlanWords.state($0)), .right, share: 2) },
      rows: view.byUnit.enumerated().map { place, group in
        .cells(
          [
            Prose(String(place + 1)), Prose(group.unit ?? Self.open), Prose(String(group.tasks.count)),
          ] + Self.states.map { state in Prose(String(group.tasks.count { $0.state == state })) })
      })
  }

  private var tasks: OfficialDocument.Table {
    OfficialDocument.Table(
      columns: [
        .init("TT", .center), .init("Nhiệm vụ", share: 9), .init("Đơn vị", share: 4),
        .init("Hạn", .center, share: 3), .init("Sản phẩm", share: 3), .init("Kết quả", .center, share: 3),
      ],
      rows: view.tasks.enumerated().map { place, line in
        let due = line.task.due?.numeric ?? line.task.dueText ?? line.task.cadence ?? ""
        return .cells([
          Prose(String(place + 1)), Prose(line.task.text), Prose(view.unitName(of: line.task) ?? Self.open),
          Prose(due), Prose(line.task.product ?? ""), Prose(PlanWords.state(line.state)),
        ])
      })
  }

  /// The same as a workbook: tasks, progress by unit, and the plan's head.
  var workbook: Workbook {
    Workbook(
      title: title, creator: "Ủy ban nhân dân \(commune.name)", sheets: [taskSheet, unitSheet, planSheet])
  }

  private var taskSheet: Workbook.Sheet {
    Workbook.Sheet(
      "Nhiệm vụ",
      columns: [
        .init("TT", width: 5), .init("Nhiệm vụ", width: 46), .init("Đơn vị chủ trì", width: 22),
        .init("Đơn vị phối hợp", width: 18), .init("Hạn", width: 13),
        .init("Kế hoạch ghi về thời hạn", width: 16),
        .init("Tần suất", width: 14), .init("Sản phẩm", width: 18), .init("Kênh", width: 18),
        .init("Chỉ tiêu", width: 14), .init("Kết quả", width: 13), .init("Bằng chứng", width: 9),
        .init("Ngày hoàn thành", width: 13), .init("Dòng trong kế hoạch", width: 9),
      ],
      rows: view.tasks.enumerated().map { place, line in
        let task = line.task
        let done = line.state == .completed ? task.events.last { $0.what == .completed }?.at.day : nil
        return [
          .number(place + 1), .text(task.text), .text(view.unitName(of: task) ?? Self.open),
          .text(task.helpers.joined(separator: "; ")), .init(task.due), .init(task.dueText),
          .init(task.cadence), .init(task.product), .text(task.channels.joined(separator: "; ")),
          .init(task.target), .text(PlanWords.state(line.state)), .number(line.activity), .init(done),
          .number(task.line),
        ]
      })
  }

  private var unitSheet: Workbook.Sheet {
    Workbook.Sheet(
      "Tiến độ theo đơn vị",
      columns: [.init("Đơn vị", width: 40), .init("Nhiệm vụ", width: 11)]
        + Self.states.map { .init(PlanWords.state($0), width: 16) },
      rows: view.byUnit.map { group in
        [.text(group.unit ?? Self.open), .number(group.tasks.count)]
          + Self.states.map { state in .number(group.tasks.count { $0.state == state }) }
      })
  }

  private var planSheet: Workbook.Sheet {
    Workbook.Sheet(
      "Kế hoạch", columns: [.init("Mục", width: 24), .init("Nội dung", width: 80)],
      rows: [
        [.text("Tên"), .text(title)], [.text("Số, ký hiệu"), .text(plan.number)],
        [.text("Cơ quan ban hành"), .text(plan.issuer)], [.text("Ngày ban hành"), .init(plan.day)],
        [.text("Năm"), .text(String(plan.year))], [.text("Số liệu đến ngày"), .day(today)],
      ])
  }

  /// The tasks that have a day, for calendars.
  func calendar(at now: Instant) -> CalendarFile {
    CalendarFile(
      name: title,
      entries: view.tasks.compactMap { line in
        line.task.due.map { day in
          CalendarFile.Entry(
            uid: "nhiem-vu-\(line.task.id)@\(commune.host.isEmpty ? commune.code : commune.host)", day: day,
            summary: "Hạn: \(PlanWords.short(line.task.text))",
            details: "\(line.task.text)\n\(source), dòng \(line.task.line). \(PlanWords.state(line.state)).",
            category: view.unitName(of: line.task))
        }
      }, stamp: now)
  }
}
