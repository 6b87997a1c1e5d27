// SPDX-License-Identifier: Apache-2.0

/// The automatic numbers of Word lists, which are not in the text: "1.", "a)", "-" are worked out from
/// `numbering.xml` as the paragraphs go by.
struct WordNumbering {
  struct Level {
    var format = "decimal"
    var text = "%1."
    var start = 1
  }

  /// Levels by abstract list, and the abstract list of each list.
  private var levels: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]
  private var restarts: [String: [Int: Int]] = [:]
  private var styleLists: [String: (list: String, level: Int)] = [:]
  private var counts: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  init(numbering: [UInt8]?, styles: [UInt8]?) throws(ReadingFault) {
    if let numbering {
      let reader = NumberingReader()
      try WordXML.parse(numbering, into: reader)
      levels = reader.levels
      lists = reader.lists
      restarts = reader.restarts
    }
    if let styles {
      let reader = StyleReader()
      try WordXML.parse(styles, into: reader)
      styleLists = reader.lists
    }
  }

  /// The marker of the next paragraph of a list, nil where the paragraph is in none.
  mutating func marker(list: String?, level: Int?, style: String?) -> String? {
    let styled = style.flatMap { styleLists[$0] }
    guard let list = list ?? styled?.list, list != "0", let abstract = lists[list] else { return nil }
    let depth = min(max(level ?? styled?.level ?? 0, 0), 8)
    let levels = levels[abstract] ?? [:]
    if begun.insert(list).inserted {
      for (level, start) in restarts[list] ?? [:] { counts[abstract, default: [:]][level] = start - 1 }
    }
    let current = levels[depth] ?? Level()
    if current.format == "none" { return nil }
    if current.format == "bullet" { return depth == 0 ? "-" : "+" }
    var counted = counts[abstract] ?? [:]
    counted[depth] = min((counted[depth] ?? current.start - 1) + 1, 1_000_000)
    for deeper in (depth + 1)..<10 { counted[deeper] = nil }
    counts[abstract] = counted
    var text = current.text
    for level in 0...depth {
      let described = levels[level] ?? Level()
      let number = Self.figure(counted[level] ?? described.start, described.format)
      text = text.replacing("%\(level + 1)", with: number)
    }
    return text
  }

  /// A number in one of Word's formats; unknown ones as figures.
  static func figure(_ number: Int, _ format: String) -> String {
    guard number > 0, number < 5000 else { return String(number) }
    switch format {
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "lowerLetter": return letters(number)
    case "upperLetter": return letters(number).uppercased()
    case "lowerRoman": return RomanNumeral.text(number).lowercased()
    case "upperRoman": return RomanNumeral.text(number)
    default: return String(number)
    }
  }

  /// a … z, then aa, bb …, as Word does.
  private static func letters(_ number: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(97 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }
}

private final class NumberingReader: WordXMLHandler {
  var levels: [String: [Int: WordNumbering.Level]] = [:]
  var lists: [String: String] = [:]
  var restarts: [String: [Int: Int]] = [:]
  private var abstract: String?
  private var list: String?
  private var level = 0

  func start(_ element: String, _ attributes: WordAttributes) {
    let value = attributes["val"]
    switch element {
    case "w:abstractNum": abstract = attributes["abstractNumId"]
    case "w:num": list = attributes["numId"]
    case "w:abstractNumId": if let list { lists[list] = value }
    case "w:lvl", "w:lvlOverride":
      level = attributes["ilvl"].flatMap { Int($0) } ?? 0
      if element == "w:lvl", let abstract { levels[abstract, default: [:]][level] = .init() }
    case "w:startOverride":
      if let list { restarts[list, default: [:]][level] = value.flatMap { Int($0) } }
    case "w:start": describe { $0.start = value.flatMap { Int($0) }.map { min(max($0, 0), 100_000) } ?? 1 }
    case "w:numFmt": describe { $0.format = value ?? "decimal" }
    case "w:lvlText": describe { $0.text = value ?? "" }
    default: break
    }
  }

  func end(_ element: String) {
    if element == "w:abstractNum" { abstract = nil }
    if element == "w:num" { list = nil }
  }

  func text(_ text: String) {}

  private func describe(_ change: (inout WordNumbering.Level) -> Void) {
    guard let abstract else { return }
    change(&levels[abstract, default: [:]][level, default: .init()])
  }
}

private final class StyleReader: WordXMLHandler {
  var lists: [String: (list: String, level: Int)] = [:]
  private var style: String?
  private var level = 0

  func start(_ element: String, _ attributes: WordAttributes) {
    switch element {
    case "w:style":
      style = attributes["styleId"]
      level = 0
    case "w:ilvl": level = attributes["val"].flatMap { Int($0) } ?? 0
    case "w:numId": if let style, let list = attributes["val"] { lists[style] = (list, level) }
    default: break
    }
  }

  func end(_ element: String) {
    if element == "w:style" { style = nil }
  }

  func text(_ text: String) {}
}
