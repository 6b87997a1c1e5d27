// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// Pictures in the text, files to be saved, and what the office keeps with a message.
enum PartPages {
  /// The section of the form with what is in the text already, and two ways to add more; works without scripts.
  static func section(_ form: FormState, _ parts: MessageFiles) -> HTML {
    """
    <section id="anh-va-tep" class="panel" aria-labelledby="anh-va-tep-ten"><h2 id="anh-va-tep-ten">Ảnh và tệp trong bài</h2>
    \(pictures(form, parts))\(files(form, parts))
    <details class="more"\(isAdding(form, "part-picture", "part-alt", "part-consent") ? " open" : .empty)><summary>Thêm ảnh vào bài</summary>
    \(waiting(form))
    \(form.file("part-picture", "Ảnh", hint: "JPEG, PNG, WebP hoặc HEIC, nhiều nhất 20 MB.",
      accept: "image/jpeg,image/png,image/webp,image/heic,.heic", required: false))
    \(form.text("part-alt", "Mô tả ảnh", hint: "Nói điều thấy trong ảnh cho người không nhìn được.",
      limit: MessageRules.altLimit))
    \(consent(form, "part-consent"))
    <p class="hint">Ảnh được đặt vào chỗ có dòng “\(MessageWords.pictureMarks[0])” trong nội dung; nếu không có dòng ấy thì đặt ở cuối bài.</p>
    \(Button("Thêm ảnh vào bài", style: .quiet, name: "next", value: "add"))</details>
    <details class="more"\(isAdding(form, "part-file", "part-name") ? " open" : .empty)><summary>Thêm tệp đính kèm</summary>
    \(form.file("part-file", "Tệp", hint: "PDF, Word (.docx) hoặc Excel (.xlsx), nhiều nhất 20 MB.",
      accept: ".pdf,.docx,.xlsx", required: false))
    \(form.text("part-name", "Tên hiện trên trang", hint: "Ví dụ: Mẫu đơn đề nghị cấp lại giấy khai sinh.",
      limit: MessageRules.nameLimit, required: false))
    \(Button("Thêm tệp đính kèm", style: .quiet, name: "next", value: "add"))</details></section>
    """
  }

  private static func isAdding(_ form: FormState, _ names: String...) -> Bool {
    names.contains { !form.values[$0].isEmpty || form.error($0) != nil } || !form.values["part-hash"].isEmpty
  }

  private static func waiting(_ form: FormState) -> HTML {
    guard let hash = FileHash(form.values["part-hash"]) else { return .empty }
    return """
      <p>Ảnh vừa tải lên còn thiếu thông tin bên dưới:</p><img src="\(link: hash.path)" alt="Ảnh vừa tải lên" height="128">
      <input type="hidden" name="part-hash" value="\(hash.description)">
      """
  }

  private static func pictures(_ form: FormState, _ parts: MessageFiles) -> HTML {
    let shown = Markdown(form.values["body"]).pictures
    let consents = form.values.all("pictures")
    let kept: [HTML] = consents.map { "<input type=\"hidden\" name=\"pictures\" value=\"\($0)\">" }
    let items = shown.map { picture -> HTML in
      let small = parts.pictures[picture.hash]?.sizes[0]
      let consent = consents.first { $0.hasPrefix(picture.hash.description) }
        .flatMap { PictureConsent(rawValue: String($0.dropFirst(65))) }
      return """
        <li data-picture="\(picture.hash.path)" data-alt="\(picture.alt)"><img src="\(
          link: (small?.hash ?? picture.hash).path)" alt="" height="128"><div><p>\(picture.alt)</p>
        <p class="hint">\(consent.map(MessageWords.consent) ?? "Chưa có câu về người trong ảnh")</p>
        \(drop("drop-picture", picture.hash, "Bỏ ảnh này khỏi bài"))</div></li>
        """
    }
    return items.isEmpty ? "\(kept)" : "\(kept)<h3>Ảnh trong bài</h3><ul class=\"part-files\">\(items)</ul>"
  }

  private static func files(_ form: FormState, _ parts: MessageFiles) -> HTML {
    let values = form.values.all("attachments")
    guard !values.isEmpty else { return .empty }
    let items = values.compactMap { value -> HTML? in
      guard let hash = FileHash(String(value.prefix(64))) else { return nil }
      return """
        <li><input type="hidden" name="attachments" value="\(value)"><p><a href="\(link: hash.path)">\(
          String(value.dropFirst(65)))</a></p><div><p class="hint">\(kindAndSize(parts.attachments[hash]))</p>
        \(drop("drop-file", hash, "Bỏ tệp này"))</div></li>
        """
    }
    return "<h3>Tệp đính kèm</h3><ul class=\"part-files\">\(items)</ul>"
  }

  private static func drop(_ name: String, _ hash: FileHash, _ label: String) -> HTML {
    let id = "\(name)-\(hash.description.prefix(12))"
    return """
      <div class="box"><input type="checkbox" id="\(id)" name="\(name)" value="\(hash.description)"><label for="\(id)">\(
        label)</label></div>
      """
  }

  static func consent(_ form: FormState, _ name: String, _ label: String = "Người trong ảnh") -> HTML {
    form.radios(
      name, label,
      choices: PictureConsent.allCases.map { Choice($0.rawValue, MessageWords.consent($0)) }, required: false)
  }

  /// Kind of piece, source, fee and the day to look again: for the office, and folded away unless filled in or wrong.
  static func office(_ form: FormState) -> HTML {
    let names = ["source", "fee", "payee", "review-by"]
    let isOpen = names.contains { !form.values[$0].isEmpty || form.error($0) != nil }
    return """
      <details class="more"\(isOpen ? " open" : .empty)><summary>Nguồn tin, nhuận bút, ngày xem lại</summary>
      \(form.select("kind", "Loại tin", choices: PieceKind.allCases.map {
        Choice($0.rawValue, MessageWords.kind($0))
      }, blank: "Không theo mẫu", required: false))
      \(form.text("source", "Nguồn tin", hint: "Cơ quan, văn bản hoặc báo mà số liệu, sự việc được lấy từ đó.",
        limit: MessageRules.sourceLimit, required: false))
      \(form.text("fee", "Nhuận bút", hint: "Chỉ cán bộ thấy.", required: false, kind: .number, suffix: "đồng"))
      \(form.text("payee", "Người nhận nhuận bút", limit: MessageRules.payeeLimit, required: false))
      \(form.date("review-by", "Xem lại trước ngày", hint: "Đến ngày này hệ thống nhắc xem tin còn đúng không.",
        required: false))
      </details>
      """
  }

  /// The lines of the staff page about the parts.
  static func add(_ content: MessageContent, to list: inout DescriptionList) {
    if let kind = content.kind { list.add("Loại tin", MessageWords.kind(kind)) }
    if !content.source.isEmpty { list.add("Nguồn tin", content.source) }
    if let fee = content.fee { list.add("Nhuận bút", "\(fee.amount.grouped) đồng, \(fee.payee)") }
    if let day = content.reviewBy { list.add("Xem lại trước ngày", day.numeric) }
    let pictures = Markdown(content.body).pictures + (content.picture.map { [$0] } ?? [])
    if !pictures.isEmpty {
      let lines = pictures.map { picture -> HTML in
        "<li>\(picture.alt): \(content.consents[picture.hash].map(MessageWords.consent) ?? "chưa ghi")</li>"
      }
      list.add("Người trong ảnh", html: "<ul>\(lines)</ul>")
    }
    if !content.attachments.isEmpty {
      let lines = content.attachments.map { file -> HTML in
        "<li><a href=\"\(link: file.hash.path)\">\(file.name)</a></li>"
      }
      list.add("Tệp đính kèm", html: "<ul>\(lines)</ul>")
    }
  }

  /// The files of an article with kind and size, so that a reader on a slow line knows what comes.
  static func attachments(_ files: [MessageAttachment], _ parts: MessageFiles) -> HTML {
    let items = files.compactMap { file -> HTML? in
      parts.attachments[file.hash].map { stored in
        "<li><a href=\"\(link: file.hash.path)\">\(file.name)</a> <span class=\"meta\">(\(kindAndSize(stored)))</span></li>"
      }
    }
    return items.isEmpty ? .empty : "<section><h2>Tệp đính kèm</h2><ul>\(items)</ul></section>"
  }

  private static func kindAndSize(_ file: StoredFile?) -> String {
    file.map { "\(MessageWords.fileKind($0.type)), \(MessageWords.size($0.bytes))" } ?? ""
  }
}
