// SPDX-License-Identifier: Apache-2.0

/// Words that a scanner tore apart ("T Ổ CHỨC") or glued together ("Quyếtđịnh"), put right where they are words
/// of the grammar itself.
enum TornWords {
  /// The text with the grammar's own words whole and apart; the same text where nothing is wrong.
  ///
  /// Only spaces are added or taken away.
  static func mended(_ text: String) -> String {
    var tokens = text.split(separator: " ").flatMap { unglued(String($0)) }
    var isChanged = tokens.count != text.split(separator: " ").count
    var index = 0
    while index < tokens.count {
      if let (count, words) = match(tokens, at: index) {
        if words != Array(tokens[index..<index + count]) {
          tokens.replaceSubrange(index..<index + count, with: words)
          isChanged = true
        }
        index += words.count
      } else {
        index += 1
      }
    }
    return isChanged ? tokens.joined(separator: " ") : text
  }

  /// "KH-UBNDngày" and "ngày11/8/2026": a small word meets capitals or figures.
  private static func unglued(_ token: String) -> [String] {
    for word in ["ngày", "tháng", "năm", "số", "của"] where token.count > word.count {
      if token.lowercased().hasPrefix(word), token.dropFirst(word.count).first?.isNumber == true {
        return [String(token.prefix(word.count)), String(token.dropFirst(word.count))]
      }
      if token.hasSuffix(word), let before = token.dropLast(word.count).last,
        before.isUppercase || before.isNumber
      {
        return unglued(String(token.dropLast(word.count))) + [word]
      }
    }
    return [token]
  }

  /// The longest phrase whose letters stand from a token on, as its words, and how many tokens it takes.
  private static func match(_ tokens: [String], at start: Int) -> (count: Int, words: [String])? {
    var closed = ""
    var found: (Int, [String])?
    for end in start..<min(tokens.count, start + 16) {
      let token = tokens[end]
      let core = token.trimmingEnd(",;:.")
      if let lengths = phrases[closed + Wording.key(core)], isTorn(tokens[start...end], lengths) {
        found = (end - start + 1, cut(tokens[start...end].joined(), lengths))
      }
      closed += Wording.key(token)
      if !openings.contains(closed) { break }
    }
    return found
  }

  private static func isTorn(_ tokens: ArraySlice<String>, _ lengths: [Int]) -> Bool {
    tokens.count != lengths.count || zip(tokens.dropLast(), lengths).contains { $0.count != $1 }
  }

  /// Characters cut into words of these lengths; punctuation stays with the last.
  private static func cut(_ text: String, _ lengths: [Int]) -> [String] {
    var rest = text[...]
    var words: [String] = []
    for length in lengths.dropLast() {
      words.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return words + [String(rest)]
  }

  /// The lengths of a phrase's words by its letters without spaces.
  private static let phrases: [String: [Int]] = Dictionary(
    vocabulary.map { phrase in
      let words = phrase.split(separator: " ")
      return (words.map { Wording.key($0) }.joined(), words.map(\.count))
    }, uniquingKeysWith: { first, _ in first })

  /// What the letters of a phrase begin with.
  private static let openings: Set<String> = Set(
    phrases.keys.flatMap { key in (1..<max(key.count, 2)).map { String(key.prefix($0)) } })

  private static let vocabulary: [String] =
    DocumentTypes.cited.map { $0.keys.joined(separator: " ") }
    + [
      "căn cứ", "thực hiện", "theo đề nghị", "xét đề nghị", "triển khai", "về việc", "ban hành", "phê duyệt",
      "chính phủ", "thủ tướng chính phủ", "bộ trưởng", "quốc hội", "ủy ban nhân dân", "hội đồng nhân dân",
      "mặt trận tổ quốc", "văn phòng", "trung tâm", "chủ tịch", "giám đốc", "cải cách hành chính",
      "tổ chức thực hiện", "phân công nhiệm vụ", "phân công thực hiện", "phân công trách nhiệm",
      "trách nhiệm",
      "mục đích", "yêu cầu", "mục tiêu", "quan điểm", "nội dung", "hình thức", "đối tượng", "nhiệm vụ",
      "giải pháp", "kinh phí", "thời gian", "kinh phí thực hiện", "thời gian thực hiện", "tiến độ",
      "chế độ báo cáo",
      "phụ lục", "nơi nhận",
    ]
}
