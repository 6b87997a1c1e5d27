// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Markup: what stands in the source is trusted, every `\(value)` is escaped, byte by byte.
///
/// ```swift
/// let row: HTML = "<li><a href=\"\(link: item.path)\">\(item.title)</a></li>"
/// ```
/// Another `HTML` nests, an optional shows nothing when it is nil, a list joins. Values are only safe in
/// text and in quoted attributes: never put one into a script, a style, or a tag's name.
public struct HTML: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// The markup, UTF-8.
  public private(set) var text: String

  /// Markup without values.
  public init(stringLiteral literal: StaticString) {
    text = literal.description
  }

  /// Markup from an interpolated literal.
  public init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
  }

  private init(trusted text: String) {
    self.text = text
  }

  /// Nothing.
  public static let empty: HTML = ""

  /// A text, escaped.
  public init(escaping text: String) {
    var interpolation = Interpolation(literalCapacity: 0, interpolationCount: 1)
    interpolation.appendInterpolation(text)
    self.init(stringInterpolation: interpolation)
  }

  /// Markup that a sanitising renderer of ours has made; the only door for markup that is not in the source.
  public static func sanitised(by renderer: StaticString, _ text: String) -> HTML {
    HTML(trusted: text)
  }

  /// One after the other.
  public static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.text + right.text) }

  /// Collects the pieces of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    var text = ""

    /// Makes room for a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    /// Takes markup that stands in the source.
    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text.append(String(decoding: $0, as: UTF8.self)) }
    }

    /// Escapes a text.
    ///
    /// Works on bytes: a quote followed by a combining mark is one `Character`, but still a quote to a browser.
    public mutating func appendInterpolation(_ value: String) {
      guard value.utf8.contains(where: HTML.needsEscape) else { return text.append(value) }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(value.utf8.count + 24)
      for byte in value.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case UInt8(ascii: "'"): bytes += "&#39;".utf8
        case 0: bytes += "\u{FFFD}".utf8
        default: bytes.append(byte)
        }
      }
      text.append(String(decoding: bytes, as: UTF8.self))
    }

    /// Escapes a text, or shows nothing.
    public mutating func appendInterpolation(_ value: String?) {
      if let value { appendInterpolation(value) }
    }

    /// Shows a number without separators.
    public mutating func appendInterpolation(_ value: some BinaryInteger) {
      text.append(String(value))
    }

    /// Shows an id.
    public mutating func appendInterpolation<Kind>(_ id: ID<Kind>) {
      text.append(id.description)
    }

    /// Nests markup.
    public mutating func appendInterpolation(_ html: HTML) {
      text.append(html.text)
    }

    /// Nests markup, or shows nothing.
    public mutating func appendInterpolation(_ html: HTML?) {
      if let html { text.append(html.text) }
    }

    /// Nests a list of markup, one after the other.
    public mutating func appendInterpolation(_ list: [HTML]) {
      for html in list { text.append(html.text) }
    }

    /// Nests one piece of markup for each item.
    public mutating func appendInterpolation<Items: Sequence>(
      _ items: Items, _ each: (Items.Element) -> HTML
    ) {
      for item in items { text.append(each(item).text) }
    }

    /// A web address for `href` or `src`: a path of ours, http, https, mailto or tel; anything else becomes `#`.
    public mutating func appendInterpolation(link: String) {
      appendInterpolation(HTML.isSafeLink(link) ? link : "#")
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0:
      true
    default: false
    }
  }

  /// Whether a browser may be led there: a path of ours, a fragment, or a scheme without scripts.
  public static func isSafeLink(_ link: String) -> Bool {
    let bytes = Array(link.utf8.prefix(9)).map { (65...90).contains($0) ? $0 + 32 : $0 }
    if bytes.first == UInt8(ascii: "/") || bytes.first == UInt8(ascii: "#")
      || bytes.first == UInt8(ascii: "?")
    {
      return true
    }
    return ["https://", "http://", "mailto:", "tel:"].contains { bytes.starts(with: $0.utf8) }
  }
}
