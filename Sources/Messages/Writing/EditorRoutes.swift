// SPDX-License-Identifier: Apache-2.0

import Web

/// What the editor asks while one writes: its own files, and the text in its other form.
struct EditorRoutes: Sendable {
  /// The most bytes of a text that is turned; Word puts several times the text's own size on the clipboard.
  static let limit = 8 << 20

  /// A text in both of its forms.
  private struct Turned: Encodable {
    let body: String
    let markup: String
    let note: String
  }

  func add(to routes: inout Routes) {
    for file in [EditorFiles.script, EditorFiles.preview, EditorFiles.style] {
      routes.get(file.path, .everyone) { _ in file.reply }
    }
    routes.post(EditorPages.path, .can(.write), limit: Self.limit) { try turn($0) }
  }

  /// Takes markup, from the editor or pasted from anywhere, or CommonMark; answers both, clean.
  private func turn(_ visit: Visit) throws -> Reply {
    let markup = visit.form["markup"]
    let pasted = PastedText(markup)
    let body = markup.isEmpty ? visit.form["body"] : pasted.rich.commonMark
    return .json(
      try StableJSON.bytes(
        Turned(body: body, markup: Markdown(body).html.text, note: EditorPages.note(pasted))))
  }
}
