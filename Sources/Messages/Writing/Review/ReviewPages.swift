// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What stands beside the text: slips of spelling with a button that mends each, old names, days that have passed.
enum ReviewPages {
  static func panel(_ view: MessageFormView) -> HTML {
    """
    <section class="panel" id="ra-soat" aria-labelledby="ra-soat-ten"><h2 id="ra-soat-ten">Rà soát</h2>
    \(findings(view.findings))<div data-spelling="\(link: MessageListPages.path + "/chinh-ta")" aria-live="polite">\(view.slips.map(spelling))</div>
    \(Button("Kiểm tra chính tả", style: .quiet, name: "next", value: "spelling"))</section>
    """
  }

  private static func findings(_ findings: [MessageFinding]) -> HTML {
    guard !findings.isEmpty else { return .empty }
    return """
      <h3>Nên xem lại</h3><ul class="slips">\(findings, { finding in
        "<li><p>\(MessageWords.finding(finding.kind))</p><p class=\"hint\">Trong câu: \(Renditions.shortened(finding.sentence, to: 160))</p></li>"
      })</ul>
      """
  }

  /// The slips of all fields.
  static func spelling(_ fields: [(field: String, slips: [SpellingSlip])]) -> HTML {
    guard !fields.isEmpty else { return "<p>Không thấy lỗi chính tả.</p>" }
    let items = fields.flatMap { field, slips in slips.map { item(field, $0) } }
    return "<h3>Chính tả: \(items.count) chỗ nên xem</h3><ul class=\"slips\">\(items)</ul>"
  }

  private static func item(_ field: String, _ slip: SpellingSlip) -> HTML {
    let mend: HTML =
      slip.right.map { right in
        Button(
          "Sửa thành “\(right)”", style: .quiet, name: "mend",
          value: "\(field)/\(slip.place)/\(slip.wrong)/\(right)"
        ).html
      } ?? "<p class=\"hint\">Không đoán được chữ đúng: hãy tự sửa nếu sai.</p>"
    return "<li><p>\(slip.before)<mark>\(slip.wrong)</mark>\(slip.after)</p>\(mend)</li>"
  }
}
