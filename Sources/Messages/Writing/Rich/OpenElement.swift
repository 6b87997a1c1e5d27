// SPDX-License-Identifier: Apache-2.0

/// An element that is open, and what it says about the look of the words in it.
struct OpenElement {
  let name: String
  var isBold: Bool?
  var isItalic: Bool?
  var link: String?
  /// Whether its words are the bullet or number that Word wrote out.
  var isMarker = false
  /// Whether nothing inside it is to be seen.
  var isDropped = false

  /// Elements without content.
  static let void: Set<String> = [
    "br", "hr", "img", "meta", "link", "input", "col", "wbr", "base", "source", "area", "embed", "param",
    "track",
  ]

  /// Elements that begin a line of their own.
  static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "main", "aside",
    "nav",
    "center", "address", "pre", "dl", "dt", "dd", "figure", "figcaption", "form", "fieldset", "legend",
    "details",
    "summary", "caption", "body", "html", "option",
  ]

  /// Elements that are left out with all that is in them.
  private static let dropped: Set<String> = [
    "head", "script", "style", "title", "xml", "noscript", "iframe", "object", "embed", "svg", "math",
    "template",
    "textarea", "select", "button", "canvas", "audio", "video", "map", "del", "applet", "frameset",
  ]

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    if name == "b" || name == "strong" { isBold = true }
    if name == "i" || name == "em" || name == "cite" { isItalic = true }
    if name == "a" { link = attributes["href"].flatMap(WebLink.cleaned) }
    isDropped = Self.dropped.contains(name) || attributes["hidden"] != nil
    guard let style = attributes["style"] else { return }
    let rules = style.lowercased().filter { !$0.isWhitespace }
    func says(_ name: String, _ values: String...) -> Bool {
      values.contains { rules.contains("\(name):\($0)") }
    }
    if says("font-weight", "bold", "600", "700", "800", "900") { isBold = true }
    if says("font-weight", "normal", "400") { isBold = false }
    if says("font-style", "italic") { isItalic = true }
    if says("font-style", "normal") { isItalic = false }
    isMarker = says("mso-list", "ignore")
    if says("display", "none") || says("mso-hide", "all") || says("visibility", "hidden") { isDropped = true }
  }

  /// Raised figures as letters of their own: the "2" of m².
  static func raised(_ text: String) -> String {
    String(text.map { raisedFigures[$0] ?? $0 })
  }

  private static let raisedFigures: [Character: Character] = ["1": "\u{B9}", "2": "\u{B2}", "3": "\u{B3}"]
}
