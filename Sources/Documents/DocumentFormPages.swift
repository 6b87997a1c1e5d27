// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The form of a document: the file first, which fills in what it says of itself.
enum DocumentFormPages {
  static func new(_ form: FormState, files: [DocumentFile], _ visit: Visit) -> Page {
    let isRead = visit.form["next"] == "read" && form.fault == nil
    return Page(
      "Nhập văn bản", frame: .workspace, crumbs: [.init(DocumentWords.menu, DocumentPages.path)],
      content: """
        \(isRead ? readNotice : .empty)
        \(form.post(
          to: DocumentPages.path, token: visit.visitor.formToken, hasFiles: true, hidden: hidden(form),
          content: fields(form, files: files)))
        """)
  }

  /// - Parameter other: who has saved meanwhile, if somebody has
  static func edit(
    _ form: FormState, of document: PublicDocument, seen: String, files: [DocumentFile], _ visit: Visit,
    other: String? = nil
  ) -> Page {
    let isRead = visit.form["next"] == "read" && form.fault == nil
    let conflict: HTML =
      other.map { name in
        let latest = document.latest.facts
        return Notice(
          .warning,
          "\(name) vừa lưu văn bản này. Dưới đây là phần bạn đã gõ; bấm Lưu lần nữa thì bản của bạn thay bản đó.",
          more: "<details><summary>Xem bản vừa lưu</summary>\(DocumentFactPages.facts(latest))</details>"
        ).html
      } ?? .empty
    return Page(
      "Sửa: \(document.latest.facts.name)", frame: .workspace,
      crumbs: [
        .init(DocumentWords.menu, DocumentPages.path),
        .init(document.latest.facts.name, Documents.staffPath(document.id)),
      ],
      content: """
        \(conflict)\(isRead ? readNotice : .empty)
        \(document.standing.live == nil ? .empty : Notice(.info, "Người dân vẫn thấy bản đã công khai cho đến khi bản sửa được kiểm tra và công khai.").html)
        \(form.post(
          to: Documents.staffPath(document.id) + "/sua", token: visit.visitor.formToken, hasFiles: true,
          hidden: hidden(form).merging(["mark": seen]) { _, new in new },
          content: fields(form, files: files)))
        """)
  }

  private static let readNotice = Notice(
    .info, "Đã đọc tệp và điền những gì đọc được. Hãy đối chiếu từng mục với văn bản trước khi lưu."
  ).html

  private static func hidden(_ form: FormState) -> [String: String] { ["files": form.values["files"]] }

  private static func fields(_ form: FormState, files: [DocumentFile]) -> HTML {
    let kept: HTML =
      files.isEmpty
      ? .empty
      : form.checkboxes(
        "drop", "Tệp đã có (đánh dấu để bỏ)",
        choices: files.map {
          Choice($0.hash.description, "Bỏ tệp \($0.name)", hint: DocumentFactPages.kind($0))
        })
    return """
      \(kept)
      \(form.file(
        "file", files.isEmpty ? "Tệp văn bản" : "Thêm tệp",
        hint: "Tệp .pdf hoặc .docx. Bấm “Đọc tệp” để hệ thống điền sẵn số, ngày, trích yếu và các mục khác.",
        accept: ".pdf,.docx", required: files.isEmpty))
      \(Button.row(Button("Đọc tệp và điền sẵn", style: .quiet, name: "next", value: "read")))
      \(form.select("form", "Hình thức", choices: DocumentForm.allCases.map {
        Choice($0.rawValue, DocumentWords.form($0))
      }))
      \(form.text("number", "Số, ký hiệu", hint: "Ví dụ: 12/KH-UBND", limit: DocumentRules.numberLimit))
      \(form.text("issuer", "Cơ quan ban hành", limit: DocumentRules.issuerLimit))
      \(form.date("issued", "Ngày ban hành"))
      \(form.area("summary", "Trích yếu", hint: "Văn bản nói về việc gì, như ghi trên văn bản.",
        limit: DocumentRules.summaryLimit, rows: 3))
      \(form.text("signer", "Người ký", limit: DocumentRules.signerLimit, required: false))
      \(form.select("category", "Nhóm thông tin", choices: DocumentCategory.allCases.map {
        Choice($0.rawValue, DocumentWords.category($0))
      }, hint: "Theo \(DocumentCategoryList.all[DocumentCategoryList.all.count - 1].source) về thông tin phải công khai trên mạng."))
      \(form.select("field", "Lĩnh vực", choices: DocumentField.allCases.map {
        Choice($0.rawValue, DocumentWords.field($0))
      }))
      \(form.date("from", "Có hiệu lực từ ngày", hint: "Để trống nếu có hiệu lực từ ngày ban hành.", required: false))
      \(form.date("ends", "Hết hiệu lực từ ngày", hint: "Ngày đầu tiên văn bản không còn hiệu lực.", required: false))
      \(form.date("review", "Soát lại trước ngày", hint: "Đến ngày này hệ thống nhắc xem văn bản còn đúng không.",
        required: false))
      \(DocumentRelation.Kind.allCases.map { kind in
        form.area(
          kind.rawValue, DocumentWords.relation(kind),
          hint: "Mỗi dòng một văn bản, ví dụ: 12/KH-UBND ngày 05/01/2025", rows: 2, required: false)
      })
      <div class="buttons">\(Button("Lưu và gửi kiểm tra", name: "next", value: "submit"))\(
        Button("Lưu, làm tiếp sau", style: .quiet, name: "next", value: "save"))</div>
      """
  }
}
