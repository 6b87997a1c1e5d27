// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// The 31st of February, in the head or anywhere else.
  static let dateImpossible = CheckRule(
    id: "date-impossible", severity: .error,
    reason: "Ngày không có trong lịch thì không ai thực hiện hay đối chiếu được.",
    remedy: "Xem lại ngày, tháng theo văn bản gốc.", source: .date
  ) { checked in
    func message(_ text: String) -> String { "Không có ngày “\(text)” trong lịch; hãy xem lại ngày, tháng." }
    var notes: [Note] = []
    if let date = checked.document.date, date.day != nil, date.month != nil, date.year != nil,
      date.localDay == nil, let line = checked.reading.head.dateLine
    {
      let text = checked.text(ofLine: line)
      notes.append(.init(line: line, text: text, message: message(text)))
    }
    for passage in checked.passages(.basis, .body) {
      let wording = passage.wording
      var index = 0
      while index < wording.words.count {
        if let end = impossibleDay(in: wording, at: index) {
          notes.append(checked.note(index..<end, in: passage, message(wording.text(index..<end))))
          index = end
        } else {
          index += 1
        }
      }
    }
    return notes
  }

  /// Where a day that does not exist ends: "ngày 30/02/2026", "đến 31/4/2026", "31/6" after "ngày".
  private static func impossibleDay(in wording: Wording, at index: Int) -> Int? {
    let isNamed = wording.stands("ngày", at: index)
    guard isNamed || wording.words[index].text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else {
      return nil
    }
    if let (day, end) = DateWords.day(in: wording, at: index) { return day == nil ? end : nil }
    guard isNamed, index + 1 < wording.words.count else { return nil }
    let parts = wording.words[index + 1].text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Int(parts[0]), let month = Int(parts[1]) else { return nil }
    // Without a year the 29th of February is left alone, as in a leap year.
    return LocalDay(year: 2000, month: month, day: day) == nil ? index + 2 : nil
  }
}
