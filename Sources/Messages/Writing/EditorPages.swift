// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The field of the text: a plain text area for everybody, and what the script needs to show it as it will look.
enum EditorPages {
  /// The field in which the editor sends its text.
  static let markup = "body-markup"
  static let path = MessageListPages.path + "/chuyen"

  static func field(_ form: FormState) -> HTML {
    let area = form.area("body", "Nội dung", hint: hint, rows: 16, required: false)
    // The text as it looks travels with the page, so that nothing has to be asked before one can write.
    return """
      <div class="editor" data-editor="\(link: path)">\(area)
      <textarea name="\(markup)" hidden aria-label="Nội dung như trong Word"></textarea>
      <template>\(Markdown(form.values["body"]).html)</template></div>
      <script src="\(link: EditorFiles.script.path)" defer></script>
      """
  }

  static let style: HTML = "<link rel=\"stylesheet\" href=\"\(link: EditorFiles.style.path)\">"

  private static let hint =
    "Để trống một dòng giữa hai đoạn. “## ” ở đầu dòng là đề mục, “- ” là gạch đầu dòng, **hai dấu sao** là chữ đậm."

  /// What was left out of a pasted text, in one sentence.
  static func note(_ pasted: PastedText) -> String {
    pasted.lostPictures == 0
      ? "Đã dán và làm sạch. Bấm Ctrl+Z nếu muốn bỏ."
      : "Đã dán và làm sạch; \(pasted.lostPictures.grouped) ảnh không dán theo được: hãy tải ảnh lên ở mục “Ảnh và tệp trong bài”."
  }
}
