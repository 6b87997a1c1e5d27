// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// A document with all that its staff page shows.
struct DocumentView: Sendable {
  let document: PublicDocument
  let staff: Staff
  let names: [PersonID: String]
  let incoming: [IncomingRelation]
  let targets: [DocumentTarget]
  let validity: DocumentValidity

  func refusal(_ action: DocumentAction) -> DocumentRefusal? {
    DocumentFlow.refusal(action, document.standing, document.actor(staff))
  }
  func name(_ person: PersonID) -> String { names[person] ?? DocumentWords.formerStaff }
}

/// The workspace's pages of documents: the list, and one document with what can be done with it.
enum DocumentPages {
  static let path = "/can-bo/van-ban"

  static func list(
    _ lines: [DocumentLine], state: DocumentState?, query: [String: String],
    pages: (page: Int, count: Int), names: [PersonID: String], staff: Staff
  ) -> Page {
    let form = FormState(query, prefix: "loc")
    let new: Button? = staff.can(.write) ? .link("Nhập văn bản", to: path + "/moi", style: .primary) : nil
    let table = Table(
      "Văn bản, văn bản vừa thay đổi đứng trước", captionIsSeen: false,
      columns: [
        .text("Văn bản"), .text("Trích yếu"), .text("Trạng thái"), .text("Ai đang giữ"),
        .text("Việc tiếp theo"),
      ],
      rows: lines.map { line in
        let facts = line.version.facts
        return [
          .link(facts.name, Documents.staffPath(line.id)), Table.Cell(facts.summary),
          Table.Cell(tag(line.standing.state)),
          Table.Cell(
            DocumentWords.holder(
              line.standing.state, author: names[line.author] ?? DocumentWords.formerStaff) ?? "không ai"),
          Table.Cell(DocumentWords.next(line.standing.state)),
        ]
      })
    return Page(
      DocumentWords.menu, frame: .workspace,
      content: """
        <p>Văn bản mà xã phải công khai trên trang thông tin: nhập từ tệp, người khác đối chiếu, rồi công khai.</p>
        <div class="buttons">\(new)\(Button.link("Nội dung dẫn văn bản hết hiệu lực", to: CitationPages.path))</div>
        \(form.get(
          from: path,
          content: """
            \(form.select("trang-thai", "Trạng thái", choices: DocumentState.allCases.map {
              Choice($0.rawValue, DocumentWords.state($0))
            }, blank: "Tất cả", required: true))
            \(Button("Lọc", style: .quiet))
            """))
        \(lines.isEmpty ? EmptyState("Chưa có văn bản nào ở mục này.", next: new).html : table.html)
        \(Pager(page: pages.page, of: pages.count) { "\(path)?trang-thai=\(state?.rawValue ?? "")&trang=\($0)" })
        """)
  }

  static func tag(_ state: DocumentState) -> StateTag {
    let tone: StateTag.Tone =
      switch state {
      case .draft, .withdrawn: .idle
      case .submitted: .waiting
      case .returned: .bad
      case .published: .good
      }
    return StateTag(DocumentWords.state(state), tone)
  }

  static func show(
    _ view: DocumentView, token: String, form: FormState = FormState(), done: String? = nil
  ) -> Page {
    let (document, standing) = (view.document, view.document.standing)
    let facts = document.latest.facts
    let place: HTML =
      document.live.map { live in
        """
        <p><a href="\(link: PublishedDocument.path(document.id, live.facts.number))">Xem trang công khai</a>\(
          live.number < document.latest.number ? " (đang hiện bản số \(live.number))" : "")</p>
        """
      } ?? .empty
    return Page(
      facts.name, frame: .workspace, crumbs: [.init(DocumentWords.menu, path)],
      content: """
        \(done.map { Notice(.success, $0) })
        \(form.summary)
        <p>\(tag(standing.state)) \(DocumentFactPages.tag(view.validity))</p>
        \(HandStrip(
          holder: DocumentWords.holder(standing.state, author: view.name(document.author)),
          next: DocumentWords.next(standing.state), due: facts.reviewOn.map { "soát lại \($0.numeric)" }))
        \(comment(view))
        \(place)
        \(actions(view, token: token, form: form))
        \(DocumentFactPages.warning(view.validity))
        <p class="lead">\(facts.summary)</p>
        \(DocumentFactPages.files(facts.files))
        <h2>Thông tin để đối chiếu</h2>
        \(DocumentFactPages.facts(facts, ended: view.validity.endedOn))
        \(DocumentFactPages.relations(view.targets, view.incoming))
        \(history(view))
        """)
  }

  private static func comment(_ view: DocumentView) -> HTML {
    guard let comment = view.document.standing.comment else { return .empty }
    switch view.document.standing.state {
    case .returned: return Notice(.warning, "Góp ý: \(comment)").html
    case .withdrawn: return Notice(.info, "Lý do gỡ: \(comment)").html
    default: return .empty
    }
  }

  private static func actions(_ view: DocumentView, token: String, form: FormState) -> HTML {
    let path = Documents.staffPath(view.document.id)
    let mark = ["mark": view.document.latest.mark]
    func can(_ action: DocumentAction) -> Bool { view.refusal(action) == nil }
    func post(_ action: DocumentAction, _ last: String, style: Button.Style) -> HTML {
      Button.post(
        DocumentWords.button(action), to: "\(path)/\(last)", token: token, style: style, values: mark
      )
      .html
    }
    func asking(_ action: DocumentAction, _ last: String, _ label: String, style: Button.Style) -> HTML {
      let own = form.prefix == action.rawValue ? form : FormState(prefix: action.rawValue)
      let isOpen: HTML = own.fault == nil ? .empty : " open"
      return """
        <details class="fold"\(isOpen)><summary>\(DocumentWords.button(action))</summary>\(
          FormState(values: own.values, prefix: own.prefix).post(
            to: "\(path)/\(last)", token: token, hidden: mark,
            content: """
              \(own.area("comment", label, limit: 500, rows: 3))
              \(Button(DocumentWords.button(action), style: style))
              """))</details>
        """
    }
    return """
      <div class="buttons">\(can(.publish) ? post(.publish, "cong-khai", style: .primary) : .empty)\(
        can(.submit) ? post(.submit, "gui-kiem-tra", style: .primary) : .empty)\(
        can(.save) ? Button.link(DocumentWords.button(.save), to: path + "/sua").html : .empty)</div>
      \(can(.sendBack) ? asking(.sendBack, "tra-lai", "Cần sửa gì", style: .quiet) : .empty)
      \(can(.withdraw) ? asking(.withdraw, "go", "Lý do gỡ, người dân sẽ thấy", style: .danger) : .empty)
      \(reason(view))
      """
  }

  /// Why the one who looks for the button does not find it.
  private static func reason(_ view: DocumentView) -> HTML {
    guard view.document.standing.state == .submitted, let refusal = view.refusal(.publish),
      refusal == .ownWork
    else { return .empty }
    return "<p class=\"meta\">\(DocumentWords.refusal(refusal, .publish))</p>"
  }

  private static func history(_ view: DocumentView) -> HTML {
    let steps = view.document.events.map { event -> Steps.Step in
      let comment: HTML = event.comment.map { "<p>\($0)</p>" } ?? .empty
      return Steps.Step(
        "\(view.name(event.person)) \(DocumentWords.happened(event.action)) bản số \(event.version)",
        when: event.at.moment, detail: comment)
    }
    return "<h2>Diễn biến</h2>\(Steps(steps))"
  }
}
