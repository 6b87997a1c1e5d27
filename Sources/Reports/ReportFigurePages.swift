// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The page behind a number.
enum ReportFigurePages {
  static func page(_ view: FigureView) -> Page {
    let month = view.report.window.month
    return Page(
      view.figure.label, frame: .workspace,
      crumbs: [
        ReportPages.home,
        Page.Crumb(
          "Báo cáo \(ReportWords.month(month))",
          ReportPath.report(month, unit: view.report.unit, current: view.showsCurrent)),
      ],
      content: """
        \(Measure.row([
          Measure(
            view.figure.value, "\(view.figure.measure), \(ReportWords.period(view.report.window))", evidence: nil,
            detail: view.before.map { "Kỳ trước: \($0.value.grouped)" })
        ]))
        \(view.tasks.isEmpty ? nil : tasks(view.tasks))
        \(entries(view))
        """)
  }

  private static func tasks(_ tasks: [TaskLine]) -> HTML {
    Table(
      "Các nhiệm vụ được đếm",
      columns: [
        .text("Nhiệm vụ"), .text("Đơn vị"), .text("Hạn"), .text("Tình trạng"), .number("Bằng chứng trong kỳ"),
      ],
      rows: tasks.map { task in
        [
          .link(ReportWords.short(task.text), ReportPath.task(task.id)),
          Table.Cell(task.unitName ?? "Chưa rõ"),
          Table.Cell(task.due?.numeric ?? "Chưa có"), Table.Cell(ReportWords.state(task.state)),
          Table.Cell(task.entries.count),
        ]
      }
    ).html
  }

  private static func entries(_ view: FigureView) -> HTML {
    guard !view.entries.isEmpty else {
      return EmptyState("Trong kỳ, sổ bằng chứng không có bằng chứng nào cho số liệu này.").html
    }
    let path = ReportPath.figure(view.figure.key, of: view.report, current: view.showsCurrent)
    return """
      \(Table(
        "Các bằng chứng, \(view.figure.entries.count.grouped) trong sổ",
        columns: [.text("Bằng chứng"), .text("Về"), .text("Lúc"), .text("Đơn vị"), .text("Số liệu")],
        rows: view.entries.map { row($0, view) }))
      \(Pager(page: view.page, of: view.pages) { "\(path)\(path.contains("?") ? "&" : "?")trang=\($0)" })
      """
  }

  private static func row(_ entry: Evidence, _ view: FigureView) -> [Table.Cell] {
    let about: Table.Cell =
      view.subjects[entry.subject].map { .link($0.title, $0.path) }
      ?? Table.Cell("\(view.labels[entry.subject.kind] ?? entry.subject.kind) \(entry.subject.id)")
    let amounts = entry.amounts.sorted { $0.key < $1.key }.map {
      "\(view.labels[$0.key] ?? $0.key): \($0.value.grouped)"
    }
    return [
      .link(view.labels[entry.kind] ?? entry.kind, ReportPath.entry(entry.id)), about,
      Table.Cell(entry.at.moment), Table.Cell(entry.unit.flatMap { view.units[$0] } ?? ""),
      Table.Cell(amounts.joined(separator: "; ")),
    ]
  }
}
