// SPDX-License-Identifier: Apache-2.0

/// What stands above the body: issuer, number, place and date, kind, title.
///
/// Lines serve the findings.
struct DocumentHead {
  var issuer: String?
  var superior: String?
  var number: String?
  var symbol: String?
  var numberLine: Int?
  var place: String?
  var date: AdministrativeDocument.HeadDate?
  var dateLine: Int?
  var kind: String?
  var kindLine: Int?
  var title: String?
  var titleLine: Int?
  var hasMotto = false
  /// The first row of the body.
  var bodyStart = 0

  private static let motto = Phrase.list("cộng hòa xã hội chủ nghĩa|độc lập|đảng cộng sản việt nam")
  private static let subject = Phrase.list("v/v|về việc|trích yếu")
  private static let bodyOpeners = Phrase.list(
    "căn cứ|thực hiện|triển khai|xét|theo đề nghị|nhằm|để|nhân dịp|kính gửi|tiếp theo|thi hành|trên cơ sở|ngày"
  )

  init(_ rows: [PageRow]) {
    let end = findKind(rows)
    var issuers: [String] = []
    var subjects: [String] = []
    for row in rows[..<end] where row.number != kindLine {
      if row.pieces.first.map({ Wording($0.text).matches("kính gửi", at: 0) }) ?? false { break }
      for piece in Self.joined(row.pieces) { read(piece, line: row.number, &issuers, &subjects) }
    }
    (superior, issuer) = IssuerWords.split(issuers)
    bodyStart = end
    if kindLine != nil { readTitle(rows, from: end) } else { title = subjects.first }
    if title == nil { title = subjects.first }
  }

  /// Finds the row of the kind; without one, the row where a letter begins.
  ///
  /// Returns the row after the head.
  private mutating func findKind(_ rows: [PageRow]) -> Int {
    let limit = min(rows.count, 40)
    for index in 0..<limit {
      let text = rows[index].text.tidy
      guard rows[index].cells.isEmpty else { continue }
      if let kind = DocumentTypes.kind(alone: text), text.first?.isUppercase == true, text.last != ":" {
        (self.kind, kindLine) = (kind, rows[index].number)
        return index + 1
      }
      if let (kind, rest) = DocumentTypes.kind(opening: text), rest.count > 8 {
        (self.kind, kindLine, title, titleLine) = (kind, rows[index].number, rest, rows[index].number)
        return index + 1
      }
      if isBody(text) { return index }
    }
    return rows.firstIndex { $0.cells.isEmpty && isBody($0.text.tidy) } ?? 0
  }

  private func isBody(_ text: String) -> Bool {
    let wording = Wording(text)
    if wording.match(Self.bodyOpeners, at: 0) != nil { return true }
    if let (marker, _) = Marker.split(text), marker.level != .dash { return true }
    return wording.words.count > 40 && !text.hasPrefix("|") && !text.isUppercase
  }

  /// "Số: 453" and "/TB-UBND", "ngày" and "tháng 5" belong together, however wide the gap left for the pen is.
  private static func joined(_ pieces: [PageRow.Piece]) -> [String] {
    pieces.reduce(into: []) { texts, piece in
      let goesOn = piece.text.hasPrefix("/") || piece.text.hasPrefix("tháng ") || piece.text.hasPrefix("năm ")
      if goesOn, let last = texts.last {
        texts[texts.count - 1] = "\(last) \(piece.text)"
      } else {
        texts.append(piece.text)
      }
    }
  }

  private mutating func read(
    _ piece: String, line: Int, _ issuers: inout [String], _ subjects: inout [String]
  ) {
    var text = piece.trimmingEnd("-–—_*")
    var wording = Wording(text)
    if let motto = wording.first(Self.motto) {
      hasMotto = true
      text = wording.text(0..<motto.index)
      wording = Wording(text)
    }
    guard !wording.words.isEmpty else { return }
    // The year may stand alone on the next line of a narrow column.
    if let date, date.year == nil, wording.words.count == 1, text.count == 4, text.hasPrefix("20"),
      let year = Int(text)
    {
      self.date?.year = year
      return
    }
    // The national name may be broken before its last word.
    if hasMotto, wording.words.count == 1, wording.matches("nam", at: 0) { return }
    if wording.matches("số", at: 0), numberLine == nil, wording.words.count < 40 {
      readNumber(text, line: line, &subjects)
    } else if wording.contains(["ngày"]), wording.contains(["năm"]), dateLine == nil, wording.words.count < 16
    {
      readDate(wording, line: line)
    } else if wording.match(Self.subject, at: 0) != nil {
      subjects.append(wording.text((wording.matches("v/v", at: 0) ? 1 : 0)..<wording.words.count))
    } else if text.isUppercase, numberLine == nil {
      issuers.append(text)
    } else if numberLine != nil, !subjects.isEmpty, kind == nil, !text.isUppercase, wording.words.count <= 12,
      !text.hasPrefix("-")
    {
      // The subject of a letter goes on below.
      subjects[subjects.count - 1] += " " + text
    }
  }

  /// "Số: 12/KH-UBND", "Số: /KH-UBND", "Số: 453      /TB-UBND V/v …", "Số 01-NQ/ĐH".
  private mutating func readNumber(_ text: String, line: Int, _ subjects: inout [String]) {
    numberLine = line
    var rest = text.dropFirst(2).drop { ":. …_".contains($0) }
    let figures = rest.prefix { $0.isNumber || $0 == " " }
    rest = rest.dropFirst(figures.count).drop { ". …_".contains($0) }
    guard let separator = rest.first, separator == "/" || separator == "-" else {
      number = figures.isEmpty ? nil : String(figures).closed
      return
    }
    var number = String(figures).closed
    rest = rest.dropFirst()
    let year = rest.prefix(5)
    if year.count == 5, year.prefix(4).allSatisfy(\.isNumber), year.last == "/" {
      number += "/" + year.prefix(4)
      rest = rest.dropFirst(5)
    }
    self.number = number.isEmpty ? nil : number
    var symbol = ""
    var words = rest.split(separator: " ")[...]
    while let word = words.first, symbol.isEmpty || symbol.hasSuffix("-") || word.hasPrefix("-") {
      symbol += word
      words.removeFirst()
    }
    symbol = symbol.trimmingEnd(".,;:")
    self.symbol = symbol.isEmpty ? nil : symbol
    let after = Wording(words.joined(separator: " "))
    if let subject = after.first(Self.subject) {
      subjects.append(
        after.text((subject.phrase == "v/v" ? subject.index + 1 : subject.index)..<after.words.count))
    } else if after.contains(["ngày"]), after.contains(["năm"]), dateLine == nil {
      readDate(after, line: line)
    }
  }

  /// "Sơn Bình, ngày 04 tháng 5 năm 2026"; a figure left open for the pen is nil.
  private mutating func readDate(_ wording: Wording, line: Int) {
    guard let day = wording.first(["ngày"])?.index else { return }
    dateLine = line
    let place = wording.text(0..<day).trimmingEnd(",. ")
    if !place.isEmpty { self.place = place }
    let keys: [Phrase] = ["ngày", "tháng", "năm"]
    let starts = keys.map { wording.first([$0], from: day)?.index ?? wording.words.count }
    func figure(_ part: Int, before end: Int) -> Int? {
      guard starts[part] + 1 <= end, starts[part] < wording.words.count else { return nil }
      let digits = wording.text(starts[part] + 1..<end).closed.filter(\.isNumber)
      return digits.count <= 4 ? Int(digits) : nil
    }
    date = .init(
      day: figure(0, before: starts[1]), month: figure(1, before: starts[2]),
      year: figure(2, before: min(starts[2] + 2, wording.words.count)))
  }

  /// The rows below the kind, until the body begins.
  private mutating func readTitle(_ rows: [PageRow], from start: Int) {
    var parts = title.map { [$0] } ?? []
    var index = start
    while index < rows.count, index < start + 8 {
      let row = rows[index]
      let text = row.text.tidy
      guard row.cells.isEmpty, !isBody(text), DocumentTypes.kind(alone: text) == nil else { break }
      if let last = parts.last {
        // Below the title of a decision its issuer stands once more.
        let repeats = text.isUppercase && Self.names(text, issuer ?? "")
        let goesOn = row.gap == 0 || last.isUppercase == text.isUppercase && text.isUppercase
        if repeats || !goesOn || last.hasSuffix(".") || text.hasPrefix("(") { break }
      }
      if titleLine == nil { titleLine = row.number }
      parts.append(text)
      index += 1
    }
    title = parts.isEmpty ? nil : parts.joined(separator: " ").trimmingEnd(".,;:-–_")
    while index < rows.count, rows[index].text.tidy.isUppercase, rows[index].cells.isEmpty,
      Marker.split(rows[index].text.tidy) == nil, !isBody(rows[index].text.tidy), index < start + 12
    {
      index += 1
    }
    bodyStart = index
  }

  /// Whether a line in capitals is an issuer's name ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …").
  private static func names(_ text: String, _ issuer: String) -> Bool {
    if text.closed == issuer.closed { return true }
    return [
      "CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "THỦ TƯỚNG", "BỘ TRƯỞNG",
      "GIÁM ĐỐC",
    ]
    .contains { text.hasPrefix($0) }
  }
}
