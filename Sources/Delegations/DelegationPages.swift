// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The page on which an approver names a deputy, and all see who approves in whose place.
enum DelegationPages {
  static let path = "/can-bo/uy-quyen"

  static func page(_ view: DelegationView, form: FormState, token: String, done: String?) -> Page {
    Page(
      "Duyệt thay khi vắng mặt", frame: .workspace,
      content: """
        \(done.map { Notice(.success, $0) })
        <p>Khi vắng mặt, người có quyền duyệt giao cấp phó hoặc ủy quyền cho một người khác duyệt tin thay trong những ngày đã chọn. Người được giao chỉ có quyền này trong những ngày đó và vẫn không được duyệt tin do chính mình soạn. Việc ủy quyền bằng văn bản thực hiện theo quy chế làm việc của xã; trang này ghi lại để hệ thống áp dụng.</p>
        \(list(view, token: token))
        \(view.mayLend ? self.form(view, form: form, token: token) : Notice(.info, DelegationWords.onlyOwnRight).html)
        """)
  }

  private static func list(_ view: DelegationView, token: String) -> HTML {
    guard !view.all.isEmpty else {
      return EmptyState("Chưa có lần giao duyệt thay nào trong \(DelegationView.past) ngày qua.").html
    }
    return Table(
      "Các lần giao duyệt thay",
      columns: [
        .text("Người giao"), .text("Người duyệt thay"), .text("Những ngày"), .text("Lý do"),
        .text("Tình trạng"), .text("Việc"),
      ],
      rows: view.all.reversed().map { delegation in
        let canEnd = delegation.concerns(view.person) && delegation.isAhead(of: view.today)
        return [
          Table.Cell(view.name(delegation.principal)), Table.Cell(view.name(delegation.deputy)),
          Table.Cell(DelegationWords.days(delegation.days)), Table.Cell(delegation.reason),
          Table.Cell(state(delegation, on: view.today)),
          canEnd
            ? Table.Cell(Button.post("Kết thúc", to: "\(path)/\(delegation.id)/ket-thuc", token: token))
            : Table.Cell(""),
        ]
      }
    ).html
  }

  private static func state(_ delegation: Delegation, on today: LocalDay) -> StateTag {
    if let ended = delegation.endedAt { return StateTag("Kết thúc sớm ngày \(ended.day.numeric)", .idle) }
    if delegation.isInForce(on: today) { return StateTag("Đang duyệt thay", .active) }
    return delegation.isAhead(of: today) ? StateTag("Chưa tới ngày", .waiting) : StateTag("Đã hết hạn", .idle)
  }

  private static func form(_ view: DelegationView, form: FormState, token: String) -> HTML {
    let choices = view.staff.filter { $0.id != view.person && !$0.mayApprove }.map {
      Choice($0.id.description, $0.name)
    }
    return """
      <h2>Giao người duyệt thay</h2>
      \(form.post(
        to: path, token: token,
        content: """
          \(form.select("deputy", "Người duyệt thay", choices: choices, blank: "Chọn người"))
          \(form.date("first", "Từ ngày"))
          \(form.date("last", "Đến hết ngày"))
          \(form.text("reason", "Lý do", hint: "Ví dụ: đi họp tỉnh.", limit: DelegationOrder.reasonLimit))
          \(Button("Giao duyệt thay"))
          """))
      """
  }
}
