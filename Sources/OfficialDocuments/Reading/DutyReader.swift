// SPDX-License-Identifier: Apache-2.0

/// Finds the duties of a document: in the part on carrying it out, and wherever a body is told to do something.
struct DutyReader {
  private(set) var duties: [Duty] = []

  private static let carryingOut = Phrase.list(
    "tổ chức thực hiện|phân công thực hiện|phân công nhiệm vụ|giao trách nhiệm|trách nhiệm thực hiện|phân công trách nhiệm",
    "trách nhiệm của|tổ chức triển khai|nhiệm vụ cụ thể của|trách nhiệm các|phân công")
  private static let purpose = Phrase.list("mục đích|yêu cầu|đối tượng|quan điểm|sự cần thiết")
  /// Headings below the carrying out that name no body.
  private static let noBodies = Phrase.list(
    "thời gian|kinh phí|chế độ|nguồn|tiến độ|báo cáo|khen thưởng|kiểm tra")
  /// Sentences that only say that the document takes effect.
  private static let clauses = Phrase.list(
    "chịu trách nhiệm thi hành|có hiệu lực|trong quá trình thực hiện|trong quá trình triển khai|nếu có khó khăn|nếu có vướng mắc"
  )

  /// The issuer gives duties, it does not get them; deadlines before this year are dates of something else.
  private let issuer: String?
  private let year: Int?

  init(_ outline: Outline, head: DocumentHead) {
    let kind = head.kind
    issuer = head.issuer.map { Wording.key($0.closed) }
    year = head.date?.year
    let isDirective = outline.roots.isEmpty || kind == "CHỈ THỊ" || kind == nil || kind == "CÔNG ĐIỆN"
    if isDirective {
      for paragraph in outline.lead { readNamed(paragraph) }
    }
    for node in outline.roots { read(node, isCarryingOut: false, isDirective: isDirective, unit: nil) }
    duties.sort { $0.line < $1.line }
  }

  private mutating func read(_ node: Outline.Node, isCarryingOut: Bool, isDirective: Bool, unit: String?) {
    let heading = Wording(node.heading)
    let opens = heading.contains(Self.carryingOut)
    let isPurpose = !isCarryingOut && !opens && heading.contains(Self.purpose)
    var unit = unit
    if isCarryingOut, !heading.words.isEmpty, heading.match(Self.noBodies, at: 0) == nil {
      unit = Self.body(node.heading)
    }
    if !isCarryingOut, !opens, let named = Self.named(heading), Self.gives(heading) { unit = named.unit }
    for paragraph in node.paragraphs where !isPurpose {
      if isCarryingOut || opens || unit != nil {
        read(paragraph, unit: unit)
      } else if node.marker.level == .article || isDirective {
        readNamed(paragraph)
      } else {
        readUnowned(paragraph)
      }
    }
    for child in node.children {
      read(
        child, isCarryingOut: isCarryingOut || opens, isDirective: isDirective && !opens && !isPurpose,
        unit: unit)
    }
  }

  /// A paragraph in the part on carrying out: the unit is named in it or in the heading above.
  private mutating func read(_ paragraph: Paragraph, unit: String?) {
    let wording = paragraph.wording
    if wording.contains(Self.clauses), wording.words.count < 60 { return }
    if addNamed(paragraph, wording) { return }
    if let unit, !wording.matches("trên đây là", at: 0) {
      add(paragraph, unit: unit, text: paragraph.text)
    } else {
      readUnowned(paragraph)
    }
  }

  /// A paragraph elsewhere: a duty only where it names a body.
  private mutating func readNamed(_ paragraph: Paragraph) {
    let wording = paragraph.wording
    if wording.contains(Self.clauses) || !addNamed(paragraph, wording) { readUnowned(paragraph) }
  }

  /// A duty for each body that the paragraph names as the one to act.
  private mutating func addNamed(_ paragraph: Paragraph, _ wording: Wording) -> Bool {
    var starts = [0]
    for index in wording.words.indices.dropFirst()
    where wording.words[index - 1].after.contains(where: { ";.".contains($0) }) {
      if Self.isSubject(wording, at: index) { starts.append(index) }
    }
    var isFound = false
    for (start, end) in zip(starts, starts.dropFirst() + [wording.words.count]) {
      let clause = Wording(wording.fullText(start..<end))
      guard let named = Self.named(clause) else { continue }
      add(paragraph, unit: named.unit, text: clause.fullText(named.duty..<clause.words.count))
      isFound = true
    }
    return isFound
  }

  /// Whether a clause begins with a body that is to do something.
  private static func isSubject(_ wording: Wording, at index: Int) -> Bool {
    guard wording.words[index].text.first?.isUppercase == true else { return false }
    return Self.named(wording, from: index) != nil
  }

  /// Something to be done by a stated time is a duty even where nobody is named.
  private mutating func readUnowned(_ paragraph: Paragraph) {
    guard !paragraph.isTable, let due = Deadline.due(in: paragraph.wording) else { return }
    let wording = paragraph.wording
    guard wording.contains(BodyWords.duties), !wording.contains(Self.clauses) else { return }
    let span = Wording(due.text)
    if span.match(["từ", "kể từ"], at: 0) != nil, !span.contains(["đến"]) { return }
    let years = due.text.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }
    if let year, let last = years.max(), last < year { return }
    add(paragraph, unit: nil, text: paragraph.text)
  }

  private mutating func add(_ paragraph: Paragraph, unit: String?, text: String) {
    let text = Self.withoutPreamble(text).trimmingEnd("/.;:, ")
    guard !text.isEmpty, !paragraph.isTable else { return }
    if let unit, let issuer, Wording.key(unit.closed) == issuer { return }
    let wording = Wording(text)
    duties.append(
      Duty(
        line: paragraph.line, unit: unit, helpers: Self.helpers(wording), text: text,
        cadence: Deadline.cadence(in: paragraph.wording), due: Deadline.due(in: paragraph.wording),
        product: Self.product(wording), channels: ChannelWords.channels(in: [wording]),
        audiences: AudienceWords.mentioned(in: wording),
        target: Quantity.targets(in: wording, line: paragraph.line).first))
  }

  /// "nghiêm túc triển khai thực hiện.
  ///
  /// Báo cáo kết quả …": the duty is what follows.
  private static func withoutPreamble(_ text: String) -> String {
    let wording = Wording(text)
    guard wording.match(["nghiêm túc"], at: 0) != nil,
      let end = wording.words.prefix(10).firstIndex(where: { $0.after.contains(".") }),
      end + 1 < wording.words.count
    else { return text }
    return wording.fullText(end + 1..<wording.words.count)
  }

  /// The body that a heading names, without "Đề nghị" and the like.
  private static func body(_ heading: String) -> String? {
    let wording = Wording(heading)
    var start = 0
    while let lead = wording.match(requests, at: start) { start += lead.keys.count }
    let text = wording.text(start..<wording.words.count)
    return text.isEmpty ? nil : text
  }

  private static let requests = Phrase.list("Đề nghị|Giao cho|Giao|Mời|Yêu cầu|Đối với|Trách nhiệm của")
  private static let markers: [Phrase] = ["có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ"]
  /// What says that the sentence tells of something, or only wishes.
  private static let telling = Phrase.list("đã|sẽ|chưa|xin|được|vừa|đang|có ý kiến|nhận được|đề nghị|yêu cầu")
  /// Words between the body and the verb.
  private static let modals = Phrase.list("phải|cần|cùng|hãy|trực tiếp")

  /// Whether a heading gives all that stands below it to a body: "Sở A có trách nhiệm".
  private static func gives(_ heading: Wording) -> Bool { heading.contains(markers) }

  /// "Giao Phòng A chủ trì …", "Sở B có trách nhiệm …", "…; yêu cầu các phòng nghiêm túc …", "Hàng năm, các bộ báo cáo".
  static func named(_ wording: Wording) -> (unit: String, duty: Int)? {
    var starts = [0]
    for index in wording.words.indices {
      if wording.matches("yêu cầu", at: index) || wording.matches("đề nghị", at: index) {
        starts.append(index)
      }
      if index > 0, index < 4, wording.words[index - 1].after.contains(",") { starts.append(index) }
    }
    for start in starts {
      if let found = named(wording, from: start) { return found }
    }
    return nil
  }

  private static func named(_ wording: Wording, from start: Int) -> (unit: String, duty: Int)? {
    var index = start
    while let request = wording.match(requests, at: index) { index += request.keys.count }
    let unitStart = index
    while let lead = wording.match(BodyWords.leads, at: index) { index += lead.keys.count }
    guard BodyWords.isBody(wording, at: index) else { return nil }
    let isRequested = unitStart > start
    for end in index + 1..<max(index + 2, min(wording.words.count, index + 70))
    where end < wording.words.count {
      let colon = wording.words[end - 1].after.contains(":") && end < index + 40
      if wording.match(telling, at: end) != nil { return nil }
      if let modal = wording.match(modals, at: end),
        wording.match(BodyWords.duties, at: end + modal.keys.count) != nil
      {
        return (wording.text(unitStart..<end), end + modal.keys.count)
      }
      guard colon || wording.match(BodyWords.duties, at: end) != nil else { continue }
      // "tổ chức thành viên" is part of a name.
      if !colon, wording.match(["tổ chức"], at: end) != nil, wording.words[end - 1].endsClause { continue }
      if !colon, wording.words[end - 1].after.contains(","), !isRequested,
        wording.match(markers, at: end) == nil
      {
        return nil
      }
      if wording.words[..<end].contains(where: { $0.after.contains(".") && $0.text.count > 4 }), start == 0 {
        return nil
      }
      let duty = wording.match(markers, at: end).map { end + $0.keys.count } ?? end
      return (wording.text(unitStart..<end), min(duty, wording.words.count - 1))
    }
    return nil
  }

  private static let joint: [Phrase] = ["phối hợp với", "phối hợp cùng"]

  /// With whom: what follows "phối hợp với" up to the verb.
  private static func helpers(_ wording: Wording) -> [String] {
    guard let found = wording.first(joint) else { return [] }
    let start = found.index + found.phrase.keys.count
    var helpers: [String] = []
    var from = start
    for index in start..<max(start, min(wording.words.count, start + 40)) {
      if index > start, wording.words[index].text.first?.isLowercase == true,
        wording.match(BodyWords.duties, at: index) != nil, !wording.matches("tổ chức chính trị", at: index)
      {
        helpers.append(wording.text(from..<index))
        return helpers.filter { !$0.isEmpty }
      }
      if wording.words[index].endsClause {
        helpers.append(wording.text(from..<index + 1))
        from = index + 1
        let goesOn = wording.match(BodyWords.bodies + BodyWords.leads, at: from) != nil
        if !wording.words[index].after.contains(",") || !goesOn { break }
      }
    }
    return helpers.filter { !$0.isEmpty }
  }

  private static let made = Phrase.list(
    "kế hoạch|đề án|chuyên mục|chuyên đề|phóng sự|dự toán|quy chế|tài liệu|kịch bản|đề cương")
  private static let making = Phrase.list("xây dựng|ban hành|lập|biên soạn|mở")

  /// What comes of it: what is made, or the report that is given.
  private static func product(_ wording: Wording) -> String? {
    if let stated = wording.first(["sản phẩm"]), wording.words[stated.index + 1].after.contains(":") {
      return wording.text(stated.index + 2..<wording.words.count)
    }
    if let verb = wording.match(making, at: 0) {
      for index in verb.keys.count..<max(verb.keys.count, min(wording.words.count, verb.keys.count + 4)) {
        if let thing = wording.match(made, at: index) {
          return wording.text(index..<index + thing.keys.count).lowercased()
        }
      }
    }
    if let report = wording.first(["báo cáo"]), !wording.matches("viên", at: report.index + 2) {
      return "báo cáo"
    }
    return nil
  }
}
