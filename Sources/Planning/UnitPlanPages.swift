// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Web

extension PlanPages {
  /// Which units owe an own plan, which have one, and how far it takes up their duties.
  static func unitBoard(_ plan: Plan, states: [UnitPlanState]) -> Page {
    let missing = states.count(where: \.isMissing)
    let owing = states.count(where: \.owes)
    let board: HTML =
      states.isEmpty
      ? EmptyState("Chưa đơn vị nào được giao nhiệm vụ trong kế hoạch này. Hãy giao nhiệm vụ trước.").html
      : Table(
        "Kế hoạch riêng của các đơn vị", captionIsSeen: false,
        columns: [
          .text("Đơn vị"), .number("Nhiệm vụ được giao"), .text("Kế hoạch riêng"),
          .number("Nhiệm vụ đã đưa vào"),
        ],
        rows: states.map { state in
          [
            .link(state.unit.name, "/can-bo/ke-hoach/\(plan.id)/ke-hoach-rieng?don-vi=\(state.unit.id)"),
            Table.Cell(state.links.count), Table.Cell(tag(state)),
            Table.Cell("\(state.covered)/\(state.links.count)"),
          ]
        }
      ).html
    return Page(
      "Kế hoạch riêng của đơn vị", frame: .workspace, crumbs: crumbs(plan),
      content: """
        <p>\(owing) đơn vị phải có kế hoạch riêng, \(missing) đơn vị chưa có.</p>
        \(ProgressBar("Đơn vị đã có kế hoạch riêng", done: owing - missing, of: owing))
        \(board)
        """)
  }

  private static func tag(_ state: UnitPlanState) -> HTML {
    if let own = state.own { return "\(StateTag("Đã có", .good)) ngày \(own.at.day.numeric)" }
    return state.owes ? StateTag("Chưa có", .bad).html : StateTag("Không bắt buộc", .idle).html
  }

  /// The own plan of one unit with the duties that it has to take up.
  static func unitPlan(
    _ plan: Plan, state: UnitPlanState, mayKeep: Bool, isSaved: Bool, form: FormState, token: String
  ) -> Page {
    let path = "/can-bo/ke-hoach/\(plan.id)/ke-hoach-rieng"
    let links: HTML =
      state.links.isEmpty
      ? "<p>Kế hoạch của xã chưa giao nhiệm vụ cụ thể cho đơn vị này.</p>"
      : Table(
        "Nhiệm vụ xã giao", captionIsSeen: false,
        columns: [.text("Nhiệm vụ xã giao"), .text("Trong kế hoạch riêng")],
        rows: state.links.map { link in
          [
            .link(PlanWords.short(link.task.text), "/can-bo/viec/\(link.task.id)"),
            Table.Cell(
              link.line.map { "Dòng \($0)" as HTML }
                ?? StateTag(state.own == nil ? "Chưa lưu" : "Chưa thấy", .waiting).html),
          ]
        }
      ).html
    let file: HTML =
      state.own?.original.map { "<p><a href=\"\(link: $0.path)\">Tệp đã nhập: \($0.name)</a></p>" } ?? .empty
    return Page(
      "Kế hoạch riêng: \(state.unit.name)", frame: .workspace,
      crumbs: crumbs(plan) + [Page.Crumb("Kế hoạch riêng của đơn vị", path)],
      content: """
        \(isSaved ? Notice(.success, UnitPlanWords.saved).html : .empty)
        <p>\(tag(state))</p>
        <h2>Nhiệm vụ xã giao</h2>
        \(links)\(file)
        \(mayKeep ? forms(state, path: path, form: form, token: token) : text(form))
        """)
  }

  private static func text(_ form: FormState) -> HTML {
    "<h2>Nội dung</h2><div class=\"plain-text\">\(form.values["text"])</div>"
  }

  private static func forms(_ state: UnitPlanState, path: String, form: FormState, token: String) -> HTML {
    let isFile = form.error("file") != nil
    let upload = FormState(values: Form(), fault: isFile ? form.fault : nil, prefix: "tep")
    let written = FormState(values: form.values, fault: isFile ? nil : form.fault)
    return """
      <h2>Soạn kế hoạch riêng</h2>
      \(written.post(
        to: path, token: token, autosave: "ke-hoach-rieng-\(state.unit.id)",
        hidden: ["unit": state.unit.id.description],
        content: """
          \(written.area("text", "Nội dung kế hoạch", hint: state.own == nil ? "Mẫu lấy từ nhiệm vụ xã giao; hãy ghi người thực hiện, thời gian rồi lưu." : nil, rows: 24))
          <div class="buttons">\(Button("Lưu kế hoạch riêng", name: "next", value: "keep"))\(Button("Tải về (.docx)", style: .quiet, name: "next", value: "docx"))</div>
          """))
      <h2>Hoặc nhập từ tệp đã ký</h2>
      \(upload.post(
        to: path, token: token, hasFiles: true, hidden: ["unit": state.unit.id.description, "next": "file"],
        content: "\(upload.file("file", "Tệp kế hoạch riêng", hint: "Dạng .docx, .pdf hoặc .txt.", accept: ".docx,.pdf,.txt"))\(Button("Nhập từ tệp", style: .quiet))"))
      """
  }
}
