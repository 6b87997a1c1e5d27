// SPDX-License-Identifier: Apache-2.0

import Foundation
import VietnameseText

extension Mutation {
  private static let spelling = ["spelling-slip", "syllable-impossible", "word-unknown"]

  /// Defects of words and sentences.
  static let words: [Mutation] = [
    slip("mark lost in a common word", isCommon: true) { word, random in
      let marked = word.indices.filter { bare(word[$0]) != word[$0] }
      guard let index = marked.randomElement(using: &random) else { return nil }
      return word.replacingCharacters(in: index...index, with: String(bare(word[index])))
    },
    slip("wrong tone in a common word", isCommon: true) { word, random in
      let vowels = word.indices.filter { index in tones.contains { $0.contains(word[index]) } }
      guard let index = vowels.last, let row = tones.first(where: { $0.contains(word[index]) }) else {
        return nil
      }
      let other = row.filter { $0 != word[index] }.randomElement(using: &random) ?? "a"
      return word.replacingCharacters(in: index...index, with: String(other))
    },
    slip("letters swapped", isCommon: false) { word, random in
      let pairs = word.indices.dropLast().filter { word[$0] != word[word.index(after: $0)] }
      guard word.count >= 4, let index = pairs.randomElement(using: &random) else { return nil }
      let next = word.index(after: index)
      return word.replacingCharacters(in: index...next, with: "\(word[next])\(word[index])")
    },
    slip("letter doubled", isCommon: false) { word, random in
      guard let index = word.indices.dropFirst().randomElement(using: &random) else { return nil }
      return word.replacingCharacters(in: index...index, with: "\(word[index])\(word[index])")
    },
    Mutation("words glued", "syllable-impossible", "word-unknown") { lines, random in
      edited(lines, &random) { words, index in
        guard index + 1 < words.count, words[index + 1].allSatisfy(\.isLetter),
          SpellingCheck.makesWord(words[index], words[index + 1])
        else { return nil }
        return (words[index] + words[index + 1], 2)
      }
    },
    .replacing(
      "sounds confused", "spelling-slip",
      pattern:
        #"xử lý|chủ trì|chủ trương|sử dụng|quan trọng|tập trung|chương trình|giải quyết|xây dựng|tiết kiệm|kịp thời|khắc phục|ngành|rà soát|giám sát|khảo sát"#
    ) {
      let slips = [
        "xử lý": "sử lý", "chủ trì": "chủ chì", "chủ trương": "chủ chương", "sử dụng": "xử dụng",
        "tập trung": "tập chung", "chương trình": "trương trình", "giải quyết": "dải quyết",
        "xây dựng": "sây dựng", "tiết kiệm": "tiếc kiệm", "kịp thời": "kịp thòi", "khắc phục": "khác phục",
        "ngành": "nghành", "rà soát": "rà xoát", "giám sát": "giám xát", "khảo sát": "khảo xát",
      ]
      return slips[$0].map { [$0] } ?? []
    },
    Mutation("word doubled", "word-doubled") { lines, random in
      edited(lines, &random) { words, index in
        guard words[index].count > 1,
          index > 0 && SpellingCheck.makesWord(words[index - 1], words[index])
            || index + 1 < words.count && SpellingCheck.makesWord(words[index], words[index + 1])
            || ["của", "và", "các", "được", "theo", "trong"].contains(words[index])
        else { return nil }
        return ("\(words[index]) \(words[index])", 1)
      }
    },
    Mutation("sentence torn", "sentence-torn") { lines, random in
      let long = lines.indices.filter {
        lines[$0].hasPrefix("- ") && lines[$0].split(separator: " ").count > 10
      }
      guard let line = long.randomElement(using: &random) else { return nil }
      let words = lines[line].split(separator: " ").map(String.init)
      let cuts = (4..<words.count - 2).filter {
        words[$0 - 1].last?.isLetter == true && words[$0].first?.isLowercase == true
      }
      guard let cut = cuts.randomElement(using: &random) else { return nil }
      var lines = lines
      lines[line] = words[..<cut].joined(separator: " ")
      lines.insert(contentsOf: ["", words[cut...].joined(separator: " ")], at: line + 1)
      return Outcome(lines, line: line)
    },
    Mutation("paragraph cut off", "paragraph-open") { lines, random in
      guard let line = pick(lines, #"^- (\S+ ){9,}\S+\.$"#, &random) else { return nil }
      var lines = lines
      lines[line] = String(lines[line].dropLast())
      while lines[line].last?.isLetter == false {
        lines[line] = lines[line].split(separator: " ").dropLast().joined(separator: " ")
      }
      return Outcome(lines, line: line)
    },
    .replacing(
      "abbreviation torn", "abbreviation-spaced",
      pattern: #"Thường trực (Đảng ủy|Hội đồng nhân dân) xã|Sở [^()]+"#
    ) {
      _ in ["T Tr Đảng ủy xã", "H Đ N D xã", "Sở VH TT & DL ", "U B N D xã", "Sở NN & M T "]
    },
    Mutation("abbreviation not explained", "abbreviation-unexplained") { lines, random in
      let name = ["CNTT", "CCHC", "TTHC", "PCCC", "QLNN", "BVMT"].randomElement(using: &random) ?? ""
      return extended(lines, " và công tác \(name)", &random)
    },
    .replacing("abbreviation beside full name", "abbreviation-mixed", pattern: #"báo cáo Ủy ban nhân dân xã"#)
    { _ in
      ["báo cáo UBND xã"]
    },
    Mutation("dangling list", "list-dangling") { lines, random in
      let last = ["cộng đồng", "nền tảng", "nhóm dân cư", "trực tuyến"].randomElement(using: &random) ?? ""
      return extended(lines, " qua các kênh như Zalo, Facebook, \(last)", &random)
    },
    Mutation("tone mark in two places", "tone-placement") { lines, random in
      guard lines.joined().components(separatedBy: "hóa").count > 2, let line = pick(lines, "hóa", &random)
      else {
        return nil
      }
      var lines = lines
      lines[line] = lines[line].replacing("hóa", with: "hoá", maxReplacements: 1)
      return Outcome(lines, line: line)
    },
    .replacing("people in small letters", "people-capital", pattern: #"(và|của|lớp) Nhân dân"#) {
      [$0.replacing("Nhân", with: "nhân")]
    },
    Mutation("capitals mixed", "capitals-mixed") { lines, random in
      guard
        let line = pick(
          lines, #"^- .*\S (chuyển đổi số|thủ tục hành chính|cải cách hành chính|chính quyền số)"#, &random),
        let found = lines[line].firstMatch(
          of: /(chuyển đổi số|thủ tục hành chính|cải cách hành chính|chính quyền số)/),
        lines.joined().components(separatedBy: found.1).count > 2
      else { return nil }
      var lines = lines
      lines[line].replaceSubrange(found.range, with: found.1.prefix(1).uppercased() + found.1.dropFirst())
      return Outcome(lines, line: line)
    },
    Mutation("common noun in capitals", "common-noun-capital") { lines, random in
      extended(
        lines, " của các \(["Phòng", "Ban", "Sở"].randomElement(using: &random) ?? ""), ban, ngành", &random)
    },
    Mutation("period with another dash", "period-spacing") { lines, random in
      guard lines.contains(where: { $0.contains(/giai đoạn \d{4} - \d{4}/) }) else { return nil }
      return extended(lines, " trong giai đoạn 2026-2030", &random)
    },
    .replacing("day without zero", "date-without-zero", pattern: #"ngày 0\d/\d+/\d+|ngày \d+/0[12]/\d+"#) {
      text in
      [text.replacing(/ngày 0/, with: "ngày "), text.replacing(/\/0/, with: "/")].filter { $0 != text }
    },
    .replacing("space before a mark", "punctuation-spacing", pattern: #"\p{Ll}[,;] \p{Ll}"#) {
      [$0.replacing(",", with: " ,").replacing(";", with: " ;")]
    },
    Mutation("word to be avoided", "wording") { lines, random in
      let words = [" căn cứ theo quy định", " hàng năm", " hàng quý", " của chính quyền 02 cấp"]
      return extended(lines, words.randomElement(using: &random) ?? "", &random)
    },
    Mutation("two names for one thing", "names-mixed") { lines, random in
      guard let outcome = extended(lines, " ở các thôn", &random) else { return nil }
      return extended(outcome.text.components(separatedBy: "\n"), " ở thôn xóm", &random)
    },
  ]

  private static let tones: [[Character]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự", "yỳỷỹýỵ",
  ].map { Array($0) }

  private static func bare(_ letter: Character) -> Character {
    guard let row = tones.first(where: { $0.contains(letter) }) else { return letter == "đ" ? "d" : letter }
    return row[0] == letter ? FoldedText.of(String(letter)).first ?? letter : row[0]
  }

  /// One word of the body spelt wrongly; a common one stands with a neighbour that makes its meaning sure.
  private static func slip(
    _ name: String, isCommon: Bool, _ edit: @escaping @Sendable (String, inout SeededNumbers) -> String?
  ) -> Mutation {
    Mutation(name, spelling[0], spelling[1], spelling[2]) { lines, random in
      var numbers = random
      let outcome = edited(lines, &random) { words, index in
        let isBound =
          index > 0 && SpellingCheck.makesWord(words[index - 1], words[index])
          || index + 1 < words.count && SpellingCheck.makesWord(words[index], words[index + 1])
        guard !isCommon || isBound, let wrong = edit(words[index], &numbers), wrong != words[index] else {
          return nil
        }
        // What is a syllable of its own is no slip that a reader sees without its neighbours.
        if !isCommon, Syllable(wrong) != nil { return nil }
        return (wrong, 1)
      }
      return outcome
    }
  }

  /// A line of the body with one word, or two, changed.
  private static func edited(
    _ lines: [String], _ random: inout SeededNumbers, _ edit: ([String], Int) -> (text: String, count: Int)?
  ) -> Outcome? {
    for _ in 0..<60 {
      guard let line = pick(lines, #"^- "#, &random) else { return nil }
      let words = lines[line].split(separator: " ").map(String.init)
      let index = Int.random(in: 1..<words.count, using: &random)
      guard words[index].allSatisfy({ $0.isLetter && $0.isLowercase }), let change = edit(words, index) else {
        continue
      }
      var changed = words
      changed.replaceSubrange(index..<index + change.count, with: [change.text])
      var lines = lines
      lines[line] = changed.joined(separator: " ")
      return Outcome(lines, line: line)
    }
    return nil
  }
}
