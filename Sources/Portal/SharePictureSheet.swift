// SPDX-License-Identifier: Apache-2.0

/// The picture of a shared link as Typst typesets it: 1,200 × 630 points are as many pixels.
enum SharePictureSheet {
  /// The file; its texts come from `text.json`, so that none of them can be markup.
  ///
  /// The title grows smaller until it fits its place.
  static let source = #"""
    #let text-of = json("text.json")
    #set page(width: 1200pt, height: 630pt, margin: 0pt, fill: rgb("#fbf7ef"))
    #set text(font: "Liberation Sans", lang: "vi", fill: rgb("#241f1b"), hyphenate: false)
    #set par(leading: 0.45em)
    #let first-upper(words) = upper(words.clusters().first(default: "")) + words.clusters().slice(1).join("")
    #place(top + left, rect(width: 1200pt, height: 118pt, fill: rgb("#7f181c")))
    #place(top + left, dy: 118pt, rect(width: 1200pt, height: 7pt, fill: rgb("#c9962b")))
    #place(top + left, dx: 64pt, dy: 22pt, stack(
      spacing: 14pt, text(size: 22pt, fill: rgb("#f8e6c4"), first-upper(text-of.province)),
      text(size: 40pt, weight: "bold", fill: white, first-upper(text-of.commune))))
    #place(top + left, dx: 64pt, dy: 172pt, block(width: 1072pt, height: 330pt, layout(room => {
      let title(size) = text(size: size, weight: "bold", text-of.title)
      let sizes = (72pt, 64pt, 56pt, 50pt, 44pt, 38pt, 32pt)
      let fits = sizes.filter(size => measure(block(width: room.width, title(size))).height <= room.height)
      title(fits.first(default: sizes.last()))
    })))
    #place(bottom + left, dx: 64pt, dy: -52pt, block(width: 1072pt)[
      #set text(size: 26pt, fill: rgb("#7f181c"))
      #if text-of.topic != "" [#text-of.topic] else [#first-upper(text-of.commune)]
    ])
    """#
}
