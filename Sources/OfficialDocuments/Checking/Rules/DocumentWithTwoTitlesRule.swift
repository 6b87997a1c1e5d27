// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// One document cited under two titles.
  static let documentWithTwoTitles = CheckRule(
    id: "document-with-two-titles", severity: .warning,
    reason: "Một văn bản chỉ có một trích yếu; viện dẫn phải ghi đúng.",
    remedy: "Đối chiếu văn bản gốc và dùng một trích yếu.", source: .bases
  ) { checked in
    var first: [String: (title: String, line: Int)] = [:]
    return checked.reading.citations.compactMap { line, citation in
      guard let number = citation.number, let day = citation.day, let title = citation.title else {
        return nil
      }
      let key = "\(number)|\(day.iso)"
      guard let known = first[key] else {
        first[key] = (title, line)
        return nil
      }
      guard !agree(known.title, title) else { return nil }
      return .init(
        line: line, text: title.shortened(),
        message:
          "Văn bản số \(number) ở đây mang trích yếu khác với ở dòng \(known.line); hãy ghi đúng một trích yếu."
      )
    }
  }

  /// One of the titles holds nearly all words of the other.
  private static func agree(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Set(Wording(one).words.map(\.key)), Set(Wording(other).words.map(\.key)))
    return left.intersection(right).count * 5 >= min(left.count, right.count) * 4
  }
}
