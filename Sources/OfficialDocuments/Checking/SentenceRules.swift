// SPDX-License-Identifier: Apache-2.0

/// Sentences that are broken, dangling or doubled.
enum SentenceRules {
  static let all = [torn, dangling, doubled, share, resultsToCome]

  /// A sentence that goes on in the next paragraph.
  static let torn = CheckRule(id: "sentence-torn", severity: .error) { checked in
    checked.reading.paragraphs.flatMap { paragraph in
      paragraph.tears.map { tear in
        let before = paragraph.lines.last { $0 < tear } ?? paragraph.line
        let head = checked.text(ofLine: before).split(separator: " ").suffix(3).joined(separator: " ")
        let tail = checked.text(ofLine: tear).split(separator: " ").prefix(3).joined(separator: " ")
        return .init(
          line: before, text: "\(head) / \(tail)", message: CheckingWords.sentenceTorn(head, tail, line: tear)
        )
      }
    }
  }

  /// "như Zalo, Facebook, cộng đồng": after a list of names one common word that is no member of it.
  static let dangling = CheckRule(id: "list-dangling", severity: .error) { checked in
    checked.passages(.body).flatMap { passage in
      let wording = passage.wording
      return wording.words.indices.compactMap { index -> CheckRule.Note? in
        guard wording.matches("như", at: index) else { return nil }
        guard
          let end = wording.words[index...].prefix(40).firstIndex(where: {
            $0.after.contains { ".;:".contains($0) }
          }),
          !wording.words[end].after.contains(".."), !wording.words[end].after.contains("…")
        else { return nil }
        let members = wording.text(index + 1..<end + 1).split(separator: ",").map { String($0).tidy }
        guard members.count >= 3, let last = members.last, last.startsLowercase,
          last.split(separator: " ").count <= 3,
          members.dropLast().allSatisfy({
            $0.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
          }),
          !["và", "hoặc", "các"].contains(where: { last.hasPrefix($0 + " ") })
        else { return nil }
        return .init(
          line: checked.line(of: end, in: passage), text: wording.text(index..<end + 1),
          message: CheckingWords.listDangling(last))
      }
    }
  }

  /// Words that are never said twice on purpose.
  private static let single: Set<String> = [
    "của", "và", "các", "được", "cho", "trong", "về", "là", "với", "tại", "những", "có", "theo", "từ", "đến",
    "để", "này",
    "do", "trên", "thực", "hiện", "ban", "hành", "cải", "cách", "công", "tác", "xã", "tỉnh", "hoặc", "không",
    "phải",
  ]

  static let doubled = CheckRule(id: "word-doubled", severity: .error) { checked in
    checked.passages(.basis, .body).flatMap { passage in
      let words = passage.wording.words
      return words.indices.dropFirst().compactMap { index -> CheckRule.Note? in
        let (first, second) = (words[index - 1], words[index])
        guard first.key == second.key, single.contains(first.key), !first.endsClause, first.after.isEmpty,
          second.before.isEmpty, first.text.first?.isUppercase == second.text.first?.isUppercase
        else { return nil }
        let text = passage.wording.text(index - 1..<index + 1)
        return .init(
          line: checked.line(of: index, in: passage), text: text, message: CheckingWords.wordDoubled(text))
      }
    }
  }

  /// More than all of something cannot be reached; growth can.
  private static let growth = Phrase.list("tăng|vượt|tăng trưởng|dự toán|kế hoạch vốn|so với")

  static let share = CheckRule(id: "share-over-hundred", severity: .warning) { checked in
    checked.document.targets.filter { $0.unit == "%" && $0.value > 100 && !Wording($0.text).contains(growth) }
      .map {
        .init(line: $0.line, text: $0.text, message: CheckingWords.shareOverHundred($0.text))
      }
  }

  /// "Phổ biến kết quả … năm 2026" in a plan of that year: there are no results yet.
  static let resultsToCome = CheckRule(id: "results-to-come", severity: .warning) { checked in
    guard checked.document.kind == "KẾ HOẠCH", let year = checked.document.date?.year,
      checked.document.date?.month.map({ $0 < 12 }) ?? true
    else { return [] }
    let telling: [Phrase] = [
      "phổ biến kết quả", "tuyên truyền kết quả", "công bố kết quả", "đánh giá kết quả",
    ]
    return checked.passages(.body).compactMap { passage in
      let wording = passage.wording
      guard let found = wording.first(telling) else { return nil }
      let end = wording.words[found.index...].firstIndex { $0.endsClause } ?? wording.words.count - 1
      let text = wording.text(found.index..<end + 1)
      guard text.hasSuffix("năm \(year)") else { return nil }
      return .init(
        line: checked.line(of: found.index, in: passage), text: text,
        message: CheckingWords.resultsToCome(text, year))
    }
  }
}
