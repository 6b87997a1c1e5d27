// SPDX-License-Identifier: Apache-2.0

import Foundation
import FoundationXML

/// What a parser finds in a part of a .docx.
final class WordXMLProbe: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  /// Names in the order in which elements open.
  private(set) var elements: [String] = []
  /// Names in the order in which elements close.
  private(set) var closing: [String] = []
  /// Names of what stands directly in the body.
  private(set) var bodyChildren: [String] = []
  private(set) var attributes: [[String: String]] = []
  private(set) var text = ""
  private var depth = 0

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func attributes(of element: String) -> [[String: String]] {
    zip(elements, attributes).filter { $0.0 == element }.map(\.1)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(name)
    self.attributes.append(attributes)
    if depth == 2 { bodyChildren.append(name) }
    depth += 1
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    closing.append(name)
    depth -= 1
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
