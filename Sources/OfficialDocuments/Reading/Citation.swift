// SPDX-License-Identifier: Apache-2.0

import Kernel

/// A citation of a document within a text: type, number, day, issuer, title.
struct Citation {
  var type: String
  var number: String?
  var day: LocalDay?
  /// A day was written that does not exist.
  var hasImpossibleDay = false
  var issuer: String?
  var title: String?
  /// The words it takes.
  var range: Range<Int>

  /// "76/NQ-CP", "01-NQ/ĐH", "25/2010/TTLT-BLĐTBXH-BTC", "72/2025/QH15", "118/TTg": figures, then a symbol.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    guard text.first?.isNumber == true, let mark = text.firstIndex(where: { $0 == "/" || $0 == "-" })
    else { return false }
    return text[..<mark].allSatisfy { $0.isNumber || $0.isLowercase }
      && text[mark...].contains { $0.isUppercase }
  }
}

/// Reads the citations of a paragraph that invokes documents ("Căn cứ …").
struct CitationReader {
  private let wording: Wording
  /// What the words "các Quyết định của UBND tỉnh:" say of all that follow.
  private var type: String?
  private var issuer: String?

  init(_ text: String) {
    wording = Wording(TornWords.mended(text))
  }

  /// Every citation at the top of the paragraph; documents named within a title are not among them.
  static func citations(in text: String) -> [Citation] {
    var reader = CitationReader(text)
    return reader.read()
  }

  private mutating func read() -> [Citation] {
    var found: [Citation] = []
    for segment in segments() {
      var index = segment.lowerBound
      while index < segment.upperBound,
        let citation = next(in: index..<segment.upperBound, isFirst: index == segment.lowerBound)
      {
        found.append(citation)
        index = max(citation.range.upperBound, index + 1)
      }
    }
    return found
  }

  /// What semicolons part, outside brackets and quotation marks.
  private func segments() -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    var depth = 0
    for (index, word) in wording.words.enumerated() {
      for character in word.before where "(“".contains(character) { depth += 1 }
      for character in word.after where ")”".contains(character) { depth = max(0, depth - 1) }
      if word.after.contains(";"), depth == 0 || !closes(after: index) {
        segments.append(start..<index + 1)
        start = index + 1
        depth = 0
      }
    }
    if start < wording.words.count { segments.append(start..<wording.words.count) }
    return segments
  }

  private func closes(after index: Int) -> Bool {
    wording.words[index...].contains { $0.after.contains { ")”".contains($0) } }
  }

  private static let openers = Phrase.list(
    "căn cứ vào|căn cứ theo|căn cứ|thực hiện|xét|theo|triển khai|và|các|tiếp tục thực hiện|thi hành|trên cơ sở"
  )
  private static let proposals = Phrase.list("đề nghị của|xét đề nghị|theo đề nghị")

  private mutating func next(in range: Range<Int>, isFirst: Bool) -> Citation? {
    var start = range.lowerBound
    var isPlural = false
    if let proposal = wording.first(Self.proposals, from: start), proposal.index <= start + 1,
      isFirst || isNamed(start)
    {
      return self.proposal(in: range, from: proposal.index + proposal.phrase.keys.count)
    }
    while start < range.upperBound, let opener = wording.match(Self.openers, at: start) {
      isPlural = isPlural || opener == "các"
      start += opener.keys.count
    }
    guard start < range.upperBound else { return nil }
    if wording.matches("số", at: start) || Citation.isNumber(wording.words[start].text) {
      guard let type else { return nil }
      return citation(type: type, at: start, in: range, inherited: issuer)
    }
    guard let phrase = wording.match(DocumentTypes.cited, at: start), isNamed(start) else { return nil }
    let rest = start + phrase.keys.count
    let named = typeName(start..<rest)
    type = named
    issuer = nil
    if isPlural,
      let colon = wording.words[start..<range.upperBound].firstIndex(where: { $0.after.contains(":") }),
      colon < rest + 16,
      !wording.words[rest..<max(rest, colon)].contains(where: { Citation.isNumber($0.text) })
    {
      // "các Quyết định của UBND tỉnh: số …"
      if wording.matches("của", at: rest) { issuer = wording.text(rest + 1..<colon + 1) }
      return next(in: colon + 1..<range.upperBound, isFirst: false)
    }
    return citation(type: named, at: rest, in: range, inherited: nil)
  }

  /// The type of a document is written with a capital; "kế hoạch công tác" is none.
  private func isNamed(_ index: Int) -> Bool {
    wording.words[index].text.first?.isUppercase ?? false
  }

  /// "của Sở Tài chính tại Công văn số 6144/STC-HCSN ngày 27/12/2011".
  private func proposal(in range: Range<Int>, from start: Int) -> Citation? {
    let issuerStart = wording.matches("của", at: start) ? start + 1 : start
    for index in start..<max(start, range.upperBound) {
      guard let type = wording.match(DocumentTypes.cited, at: index) else { continue }
      let rest = index + type.keys.count
      guard wording.matches("số", at: rest) else { continue }
      let end = wording.matches("tại", at: index - 1) ? index - 1 : index
      let issuer = issuerStart < end ? wording.text(issuerStart..<end) : nil
      return citation(type: typeName(index..<rest), at: rest, in: range, inherited: issuer)
    }
    return nil
  }

  /// A type as written, its first letter a capital.
  private func typeName(_ range: Range<Int>) -> String {
    let written = wording.text(range)
    return written.prefix(1).uppercased() + written.dropFirst()
  }

  /// What follows the type: a name, the number, the day, the issuer, the title.
  private func citation(type: String, at start: Int, in range: Range<Int>, inherited: String?) -> Citation? {
    var citation = Citation(type: type, issuer: inherited, range: range)
    var index = start
    let anchor = numberOrDay(from: start, in: range)
    let nameEnd = anchor ?? nameEnd(from: start, in: range)
    if nameEnd > start { citation.title = wording.text(start..<nameEnd) }
    index = nameEnd
    if wording.matches("số", at: index) { index += 1 }
    if index < range.upperBound, let (number, end) = number(at: index, before: range.upperBound) {
      citation.number = number
      index = end
    }
    if index < range.upperBound, wording.matches("ngày", at: index) || Self.isDay(wording.words[index].text),
      let (day, end) = DateWords.day(in: wording, at: index)
    {
      citation.day = day
      citation.hasImpossibleDay = day == nil
      index = end
    }
    // "năm 2015" alone gives no day.
    if wording.matches("năm", at: index), citation.day == nil { index = min(index + 2, range.upperBound) }
    if citation.number == nil, citation.day == nil, !DocumentTypes.unnumbered.contains(type), anchor == nil,
      citation.title == nil
    {
      return nil
    }
    if wording.matches("của", at: index) {
      let end = issuerEnd(from: index + 1, in: range)
      citation.issuer = wording.text(index + 1..<end)
      index = end
    }
    let titleEnd = self.titleEnd(from: index, in: range)
    if titleEnd > index {
      let title = wording.fullText(index..<titleEnd).trimmingEnd(";.,:")
      if citation.title == nil, title.contains(where: \.isLetter) { citation.title = title }
    }
    citation.range = range.lowerBound..<max(titleEnd, index)
    return citation
  }

  private static func isDay(_ text: Substring) -> Bool {
    text.first?.isNumber == true && text.split(separator: "/").count == 3
      && text.allSatisfy { $0.isNumber || $0 == "/" }
  }

  /// The first "số", number or "ngày" after the type, unless the clause ends before.
  private func numberOrDay(from start: Int, in range: Range<Int>) -> Int? {
    for index in start..<max(start, range.upperBound) {
      if wording.matches("số", at: index), index + 1 < range.upperBound,
        wording.words[index + 1].text.first?.isNumber == true || wording.words[index].after.contains(":")
          || wording.words[index + 1].text.hasPrefix("/")
      {
        return index
      }
      if Citation.isNumber(wording.words[index].text) { return index }
      if wording.matches("ngày", at: index), DateWords.day(in: wording, at: index) != nil { return index }
      if wording.matches("của", at: index), index > start, wording.words[index - 1].after.contains(",") {
        return nil
      }
      if index > start, wording.words[index - 1].after.contains("(") { return nil }
    }
    return nil
  }

  /// A document named without number or day: its name goes to "của", "năm" or the end.
  private func nameEnd(from start: Int, in range: Range<Int>) -> Int {
    wording.first(["của", "năm"], from: start).map { min($0.index, range.upperBound) } ?? range.upperBound
  }

  /// The number at a word; a scanner may have put spaces into it ("48 /QĐ-UBND").
  private func number(at index: Int, before end: Int) -> (String, Int)? {
    let text = wording.words[index].text
    if Citation.isNumber(text) { return (String(text), index + 1) }
    guard text.allSatisfy(\.isNumber), !text.isEmpty, index + 1 < end else { return nil }
    let next = wording.words[index + 1].text
    if next.hasPrefix("/") || next.hasPrefix("-"), Citation.isNumber(text + next) {
      return (String(text + next), index + 2)
    }
    return nil
  }

  /// Title openers that some write with a capital, and openings of the next sentence.
  private static let sentences = Phrase.list(
    "về việc|về|quy định|ban hành|xét đề nghị|theo đề nghị|xét|căn cứ")

  private func issuerEnd(from start: Int, in range: Range<Int>) -> Int {
    for index in start..<max(start, range.upperBound) {
      let word = wording.words[index]
      if index > start {
        if wording.match(Self.sentences, at: index) != nil { return index }
        if word.text.first?.isLowercase == true, wording.match(BodyWords.titles, at: index) != nil {
          return index
        }
        if opensCitation(at: index, in: range) { return index }
        if word.before.contains("(") || word.before.contains("“") { return index }
      }
      if word.after.contains(";") { return index + 1 }
      if word.after.contains(","), leadFollows(index + 1) { return index + 1 }
    }
    return range.upperBound
  }

  /// "…, Ủy ban nhân dân xã ban hành Kế hoạch": the basis is over and the sentence says what is done.
  private func leadFollows(_ index: Int) -> Bool {
    guard index < wording.words.count, wording.words[index].text.first?.isUppercase == true,
      BodyWords.isBody(wording, at: index)
    else { return false }
    return wording.first(BodyWords.issuing, from: index).map { $0.index < index + 16 } ?? false
  }

  /// "… và Pháp lệnh …": after a comma or "và" another full citation begins.
  private func opensCitation(at index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index < range.upperBound else { return false }
    let joined = wording.matches("và", at: index - 1) || wording.words[index - 1].after.contains(",")
    let at = wording.matches("và", at: index) || wording.matches("các", at: index) ? index + 1 : index
    guard joined || at > index, at < range.upperBound,
      let phrase = wording.match(DocumentTypes.cited, at: at), isNamed(at)
    else { return false }
    let rest = at + phrase.keys.count
    let near =
      wording.first(["số", "ngày"], from: rest).map { $0.index < min(rest + 24, range.upperBound) } ?? false
    return near
      || wording.words[rest..<min(rest + 2, range.upperBound)].contains { Citation.isNumber($0.text) }
  }

  /// "… Xét đề nghị của …": another basis whose line was lost.
  private func opensSentence(at index: Int) -> Bool {
    isNamed(index) && wording.match(Self.sentenceOpeners, at: index) != nil
  }

  private static let sentenceOpeners: [Phrase] = ["xét đề nghị", "theo đề nghị", "căn cứ"]

  /// A title that names the documents it changes.
  private static let amending = Phrase.list("sửa đổi|bổ sung|bãi bỏ|thay thế|hợp nhất|một số điều")

  /// "… và Chỉ thị số 21-CT/TU …": type and number at once.
  private func opensNumbered(at index: Int, in range: Range<Int>) -> Bool {
    guard index < range.upperBound, isNamed(index), let type = wording.match(DocumentTypes.cited, at: index)
    else { return false }
    let rest = index + type.keys.count
    guard wording.matches("số", at: rest), rest + 1 < range.upperBound else { return false }
    return number(at: rest + 1, before: range.upperBound) != nil
  }

  /// The title goes to the end of the segment, unless another citation stands beside it.
  private func titleEnd(from start: Int, in range: Range<Int>) -> Int {
    guard start < range.upperBound, !opensSentence(at: start) else { return start }
    if opensCitation(at: start, in: range) { return start }
    var nested = false
    for index in start..<range.upperBound {
      if wording.words[index].after.contains(where: { ",.".contains($0) }), leadFollows(index + 1) {
        return index + 1
      }
      guard index > start else { continue }
      if opensSentence(at: index) { return index }
      if !nested, wording.matches("và", at: index), opensNumbered(at: index + 1, in: range),
        wording.first(Self.amending, from: start).map({ $0.index > index }) ?? true
      {
        return index
      }
      if !nested, wording.words[index - 1].after.contains(","), opensCitation(at: index, in: range),
        wording.matches("số", at: index + (wording.match(DocumentTypes.cited, at: index)?.keys.count ?? 1))
      {
        return index
      }
      if Citation.isNumber(wording.words[index].text) { nested = true }
    }
    return range.upperBound
  }
}
