// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import Web

/// An administrative document as markup: inside a page of the workspace, or as a page that stands alone.
enum ReportDocumentPages {
  /// The content of a document with its numbered headings, which begin at the second level.
  static func body(_ document: OfficialDocument, origin: String? = nil) -> HTML {
    let bases = document.closedBases.map { "<p><em>\(prose($0, origin))</em></p>" as HTML }
    let appendices = document.appendices.enumerated().map { place, appendix -> HTML in
      """
      <h2>\(document.appendixLabel(place)): \(appendix.title)</h2>
      \(blocks(appendix.numberedBlocks, below: 1, origin))
      """
    }
    return "\(bases)\(blocks(document.numberedBlocks, below: 0, origin))\(appendices)"
  }

  /// The whole document as one file without others: head, title, content, recipients and signature.
  ///
  /// - Parameter origin: scheme and host before links that are paths; without it those stay text
  static func standalone(_ document: OfficialDocument, origin: String?) -> HTML {
    let head = document.head
    return """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(document.fullTitle)</title>
      <style>
      body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 2rem; text-align: center }
      .two p { margin: 0 }
      .closing { margin-top: 2rem }
      .closing > :first-child { text-align: left; font-size: .9rem }
      .signer { min-height: 9rem }
      h1 { font-size: 1.25rem; text-align: center; margin: 2rem 0 }
      h1 span { display: block; text-transform: uppercase }
      h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
      h3 { font-size: 1.1rem; margin: 1rem 0 .3rem }
      a { color: #00477a }
      table { width: 100%; border-collapse: collapse; margin: 1rem 0 }
      th, td { border: 1px solid #000; padding: .3rem .5rem; text-align: left; vertical-align: top }
      .number { text-align: right }
      caption { font-weight: 700; padding-bottom: .4rem }
      .unseen { position: absolute; clip-path: inset(50%) }
      .meta { font-size: .9rem }
      </style>
      </head>
      <body>
      <header class="two"><div>\(lines(head.superiorLines))<p><strong>\(head.issuerLines, { "\($0)<br>" })</strong></p>
      <p>\(head.numberLine)</p></div>
      <div><p><strong>\(LayoutWords.nationalName)</strong></p><p><strong>\(LayoutWords.motto)</strong></p>
      <p><em>\(head.dayLine)</em></p></div></header>
      <main><h1><span>\(document.kind)</span>\(document.title)</h1>
      \(body(document, origin: origin))</main>
      <footer class="two closing"><div><p><strong><em>\(LayoutWords.recipientsLabel)</em></strong></p>\(lines(document.recipientLines))</div>
      <div><p class="signer"><strong>\(document.signature.lines, { "\($0)<br>" })</strong></p>
      <p><strong>\(document.signature.name)</strong></p></div></footer>
      </body>
      </html>

      """
  }

  private static func lines(_ lines: [String]) -> HTML { "\(lines, { "<p>\($0)</p>" })" }

  private static func blocks(
    _ blocks: [OfficialDocument.NumberedBlock], below: Int, _ origin: String?
  ) -> HTML {
    "\(blocks.map { block($0, below: below, origin) })"
  }

  private static func block(
    _ numbered: OfficialDocument.NumberedBlock, below: Int, _ origin: String?
  ) -> HTML {
    switch numbered.block {
    case .heading(_, let text):
      let marker = numbered.marker.map { $0 + " " } ?? ""
      return (numbered.depth ?? 1) + below < 2
        ? "<h2>\(marker)\(prose(text, origin))</h2>\n" : "<h3>\(marker)\(prose(text, origin))</h3>\n"
    case .paragraph(let text): return "<p>\(prose(text, origin))</p>\n"
    case .item(let text): return "<p>– \(prose(text, origin))</p>\n"
    case .note(let text): return "<p class=\"meta\">\(prose(text, origin))</p>\n"
    case .table(let table): return html(table, origin)
    }
  }

  /// The table without its column of ordinals: on a page the second column names the rows.
  private static func html(_ table: OfficialDocument.Table, _ origin: String?) -> HTML {
    let start = table.columns.first?.alignment == .center ? 1 : 0
    let columns = table.columns[start...].map { column -> Table.Column in
      column.alignment == .right ? .number(column.header.plain) : .text(column.header.plain)
    }
    let rows = table.rows.compactMap { table.cells(of: $0) }.map { cells in
      cells[start...].map { Table.Cell(prose($0, origin)) }
    }
    let caption = table.caption?.plain ?? ""
    return Table(caption, captionIsSeen: !caption.isEmpty, columns: columns, rows: rows).html
  }

  private static func prose(_ prose: Prose, _ origin: String?) -> HTML {
    "\(prose.runs.map { run($0, origin) })"
  }

  private static func run(_ run: Prose.Run, _ origin: String?) -> HTML {
    var html = HTML(escaping: run.text)
    if run.isBold { html = "<strong>\(html)</strong>" }
    if run.isItalic { html = "<em>\(html)</em>" }
    guard let link = run.link else { return html }
    return "<a href=\"\(link: (origin ?? "") + link)\">\(html)</a>"
  }
}
