// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// How a task is followed: the form that confirms it, and its occurrences with what was done.
enum TaskFollowPages {
  /// Who holds the task, who helps, how often and by when, what comes of it, and what counts as evidence.
  ///
  /// - Parameter fault: what was wrong with what was typed
  static func form(_ page: TaskPage, fault: Fault?) -> HTML {
    let task = page.task
    let form = FormState(
      values: fault == nil ? stored(page) : page.visit.form, fault: fault, prefix: "giao")
    let units = page.units.filter {
      $0.isOpen || task.units.contains($0.id) || task.helperUnits.contains($0.id)
    }
    let choices = units.map {
      Choice($0.id.description, $0.name, hint: $0.isOpen ? nil : "Đơn vị này đã thôi hoạt động.")
    }
    let written = [task.cadence, task.dueText].compactMap(\.self).joined(separator: "; ")
    let kinds =
      page.facets.channels.map { Choice($0.id, $0.name) }
      + [Choice(TaskTerms.report, "Việc được ghi nhận trên hệ thống (họp, hội nghị, kiểm tra…)")]
    return """
      <h2 id="giao">Giao đơn vị và hạn</h2>
      \(state(page))
      \(form.post(
        to: "/can-bo/viec/\(task.id)/giao", token: page.visit.visitor.formToken,
        content: """
          \(form.checkboxes("units", "Đơn vị thực hiện", choices: choices, hint: task.unitText.map { "Kế hoạch ghi: \($0)" }))
          <details class="more"\(task.helpers.isEmpty && form.values.all("helpers").isEmpty ? "" : " open")><summary>Đơn vị phối hợp</summary>
          \(form.checkboxes("helpers", "Đơn vị phối hợp", choices: choices, hint: task.helpers.isEmpty ? "Được nhắc cùng đơn vị thực hiện." : "Kế hoạch ghi: \(task.helpers.joined(separator: "; "))"))</details>
          \(form.select(
            "rhythm", "Chu kỳ", choices: Cadence.Rhythm.allCases.map { Choice($0.rawValue, CadenceWords.rhythm($0)) },
            blank: "Chưa xác nhận", hint: written.isEmpty ? "Kế hoạch không ghi." : "Kế hoạch ghi: \(written)",
            required: false))
          \(form.text("times", "Số lần mỗi kỳ", hint: "Mỗi tin đã đăng hoặc mỗi việc đã ghi nhận là một lần.", required: false, kind: .number))
          \(form.text("day", "Chậm nhất vào ngày", hint: "Ngày trong tháng cuối kỳ (1–31); với chu kỳ tuần: 1 là thứ Hai, 5 là thứ Sáu. Để trống: ngày làm việc cuối kỳ. Trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.", required: false, kind: .number))
          \(form.date("due", "Hạn hoàn thành", hint: "Cho việc làm một lần. \(task.dueText.map { "Kế hoạch ghi: \($0)" } ?? "")", required: false))
          \(form.text("product", "Sản phẩm", limit: TaskRules.productLimit, required: false))
          \(form.checkboxes("kinds", "Tính là bằng chứng", choices: kinds, hint: "Không chọn: mọi bằng chứng của nhiệm vụ đều được tính."))
          \(Button(task.terms == nil ? "Lưu và xác nhận" : "Lưu"))
          """))
      """
  }

  private static func state(_ page: TaskPage) -> HTML {
    if let terms = page.task.terms {
      return "<p>Đã xác nhận: \(CadenceWords.words(terms.cadence)).</p>"
    }
    return page.proposal == nil
      ? "<p>Chưa xác nhận. Kế hoạch không ghi rõ chu kỳ; hãy chọn chu kỳ hoặc ghi hạn để hệ thống theo dõi và nhắc việc.</p>"
      : "<p>Chưa xác nhận. Hệ thống đã điền sẵn theo lời văn của kế hoạch; hãy xem lại rồi lưu để bắt đầu theo dõi và nhắc việc.</p>"
  }

  private static func stored(_ page: TaskPage) -> Form {
    let terms = page.task.terms ?? page.proposal
    return Form(fields: [
      "units": page.task.units.map(\.description), "due": [page.task.due?.iso ?? ""],
      "helpers": (terms?.helpers ?? []).map(\.description), "rhythm": [terms?.cadence.rhythm.rawValue ?? ""],
      "times": [String(terms?.cadence.times ?? 1)], "day": [terms?.cadence.day.map(String.init) ?? ""],
      "product": [terms?.product ?? page.task.product ?? ""], "kinds": terms?.kinds ?? [],
    ])
  }

  /// The occurrences that have come, the latest first, and the next one.
  static func occurrences(_ page: TaskPage) -> HTML {
    guard let rhythm = page.task.terms?.cadence.rhythm, !page.view.occurrences.isEmpty else { return .empty }
    let all = page.view.occurrences
    let due = all.filter(\.state.isSettled)
    let come = all.filter { $0.state != .coming } + all.filter { $0.state == .coming }.prefix(1)
    let rows = come.reversed().map { row($0, rhythm) }
    let columns: [Table.Column] = [.text("Kỳ"), .text("Hạn"), .number("Đã làm"), .text("Tình trạng")]
    let seen = 6
    let older: HTML =
      rows.count > seen
      ? "<details class=\"more\"><summary>Các kỳ trước (\(rows.count - seen))</summary>\(Table("Các kỳ trước", captionIsSeen: false, columns: columns, rows: Array(rows.dropFirst(seen))))</details>"
      : .empty
    return """
      <h2>Từng kỳ trong năm</h2>
      \(ProgressBar("Kỳ đã đến hạn và làm xong", done: due.count(where: \.state.isDone), of: due.count))
      \(Table("Từng kỳ trong năm", captionIsSeen: false, columns: columns, rows: Array(rows.prefix(seen))))
      \(older)
      """
  }

  private static func row(_ item: TaskOccurrence, _ rhythm: Cadence.Rhythm) -> [Table.Cell] {
    let entries = item.entries.prefix(Planning.entriesInAddress)
    let count = Measure(
      "\(item.found)/\(item.expected)", "trong kỳ",
      evidence: entries.isEmpty ? nil : PlanMatrixPages.entries(entries))
    return [
      Table.Cell(CadenceWords.period(item.occurrence, rhythm)), Table.Cell(item.occurrence.due.numeric),
      Table.Cell(count.inline),
      Table.Cell(StateTag(PlanWords.state(item.state), PlanWords.tone(item.state))),
    ]
  }

  /// The tasks that nobody has confirmed yet, with what their words propose, and one button for those without gaps.
  static func unconfirmed(_ view: PlanView, ready: Int, token: String?) -> HTML {
    let waiting = view.tasks.filter { $0.state != .completed && $0.task.terms == nil }
    guard !waiting.isEmpty else { return .empty }
    let button: HTML =
      token.map { token in
        ready > 0
          ? Button.post(
            "Xác nhận \(ready) nhiệm vụ như đề xuất", to: "/can-bo/ke-hoach/\(view.plan.id)/xac-nhan",
            token: token
          ).html : .empty
      } ?? .empty
    return """
      <h2>Chờ xác nhận</h2>
      <p>\(waiting.count) nhiệm vụ chưa được xác nhận nên chưa có kỳ hạn để theo dõi. Nhiệm vụ đã rõ đơn vị và chu kỳ có thể xác nhận cùng lúc; sửa lại lúc nào cũng được.</p>
      \(button)
      <details class="more"><summary>Xem đề xuất cho \(waiting.count) nhiệm vụ</summary>
      \(Table(
        "Nhiệm vụ chờ xác nhận", captionIsSeen: false,
        columns: [.text("Nhiệm vụ"), .text("Đơn vị"), .text("Chu kỳ đề xuất")],
        rows: waiting.map { line in
          [
            .link(PlanWords.short(line.task.text), "/can-bo/viec/\(line.task.id)"),
            Table.Cell(line.task.units.isEmpty ? "Chưa giao" : view.unitName(of: line.task) ?? ""),
            Table.Cell(line.task.cadenceAsWritten.map(CadenceWords.words) ?? "Chưa rõ, cần người chọn"),
          ]
        }))</details>
      """
  }

  /// How early people are reminded.
  static func reminder(_ days: Int, plan: PlanID, token: String, fault: Fault?) -> HTML {
    let form = FormState(["days": String(days)], fault: fault, prefix: "nhac")
    return """
      <details class="more"\(fault == nil ? "" : " open")><summary>Nhắc việc trước hạn \(days) ngày</summary>
      \(form.post(
        to: "/can-bo/ke-hoach/\(plan)/nhac-viec", token: token,
        content: "\(form.text("days", "Nhắc trước hạn bao nhiêu ngày", hint: "Từ 0 đến 60 ngày; nhắc ở trang Việc hôm nay, cả đơn vị phối hợp.", kind: .number))\(Button("Lưu", style: .quiet))"))</details>
      """
  }
}
