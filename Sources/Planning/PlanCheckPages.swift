// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

extension PlanPages {
  /// The text of a plan as it stands, with what was found in it at its side, the heaviest first.
  ///
  /// - Parameter unplaced: how many accepted mends have no place in the file that was handed in
  static func check(
    _ check: PlanCheck, unplaced: Int, mayDecide: Bool, form: FormState, token: String
  ) -> Page {
    let open = check.items.count(where: \.isOpen)
    let accepted = check.mends.count
    let copy = Button.link(
      accepted > 0 ? "Tải bản sửa (.docx, có theo dõi thay đổi)" : "Tải văn bản (.docx)",
      to: "/can-bo/ke-hoach/\(check.plan.id)/ban-sua.docx", style: accepted > 0 ? .primary : .quiet)
    return Page(
      "Kiểm tra văn bản", frame: .workspace, crumbs: crumbs(check.plan),
      content: """
        \(form.summary)
        <p>\(check.items.count) điểm, còn \(open) điểm chưa xem xét, \(accepted) chỗ đã nhận sửa.</p>
        \(copy)
        \(unplaced > 0 ? Notice(.warning, "\(unplaced) chỗ đã nhận nằm trong khung chữ, trường tự động hoặc chỗ người khác đang sửa nên không ghi được vào tệp gốc; hãy sửa tay theo danh sách dưới đây.").html : .empty)
        <div class="checker">
        <section class="text" aria-label="Văn bản" lang="vi">\(text(check))</section>
        <section aria-label="Những điểm cần xem"><ul class="notes">\(
          check.items.enumerated(), { note($0.element, $0.offset, check, mayDecide, form, token) })</ul></section>
        </div>
        """)
  }

  /// Every line of the text, the cells of a row side by side; those with open findings are marked.
  private static func text(_ check: PlanCheck) -> HTML {
    let noted = Set(check.items.filter(\.isOpen).map(\.finding.line))
    let lines = check.lines.enumerated().map { place, line -> HTML in
      guard !line.isEmpty else { return .empty }
      let isNoted = noted.contains(place + 1)
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count > 1 else {
        // Headings and heads stand in capitals.
        let isHeading = line.contains(where: \.isLetter) && line == line.uppercased()
        let style: HTML =
          isNoted
          ? (isHeading ? " class=\"noted heading\"" : " class=\"noted\"")
          : isHeading ? " class=\"heading\"" : .empty
        return "<p id=\"dong-\(place + 1)\"\(style)>\(line)</p>"
      }
      return """
        <div id="dong-\(place + 1)" class="row\(isNoted ? " noted" : "")">\(cells, { "<span>\($0)</span>" })</div>
        """
    }
    return "\(lines)"
  }

  private static func note(
    _ item: PlanCheck.Item, _ place: Int, _ check: PlanCheck, _ mayDecide: Bool, _ form: FormState,
    _ token: String
  ) -> HTML {
    let finding = item.finding
    let actions = mayDecide ? actions(item, place, check, form, token) : HTML.empty
    return """
      <li><p>\(StateTag(PlanWords.severity(finding.severity), tone(finding.severity))) <a href="#dong-\(finding.line)">Dòng \(finding.line)</a></p>
      <p>\(finding.message)</p>\(decided(item.decision))\(actions)</li>
      """
  }

  private static func decided(_ decision: FindingDecision?) -> HTML {
    switch decision {
    case .accepted: "<p>\(StateTag("Đã nhận sửa", .good))</p>"
    case .dismissed(let reason): "<p>\(StateTag("Đã bỏ qua", .idle)) Lý do: \(reason)</p>"
    case .reopened, nil: .empty
    }
  }

  private static func actions(
    _ item: PlanCheck.Item, _ place: Int, _ check: PlanCheck, _ form: FormState, _ token: String
  ) -> HTML {
    let path = "/can-bo/ke-hoach/\(check.plan.id)/kiem-tra"
    let finding = item.finding
    var values = ["rule": finding.rule, "line": String(finding.line), "text": finding.text]
    guard item.isOpen else {
      values["what"] = "reopen"
      return Button.post("Xem xét lại", to: path, token: token, values: values).html
    }
    var accept = HTML.empty
    if let mend = finding.mend {
      let label =
        mend.start.line == mend.end.line ? "Nhận sửa thành “\(mend.replacement)”" : "Nhận nối hai đoạn"
      accept =
        Button.post(
          label, to: path, token: token, style: .primary,
          values: values.merging(["what": "accept"]) { $1 }
        ).html
    }
    values["what"] = "dismiss"
    // What was typed stays with the finding that it was typed for.
    let isOwn = form.values["text"] == finding.text && form.values["line"] == String(finding.line)
    let own = FormState(values: isOwn ? form.values : Form(), prefix: "o\(place)")
    let dismiss = own.post(
      to: path, token: token, hidden: values,
      content: "\(own.text("reason", "Lý do bỏ qua", limit: 300))\(Button("Bỏ qua", style: .quiet))")
    return "\(accept)<details><summary>Bỏ qua điểm này</summary>\(dismiss)</details>"
  }
}
