// SPDX-License-Identifier: Apache-2.0

/// What a paragraph begins with: "I.", "1.", "Điều 2.", "a)", "-".
struct Marker: Hashable {
  /// From the widest to the narrowest level.
  enum Level: Int, Comparable {
    case part, chapter, letter, roman, article, number, subnumber, subsubnumber, point, dash

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let level: Level
  /// As the document's JSON gives it: "I", "1.2", "Điều 2", "a)", "-".
  let text: String

  /// The marker at the start of a trimmed paragraph and what follows it.
  static func split(_ paragraph: String) -> (marker: Marker, rest: String)? {
    named(paragraph) ?? dashed(paragraph) ?? numbered(paragraph)
  }

  /// What a marker before a heading in capitals was before a scanner took "I." for "1." or "II." for "H.".
  var unscanned: Marker {
    guard level == .number || level == .letter else { return self }
    if let number = Int(text), number > 1 { return Marker(level: .roman, text: RomanNumeral.text(number)) }
    let core = text.replacing("H", with: "II").replacing("L", with: "I").replacing("1", with: "I")
    return RomanNumeral.value(core) == nil ? self : Marker(level: .roman, text: core)
  }

  private static func dashed(_ paragraph: String) -> (marker: Marker, rest: String)? {
    guard let first = paragraph.first, "-–—−+*•·▪~¬".contains(first) else { return nil }
    var rest = String(paragraph.dropFirst()).tidy
    // A scanner makes "~-" of a dash.
    if "~¬".contains(first), rest.first.map({ "-–—".contains($0) }) ?? false {
      rest = String(rest.dropFirst()).tidy
    }
    // "-----" is a rule and "-5" a number.
    guard let next = rest.first, !"-–—_*+".contains(next),
      !next.isNumber || paragraph.dropFirst().first == " "
    else { return nil }
    return (Marker(level: .dash, text: "–—−•·▪~¬".contains(first) ? "-" : String(first)), rest)
  }

  /// "Điều 2.", "Chương III", "Phần thứ nhất", "Mục 1".
  private static func named(_ paragraph: String) -> (marker: Marker, rest: String)? {
    let words = paragraph.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard words.count >= 2, let first = words[0].first, first.isUppercase else { return nil }
    let level: Level
    switch words[0].lowercased() {
    case "điều": level = .article
    case "chương", "mục": level = .chapter
    case "phần": level = .part
    default: return nil
    }
    let number = words[1].prefix { !".:)/,".contains($0) }
    guard !number.isEmpty, number.allSatisfy(\.isNumber) || RomanNumeral.value(number.uppercased()) != nil
    else { return nil }
    let mark = words[1].dropFirst(number.count)
    // "Điều 2 của Luật" is a reference; a heading has a dot, a colon or nothing after it.
    guard !mark.isEmpty || words.count == 2 || level != .article else { return nil }
    let rest = mark.drop { ".:)/".contains($0) } + (words.count > 2 ? " \(words[2])" : "")
    return (Marker(level: level, text: "\(words[0]) \(number)"), String(rest).tidy)
  }

  private static func numbered(_ paragraph: String) -> (marker: Marker, rest: String)? {
    let token = paragraph.prefix { !$0.isWhitespace }
    guard token.count <= 12, let first = token.first, first.isLetter || first.isNumber else { return nil }
    let body = token.prefix { $0.isNumber || $0.isLetter || $0 == "." }
    let mark = token.dropFirst(body.count)
    var core = body
    while core.last == "." { core.removeLast() }
    let dotted = core.count < body.count
    let rest = String(paragraph.dropFirst(token.count)).tidy
    guard mark.isEmpty || [")", "/", "-", ".", ").", ".-", "./", ":"].contains(String(mark)) else {
      return glued(paragraph)
    }
    let marked = dotted || !mark.isEmpty
    let numbers = core.split(separator: ".", omittingEmptySubsequences: false)
    if numbers.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) }) {
      guard marked || (numbers.count > 1 && rest.first?.isUppercase == true && numbers[0].count < 3) else {
        return nil
      }
      guard mark != ":" else { return nil }
      let level: Level = numbers.count == 1 ? .number : numbers.count == 2 ? .subnumber : .subsubnumber
      return (Marker(level: level, text: String(core)), rest)
    }
    guard marked, mark != ":" else { return nil }
    if RomanNumeral.value(core) != nil { return (Marker(level: .roman, text: String(core)), rest) }
    guard core.count == 1, let letter = core.first, letter.isLetter else { return nil }
    if letter.isUppercase {
      return mark.isEmpty ? (Marker(level: .letter, text: String(core)), rest) : nil
    }
    return (Marker(level: .point, text: "\(core))"), rest)
  }

  /// "1.Mục đích", "a)Tổ chức": the space is missing.
  private static func glued(_ paragraph: String) -> (marker: Marker, rest: String)? {
    guard let end = paragraph.firstIndex(where: { $0 == "." || $0 == ")" }) else { return nil }
    let core = paragraph[..<end]
    let rest = String(paragraph[paragraph.index(after: end)...])
    guard core.count <= 2, rest.first?.isLetter == true else { return nil }
    if core.allSatisfy(\.isNumber), rest.first?.isUppercase == true {
      return (Marker(level: .number, text: String(core)), rest.tidy)
    }
    if paragraph[end] == ")", core.count == 1, core.first?.isLowercase == true {
      return (Marker(level: .point, text: "\(core))"), rest.tidy)
    }
    return nil
  }
}
