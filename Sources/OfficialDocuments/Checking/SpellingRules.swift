// SPDX-License-Identifier: Apache-2.0

/// Spelling: slips, and one word written in two ways.
enum SpellingRules {
  static let all = [slips, tonePlacement, people, mixedCapitals]

  /// The slips by their first word: every word of a document is looked up.
  private static let slipsByWord = Dictionary(grouping: Confusions.all) { $0.wrong.keys.first ?? "" }

  static let slips = CheckRule(id: "spelling-slip", severity: .error) { checked in
    checked.passages.flatMap { passage in
      passage.wording.words.indices.compactMap { index -> CheckRule.Note? in
        guard
          let slip = slipsByWord[passage.wording.words[index].key]?
            .first(where: { passage.wording.matches($0.wrong, at: index) })
        else {
          return nil
        }
        let text = passage.wording.text(index..<index + slip.wrong.keys.count)
        return .init(
          line: checked.line(of: index, in: passage), text: text,
          message: CheckingWords.spellingSlip(text, slip.right))
      }
    }
  }

  /// "hoá" beside "hóa": both are right, one document keeps to one.
  static let tonePlacement = CheckRule(id: "tone-placement", severity: .info) { checked in
    var styles: [String: [String: [Int]]] = [:]
    for passage in checked.passages {
      for (index, word) in passage.wording.words.enumerated() {
        let written = word.text.lowercased()
        guard written.count <= 7, written.unicodeScalars.contains(where: { $0.value > 127 }) else { continue }
        styles[word.key, default: [:]][written, default: []].append(checked.line(of: index, in: passage))
      }
    }
    let mixed = styles.values.filter { $0.count > 1 }
    guard !mixed.isEmpty else { return [] }
    return mixed.compactMap { forms -> CheckRule.Note? in
      let ordered = forms.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
      guard let rare = ordered.first, let usual = ordered.last, let line = rare.value.first else {
        return nil
      }
      return .init(
        line: line, text: rare.key,
        message: CheckingWords.tonePlacement(rare.key, usual.key, lines: rare.value))
    }.sorted { $0.line < $1.line }
  }

  /// "Nhân dân" is capitalised as a special noun (Nghị định 30/2020/NĐ-CP, Phụ lục II).
  static let people = CheckRule(id: "people-capital", severity: .info) { checked in
    let bodies: Set<String> = ["ban", "đồng", "án", "sát", "quân", "công", "an", "cố", "vũ", "dự", "trang"]
    return checked.passages(.body).flatMap { passage in
      let words = passage.wording.words
      return words.indices.compactMap { index -> CheckRule.Note? in
        guard passage.wording.matches("nhân dân", at: index), words[index].text.first?.isLowercase == true,
          index == 0 || !bodies.contains(words[index - 1].key)
        else { return nil }
        let text = passage.wording.text(index..<index + 2)
        return .init(
          line: checked.line(of: index, in: passage), text: text, message: CheckingWords.peopleCapital)
      }
    }
  }

  private static let terms: [Phrase] = [
    "chính quyền số", "chính quyền điện tử", "chuyển đổi số", "xã hội số", "công dân số",
  ]

  /// "Chính quyền số" within a sentence beside "chính quyền số".
  static let mixedCapitals = CheckRule(id: "capitals-mixed", severity: .info) { checked in
    terms.flatMap { term -> [CheckRule.Note] in
      var capitals: [CheckRule.Note] = []
      var small = 0
      for passage in checked.passages(.body) where !passage.isHeading {
        let words = passage.wording.words
        for index in words.indices.dropFirst() where passage.wording.matches(term, at: index) {
          if words[index - 1].after.contains(where: { ".:!?".contains($0) }) { continue }
          if words[index].text.first?.isUppercase == true {
            let text = passage.wording.text(index..<index + term.keys.count)
            capitals.append(
              .init(
                line: checked.line(of: index, in: passage), text: text,
                message: CheckingWords.capitalsMixed(text)))
          } else {
            small += 1
          }
        }
      }
      return small > 0 ? capitals : []
    }
  }
}
