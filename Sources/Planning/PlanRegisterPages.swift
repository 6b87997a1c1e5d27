// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

extension PlanPages {
  /// The way to the document list, below the plans.
  static let toRegister: HTML = """
    <p><a href="/can-bo/danh-muc-van-ban">Danh mục văn bản dùng để kiểm tra căn cứ</a> (người quản trị cập nhật)</p>
    """

  /// The commune's document list, with what came of the last file.
  static func register(
    _ entries: [RegisteredDocument], report: RegisterReport?, form: FormState, token: String
  ) -> Page {
    let list: HTML =
      entries.isEmpty
      ? EmptyState(
        "Xã chưa nhập danh mục nào. Khi kiểm tra kế hoạch, hệ thống mới chỉ dùng các văn bản trung ương đã biết."
      ).html
      : Table(
        "Văn bản trong danh mục của xã", captionIsSeen: false,
        columns: [
          .text("Số, ký hiệu"), .text("Ngày ban hành"), .text("Văn bản thay thế"), .text("Hết hiệu lực từ"),
          .text("Cơ quan, trích yếu"), .text("Bỏ"),
        ],
        rows: entries.map { entry in
          [
            Table.Cell(entry.number), Table.Cell(entry.issued?.numeric ?? ""),
            Table.Cell(entry.replacedBy ?? ""), Table.Cell(entry.endsOn?.numeric ?? ""),
            Table.Cell(entry.context ?? ""),
            Table.Cell(
              Button.post(
                "Bỏ \(entry.number)", to: "/can-bo/danh-muc-van-ban/bo", token: token,
                values: ["number": entry.number, "context": entry.context ?? ""])),
          ]
        }
      ).html
    return Page(
      "Danh mục văn bản", frame: .workspace,
      crumbs: [Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach")],
      content: """
        \(report.map(result))
        <p>Danh mục cho biết văn bản nào đã được thay thế hoặc hết hiệu lực; khi kiểm tra kế hoạch, căn cứ cũ sẽ được chỉ ra. Nhập lại cùng số, ký hiệu thì dòng mới thay dòng cũ.</p>
        \(form.post(
          to: "/can-bo/danh-muc-van-ban", token: token, hasFiles: true,
          content: """
            \(form.file("list", "Tệp danh mục", hint: "Dạng .xlsx hoặc .csv, dòng đầu là tên cột: Số, ký hiệu; Ngày ban hành; Văn bản thay thế; Ngày hết hiệu lực; Cơ quan ban hành.", accept: ".xlsx,.csv"))
            \(Button("Nhập danh mục"))
            """))
        <h2>Văn bản trong danh mục của xã</h2>
        \(list)
        """)
  }

  private static func result(_ report: RegisterReport) -> HTML {
    let refused: HTML =
      report.refused.isEmpty
      ? .empty
      : "<ul>\(report.refused.prefix(100), { "<li>Dòng \($0.line): \($0.reason)</li>" })</ul>"
    let kind: Notice.Kind = report.refused.isEmpty ? .success : .warning
    return Notice(
      kind, "Đã nhập \(report.taken) văn bản, \(report.refused.count) dòng không nhận.", more: refused
    ).html
  }
}
