// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

extension PlanPages {
  /// One task: the duty as written, who holds it, what was done, and what can be done now.
  static func task(_ page: TaskPage) throws -> Page {
    let task = page.task
    let staff = try page.visit.staff()
    let isLate = page.state == .overdue
    return Page(
      "Nhiệm vụ", frame: .workspace,
      crumbs: [
        Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach"),
        Page.Crumb("Kế hoạch năm \(page.plan.year)", "/can-bo/ke-hoach/\(page.plan.id)"),
      ],
      content: """
        \(page.fault.map { $0.fields.isEmpty ? Notice(.warning, $0.sentence).html : .empty })
        \(page.droppedAt.map { Notice(.warning, PlanWords.dropped($0)) })
        \(page.droppedAt == nil ? HandStrip(holder: page.holder, next: next(page.state), due: due(page), isLate: isLate) : nil)
        <blockquote class="duty"><p>\(task.text)</p><footer>Dòng \(task.line) của kế hoạch</footer></blockquote>
        \(gaps(page, mayArrange: staff.can(.plan)))
        \(facts(task))
        \(TaskFollowPages.occurrences(page))
        \(messages(page, mayWrite: staff.can(.write)))
        \(page.droppedAt == nil ? done(page) : .empty)
        \(page.droppedAt == nil && staff.can(.plan) ? TaskFollowPages.form(page, fault: fault(page, of: followFields)) : .empty)
        \(history(page))
        """)
  }

  /// The day that is owed or comes next; as the plan says it where there is none.
  private static func due(_ page: TaskPage) -> String? {
    let occurrences = page.view.occurrences
    let late = page.state == .overdue ? occurrences.last { $0.state == .late } : nil
    let next = late ?? occurrences.first { $0.state == .open }
    return (page.task.due ?? next?.occurrence.due)?.numeric ?? page.task.dueText
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

  /// What the plan left open, and who fills it in.
  private static func gaps(_ page: TaskPage, mayArrange: Bool) -> HTML {
    guard page.droppedAt == nil, page.state != .completed, !page.task.gaps.isEmpty else { return .empty }
    let gaps = page.task.gaps.map(PlanWords.gap).joined(separator: "; ")
    let way: HTML =
      mayArrange
      ? "<p><a href=\"#giao\">Giao đơn vị và ghi hạn</a></p>"
      : "<p>Người được lập và giao việc theo kế hoạch sẽ bổ sung.</p>"
    return Notice(.info, "Kế hoạch còn để ngỏ: \(gaps).", more: way).html
  }

  private static func facts(_ task: PlanTask) -> HTML {
    var facts = DescriptionList()
    if let unit = task.unitText { facts.add("Đơn vị theo kế hoạch", unit) }
    if !task.helpers.isEmpty { facts.add("Phối hợp", task.helpers.joined(separator: "; ")) }
    if let due = task.dueText { facts.add("Hạn theo kế hoạch", due) }
    if let terms = task.terms {
      facts.add("Chu kỳ", CadenceWords.words(terms.cadence))
    } else if let cadence = task.cadence {
      facts.add("Chu kỳ", cadence)
    }
    if let product = task.terms?.product ?? task.product, !product.isEmpty { facts.add("Sản phẩm", product) }
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
      mayWrite && page.droppedAt == nil && page.state != .completed
      ? Button.link("Viết tin cho nhiệm vụ này", to: "/can-bo/tin/moi?viec=\(page.task.id)", style: .primary)
        .html
      : .empty
    return "<h2>Tin đã viết</h2>\(list)\(button)"
  }

  private static func done(_ page: TaskPage) -> HTML {
    guard page.state != .completed else {
      return page.visit.visitor.staff?.can(.plan) == true ? reopenForm(page) : .empty
    }
    guard let staff = page.visit.visitor.staff, TaskRules.mayReport(staff, page.task) else {
      return "<h2>Ghi nhận việc đã làm</h2><p>\(PlanWords.notYours)</p>"
    }
    let form = FormState(values: page.visit.form, fault: fault(page, of: ["note", "link"]), prefix: "lam")
    let complete: HTML =
      TaskRules.mayComplete(staff, page.task)
      ? Button.post(
        "Nhiệm vụ đã hoàn thành", to: "/can-bo/viec/\(page.task.id)/hoan-thanh",
        token: page.visit.visitor.formToken
      ).html : .empty
    return """
      <h2>Ghi nhận việc đã làm</h2>
      \(form.post(
        to: "/can-bo/viec/\(page.task.id)/da-lam", token: page.visit.visitor.formToken,
        content: """
          \(form.area("note", "Đã làm gì, ở đâu, bao nhiêu", hint: "Ví dụ: Họp thôn 5 ngày 04/6, 42 người dự.", limit: TaskRules.noteLimit, rows: 3))
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
        content: "\(form.text("reason", "Lý do mở lại", limit: TaskRules.noteLimit))\(Button("Mở lại", style: .quiet))"))</details>
      """
  }

  private static let followFields: Set<String> = [
    "units", "helpers", "rhythm", "times", "day", "due", "product", "kinds",
  ]

  private static func history(_ page: TaskPage) -> HTML {
    guard !page.task.events.isEmpty else { return .empty }
    let steps = page.task.events.reversed().map { event -> Steps.Step in
      let link: HTML =
        if case .reported(_, let address?) = event.what {
          "<p><a href=\"\(link: address)\" rel=\"noopener noreferrer\">Xem bằng chứng</a></p>"
        } else { .empty }
      return Steps.Step(
        PlanWords.event(event, unitName: page.unitName),
        when: event.at.moment, detail: link)
    }
    return "<h2>Đã diễn ra</h2>\(Steps(steps))"
  }

  /// The fault if it concerns one of a form's fields: several forms share the page.
  private static func fault(_ page: TaskPage, of fields: Set<String>) -> Fault? {
    page.fault.flatMap { fault in fault.fields.contains { fields.contains($0.name) } ? fault : nil }
  }
}
