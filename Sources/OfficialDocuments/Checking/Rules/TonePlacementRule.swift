// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "hoá" beside "hóa": both are right, one document keeps to one.
  static let tonePlacement = CheckRule(
    id: "tone-placement", severity: .info,
    reason: "Hai cách đặt dấu đều đúng nhưng một văn bản dùng một cách; tìm kiếm mới thấy.",
    remedy: "Đặt dấu thanh theo một cách trong cả văn bản.", source: .spelling
  ) { checked in
    var styles: [String: [String: [(passage: CheckedDocument.Passage, word: Int)]]] = [:]
    for passage in checked.passages {
      for (index, word) in passage.wording.words.enumerated() where isOpen(word) {
        styles[word.key, default: [:]][word.text.lowercased(), default: []].append((passage, index))
      }
    }
    return styles.values.filter { $0.count > 1 }.compactMap { forms -> Note? in
      // Where both are as frequent, the traditional style stays.
      let ordered = forms.sorted { left, right in
        left.value.count != right.value.count
          ? left.value.count < right.value.count
          : Wording.key(right.key) == right.key && left.key != right.key
      }
      guard let rare = ordered.first, let usual = ordered.last, let place = rare.value.first else {
        return nil
      }
      let lines = lineList(rare.value.map { checked.line(of: $0.word, in: $0.passage) })
      return checked.note(
        place.word..<place.word + 1, in: place.passage,
        "Cùng một từ lúc viết “\(rare.key)” (dòng \(lines)) lúc viết “\(usual.key)”; hãy đặt dấu theo một cách.",
        replacement: usual.key.capitalized(like: String(place.passage.wording.words[place.word].text)))
    }.sorted { ($0.line, $0.text) < ($1.line, $1.text) }
  }

  /// Whether a word ends in a rhyme in which the mark may stand on either of two letters.
  private static func isOpen(_ word: Wording.Word) -> Bool {
    var last: Unicode.Scalar = " "
    var before: Unicode.Scalar = " "
    for scalar in word.key.unicodeScalars { (before, last) = (last, scalar) }
    return switch last {
    case "a", "e": "òóỏõọ".unicodeScalars.contains(before)
    case "y": "ùúủũụ".unicodeScalars.contains(before)
    default: false
    }
  }
}
