// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The public page of the ledger's head, for everybody who wants to check that nothing was changed afterwards.
enum LedgerHeadPages {
  /// What came of comparing a code that somebody has kept.
  enum Answer: Hashable, Sendable {
    case same(sequence: Int64)
    case different(sequence: Int64)
    case tooFar(sequence: Int64)
    case broken(place: Int)
    case unreadable

    var isGood: Bool {
      if case .same = self { true } else { false }
    }
  }

  static func page(
    _ head: LedgerHead, check: ChainCheck.Result, published: [PublishedHead], answer: Answer?,
    sequence: String, code: String
  ) -> Page {
    Page(
      "Sổ bằng chứng", frame: .portal,
      summary: "Đầu sổ bằng chứng tuyên truyền cải cách hành chính của xã và cách đối chiếu.",
      content: """
        <p>Mỗi việc đã làm được ghi một mục vào sổ. Mã kiểm tra của mỗi mục được tính từ mục ấy và mã kiểm tra của mục trước, nên ai sửa, bớt hay chèn một mục cũ thì mọi mã sau nó đều đổi. Sổ không chứa dữ liệu cá nhân.</p>
        \(head.sequence == 0 ? "\(EmptyState("Sổ chưa có mục nào."))" : current(head, check))
        <h2>Tự đối chiếu</h2>
        <ol>
        <li>Giữ lại số mục và mã kiểm tra ở trang này, hoặc báo cáo của xã có in “Bằng chứng cuối cùng của sổ: thứ …, mã kiểm tra …”.</li>
        <li>Bất cứ lúc nào sau đó, nhập hai thứ ấy vào đây. Nếu mã còn khớp thì từ mục 1 đến mục ấy chưa ai sửa gì.</li>
        </ol>
        \(answer.map { Notice($0.isGood ? .success : .warning, LedgerHeadWords.sentence($0)) })
        \(form(sequence: sequence, code: code))
        \(published.isEmpty ? nil : table(published))
        """)
  }

  private static func current(_ head: LedgerHead, _ check: ChainCheck.Result) -> HTML {
    var facts = DescriptionList()
    facts.add("Số mục trong sổ", head.sequence.grouped)
    facts.add("Mã kiểm tra của mục cuối", html: "<code>\(head.code)</code>")
    if let at = head.sealedAt { facts.add("Vào chuỗi lúc", at.moment) }
    facts.add("Tính lại toàn bộ sổ", LedgerHeadWords.sentence(check))
    return "<h2>Đầu sổ hiện nay</h2>\(facts)"
  }

  private static func form(sequence: String, code: String) -> HTML {
    let form = FormState(["muc": sequence, "ma": code])
    return """
      <form class="form" method="get" action="\(link: LedgerHeadRoutes.path)">
      \(form.text("muc", "Số mục", kind: .number, autocomplete: "off"))
      \(form.text("ma", "Mã kiểm tra", hint: "Đủ 64 chữ số và chữ a–f, hoặc 16 chữ đầu như báo cáo in; có dấu cách cũng được.", autocomplete: "off"))
      \(Button("Đối chiếu"))
      </form>
      """
  }

  private static func table(_ published: [PublishedHead]) -> HTML {
    """
    <h2>Đầu sổ đã công bố từng ngày</h2>
    \(Table(
      "Đầu sổ đã công bố từng ngày", captionIsSeen: false,
      columns: [.text("Ngày"), .number("Số mục"), .text("Mã kiểm tra")],
      rows: published.map { entry in
        [
          Table.Cell(entry.day.numeric), Table.Cell(Int(entry.head.sequence)),
          Table.Cell("<code>\(entry.head.code)</code>" as HTML),
        ]
      }))
    """
  }
}
