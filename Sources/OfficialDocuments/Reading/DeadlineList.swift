// SPDX-License-Identifier: Apache-2.0

/// Collects the times that a document sets, from its paragraphs and its tables of tasks.
enum DeadlineList {
  /// Sentences whose times are none of work to be done: when something takes effect or counts from.
  private static let effects = Phrase.list(
    "có hiệu lực|hiệu lực thi hành|được hưởng|tính đến|mới có|đến nay|sinh từ|sinh trước|truy lĩnh")
  /// What makes "từ ngày …" a time for doing something.
  private static let running = Phrase.list(
    "thời gian thực hiện|thời gian áp dụng|thời gian bắt đầu|thời gian tổ chức|thời gian|thực hiện từ|bắt đầu từ|triển khai từ|áp dụng từ"
  )

  /// The times of all paragraphs and of the rows of tables, by line.
  static func limits(in paragraphs: some Collection<Paragraph>, year: Int?, tables: [Duty]) -> [TimeLimit] {
    var limits: [TimeLimit] = []
    for paragraph in paragraphs where !paragraph.isTable {
      limits += self.limits(in: paragraph, year: year)
    }
    let rows = Set(paragraphs.filter(\.isTable).map(\.line))
    for duty in tables where rows.contains(duty.line) {
      guard let due = duty.due, duty.cadence == nil, !limits.contains(where: { $0.line == duty.line }) else {
        continue
      }
      limits.append(TimeLimit(line: duty.line, text: due.text, date: due.date))
    }
    return limits.sorted { $0.line < $1.line }
  }

  /// The times of one paragraph; those before the document's year are of something else.
  static func limits(in paragraph: Paragraph, year: Int?) -> [TimeLimit] {
    let wording = paragraph.wording
    if DateWords.tells(wording) { return [] }
    return Deadline.all(in: wording).compactMap { index, due in
      let sentence = sentence(wording, around: index)
      if sentence.contains(effects) { return nil }
      let span = Wording(due.text)
      let years = due.text.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }
      if let year, let last = years.max(), last < year { return nil }
      let isOpen = span.match(["từ", "kể từ"], at: 0) != nil && !span.contains(["đến"])
      if isOpen, !sentence.contains(running), !(paragraph.wording.words.count < 12 && index == 0) {
        return nil
      }
      return TimeLimit(line: paragraph.line(ofWord: index), text: due.text, date: due.date)
    }
  }

  private static func sentence(_ wording: Wording, around index: Int) -> Wording {
    func ends(_ word: Wording.Word) -> Bool {
      word.after.contains { ".;".contains($0) } && word.text.count > 2
    }
    let start = wording.words[..<index].lastIndex(where: ends).map { $0 + 1 } ?? 0
    let end = wording.words[index...].firstIndex(where: ends) ?? wording.words.count - 1
    return Wording(wording.fullText(start..<end + 1))
  }
}
