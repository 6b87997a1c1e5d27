// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Duties that are given by labels: what is to be done, then "Đơn vị chủ trì: A", "Đơn vị phối hợp: B", "Thời gian
/// thực hiện: quý II".
struct LabelledDuty {
  private enum Label { case unit, helpers, due, product }

  private static let labels: [(phrases: [Phrase], label: Label)] = [
    (
      Phrase.list(
        "đơn vị chủ trì thực hiện|đơn vị chủ trì|cơ quan chủ trì|bộ phận chủ trì|chủ trì|đơn vị thực hiện|cơ quan thực hiện",
        "bộ phận thực hiện|đơn vị phụ trách|người phụ trách|người thực hiện|phân công thực hiện|trách nhiệm thực hiện"
      ),
      .unit
    ),
    (Phrase.list("đơn vị phối hợp|cơ quan phối hợp|bộ phận phối hợp|phối hợp thực hiện|phối hợp"), .helpers),
    (
      Phrase.list(
        "thời gian thực hiện|thời gian hoàn thành|thời gian dự kiến|thời hạn hoàn thành|thời hạn|thời gian|tiến độ"
      ),
      .due
    ),
    (Phrase.list("sản phẩm|kết quả|sản phẩm dự kiến|kết quả dự kiến"), .product),
  ]

  /// The duty of a run of labelled lines, and the lines that it takes.
  let duty: Duty
  let lines: Set<Int>

  /// The duties of a part, from its paragraphs in their order; `heading` is what is to be done where no paragraph
  /// says it.
  static func duties(heading: String, _ paragraphs: [Paragraph]) -> [LabelledDuty] {
    var found: [LabelledDuty] = []
    var text = heading
    var open: (line: Int, fields: [(Label, String)], lines: Set<Int>)?
    func close() {
      if let open, let made = LabelledDuty(text: text, line: open.line, open.fields, open.lines) {
        found.append(made)
      }
    }
    for paragraph in paragraphs {
      let fields = fields(of: paragraph.wording)
      if fields.isEmpty {
        close()
        open = nil
        text = paragraph.text
      } else {
        if open == nil { open = (paragraph.line, [], []) }
        // The duty stands where the unit is named.
        if fields.contains(where: { $0.0 == .unit }), !(open?.fields.contains { $0.0 == .unit } ?? false) {
          open?.line = paragraph.line
        }
        open?.fields += fields
        open?.lines.insert(paragraph.line)
      }
    }
    close()
    return found
  }

  private init?(text: String, line: Int, _ fields: [(Label, String)], _ lines: Set<Int>) {
    func field(_ label: Label) -> String? { fields.first { $0.0 == label }?.1 }
    guard let unit = field(.unit), !text.isEmpty else { return nil }
    var duty = Duty(
      line: line, unit: unit, helpers: field(.helpers).map { BodyWords.members($0) } ?? [],
      text: text.trimmingEnd(".;:, "), time: field(.due), product: field(.product))
    if duty.cadence != nil { duty.due = nil }
    self.duty = duty
    self.lines = lines
  }

  /// The labels of a paragraph with what follows each: one, or several parted by semicolons or full stops.
  private static func fields(of wording: Wording) -> [(Label, String)] {
    var starts: [(index: Int, value: Int, label: Label)] = []
    for index in wording.words.indices
    where index == 0 || wording.words[index - 1].after.contains(where: { ";.".contains($0) }) {
      for (phrases, label) in labels {
        guard let phrase = wording.match(phrases, at: index) else { continue }
        let end = index + phrase.keys.count
        if wording.words[end - 1].after.contains(":"), end < wording.words.count {
          starts.append((index, end, label))
          break
        }
      }
    }
    guard starts.first?.index == 0 else { return [] }
    return zip(starts, starts.dropFirst().map(\.index) + [wording.words.count]).map { start, end in
      (start.label, wording.text(start.value..<end).trimmingEnd(".;, "))
    }
  }
}
