// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

extension PlanPages {
  /// One task: the duty as written, who holds it, what was done, and what can be done now.
  static func task(_ page: TaskPage) throws -> Page {
    let task = page.task
    let staff = try page.visit.staff()
    let holder = task.unit.map(page.unitName) ?? task.unitText
    let isLate = page.state == .overdue
    return Page(
      "Nhiệm vụ", frame: .workspace,
      crumbs: [
        Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach"),
        Page.Crumb("Kế hoạch năm \(page.plan.year)", "/can-bo/ke-hoach/\(page.plan.id)"),
      ],
      content: """
        \(HandStrip(holder: holder, next: next(page.state), due: task.due?.numeric ?? task.dueText, isLate: isLate))
        <blockquote class="duty"><p>\(task.text)</p><footer>Dòng \(task.line) của kế hoạch</footer></blockquote>
        \(facts(task))
        \(messages(page, mayWrite: staff.can(.write)))
        \(done(page))
        \(staff.can(.plan) ? arrange(page) : .empty)
        \(history(page))
        """)
  }

  private static func next(_ state: TaskState) -> String {
    switch state {
    case .unowned: "Giao cho một đơn vị"
    case .waiting: "Bắt đầu làm và ghi nhận"
    case .underway: "Làm tiếp, ghi nhận kết quả"
    case .overdue: "Làm ngay hoặc báo cáo lý do"
    case .completed: "Không còn việc"
    }
  }

  private static func facts(_ task: PlanTask) -> HTML {
    var facts = DescriptionList()
    if let cadence = task.cadence { facts.add("Chu kỳ", cadence) }
    if let product = task.product { facts.add("Sản phẩm", product) }
    if let target = task.target { facts.add("Chỉ tiêu", target) }
    if !task.channels.isEmpty { facts.add("Kênh", task.channels.joined(separator: ", ")) }
    if !task.audiences.isEmpty { facts.add("Đối tượng", task.audiences.joined(separator: ", ")) }
    return "\(facts)"
  }

  private static func messages(_ page: TaskPage, mayWrite: Bool) -> HTML {
    let list: HTML =
      page.messages.isEmpty
      ? "<p>Chưa có tin nào cho nhiệm vụ này.</p>"
      : Table(
        "Tin của nhiệm vụ", captionIsSeen: false, columns: [.text("Tin"), .text("Tình trạng")],
        rows: page.messages.map { [.link($0.title, $0.path), Table.Cell($0.state)] }
      ).html
    let button: HTML =
      mayWrite && page.state != .completed
      ? Button.link("Viết tin cho nhiệm vụ này", to: "/can-bo/tin/moi?viec=\(page.task.id)", style: .primary)
        .html
      : .empty
    return "<h2>Tin đã viết</h2>\(list)\(button)"
  }

  private static func done(_ page: TaskPage) -> HTML {
    guard page.state != .completed else {
      return page.visit.visitor.staff?.can(.plan) == true ? reopenForm(page) : .empty
    }
    let form = FormState(values: page.visit.form, fault: fault(page, of: ["note", "link"]), prefix: "lam")
    let complete: HTML =
      page.visit.visitor.staff.map { $0.can(.plan) || $0.can(.report) } == true
      ? Button.post(
        "Nhiệm vụ đã hoàn thành", to: "/can-bo/viec/\(page.task.id)/hoan-thanh",
        token: page.visit.visitor.formToken
      ).html : .empty
    return """
      <h2>Ghi nhận việc đã làm</h2>
      \(form.post(
        to: "/can-bo/viec/\(page.task.id)/da-lam", token: page.visit.visitor.formToken,
        content: """
          \(form.area("note", "Đã làm gì, ở đâu, bao nhiêu", hint: "Ví dụ: Họp thôn 5 ngày 04/6, 42 người dự.", limit: 1000, rows: 3))
          \(form.text("link", "Đường dẫn bằng chứng", hint: "Bài báo, ảnh hoặc văn bản đã đăng.", required: false, kind: .url))
          \(Button("Ghi nhận"))
          """))
      \(complete)
      """
  }

  private static func reopenForm(_ page: TaskPage) -> HTML {
    let form = FormState(values: page.visit.form, fault: fault(page, of: ["reason"]), prefix: "mo")
    return """
      <details class="more"><summary>Mở lại nhiệm vụ</summary>
      \(form.post(
        to: "/can-bo/viec/\(page.task.id)/mo-lai", token: page.visit.visitor.formToken,
        content: "\(form.text("reason", "Lý do mở lại", limit: 1000))\(Button("Mở lại", style: .quiet))"))</details>
      """
  }

  private static func arrange(_ page: TaskPage) -> HTML {
    let stored = ["unit": page.task.unit?.description ?? "", "due": page.task.due?.iso ?? ""]
    let fault = fault(page, of: ["unit", "due"])
    let form =
      fault == nil
      ? FormState(stored, prefix: "giao") : FormState(values: page.visit.form, fault: fault, prefix: "giao")
    let choices = page.units.filter(\.isOpen).map { Choice($0.id.description, $0.name) }
    return """
      <h2>Giao đơn vị và hạn</h2>
      \(form.post(
        to: "/can-bo/viec/\(page.task.id)/giao", token: page.visit.visitor.formToken,
        content: """
          \(form.select("unit", "Đơn vị chủ trì", choices: choices, hint: page.task.unitText.map { "Kế hoạch ghi: \($0)" }))
          \(form.date("due", "Hạn hoàn thành", required: false))
          \(Button("Lưu", style: .quiet))
          """))
      """
  }

  private static func history(_ page: TaskPage) -> HTML {
    guard !page.task.events.isEmpty else { return .empty }
    let items = page.task.events.reversed().map { event -> HTML in
      let link: HTML =
        if case .reported(_, let address?) = event.what {
          " <a href=\"\(link: address)\" rel=\"noopener noreferrer\">bằng chứng</a>"
        } else { .empty }
      return """
        <li><span class="meta">\(event.at.clock) ngày \(event.at.day.numeric)</span> \(PlanWords.event(event, unitName: page.unitName))\(link)</li>
        """
    }
    return "<h2>Đã diễn ra</h2><ul class=\"history\">\(items)</ul>"
  }

  /// The fault if it concerns one of a form's fields: several forms share the page.
  private static func fault(_ page: TaskPage, of fields: Set<String>) -> Fault? {
    page.fault.flatMap { fault in fault.fields.contains { fields.contains($0.name) } ? fault : nil }
  }
}
