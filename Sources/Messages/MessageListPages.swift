// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The list of messages in the workspace.
enum MessageListPages {
  static let path = "/can-bo/tin"

  static func list(
    _ rows: [MessageRow], filter: MessageFilter, query: [String: String], pages: (page: Int, count: Int),
    staff: Staff
  ) -> Page {
    let state = filter.state?.rawValue ?? ""
    let mine = filter.isMine ? "toi" : ""
    let fees = Button.link("Nhuận bút", to: FeePages.path)
    let new: HTML =
      staff.can(.write)
      ? Button.row(
        .link("Soạn tin mới", to: path + "/moi", style: .primary), .link("Thùng rác", to: BinPages.path), fees
      )
      : Button.row(fees)
    return Page(
      "Tin tuyên truyền", frame: .workspace,
      content: """
        \(new)
        \(filters(query))
        \(rows.isEmpty ? empty(staff) : table(rows))
        \(Pager(page: pages.page, of: pages.count) { "\(path)?trang-thai=\(state)&cua=\(mine)&trang=\($0)" })
        """)
  }

  private static func filters(_ query: [String: String]) -> HTML {
    let form = FormState(query, prefix: "loc")
    return form.get(
      from: path,
      content: """
        \(form.select("trang-thai", "Trạng thái", choices: MessageState.allCases.filter { $0 != .discarded }.map {
          Choice($0.rawValue, MessageWords.state($0))
        }, blank: "Tất cả", required: false))
        \(form.select("cua", "Người soạn", choices: [Choice("toi", "Tin tôi tham gia soạn")], blank: "Tất cả",
          required: false))
        \(Button("Lọc", style: .quiet))
        """)
  }

  private static func empty(_ staff: Staff) -> HTML {
    EmptyState(
      "Chưa có tin nào ở mục này.",
      next: staff.can(.write) ? .link("Soạn tin mới", to: path + "/moi", style: .primary) : nil
    ).html
  }

  private static func table(_ rows: [MessageRow]) -> HTML {
    Table(
      "Tin tuyên truyền, tin vừa thay đổi đứng trước", captionIsSeen: false,
      columns: [
        .text("Tin"), .text("Trạng thái"), .text("Ai đang giữ"), .text("Việc tiếp theo"), .text("Hạn"),
      ],
      rows: rows.map { row in
        let hands = row.hands
        let due = hands.due ?? "không có hạn"
        return [
          .link(row.line.title, "\(path)/\(row.line.id)"),
          Table.Cell(tags(row.line.status, at: row.now)),
          Table.Cell(hands.holder ?? "không ai"),
          Table.Cell(hands.next),
          hands.isLate ? Table.Cell(StateTag("Quá hạn \(due)", .bad)) : Table.Cell(due),
        ]
      }
    ).html
  }

  /// The state, and a flag for what went out without approval.
  static func tags(_ status: MessageStatus, at now: Instant) -> HTML {
    guard let urgency = status.urgency, status.awaitsConfirmation else { return tag(status.state).html }
    let flag =
      urgency.isOverdue(now)
      ? StateTag(MessageWords.urgentOverdueFlag, .bad) : StateTag(MessageWords.urgentFlag, .waiting)
    return "<span class=\"tags\">\(tag(status.state)) \(flag)</span>"
  }

  private static func tag(_ state: MessageState) -> StateTag {
    let tone: StateTag.Tone =
      switch state {
      case .draft, .withdrawn, .discarded: .idle
      case .submitted: .waiting
      case .returned: .bad
      case .approved, .scheduled: .active
      case .published: .good
      }
    return StateTag(MessageWords.state(state), tone)
  }
}
