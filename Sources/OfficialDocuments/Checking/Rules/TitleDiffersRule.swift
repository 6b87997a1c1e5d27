// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The title and the name that the lead or closing sentence gives the document should be one.
  static let titleDiffers = CheckRule(
    id: "title-differs", severity: .info,
    reason: "Một văn bản mang hai tên gây lẫn khi viện dẫn và báo cáo.",
    remedy: "Dùng đúng trích yếu khi nhắc lại tên văn bản.",
    source: .decree30("Phụ lục I, Phần I, mục II.5 (tên loại và trích yếu)")
  ) { checked in
    guard let title = checked.document.title, let kind = checked.document.kind else { return [] }
    let issuer = checked.document.issuer ?? ""
    var notes: [Note] = []
    if let lead = checked.reading.lead, let verb = lead.wording.first(["xây dựng", "ban hành"]),
      let note = differing(lead, kind, from: verb.index, title, issuer: issuer)
    {
      notes.append(note)
    }
    let closing = checked.reading.paragraphs.last { $0.wording.matches("trên đây là", at: 0) }
    if let closing, let note = differing(closing, kind, from: 0, title, issuer: issuer) { notes.append(note) }
    return notes
  }

  private static func differing(
    _ paragraph: Paragraph, _ kind: String, from index: Int, _ title: String, issuer: String
  ) -> Note? {
    let wording = paragraph.wording
    guard let name = wording.first([Phrase(kind)], from: index) else { return nil }
    let start = name.index + name.phrase.keys.count
    guard start < wording.words.count else { return nil }
    // A title may hold commas: it goes to the end of the sentence, or to "như sau".
    let opener = wording.first(["như sau"], from: start).map { $0.index - 1 }
    let end =
      opener ?? wording.words[start...].firstIndex { $0.after.contains { ".;:".contains($0) } }
      ?? wording.words.count - 1
    guard start <= end else { return nil }
    let named = wording.text(start..<end + 1)
    let keys = { (text: String) in Set(Wording(text).words.map(\.key)) }
    let owner = keys(issuer).union(["của", "và", "trên", "địa", "bàn", "này"])
    let (inTitle, inName) = (keys(title), keys(named))
    // Leaving out the place is usual, as is naming whose plan it is; a different word is not.
    guard !inName.subtracting(inTitle).subtracting(owner).isEmpty,
      inName.intersection(inTitle).count >= 3
    else { return nil }
    return .init(
      line: paragraph.line, text: named,
      message: "Ở đây gọi văn bản là “\(named)” còn trích yếu ghi “\(title)”; hãy dùng một tên.")
  }
}
