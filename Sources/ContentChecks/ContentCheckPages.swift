// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// What is to be mended of what is public.
enum ContentCheckPages {
  static let path = "/can-bo/ra-soat"

  static func page(
    _ latest: (run: ContentCheckRun, findings: [ContentFinding])?, staff: Staff, done: String?, token: String
  ) -> Page {
    let mayMend = staff.can(.write) || staff.can(.approve) || staff.can(.administer)
    let again: HTML =
      mayMend
      ? Button.row(
        .post("Rà soát lại tất cả", to: path, token: token, style: latest == nil ? .primary : .quiet))
      : .empty
    return Page(
      ContentCheckWords.menu, frame: .workspace,
      content: """
        \(done.map { Notice(.success, $0) })
        <p>Mỗi đêm lúc 3 giờ, hệ thống xem lại tin và văn bản đang công khai: quá ngày soát lại, đường dẫn hỏng, ảnh thiếu \
        lời mô tả, tên gọi cũ, dẫn văn bản đã hết hiệu lực.</p>
        \(latest.map { state($0.run) } ?? .empty)
        \(again)
        \(latest.map { lists($0.findings, mayMend: mayMend, token: token) } ?? EmptyState("Chưa có lần rà soát nào. Lần đầu sẽ chạy trong đêm nay, hoặc ngay khi bấm “Rà soát lại tất cả”.").html)
        """)
  }

  private static func state(_ run: ContentCheckRun) -> HTML {
    """
    <p class="meta">Rà soát lần cuối lúc \(run.at.moment): \(run.pages.grouped) trang, \
    \(run.links.grouped) đường dẫn.</p>
    """
  }

  private static func lists(_ findings: [ContentFinding], mayMend: Bool, token: String) -> HTML {
    let work = findings.filter(\.rule.isWork)
    let outward = findings.filter { !$0.rule.isWork }
    let main: HTML =
      work.isEmpty
      ? EmptyState("Không có chỗ nào cần sửa.").html
      : """
      <h2>\(work.count.grouped) chỗ cần sửa</h2>\(ContentFinding.Rule.allCases.filter(\.isWork).map { rule in
        group(rule, work.filter { $0.rule == rule }, mayMend: mayMend, token: token)
      })
      """
    return "\(main)\(outside(outward))"
  }

  private static func group(
    _ rule: ContentFinding.Rule, _ findings: [ContentFinding], mayMend: Bool, token: String
  ) -> HTML {
    guard !findings.isEmpty else { return .empty }
    return """
      <section><h3>\(ContentCheckWords.rule(rule)) (\(findings.count))</h3><ul class="tasks">\(findings, { finding in
        """
        <li class="note"><div><h4>\(finding.title)</h4><p>\(ContentCheckWords.sentence(finding))</p></div>\
        <div class="buttons">\(Button.link("Mở để sửa", to: finding.mend))\(
          mayMend ? check(finding, token: token) : .empty)</div></li>
        """
      })</ul></section>
      """
  }

  private static func check(_ finding: ContentFinding, token: String) -> HTML {
    Button.post(
      "Đã sửa, xem lại", to: path + "/trang", token: token,
      values: ["kind": finding.subject.kind, "subject": finding.subject.id]
    ).html
  }

  /// Links to other sites are only listed: this machine fetches nothing.
  private static func outside(_ findings: [ContentFinding]) -> HTML {
    guard !findings.isEmpty else { return .empty }
    return """
      <details class="fold"><summary>\(findings.count) đường dẫn ra trang khác</summary>
      <p>Hệ thống không tự mở trang ngoài; thỉnh thoảng nên bấm thử.</p>\(
        Table(
          "Đường dẫn ra trang khác", captionIsSeen: false, columns: [.text("Đường dẫn"), .text("Ở nội dung")],
          rows: findings.map { finding in
            [
              Table.Cell("<a href=\"\(link: finding.what)\" rel=\"noreferrer\">\(finding.what)</a>" as HTML),
              .link(finding.title, finding.mend),
            ]
          }))</details>
      """
  }
}
