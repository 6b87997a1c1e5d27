// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// The pages of plans.
enum PlanPages {
  /// The plan and its progress, for everybody.
  static func publicPlan(_ view: PlanView?) -> Page {
    guard let view else {
      return Page(
        "Kế hoạch tuyên truyền cải cách hành chính", frame: .portal,
        content: EmptyState("Xã chưa công bố kế hoạch trên cổng.").html)
    }
    let done = view.count(.completed)
    return Page(
      "Kế hoạch năm \(view.plan.year)", frame: .portal,
      summary: "\(view.plan.title): \(view.tasks.count) nhiệm vụ, \(done) đã hoàn thành.",
      content: """
        <p class="lead">\(view.plan.title)</p>
        \(PlanProgressPages.picture(view))
        <h2>Nhiệm vụ theo đơn vị</h2>
        \(groups(view, linked: false))
        <p><a href="/ke-hoach.json">Dữ liệu mở (JSON)</a></p>
        """)
  }

  /// The plans of the commune.
  static func plans(_ plans: [Plan], waiting: [PlanUpload] = [], mayImport: Bool) -> Page {
    let button: HTML =
      mayImport
      ? Button.link("Nhập kế hoạch từ tệp", to: "/can-bo/ke-hoach/nhap", style: .primary).html : .empty
    let list: HTML =
      plans.isEmpty
      ? EmptyState(
        "Chưa có kế hoạch nào. Hãy nhập tệp kế hoạch đã ký (.docx hoặc .txt): hệ thống sẽ đọc ra từng nhiệm vụ."
      ).html
      : Table(
        "Kế hoạch của xã", captionIsSeen: false,
        columns: [.text("Kế hoạch"), .text("Số, ký hiệu"), .text("Ngày ban hành"), .text("Nhập lúc")],
        rows: plans.map { plan in
          [
            .link(name(plan), "/can-bo/ke-hoach/\(plan.id)"),
            Table.Cell(plan.number), Table.Cell(plan.day?.numeric ?? "chưa ghi đủ"),
            Table.Cell(plan.importedAt.moment),
          ]
        }
      ).html
    return Page(
      "Kế hoạch và nhiệm vụ", frame: .workspace,
      content: "\(button)\(uploads(waiting))\(list)\(toRegister)")
  }

  /// One plan with its tasks and what is wrong with its text.
  ///
  /// - Parameters:
  ///   - following: what waits to be confirmed, and how people are reminded
  ///   - lines: the plan's words, line by line, as findings and tasks count them
  ///   - ways: what can be done with it as a whole
  static func plan(
    _ view: PlanView, following: HTML, lines: [String], findings: [Finding], ways: HTML
  ) -> Page {
    let errors = findings.count { $0.severity == .error }
    let list: HTML =
      findings.isEmpty
      ? "<p>Không thấy điểm nào cần sửa trong văn bản.</p>"
      : Table(
        "Những điểm cần xem trong văn bản", captionIsSeen: false,
        columns: [.text("Mức"), .number("Dòng"), .text("Điểm cần xem")],
        rows: findings.map { finding in
          [
            Table.Cell(StateTag(PlanWords.severity(finding.severity), tone(finding.severity))),
            Table.Cell(finding.line), Table.Cell(finding.message),
          ]
        }
      ).html
    return Page(
      name(view.plan), frame: .workspace,
      crumbs: [Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach")],
      content: """
        \(DescriptionList([
          "Số, ký hiệu": view.plan.number, "Cơ quan ban hành": view.plan.issuer,
          "Ngày ban hành": view.plan.day?.numeric ?? "",
        ]))
        \(ProgressBar("Nhiệm vụ đã hoàn thành", done: view.count(.completed), of: view.tasks.count))
        \(open(view))
        \(following)
        <p>\(Button.link("Xem ma trận đối tượng, nội dung, kênh", to: "/can-bo/ke-hoach/\(view.plan.id)/ma-tran"))</p>
        <h2>Nhiệm vụ theo đơn vị</h2>
        \(groups(view, linked: true))
        \(ways)
        <details class="more"\(errors > 0 ? " open" : "")><summary>Kiểm tra văn bản: \(findings.count) điểm cần xem, trong đó \(errors) lỗi</summary>
        \(list)
        <p>\(Button.link("Xem trên văn bản và nhận sửa", to: "/can-bo/ke-hoach/\(view.plan.id)/kiem-tra"))</p></details>
        <details class="more"><summary>Toàn văn, có số dòng</summary>
        <ol class="lines">\(lines, { "<li>\($0)</li>" })</ol></details>
        """)
  }

  /// What the plan left open, for a person to fill in.
  private static func open(_ view: PlanView) -> HTML {
    let open = view.open
    guard !open.isEmpty else { return .empty }
    return """
      <h2>Kế hoạch còn để ngỏ</h2>
      <p>\(open.count) nhiệm vụ chưa rõ ai làm hoặc làm đến bao giờ. Mở từng nhiệm vụ để giao đơn vị và ghi hạn.</p>
      \(Table(
        "Nhiệm vụ còn để ngỏ", captionIsSeen: false,
        columns: [.text("Nhiệm vụ"), .text("Còn thiếu"), .text("Kế hoạch ghi")],
        rows: open.map { line in
          [
            .link(PlanWords.short(line.task.text), "/can-bo/viec/\(line.task.id)"),
            Table.Cell(line.task.gaps.map(PlanWords.gap).joined(separator: "; ")),
            Table.Cell([line.task.unitText, line.task.dueText].compactMap(\.self).joined(separator: "; ")),
          ]
        }))
      """
  }

  private static func groups(_ view: PlanView, linked: Bool) -> HTML {
    let groups = view.byUnit.map { group -> HTML in
      let items = group.tasks.map { line -> HTML in
        let text: HTML =
          linked
          ? "<a href=\"/can-bo/viec/\(line.task.id)\">\(PlanWords.short(line.task.text, limit: 220))</a>"
          : HTML(escaping: line.task.text)
        let due: HTML = line.task.due.map { "<span>Hạn \($0.numeric)</span>" } ?? .empty
        let activity: HTML =
          line.activity > 0 ? "<span>\(line.activity) bằng chứng</span>" : .empty
        return """
          <li><p>\(text)</p><p class="meta">\(StateTag(PlanWords.state(line.state), PlanWords.tone(line.state))) \(due) \(PlanProgressPages.periods(line)) \(activity)</p></li>
          """
      }
      return
        "<section class=\"duties\"><h3>\(group.unit ?? "Chưa giao đơn vị nào")</h3><ul class=\"duty-list\">\(items)</ul></section>"
    }
    return "\(groups)"
  }

  /// What a plan is called.
  static func name(_ plan: Plan) -> String {
    plan.title.isEmpty ? "Kế hoạch năm \(plan.year)" : plan.title
  }

  /// The way back from a page of a plan.
  static func crumbs(_ plan: Plan) -> [Page.Crumb] {
    [
      Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach"),
      Page.Crumb(name(plan), "/can-bo/ke-hoach/\(plan.id)"),
    ]
  }

  static func tone(_ severity: Finding.Severity) -> StateTag.Tone {
    switch severity {
    case .error: .bad
    case .warning: .waiting
    case .info: .idle
    }
  }
}
