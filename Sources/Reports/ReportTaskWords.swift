// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments

/// The sections of a report that come from the plan's tasks.
extension ReportDocumentWords {
  /// Section II: what became of the plan's tasks.
  var duties: [OfficialDocument.Block] {
    let heading = OfficialDocument.Block.heading(.section, "Tình hình thực hiện nhiệm vụ")
    guard !report.tasks.isEmpty else { return [heading, .paragraph("Chưa có nhiệm vụ nào trong kế hoạch.")] }
    let counts = TaskLine.State.allCases.compactMap { state -> String? in
      let count = report.tasks.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(ReportWords.state(state).lowercased())"
    }
    return [
      heading,
      .paragraph(
        "Kế hoạch giao \(String(report.tasks.count)) nhiệm vụ, đến cuối kỳ: \(counts.joined(separator: ", "))."
      ),
      .table(
        OfficialDocument.Table(
          caption: "Nhiệm vụ đến cuối kỳ",
          // Shares in millimetres, so that a day stands on one line.
          columns: [
            .init("TT", .center, share: 11), .init("Nhiệm vụ", share: 62), .init("Đơn vị", share: 31),
            .init("Hạn", .center, share: 27), .init("Tình trạng", .center, share: 20),
            .init("Bằng chứng trong kỳ", .right, share: 20),
          ],
          rows: report.tasks.enumerated().map { place, task in
            .cells([
              Prose(String(place + 1)),
              "\(ReportWords.short(task.text), opening: ReportPath.task(task.id))",
              Prose(task.unitName ?? "Chưa rõ"), Prose(task.due?.numeric ?? "Chưa có"),
              Prose(ReportWords.state(task.state)),
              "\(task.entries.count.grouped, opening: ReportPath.entries(task.entries) ?? ReportPath.task(task.id))",
            ])
          })),
    ]
  }

  /// Section III: what the tasks show to be wrong.
  var difficulties: [OfficialDocument.Block] {
    let groups: [(String, [TaskLine])] = [
      ("Nhiệm vụ quá hạn", report.late), ("Nhiệm vụ chưa có bằng chứng từ đầu năm", report.withoutEvidence),
      ("Nhiệm vụ chưa rõ đơn vị chủ trì", report.unowned),
    ].filter { !$0.1.isEmpty }
    let heading = OfficialDocument.Block.heading(.section, "Khó khăn, tồn tại")
    guard !groups.isEmpty else {
      return [
        heading, .paragraph("Không có nhiệm vụ quá hạn, chưa có bằng chứng hoặc chưa rõ đơn vị chủ trì."),
      ]
    }
    return [heading]
      + groups.flatMap { name, tasks -> [OfficialDocument.Block] in
        [.heading(.subsection, "\(name): \(String(tasks.count))")]
          + tasks.map { .item(line($0, due: $0.due)) }
      }
  }

  private func line(_ task: TaskLine, due: LocalDay?) -> Prose {
    let unit = task.unitName.map { " (\($0))" } ?? ""
    let due = due.map { ", hạn \($0.numeric)" } ?? ""
    return "\(ReportWords.short(task.text), opening: ReportPath.task(task.id))\(unit)\(due)."
  }

  /// Section IV: what is due next.
  var outlook: [OfficialDocument.Block] {
    let heading = OfficialDocument.Block.heading(.section, "Nhiệm vụ tháng tới")
    let late = report.late.count
    let overdue = late == 0 ? "" : " Tập trung hoàn thành \(late) nhiệm vụ quá hạn."
    guard !report.upcoming.isEmpty else {
      return [heading, .paragraph("Không có nhiệm vụ nào đến hạn trong kỳ tới.\(overdue)")]
    }
    return [
      heading, .paragraph("Có \(String(report.upcoming.count)) nhiệm vụ đến hạn trong kỳ tới.\(overdue)"),
    ] + report.upcoming.map { .item(line($0, due: $0.nextDue)) }
  }
}
