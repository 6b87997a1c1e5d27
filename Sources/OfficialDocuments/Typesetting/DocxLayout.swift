// SPDX-License-Identifier: Apache-2.0

/// How the text of a .docx is set, as far as the layout check asks: sheets and runs with their looks.
struct DocxLayout {
  /// A sheet and its margins, in whole millimetres.
  struct Section {
    var width = 0
    var height = 0
    var top = 0
    var bottom = 0
    var left = 0
    var right = 0
  }

  /// A stretch of text with the look that its own properties, its styles and the defaults give it.
  struct Run {
    let text: String
    let typeface: String?
    let halfPoints: Int?
    let isBold: Bool
    let isInTable: Bool
  }

  /// Properties as they stand at one place; nil where nothing is said.
  struct Properties {
    var typeface: String?
    var halfPoints: Int?
    var isBold: Bool?

    func over(_ below: Properties) -> Properties {
      Properties(
        typeface: typeface ?? below.typeface, halfPoints: halfPoints ?? below.halfPoints,
        isBold: isBold ?? below.isBold)
    }
  }

  /// The sections in order.
  let sections: [Section]
  /// The runs that hold text, in order.
  let runs: [Run]
  /// The runs of each paragraph that holds text.
  let paragraphs: [Range<Int>]

  init(document: [UInt8], styles: [UInt8]) {
    let body = DocxLayoutReader(document, styles: DocxStyleReader(styles))
    sections = body.sections
    runs = body.runs
    paragraphs = body.paragraphs
  }

  /// The text of a paragraph.
  func text(of paragraph: Range<Int>) -> String { runs[paragraph].map(\.text).joined() }
}
