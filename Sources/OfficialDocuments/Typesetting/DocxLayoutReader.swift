// SPDX-License-Identifier: Apache-2.0

import Foundation
import FoundationXML

/// Collects the looks that `word/styles.xml` declares.
final class DocxStyleReader: NSObject, XMLParserDelegate {
  private var own: [String: DocxLayout.Properties] = [:]
  private var parents: [String: String] = [:]
  private var defaults = DocxLayout.Properties()
  private var standard: String?
  /// The style being read; nil in the defaults.
  private var style: String?

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    _ = parser.parse()
  }

  /// What a paragraph style gives, with everything it is based on.
  func properties(of style: String?) -> DocxLayout.Properties {
    var properties = DocxLayout.Properties()
    var next = style ?? standard
    // A chain longer than this is a circle.
    for _ in 0..<16 {
      guard let current = next else { break }
      properties = properties.over(own[current] ?? DocxLayout.Properties())
      next = parents[current]
    }
    return properties.over(defaults)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "w:style":
      style = attributes["w:styleId"]
      if attributes["w:default"] == "1", attributes["w:type"] == "paragraph" { standard = style }
    case "w:basedOn":
      if let style { parents[style] = attributes["w:val"] }
    default:
      if let style {
        own[style, default: DocxLayout.Properties()].take(name, attributes)
      } else {
        defaults.take(name, attributes)
      }
    }
  }
}

/// Collects sheets and runs of `word/document.xml`.
final class DocxLayoutReader: NSObject, XMLParserDelegate {
  private(set) var sections: [DocxLayout.Section] = []
  private(set) var runs: [DocxLayout.Run] = []
  private(set) var paragraphs: [Range<Int>] = []
  private let styles: DocxStyleReader
  private var style: String?
  private var paragraphStart = 0
  private var properties = DocxLayout.Properties()
  private var text = ""
  private var isInRun = false
  private var isInText = false
  private var tables = 0

  init(_ bytes: [UInt8], styles: DocxStyleReader) {
    self.styles = styles
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "w:tbl": tables += 1
    case "w:p":
      style = nil
      paragraphStart = runs.count
    case "w:pStyle": style = attributes["w:val"]
    case "w:r":
      isInRun = true
      properties = DocxLayout.Properties()
      text = ""
    case "w:t": isInText = true
    case "w:sectPr": sections.append(DocxLayout.Section())
    case "w:pgSz", "w:pgMar":
      guard !sections.isEmpty else { return }
      sections[sections.count - 1].take(attributes)
    default:
      if isInRun { properties.take(name, attributes) }
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "w:tbl": tables -= 1
    case "w:t": isInText = false
    case "w:r":
      isInRun = false
      guard !text.isEmpty else { return }
      let look = properties.over(styles.properties(of: style))
      runs.append(
        DocxLayout.Run(
          text: text, typeface: look.typeface, halfPoints: look.halfPoints, isBold: look.isBold ?? false,
          isInTable: tables > 0))
    case "w:p":
      if paragraphStart < runs.count { paragraphs.append(paragraphStart..<runs.count) }
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInText { text += string }
  }
}

extension DocxLayout.Properties {
  fileprivate mutating func take(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "w:rFonts": typeface = attributes["w:ascii"] ?? typeface
    case "w:sz": halfPoints = attributes["w:val"].flatMap { Int($0) } ?? halfPoints
    case "w:b": isBold = !["0", "false", "off"].contains(attributes["w:val"])
    default: break
    }
  }
}

extension DocxLayout.Section {
  fileprivate mutating func take(_ attributes: [String: String]) {
    func millimetres(_ name: String, _ old: Int) -> Int {
      guard let twips = attributes[name].flatMap({ Int($0) }), abs(twips) < 1_000_000 else { return old }
      return (twips * 254 + 7200) / 14400
    }
    width = millimetres("w:w", width)
    height = millimetres("w:h", height)
    top = millimetres("w:top", top)
    bottom = millimetres("w:bottom", bottom)
    left = millimetres("w:left", left)
    right = millimetres("w:right", right)
  }
}
