// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// Finds the duties of a document: in the part on carrying it out, and wherever a body is told to do something.
struct DutyReader {
  private(set) var duties: [Duty] = []

  private static let carryingOut = Phrase.list(
    "tổ chức thực hiện|phân công thực hiện|phân công nhiệm vụ|giao trách nhiệm|trách nhiệm thực hiện|phân công trách nhiệm",
    "trách nhiệm của|tổ chức triển khai|nhiệm vụ cụ thể của|trách nhiệm các|phân công")
  private static let bareCarryingOut = carryingOut.map { FoldedText.of($0.keys.joined(separator: " ")) }

  /// The same with letters whose marks were misread: "TỐ CHỨC THỰC HIỆN".
  private static func opensWithoutTones(_ heading: String) -> Bool {
    let bare = FoldedText.of(heading)
    return bareCarryingOut.contains { bare.contains($0) }
  }

  private static let purpose = Phrase.list("mục đích|yêu cầu|đối tượng|quan điểm|sự cần thiết")
  /// Headings below the carrying out that name no body.
  private static let noBodies = Phrase.list(
    "thời gian|kinh phí|chế độ|nguồn|tiến độ|báo cáo|khen thưởng|kiểm tra")
  /// Sentences that only say that the document takes effect.
  private static let clauses = Phrase.list(
    "chịu trách nhiệm thi hành|có hiệu lực thi hành|có hiệu lực kể từ|có hiệu lực từ|trong quá trình thực hiện|trong quá trình triển khai|nếu có khó khăn|nếu có vướng mắc"
  )

  /// The issuer gives duties, it does not get them; deadlines before this year are dates of something else.
  private let issuer: String?
  private let year: Int?

  /// Recognised letters may have lost their marks.
  private let isDraft: Bool

  /// `introduction` is the paragraph before the outline, which may say to whom all that follows is told.
  init(_ outline: Outline, head: DocumentHead, introduction: Paragraph?, isDraft: Bool = false) {
    self.isDraft = isDraft
    let kind = head.kind
    issuer = head.issuer.map { Wording.key($0.closed) }
    year = head.date?.year
    let isDirective = outline.roots.isEmpty || kind == "CHỈ THỊ" || kind == nil || kind == "CÔNG ĐIỆN"
    if isDirective {
      readAll(outline.lead, after: introduction) { reader, paragraph, unit in
        if let unit { reader.read(paragraph, unit: unit) } else { reader.readNamed(paragraph) }
      }
    }
    for node in outline.roots { read(node, isCarryingOut: false, isDirective: isDirective, unit: nil) }
    duties.sort { $0.line < $1.line }
  }

  private mutating func read(_ node: Outline.Node, isCarryingOut: Bool, isDirective: Bool, unit: String?) {
    let heading = Wording(TornWords.mended(node.heading))
    let opens = heading.contains(Self.carryingOut) || isDraft && Self.opensWithoutTones(node.heading)
    let isPurpose = !isCarryingOut && !opens && heading.contains(Self.purpose)
    let above = unit
    var unit = unit
    if isCarryingOut, heading.match(Self.noBodies, at: 0) == nil, Self.names(heading, node.marker.level) {
      unit = Self.body(node.heading)
    }
    if isDirective, !isCarryingOut, !opens, Self.isBodyAlone(heading) { unit = Self.body(node.heading) }
    if Self.gives(heading), let named = Self.named(heading) { unit = named.unit }
    let owner = unit
    let labelled = LabelledDuty.duties(heading: node.heading, node.paragraphs)
    duties += labelled.map(\.duty)
    let taken = labelled.reduce(into: Set<Int>()) { $0.formUnion($1.lines) }
    readAll(isPurpose ? [] : node.paragraphs.filter { !taken.contains($0.line) }) { reader, paragraph, unit in
      // "3. …" below "2. Sở B" is no longer for Sở B.
      let isBeside = paragraph.marker.map { $0.level <= node.marker.level } ?? false
      if isCarryingOut || opens || owner != nil || unit != nil {
        reader.read(paragraph, unit: unit ?? (isBeside ? above : owner))
      } else if node.marker.level == .article || isDirective {
        reader.readNamed(paragraph)
      } else {
        reader.readUnowned(paragraph)
      }
    }
    for child in node.children {
      read(
        child, isCarryingOut: isCarryingOut || opens, isDirective: isDirective && !opens && !isPurpose,
        unit: unit)
    }
  }

  /// Paragraphs in their order; what is listed below "… yêu cầu Sở A:" or "Sở A có trách nhiệm:" is for that body.
  private mutating func readAll(
    _ paragraphs: [Paragraph], after introduction: Paragraph? = nil,
    with read: (inout Self, Paragraph, String?) -> Void
  ) {
    var addressees: [(level: Marker.Level?, unit: String)] = []
    if let unit = introduction.flatMap(Self.addressee) { addressees.append((nil, unit)) }
    for (index, paragraph) in paragraphs.enumerated() {
      let level = paragraph.marker?.level
      if let level { addressees.removeAll { $0.level.map { $0 >= level } ?? false } }
      if index + 1 < paragraphs.count, let below = paragraphs[index + 1].marker?.level,
        level.map({ $0 < below }) ?? true, let unit = Self.addressee(paragraph)
      {
        if level == nil { addressees = [] }
        addressees.append((level, unit))
      } else {
        read(&self, paragraph, level == nil ? nil : addressees.last?.unit)
      }
    }
  }

  /// The body to which an introduction gives all that is listed below it; nil where the paragraph is none.
  private static func addressee(_ paragraph: Paragraph) -> String? {
    guard paragraph.text.hasSuffix(":") else { return nil }
    let wording = paragraph.wording
    if isBodyAlone(wording) { return body(paragraph.text) }
    let asked = wording.words.indices.filter { wording.match(addressing, at: $0) != nil }
    for start in [asked.last, 0].compactMap({ $0 }) {
      if let named = named(wording, from: start) { return named.unit }
    }
    guard let last = asked.last else { return nil }
    let rest = Wording(wording.fullText(last..<wording.words.count))
    return isBodyAlone(rest) ? body(rest.source) : nil
  }

  /// Whether a text only names a body: "Sở Nội vụ", "Thủ trưởng các sở, ban, ngành".
  private static func isBodyAlone(_ wording: Wording) -> Bool {
    var index = 0
    while let lead = wording.match(openings, at: index) { index += lead.keys.count }
    guard wording.words.count <= index + 40, BodyWords.isBody(wording, at: index) else { return false }
    return !wording.words.indices.dropFirst(index + 1).contains { isVerb(wording, at: $0, BodyWords.duties) }
  }

  /// Whether a heading in the part on carrying out is the name of a body, whatever its words; an article only where
  /// they are known as one.
  private static func names(_ heading: Wording, _ level: Marker.Level) -> Bool {
    guard level != .article, !heading.words.isEmpty else { return isBodyAlone(heading) }
    return BodyWords.isBody(heading, at: 0) || heading.match(BodyWords.acts, at: 0) == nil
      || heading.match(openings, at: 0) != nil || heading.match(BodyWords.nouns, at: 0) != nil
  }

  /// A paragraph in the part on carrying out: the unit is named in it or in the heading above.
  private mutating func read(_ paragraph: Paragraph, unit: String?) {
    let wording = paragraph.wording
    if wording.contains(Self.clauses), wording.words.count < 60 { return }
    if addNamed(paragraph, wording, verbs: BodyWords.acts, isOwned: unit != nil) { return }
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
  private mutating func addNamed(
    _ paragraph: Paragraph, _ wording: Wording, verbs: [Phrase] = BodyWords.duties, isOwned: Bool = false
  ) -> Bool {
    var starts = [0]
    for index in wording.words.indices.dropFirst()
    where wording.words[index - 1].after.contains(where: { ";.".contains($0) }) {
      if Self.isSubject(wording, at: index, verbs) { starts.append(index) }
    }
    var isFound = false
    for (start, end) in zip(starts, starts.dropFirst() + [wording.words.count]) {
      let clause = Wording(wording.fullText(start..<end))
      guard let named = Self.named(clause, verbs: verbs, isOwned: isOwned) else { continue }
      add(paragraph, unit: named.unit, text: clause.fullText(named.duty..<clause.words.count))
      isFound = true
    }
    return isFound
  }

  /// Whether a clause begins with a body that is to do something.
  private static func isSubject(_ wording: Wording, at index: Int, _ verbs: [Phrase]) -> Bool {
    guard wording.words[index].text.first?.isUppercase == true else { return false }
    return Self.named(wording, from: index, verbs: verbs) != nil
  }

  /// Whether the words before a colon name a body and what it does, so that they are no heading.
  static func isSentence(_ wording: Wording, before colon: Int) -> Bool {
    let clause = Wording(wording.text(0..<colon + 1))
    guard let named = named(clause) else { return false }
    return !gives(clause) && named.duty < clause.words.count
  }

  /// Something to be done by a stated time is a duty even where nobody is named.
  private mutating func readUnowned(_ paragraph: Paragraph) {
    guard !paragraph.isTable, !DeadlineList.limits(in: paragraph, year: year).isEmpty,
      paragraph.wording.contains(BodyWords.duties), !paragraph.wording.contains(Self.clauses)
    else { return }
    add(paragraph, unit: nil, text: paragraph.text)
  }

  private mutating func add(_ paragraph: Paragraph, unit: String?, text: String) {
    let text = Self.withoutPreamble(text).trimmingEnd("/.;:, ")
    guard !text.isEmpty, !paragraph.isTable, !Self.onlyUrges(Wording(text)) else { return }
    if let unit, let issuer, Wording.key(unit.closed) == issuer { return }
    let wording = Wording(text)
    duties.append(
      Duty(
        line: paragraph.line, unit: unit,
        units: unit.map { BodyWords.members($0).map { Self.body($0) ?? $0 } } ?? [],
        helpers: Self.helpers(wording), text: text,
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

  private static let adverbs = Phrase.list(
    "nghiêm túc|nghiêm|khẩn trương|chủ động|tích cực|kịp thời|tổ chức|triển khai")

  /// "nghiêm túc triển khai thực hiện Kế hoạch này" closes a document and says nothing that could be followed.
  private static func onlyUrges(_ wording: Wording) -> Bool {
    var index = 0
    while let adverb = wording.match(adverbs, at: index) { index += adverb.keys.count }
    guard index > 0, wording.matches("thực hiện", at: index) else { return false }
    let rest = index + 2
    return rest >= wording.words.count || wording.words.count <= rest + 8 && wording.words.last?.key == "này"
  }

  /// The body that a heading names, without "Đề nghị" and the like.
  private static func body(_ heading: String) -> String? {
    let wording = Wording(heading)
    var start = 0
    while let lead = wording.match(requests, at: start) { start += lead.keys.count }
    let text = wording.text(start..<wording.words.count)
    return text.isEmpty ? nil : text
  }

  private static let requests = Phrase.list(
    "Đề nghị|Kiến nghị|Giao cho|Giao|Mời|Yêu cầu|Đối với|Trách nhiệm của")
  /// All that may stand before the name of a body.
  private static let openings = requests + BodyWords.leads
  private static let markers: [Phrase] = ["có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ"]
  /// What says that the sentence tells of something, or only wishes.
  private static let telling = Phrase.list("đã|sẽ|chưa|xin|được|vừa|đang|có ý kiến|nhận được|đề nghị|yêu cầu")
  /// Words between the body and the verb.
  private static let modals = Phrase.list("phải|cần|cùng|hãy|trực tiếp")

  /// Whether a heading gives all that stands below it to a body: "Sở A có trách nhiệm".
  private static func gives(_ heading: Wording) -> Bool { heading.contains(markers) }

  /// "Giao Phòng A chủ trì …", "Sở B có trách nhiệm …", "…; yêu cầu các phòng nghiêm túc …", "Hàng năm, các bộ báo cáo".
  static func named(
    _ wording: Wording, verbs: [Phrase] = BodyWords.duties, isOwned: Bool = false
  ) -> (unit: String, duty: Int)? {
    var starts = [0]
    func namesBody(_ end: Int) -> Bool { (0..<end).contains { BodyWords.isBody(wording, at: $0) } }
    for index in wording.words.indices {
      // Within a duty of somebody, what is asked of others is part of the duty: "lập văn bản đề nghị Sở B …".
      let isFree = !isOwned || index == 0 || wording.words[index - 1].endsClause
      if isFree, wording.match(asking, at: index) != nil { starts.append(index) }
      if index > 0, index < 4, wording.words[index - 1].after.contains(","), !namesBody(index) {
        starts.append(index)
      }
    }
    for start in starts {
      if let found = named(wording, from: start, verbs: verbs) { return found }
    }
    return nil
  }

  private static func named(
    _ wording: Wording, from start: Int, verbs: [Phrase] = BodyWords.duties
  ) -> (unit: String, duty: Int)? {
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
        wording.match(verbs, at: end + modal.keys.count) != nil
      {
        return (wording.text(unitStart..<end), end + modal.keys.count)
      }
      guard colon || isVerb(wording, at: end, verbs) else { continue }
      // "Cơ quan xử lý …": a general word alone is no name yet.
      if !colon, end == unitStart + (wording.match(general, at: unitStart)?.keys.count ?? 0) { continue }
      // "tổ chức thành viên" is part of a name.
      if !colon, wording.match(organising, at: end) != nil, wording.words[end - 1].endsClause { continue }
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

  /// Within a sentence a verb is written small; "Phát thanh" is part of a name.
  private static func isVerb(_ wording: Wording, at index: Int, _ verbs: [Phrase]) -> Bool {
    wording.words[index].text.first?.isLowercase == true && wording.match(verbs, at: index) != nil
      && wording.match(BodyWords.nouns, at: index) == nil
  }

  private static let general = Phrase.list("cơ quan|đơn vị|tổ chức|bộ phận|tổ|hội|đoàn|ban|ngành|viện")
  private static let asking: [Phrase] = ["yêu cầu", "đề nghị"]
  private static let addressing: [Phrase] = asking + ["giao"]
  private static let organising: [Phrase] = ["tổ chức"]
  private static let joint: [Phrase] = ["phối hợp với", "phối hợp cùng"]

  /// What ends the list of helpers.
  private static let purposes = Phrase.list("trong|để|nhằm|về|trên|theo|khi|tại|qua|bằng|của")

  /// With whom: what follows "phối hợp với" up to the verb.
  private static func helpers(_ wording: Wording) -> [String] {
    guard let found = wording.first(joint) else { return [] }
    let start = found.index + found.phrase.keys.count
    var end = start
    while end < min(wording.words.count, start + 40) {
      let isLowercase = wording.words[end].text.first?.isLowercase == true
      if end > start, isLowercase,
        isVerb(wording, at: end, BodyWords.acts) || wording.match(purposes, at: end) != nil
      {
        break
      }
      end += 1
      let goesOn =
        wording.match(BodyWords.bodies, at: end) != nil || wording.match(BodyWords.leads, at: end) != nil
      let mark = wording.words[end - 1].after
      if wording.words[end - 1].endsClause, !mark.contains(",") || !goesOn { break }
    }
    return BodyWords.members(wording.text(start..<end))
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
