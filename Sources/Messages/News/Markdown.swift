// SPDX-License-Identifier: Apache-2.0

import CMarkGFM
import Files
import Kernel
import Web

/// CommonMark with tables, as markup for pages and as plain text for every other channel.
///
/// Raw HTML is left out and dangerous links lose their target (cmark's safe mode); pictures from elsewhere
/// become their description, so that a page asks no other host for anything.
struct Markdown {
  private static let isReady: Void = cmark_gfm_core_extensions_ensure_registered()

  let text: String

  init(_ text: String) { self.text = text }

  /// The markup; the highest heading that is used stands one level below the page's own.
  var html: HTML { html(pictures: [:]) }

  /// The markup with pictures in the sizes that screens need.
  func html(pictures stored: [FileHash: StoredPicture]) -> HTML {
    withDocument { document, parser in
      var headings: [OpaquePointer] = []
      var pictures: [OpaquePointer] = []
      Self.walk(document) { node, isEntering in
        guard isEntering else { return }
        let kind = cmark_node_get_type(node)
        if kind == CMARK_NODE_HEADING { headings.append(node) }
        if kind == CMARK_NODE_IMAGE { pictures.append(node) }
      }
      let top = headings.map(cmark_node_get_heading_level).min() ?? 2
      for node in headings {
        cmark_node_set_heading_level(node, min(6, cmark_node_get_heading_level(node) + 2 - top))
      }
      for node in pictures { Self.show(node, stored) }
      let extensions = cmark_parser_get_syntax_extensions(parser)
      guard let rendered = cmark_render_html(document, CMARK_OPT_DEFAULT, extensions) else { return .empty }
      defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
      return HTML.sanitised(by: "cmark-gfm", String(cString: rendered))
    }
  }

  /// The pictures of our own store, in order, with what they show.
  var pictures: [MessagePicture] {
    var found = Found()
    walk { node, isEntering in
      guard isEntering, cmark_node_get_type(node) == CMARK_NODE_IMAGE, let hash = Self.picture(node) else {
        return
      }
      found.pictures.append(MessagePicture(hash: hash, alt: Self.words(node)))
    }
    return found.pictures
  }

  /// How many links there are, and how many rows the longest table has.
  var sizes: (links: Int, rows: Int) {
    var found = Found()
    var rows = 0
    walk { node, isEntering in
      guard isEntering else { return }
      if cmark_node_get_type(node) == CMARK_NODE_LINK { found.links += 1 }
      switch Self.name(node) {
      case "table": rows = 0
      case "table_row", "table_header":
        rows += 1
        found.rows = max(found.rows, rows)
      default: break
      }
    }
    return (found.links, found.rows)
  }

  private struct Found {
    var pictures: [MessagePicture] = []
    var links = 0
    var rows = 0
  }

  private func walk(_ visit: (OpaquePointer, _ isEntering: Bool) -> Void) {
    let _: String = withDocument { document, _ in
      Self.walk(document, visit)
      return ""
    }
  }

  /// The words inside a node.
  private static func words(_ node: OpaquePointer) -> String {
    var words = ""
    walk(node) { child, isEntering in
      guard isEntering else { return }
      switch name(child) {
      case "text", "code": words += literal(child)
      case "softbreak", "linebreak": words += " "
      default: break
      }
    }
    return words
  }

  /// The text without marks: a line for each paragraph, heading, item and row.
  var plain: String {
    withDocument { document, _ in
      var lines: [String] = []
      var line = ""
      func finish() {
        let words = line.pieces(between: " ", "\n")
        if !words.isEmpty { lines.append(words.joined(separator: " ")) }
        line = ""
      }
      Self.walk(document) { node, isEntering in
        switch Self.name(node) {
        case "text", "code": if isEntering { line += Self.literal(node) }
        case "softbreak": if isEntering { line += " " }
        case "linebreak": if isEntering { finish() }
        case "code_block":
          if isEntering {
            line += Self.literal(node)
            finish()
          }
        case "item":
          if isEntering {
            finish()
            line = "- "
          } else {
            finish()
          }
        case "table_cell": if !isEntering { line += "; " }
        case "table_row", "table_header":
          if !isEntering {
            while line.hasSuffix("; ") { line.removeLast(2) }
            finish()
          }
        case "heading", "paragraph": if !isEntering { finish() }
        default: break
        }
      }
      finish()
      return lines.filter { $0 != "-" }.joined(separator: "\n")
    }
  }

  private func withDocument<Value>(
    _ body: (OpaquePointer, OpaquePointer) -> Value
  ) -> Value where Value: ExpressibleByStringLiteral {
    _ = Self.isReady
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else { return "" }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let document = cmark_parser_finish(parser) else { return "" }
    defer { cmark_node_free(document) }
    return body(document, parser)
  }

  private static func walk(
    _ document: OpaquePointer,
    _ visit: (OpaquePointer, _ isEntering: Bool) -> Void
  ) {
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      if let node = cmark_iter_get_node(iterator) { visit(node, event == CMARK_EVENT_ENTER) }
    }
  }

  private static func name(_ node: OpaquePointer) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  /// The picture of our own file store that a node shows.
  private static func picture(_ node: OpaquePointer) -> FileHash? {
    guard let url = cmark_node_get_url(node).map({ String(cString: $0) }), url.utf8.starts(with: "/tep/".utf8)
    else { return nil }
    return FileHash(String(url.dropFirst(5)))
  }

  /// A picture of our own with its sizes where they are known; any other becomes its description.
  private static func show(_ node: OpaquePointer, _ stored: [FileHash: StoredPicture]) {
    guard let hash = picture(node) else { return replaceByDescription(node) }
    guard let picture = stored[hash], let image = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_set_on_enter(image, RenditionPages.image(picture, alt: words(node), isLate: true).text)
    if cmark_node_replace(node, image) == 1 { cmark_node_free(node) }
  }

  private static func replaceByDescription(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    cmark_node_unlink(node)
    cmark_node_free(node)
  }
}
