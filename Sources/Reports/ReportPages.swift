// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The pages of reports: the months, and one of them.
enum ReportPages {
  static let home = Page.Crumb(ReportWords.menu, ReportPath.home)

  /// The months with the numbers by which they are compared.
  static func months(_ view: ReportMonthsView) -> Page {
    let unit = view.scope.unit?.id
    let shown = ReportFigures.headlines
    let rows = view.months.map { month -> [Table.Cell] in
      let path = ReportPath.report(month.window.month, unit: unit)
      let numbers = shown.map { key in
        Table.Cell(
          Measure(month.value(key), ReportWords.figure(key).label, evidence: figurePath(key, month, unit))
            .inline)
      }
      let start: [Table.Cell] = [
        .link(title(month.window.month), path), Table.Cell(days(month.window)),
        Table.Cell(state(month, on: view.today)),
      ]
      return start + numbers
    }
    let columns: [Table.Column] =
      [.text("Kỳ báo cáo"), .text("Số liệu"), .text("Tình trạng")]
      + shown.map { .number(ReportWords.headlines[$0] ?? $0) }
    return Page(
      ReportWords.menu, frame: .workspace,
      content: """
        <p>Mọi con số được tính từ sổ bằng chứng; bấm vào một con số để xem các bằng chứng của nó.</p>
        \(chooser(view.scope, path: ReportPath.home))
        \(chart(view))
        \(Table("Các kỳ báo cáo", columns: columns, rows: rows))
        \(older(view))
        \(view.maySet ? Button.link("Đặt kỳ báo cáo và người ký", to: ReportPath.settings) : nil)
        """)
  }

  /// One report, each number of it leading to its entries.
  static func report(_ view: ReportView) -> Page {
    let report = view.report
    let headlines = ReportFigures.headlines.compactMap(report.figure).map { figure in
      let before = report.previous.first { $0.key == figure.key }
      return Measure(
        figure.value, figure.label,
        evidence: ReportPath.figure(figure.key, of: report, current: view.showsCurrent),
        detail: before.map { "Kỳ trước: \($0.value.grouped)" })
    }
    return Page(
      "Báo cáo \(ReportWords.month(report.window.month))", frame: .workspace, crumbs: [home],
      content: """
        \(standing(view))
        \(chooser(view.scope, path: ReportPath.report(report.window.month, unit: nil)))
        \(Measure.row(headlines))
        \(downloads(view))
        \(issuing(view))
        <section class="panel">\(ReportDocumentPages.body(ReportDocumentWords(report: report, showsCurrent: view.showsCurrent).document))</section>
        """)
  }

  private static func title(_ month: Month) -> String { "Tháng \(month.month)/\(month.year)" }

  private static func days(_ window: ReportWindow) -> String {
    "\(window.first.numeric) – \(window.last.numeric)"
  }

  private static func figurePath(_ key: String, _ month: ReportMonth, _ unit: UnitID?) -> String {
    ReportPath.figure(key, of: month.window.month, unit: unit)
  }

  private static func state(_ month: ReportMonth, on today: LocalDay) -> StateTag {
    if let issue = month.issue { return StateTag("Đã chốt ngày \(issue.at.day.numeric)", .good) }
    if !month.window.isClosed(on: today) { return StateTag("Đang trong kỳ", .active) }
    guard month.figures.contains(where: { $0.value > 0 }) else { return StateTag("Không có số liệu", .idle) }
    return month.window.due < today ? StateTag("Quá hạn chốt", .bad) : StateTag("Đủ kỳ, chờ chốt", .waiting)
  }

  private static func chart(_ view: ReportMonthsView) -> HTML {
    let key = ReportFigures.headlines[0]
    return BarChart(
      ReportWords.figure(key).label, label: "Kỳ báo cáo", value: "Số tin",
      points: view.months.reversed().map { month in
        ChartPoint(
          title(month.window.month), month.value(key), evidence: figurePath(key, month, view.scope.unit?.id))
      }
    ).html
  }

  private static func older(_ view: ReportMonthsView) -> HTML? {
    guard let last = view.months.last else { return nil }
    let unit = view.scope.unit.map { "&don-vi=\($0.id)" } ?? ""
    return Button.link(
      "Xem các kỳ trước", to: "\(ReportPath.home)?den=\(last.window.month.adding(months: -1).iso)\(unit)"
    ).html
  }

  private static func chooser(_ scope: ReportScope, path: String) -> HTML {
    let form = FormState(["don-vi": scope.unit?.id.description ?? ReportScope.everybody])
    let choices =
      [Choice(ReportScope.everybody, "Toàn xã")] + scope.units.map { Choice($0.id.description, $0.name) }
    return form.get(
      from: path,
      content: """
        \(form.select("don-vi", "Báo cáo của", choices: choices, blank: nil))
        \(Button("Xem", style: .quiet))
        """)
  }

  /// What this page shows: an issued report, or numbers that can still change.
  private static func standing(_ view: ReportView) -> HTML {
    let window = view.report.window
    var facts = DescriptionList()
    facts.add("Của", view.scope.unit?.name ?? "Toàn xã")
    facts.add("Kỳ số liệu", ReportWords.period(window))
    facts.add("Hạn gửi", window.due.numeric)
    facts.add("Tính lúc", view.report.computedAt.moment)
    facts.add("Sổ bằng chứng", html: ledger(view.report.ledger))
    return "\(notice(view))\(facts)"
  }

  private static func ledger(_ mark: LedgerMark) -> HTML {
    guard mark.sequence > 0 else { return "chưa có mục nào" }
    return """
      đến mục \(mark.sequence), mã khóa bắt đầu bằng <code>\(mark.short)</code>; \
      <a href="\(link: ReportPath.ledger(mark))">đối chiếu</a>
      """
  }

  private static func notice(_ view: ReportView) -> Notice? {
    let report = view.report
    guard let issue = view.issue else {
      return report.isPreliminary
        ? Notice(.info, "Kỳ này chưa hết, số liệu còn thay đổi đến hết ngày \(report.window.last.numeric).")
        : nil
    }
    let other = ReportPath.report(report.window.month, unit: report.unit, current: !view.showsCurrent)
    if view.showsCurrent {
      return Notice(
        .info, "Đây là số liệu tính lại lúc này, chưa phải bản đã chốt.",
        more: "<p><a href=\"\(link: other)\">Xem bản đã chốt lúc \(issue.at.moment)</a></p>")
    }
    guard view.differs else {
      return Notice(.info, "Đây là bản đã chốt lúc \(issue.at.moment).")
    }
    return Notice(
      .warning,
      "Đây là bản đã chốt lúc \(issue.at.moment); sổ bằng chứng và nhiệm vụ từ đó đã có thay đổi của kỳ này.",
      more: "<p><a href=\"\(link: other)\">Xem số liệu tính lại lúc này</a></p>")
  }

  private static func downloads(_ view: ReportView) -> HTML {
    func link(_ words: String, _ format: ReportFormat, _ style: Button.Style = .quiet) -> Button {
      .link(words, to: ReportPath.file(format, of: view.report, current: view.showsCurrent), style: style)
    }
    return Button.row(
      link("Tải bản Word (.docx)", .docx, .primary), link("Tải bản PDF", .pdf), link("Trang HTML", .html),
      link("Dữ liệu JSON", .json))
  }

  private static func issuing(_ view: ReportView) -> HTML {
    switch view.issuing {
    case .none: return .empty
    case .tooEarly:
      return "<p>Chốt được từ ngày \(view.report.window.last.adding(days: 1).numeric), khi kỳ đã hết.</p>"
    case .allowed:
      let again = view.issue != nil
      return """
        <p>\(again ? "Chốt lại sẽ lưu thêm một bản mới; bản trước vẫn còn trong sổ." : "Khi chốt, hệ thống giữ nguyên số liệu này để gửi đi; bằng chứng đến sau không làm thay đổi bản đã chốt.")</p>
        \(Button.post(
          again ? "Chốt lại báo cáo" : "Chốt báo cáo", to: "\(ReportPath.home)/\(view.report.window.month.iso)/chot",
          token: view.token, style: again ? .quiet : .primary,
          values: view.report.unit.map { ["don-vi": $0.description] } ?? [:]))
        """
    }
  }
}
