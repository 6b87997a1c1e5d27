// SPDX-License-Identifier: Apache-2.0

import Foundation
import FoundationXML

/// One pass over a part of an office document: element starts, ends and text, with local names.
protocol WordXMLHandler: AnyObject {
  func start(_ element: String, _ attributes: WordAttributes)
  func end(_ element: String)
  func text(_ text: String)
}

/// Attributes by local name (`w:val` as `val`).
struct WordAttributes {
  let values: [String: String]

  subscript(_ name: String) -> String? { values["w:\(name)"] ?? values[name] }
}

/// Reads XML that a stranger sent: UTF-8 alone, no DOCTYPE, no entities of its own.
enum WordXML {
  /// - Parameter root: what the root element begins with, in small letters
  static func parse(
    _ bytes: [UInt8], root: String = "<w:", into handler: any WordXMLHandler
  ) throws(ReadingFault) {
    try checkProlog(bytes, root: root)
    let delegate = Delegate(handler)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = delegate
    // The parser may carry on after an error and then report success.
    guard parser.parse(), !delegate.hasFailed else { throw .damaged }
  }

  /// A DOCTYPE can only stand before the root element, and an encoding in the first declaration.
  private static func checkProlog(_ bytes: [UInt8], root: String) throws(ReadingFault) {
    guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]) else { throw .unsafeXML }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .damaged }
    let prolog = String(decoding: bytes.prefix(1 << 16), as: UTF8.self).lowercased()
    guard !prolog.contains("<!doctype"), !prolog.contains("<!entity") else { throw .unsafeXML }
    let declaration = prolog.prefix { $0 != ">" }
    if declaration.contains("encoding"), !declaration.contains("utf-8"), !declaration.contains("us-ascii") {
      throw .unsafeXML
    }
    // A prolog longer than this would be all comment: no word processor writes one.
    guard prolog.contains(root) else { throw .damaged }
  }

  private final class Delegate: NSObject, XMLParserDelegate {
    let handler: any WordXMLHandler
    var hasFailed = false

    init(_ handler: any WordXMLHandler) {
      self.handler = handler
    }

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      handler.start(elementName, WordAttributes(values: attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
      handler.end(elementName)
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
      hasFailed = true
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      handler.text(string)
    }
  }
}
