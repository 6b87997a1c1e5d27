// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

extension PlanPages {
  /// The form that takes a new version of a plan.
  static func amendForm(_ plan: Plan, form: FormState, token: String) -> Page {
    Page(
      "Nhập bản sửa đổi, bổ sung", frame: .workspace, crumbs: crumbs(plan),
      content: """
        <p>Chọn tệp toàn văn của kế hoạch sau khi sửa đổi. Hệ thống so với kế hoạch hiện nay, chỉ ra nhiệm vụ được thêm, sửa, bỏ để xác nhận; việc đã làm của nhiệm vụ còn lại được giữ nguyên, bản cũ vẫn xem lại được.</p>
        \(form.post(
          to: "/can-bo/ke-hoach/\(plan.id)/sua-doi", token: token, hasFiles: true,
          content: "\(form.file("file", "Tệp kế hoạch sau khi sửa đổi", hint: "Dạng .docx, .pdf hoặc .txt, không quá 50 MB.", accept: ".docx,.pdf,.txt"))\(Button("Đọc và so sánh"))"))
        """)
  }

  /// What a new version does to the tasks.
  static func comparison(_ comparison: PlanComparison, was: String, isDone: Bool) -> HTML {
    var rows: [[Table.Cell]] = []
    var kept = 0
    for change in comparison.changes {
      switch change {
      case .kept: kept += 1
      case .changed(let task, let duty):
        rows.append([
          Table.Cell(PlanVersionWords.what(.changed)), Table.Cell(written(task)), Table.Cell(written(duty)),
        ])
      case .added(let duty):
        rows.append([Table.Cell(PlanVersionWords.what(.added)), "", Table.Cell(written(duty))])
      case .dropped(let task):
        rows.append([Table.Cell(PlanVersionWords.what(.dropped)), Table.Cell(written(task)), ""])
      }
    }
    let table: HTML =
      rows.isEmpty
      ? .empty
      : Table(
        "Nhiệm vụ thay đổi", captionIsSeen: false,
        columns: [.text("Thay đổi"), .text("Trước"), .text("Sau")], rows: rows
      ).html
    return """
      <h2>Nhiệm vụ thay đổi</h2>
      <p>\(kept) nhiệm vụ giữ nguyên, \(rows.count) nhiệm vụ thay đổi so với nội dung \(was).</p>
      \(table)
      """
  }

  private static func written(_ task: PlanTask) -> String {
    written(task.unitText, task.text, task.dueText)
  }

  private static func written(_ duty: Duty) -> String {
    written(duty.unit, duty.text, duty.due?.text)
  }

  /// A duty with its unit, and with its day where the words do not name it.
  private static func written(_ unit: String?, _ text: String, _ due: String?) -> String {
    [unit, text, due.flatMap { text.contains($0) ? nil : $0 }].compactMap(\.self).joined(separator: " – ")
  }

  /// The versions that a plan had before, with what each later one changed.
  static func history(_ plan: Plan, versions: [PlanVersion]) -> Page {
    let list: HTML =
      versions.isEmpty
      ? EmptyState("Kế hoạch này chưa sửa đổi lần nào từ khi nhập.").html
      : "\(versions, { version($0) })"
    return Page(
      "Các lần sửa đổi", frame: .workspace, crumbs: crumbs(plan),
      content: """
        <p>Bản hiện nay: số \(plan.number.isEmpty ? "chưa ghi" : plan.number), nhập lúc \(plan.importedAt.moment).</p>
        \(list)
        """)
  }

  private static func version(_ version: PlanVersion) -> HTML {
    let file: HTML =
      version.original.map { "<p><a href=\"\(link: $0.path)\">Tệp của bản này: \($0.name)</a></p>" } ?? .empty
    let changes: HTML =
      version.changes.isEmpty
      ? "<p>Không nhiệm vụ nào thay đổi.</p>"
      : Table(
        "Thay đổi ngày \(version.replacedAt.day.numeric)", captionIsSeen: false,
        columns: [.text("Thay đổi"), .text("Trước"), .text("Sau")],
        rows: version.changes.map { change in
          let path = "/can-bo/viec/\(change.task)"
          return [
            Table.Cell(PlanVersionWords.what(change.what)), change.before.map { .link($0, path) } ?? "",
            change.after.map { .link($0, path) } ?? "",
          ]
        }
      ).html
    return """
      <h2>Sửa đổi ngày \(version.replacedAt.day.numeric)</h2>
      <p>Bản trước: số \(version.number.isEmpty ? "chưa ghi" : version.number), nhập lúc \(version.importedAt.moment).</p>
      \(file)\(changes)
      <details class="more"><summary>Toàn văn bản trước</summary><ol class="lines">\(version.lines, { "<li>\($0)</li>" })</ol></details>
      """
  }

  /// The draft for the year after.
  static func nextYear(
    _ plan: Plan, draft: NextYearDraft, findings: [Finding], form: FormState, token: String
  ) -> Page {
    let bases = findings.filter { $0.rule.hasPrefix("basis-") }
    let errors = findings.count { $0.severity == .error }
    let basisList: HTML =
      bases.isEmpty
      ? "<p>Không thấy căn cứ nào đã hết giai đoạn hoặc đã có văn bản thay thế.</p>"
      : "<ul>\(bases, { "<li>Dòng \($0.line): \($0.message)</li>" })</ul>"
    let past: HTML =
      draft.pastLines.isEmpty
      ? .empty
      : "<p>Dòng \(draft.pastLines.map(String.init).joined(separator: ", ")) nhắc năm \(draft.year - 2): hãy thay bằng số liệu, tên văn bản mới.</p>"
    let moved = draft.changes.map { change -> HTML in
      """
      <li>Dòng \(change.line): \(WordDifference(Self.pieces(change)))</li>
      """
    }
    return Page(
      "Soạn kế hoạch năm \(draft.year)", frame: .workspace, crumbs: crumbs(plan),
      content: """
        <p>Bản dự thảo lấy từ kế hoạch năm \(plan.year): để trống số và ngày, chuyển năm và thời hạn sang năm \(draft.year), giữ nguyên văn bản được viện dẫn. Sửa trong ô dưới đây rồi tải về để trình ký; sau khi ký, nhập lại như một kế hoạch mới.</p>
        <h2>Căn cứ cần xem lại</h2>
        \(basisList)
        \(past)
        <details class="more"><summary>\(draft.changes.count) dòng đã chuyển sang năm \(draft.year)</summary><ul>\(moved)</ul></details>
        \(form.post(
          to: "/can-bo/ke-hoach/\(plan.id)/nam-sau", token: token, autosave: "nam-sau-\(plan.id)",
          content: """
            \(form.area("text", "Bản dự thảo", hint: "\(findings.count) điểm cần xem, trong đó \(errors) lỗi, theo lần kiểm tra gần nhất.", rows: 28))
            <div class="buttons">\(Button("Tải dự thảo (.docx)", name: "next", value: "docx"))\(Button("Kiểm tra lại", style: .quiet, name: "next", value: "check"))</div>
            """))
        """)
  }

  /// A changed line word by word: what both begin and end with stands once.
  private static func pieces(_ change: NextYearDraft.Change) -> [WordDifference.Piece] {
    let (old, new) = (Array(change.before), Array(change.after))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(rest).count
    return [
      .same(String(old[..<start])), .removed(String(old[start..<(old.count - end)])),
      .added(String(new[start..<(new.count - end)])), .same(String(new[(new.count - end)...])),
    ]
  }
}
