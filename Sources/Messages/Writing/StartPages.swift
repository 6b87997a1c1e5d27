// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Where a new message begins: templates, and what was begun and not saved.
enum StartPages {
  private static let path = MessageListPages.path + "/moi"

  /// The templates as cards; what came with the address goes on with them.
  ///
  /// - Parameter isBlank: whether nothing was typed yet, so that the cards are open
  static func templates(_ query: [String: String], isBlank: Bool) -> HTML {
    let chosen = PieceKind(rawValue: query["mau"] ?? "")
    let rest = ["viec", "chu-de", "doi-tuong"].compactMap { name in query[name].map { (name, $0) } }
    let cards = PieceKind.allCases.map { kind -> HTML in
      let address =
        path + "?" + ([("mau", kind.rawValue)] + rest).map { "\($0)=\($1)" }.joined(separator: "&")
      let current: HTML = kind == chosen ? " aria-current=\"true\"" : .empty
      return """
        <li><a href="\(link: address)"\(current)><strong>\(MessageWords.kind(kind))</strong> \(TemplateWords.use(kind))</a></li>
        """
    }
    return """
      <details class="more"\(isBlank ? " open" : .empty)><summary>Bắt đầu từ mẫu</summary>
      <p class="hint">Mẫu có sẵn đề mục và lời nhắc dạng ‹…›. Thay lời nhắc bằng nội dung của bạn. Không cần mẫu thì điền ngay bên dưới.</p>
      <ul class="templates">\(cards)</ul></details>
      """
  }

  static func beginnings(_ beginnings: [MessageBeginning], token: String) -> HTML {
    guard !beginnings.isEmpty else { return .empty }
    let items = beginnings.map { beginning -> HTML in
      let title = beginning.title.isEmpty ? "Chưa có tiêu đề" : beginning.title
      return """
        <li data-beginning="\(beginning.id.description)"><p><a href="\(link: "\(path)?ban=\(beginning.id)")">\(title)</a></p><div><p class="hint">Tự lưu lúc \(
          beginning.at.moment)</p>\(Button.post(
            "Bỏ bản này", to: path + "/bo", token: token, values: ["beginning": beginning.id.description]))</div></li>
        """
    }
    return """
      <details class="more"><summary>Bạn có \(beginnings.count) bản gõ dở chưa lưu</summary>
      <ul class="part-files">\(items)</ul></details>
      """
  }
}
