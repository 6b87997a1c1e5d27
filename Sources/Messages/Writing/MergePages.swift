// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Two people have saved at once: what was brought together, or both texts where that cannot be done.
enum MergePages {
  /// Both have changed different places: the form holds both, for the second to look at and save.
  static func merged(
    _ view: MessageFormView, mine: MessageContent, merged: MessageContent, with message: Message,
    savedBy name: String
  ) -> Page {
    let latest = message.latest
    let taken = texts(mine, merged).filter { $0.1 != $0.2 }.map(difference)
    let choices: HTML =
      taken.isEmpty
      ? "<p>Phần chữ của bạn giữ nguyên; chỉ có lựa chọn, ảnh hoặc tệp được lấy thêm.</p>" : .empty
    return Page(
      "Hai bản đã được ghép", frame: .workspace, crumbs: MessageFormPages.crumbs,
      content: """
        \(Notice(.info, "\(name) đã lưu tin này lúc \(latest.savedAt.moment), sau khi bạn mở ra sửa. Hai bản sửa ở những chỗ khác nhau nên đã được ghép lại. Tin chưa được lưu: hãy xem rồi bấm lưu."))
        <h2>Phần lấy từ bản đã lưu</h2>
        <p class="hint">Chữ thêm, chữ gạch bỏ là của bản đã lưu so với bản của bạn.</p>
        \(choices)\(taken)
        <h2>Bản ghép</h2>
        \(MessageFormPages.editor(view, of: message, seen: latest.mark))
        """)
  }

  /// Both have changed the same words: both texts, what differs, and the second's own text still in the form.
  static func conflict(
    _ view: MessageFormView, mine: MessageContent, with message: Message, savedBy name: String
  ) -> Page {
    let latest = message.latest
    let theirs = latest.content
    let differences = texts(theirs, mine).filter { $0.1 != $0.2 }.map(difference)
    let alike: HTML = "<p>Phần chữ giống nhau; chỉ khác lựa chọn hoặc ảnh.</p>"
    return Page(
      "Bản của bạn được giữ", frame: .workspace, crumbs: MessageFormPages.crumbs,
      content: """
        \(Notice(.warning, "\(name) đã lưu tin này lúc \(latest.savedAt.moment), sau khi bạn mở ra sửa. Bản của bạn chưa được lưu nhưng vẫn còn nguyên trong biểu mẫu bên dưới."))
        <h2>Bản của bạn khác bản đã lưu ở đâu</h2>
        <p class="hint">Chữ gạch bỏ là của bản đã lưu, chữ thêm là của bạn.</p>
        \(differences.isEmpty ? [alike] : differences)
        <details><summary>Xem toàn văn bản đã lưu</summary><h3>\(theirs.title)</h3><p>\(theirs.summary)</p>
        \(RenditionPages.paragraphs(theirs.body))</details>
        <h2>Bản của bạn</h2>
        <p>Sửa tiếp rồi bấm lưu: bản của bạn sẽ thay bản đã lưu.</p>
        \(MessageFormPages.editor(view, of: message, seen: latest.mark))
        """)
  }

  private static func difference(_ part: (String, String, String)) -> HTML {
    "<h3>\(part.0)</h3>\(WordDifference(TextComparison.of(part.1, part.2)))"
  }

  private static func texts(_ old: MessageContent, _ new: MessageContent) -> [(String, String, String)] {
    [
      ("Tiêu đề", old.title, new.title), ("Tóm tắt", old.summary, new.summary),
      ("Nội dung", old.body, new.body),
      ("Bản đọc trên loa", old.spoken, new.spoken), ("Bài Zalo", old.zalo, new.zalo),
      ("Bài Facebook", old.facebook, new.facebook), ("Tờ dán bảng tin", old.notice, new.notice),
      ("Nguồn tin", old.source, new.source),
    ]
  }
}
