// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// All that the page of an upload shows.
struct UploadPage: Sendable {
  let upload: PlanUpload
  let draft: PlanDraft
  let doubts: UploadDoubts
  let commune: CommuneCard
  /// The plan of which it is a new version, with what it changes.
  let amended: Plan?
  let comparison: PlanComparison?
  let isSaved: Bool
  let form: FormState
  let token: String
}

extension PlanPages {
  /// The form that takes a plan.
  static func importForm(_ form: FormState, token: String) -> Page {
    Page(
      "Nhập kế hoạch từ tệp", frame: .workspace,
      crumbs: [Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach")],
      content: """
        <p>Hệ thống đọc căn cứ, nhiệm vụ, đơn vị, kênh và chỉ tiêu trong văn bản, đồng thời chỉ ra những chỗ cần sửa. Những gì văn bản không ghi sẽ để trống cho người phụ trách bổ sung. Bản quét được nhận dạng chữ thành bản nháp để đối chiếu trước khi lưu.</p>
        \(form.post(
          to: "/can-bo/ke-hoach/nhap", token: token, hasFiles: true,
          content: "\(form.file("file", "Tệp kế hoạch", hint: "Dạng .docx, .pdf hoặc .txt, không quá 50 MB.", accept: ".docx,.pdf,.txt"))\(Button("Đọc và lưu kế hoạch"))"))
        """)
  }

  /// An upload before it is kept: what was read, what is doubtful, and what a person has to say to it.
  static func upload(_ page: UploadPage) -> Page {
    let upload = page.upload
    let title = page.amended == nil ? "Xác nhận trước khi lưu kế hoạch" : "Xác nhận bản sửa đổi kế hoạch"
    var fields: [HTML] = []
    if upload.reading.isDraft {
      fields.append(
        page.form.area(
          "text", "Toàn văn",
          hint: "Sửa trực tiếp những chỗ máy đọc sai; nội dung trong ô này là nội dung được lưu.", rows: 24))
    }
    if page.doubts.strangeIssuer != nil {
      fields.append(
        page.form.checkbox(
          "confirm", "Vẫn nhập", hint: "Chỉ đánh dấu khi đã kiểm tra đây đúng là tệp cần nhập."))
    }
    let save: HTML =
      upload.reading.isDraft
      ? Button("Lưu phần đã sửa, xem lại", style: .quiet, name: "next", value: "save").html : .empty
    let keep = page.amended == nil ? "Lưu thành kế hoạch" : "Lưu thành bản mới của kế hoạch"
    let form = page.form.post(
      to: "/can-bo/ke-hoach/nhap/\(upload.id)", token: page.token,
      autosave: upload.reading.isDraft ? "ke-hoach-\(upload.id)" : nil,
      content: """
        \(fields)
        <div class="buttons">\(Button(keep, name: "next", value: "keep"))\(save)\(Button("Bỏ tệp này", style: .danger, name: "next", value: "drop"))</div>
        """)
    return Page(
      title, frame: .workspace, crumbs: [Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach")],
      content: """
        \(page.isSaved ? Notice(.success, PlanImportWords.saved).html : .empty)
        \(page.amended.map { "<p class=\"lead\">\(PlanImportWords.amendsWhat(name($0)))</p>" as HTML })
        \(page.doubts.strangeIssuer.map { Notice(.warning, PlanImportWords.stranger($0, commune: page.commune.name)).html })
        \(scan(upload))
        \(facts(page))
        \(page.comparison.map { comparison($0, was: "trong kế hoạch hiện nay", isDone: false) })
        \(form)
        """)
  }

  /// The uploads that wait for a person.
  static func uploads(_ uploads: [PlanUpload]) -> HTML {
    guard !uploads.isEmpty else { return .empty }
    return """
      <h2>Tệp chờ xác nhận</h2>
      <ul>\(uploads, { upload in
        "<li><a href=\"/can-bo/ke-hoach/nhap/\(upload.id)\">\(upload.fileName.isEmpty ? "Tệp kế hoạch" : upload.fileName)</a>, tải lên \(upload.at.moment)</li>"
      })</ul>
      """
  }

  private static func facts(_ page: UploadPage) -> HTML {
    let document = page.draft.document
    let file: HTML =
      page.upload.original.map { "<p><a href=\"\(link: $0.path)\">Mở tệp gốc: \($0.name)</a></p>" }
      ?? "<p>Tệp: \(page.upload.fileName)</p>"
    return """
      <h2>Đọc được từ văn bản</h2>
      \(file)
      \(DescriptionList([
        "Tên": document.title ?? "chưa đọc được", "Số, ký hiệu": page.draft.number, "Cơ quan ban hành": document.issuer ?? "chưa đọc được",
        "Ngày ban hành": document.date?.localDay?.numeric ?? "chưa đọc được",
        "Căn cứ": "\(document.bases.count) văn bản", "Nhiệm vụ": "\(document.tasks.count)",
      ]))
      """
  }

  /// The text of a scan with the doubtful words marked, in so far as they have not been corrected yet.
  private static func scan(_ upload: PlanUpload) -> HTML {
    guard upload.reading.isDraft else { return .empty }
    let doubtful = Dictionary(grouping: upload.reading.doubtful, by: \.line)
    let lines = upload.reading.lines.map { line -> HTML in
      let words = (doubtful[line.number] ?? []).map(\.text)
      let pieces = ScannedPiece.pieces(of: line.text, doubtful: words).map { piece -> HTML in
        piece.isDoubtful
          ? "<mark><span class=\"unseen\">[ngờ] </span>\(piece.text)</mark>" : HTML(escaping: piece.text)
      }
      return "<li>\(pieces)</li>"
    }
    return """
      \(Notice(.warning, "Tệp là bản quét: chữ do máy nhận dạng, chỉ là bản nháp. \(upload.reading.doubtful.count) chữ còn ngờ được tô nền; hãy đối chiếu với tệp gốc và sửa trong ô bên dưới rồi mới lưu."))
      <details class="more" open><summary>Chữ máy đọc được, chỗ ngờ được tô nền</summary>
      <ol class="lines scanned">\(lines)</ol></details>
      """
  }
}
