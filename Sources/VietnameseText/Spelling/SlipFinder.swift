// SPDX-License-Identifier: Apache-2.0

/// Looks through one passage for slips.
struct SlipFinder {
  private let tokens: [SpellingCheck.Token]
  private let plain: [WordKey]
  private let table = PhraseTable.known

  init(_ tokens: [SpellingCheck.Token]) {
    self.tokens = tokens
    plain = tokens.map { PhraseTable.plain($0.key) }
  }

  /// The slips; `isSyllable` remembers of each word that was looked at whether it is one.
  func find(_ isSyllable: inout [String: Bool]) -> [SpellingCheck.Slip] {
    var slips: [SpellingCheck.Slip] = []
    var index = 0
    while index < tokens.count {
      if let slip = confusion(at: index) ?? phrase(at: index) ?? syllable(at: index, &isSyllable) {
        slips.append(slip)
        index = slip.words.upperBound
      } else {
        index += 1
      }
    }
    return slips
  }

  /// Whether a number of words from an index follow each other without a mark.
  private func isJoined(_ index: Int, _ count: Int) -> Bool {
    index >= 0 && index + count <= tokens.count
      && (index..<index + count - 1).allSatisfy { tokens[$0].isJoined }
  }

  private func makesWord(_ index: Int) -> Bool {
    isJoined(index, 2) && table.makesWord(tokens[index].key, tokens[index + 1].key)
  }

  private func joins(_ index: Int) -> Bool {
    isJoined(index, 2) && table.joins(tokens[index].key, tokens[index + 1].key)
  }

  /// Words that stand beside everything, so that a pair with one of them tells nothing: "thì công dân" is no slip of
  /// "thi công".
  private static let common: Set<String> = Set(
    """
    có thì do từ đã để đó chỉ với là và khi nếu các cho trong về này bị được đến tại qua như mà vì theo hay cả sẽ còn
    cũng đều rất tự mỗi một hai ba bốn năm sau trước trên dưới người không phải ra vào lại nên thẻ
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// A slip of letters.
  private func confusion(at index: Int) -> SpellingCheck.Slip? {
    for (wrong, right) in table.confusions(tokens[index].key) {
      guard isJoined(index, wrong.count), wrong.indices.allSatisfy({ tokens[index + $0].key == wrong[$0] }),
        !isName(index..<index + wrong.count), !makesWord(index - 1), !makesWord(index + wrong.count - 1)
      else { continue }
      return .init(
        kind: .phrase, words: index..<index + wrong.count, right: right.joined(separator: " "))
    }
    return nil
  }

  /// A pair that differs from a right one in its marks.
  private func phrase(at index: Int) -> SpellingCheck.Slip? {
    guard isJoined(index, 2) else { return nil }
    let (first, second) = (tokens[index].key, tokens[index + 1].key)
    let pairs = table.pairs(plain[index], plain[index + 1])
    guard !pairs.isEmpty, !pairs.contains(.init(first: first, second: second)), !table.allows(first, second),
      !isName(index..<index + 2)
    else { return nil }
    let near = pairs.filter { $0.first == first || $0.second == second }
    let isBroken = Syllable(first) == nil || Syllable(second) == nil
    // A word that belongs to its other neighbour is no slip: "hợp đồng chỉ có", "cần bố trí".
    guard let right = near.count == 1 ? near[0] : pairs.count == 1 && isBroken ? pairs[0] : nil else {
      return nil
    }
    if !isBroken {
      let wrong = right.first != first ? first : second
      if Self.common.contains(wrong) || makesWord(index - 1) || makesWord(index + 1) { return nil }
      if right.first != first, joins(index - 1) { return nil }
      if right.second != second, joins(index + 1) { return nil }
    }
    // Names of files are written without marks: "Mau don de nghi".
    let isBare =
      !Self.isMarked(first) && !Self.isMarked(second) && right.first != first && right.second != second
    return .init(
      kind: isBare ? .unknown : .phrase, words: index..<index + 2, right: "\(right.first) \(right.second)")
  }

  /// A word that is no syllable.
  private func syllable(at index: Int, _ isSyllable: inout [String: Bool]) -> SpellingCheck.Slip? {
    let word = tokens[index]
    guard let first = word.text.unicodeScalars.first, !first.properties.isUppercase,
      word.key.unicodeScalars.count > 1,
      !Self.knows(word.key, &isSyllable), word.text.unicodeScalars.allSatisfy(\.properties.isLowercase)
    else { return nil }
    let isMarked = Self.isMarked(word.key)
    guard !ForeignWords.holds(word.key, isMarked: isMarked) else { return nil }
    let right = Repair.candidates(word.key).first { fits($0, at: index) }
    if right == nil, let parts = ForeignWords.parts(of: word.key) {
      // "hoạtđộng" is glued; "vắcxin" is a loan, which seldom bears two marks.
      let isWord = table.joins(parts.first, parts.second)
      guard isWord || Self.isMarked(parts.first) && Self.isMarked(parts.second) else { return nil }
      return .init(
        kind: isWord ? .syllable : .unknown, words: index..<index + 1, right: "\(parts.first) \(parts.second)"
      )
    }
    if !isMarked, right == nil, isAmongForeign(index) { return nil }
    let isWhole = Repair.isWhole(word.key)
    return .init(
      kind: isWhole && (isMarked || right != nil) ? .syllable : .unknown, words: index..<index + 1,
      right: right)
  }

  private static func knows(_ word: String, _ isSyllable: inout [String: Bool]) -> Bool {
    if let known = isSyllable[word] { return known }
    let known = Syllable(word) != nil
    isSyllable[word] = known
    return known
  }

  private static func isMarked(_ word: String) -> Bool { word.utf8.count > word.unicodeScalars.count }

  /// Whether a word would stand well between its neighbours.
  private func fits(_ word: String, at index: Int) -> Bool {
    if isJoined(index - 1, 2), table.joins(tokens[index - 1].key, word) { return true }
    return isJoined(index, 2) && table.joins(word, tokens[index + 1].key)
  }

  /// Whether a neighbour is foreign too: "big data", "one health".
  private func isAmongForeign(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      tokens.indices.contains(neighbour) && Repair.isWhole(tokens[neighbour].key)
        && Syllable(tokens[neighbour].key) == nil
        && tokens[neighbour].text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    }
  }

  /// Whether capitals make a name of some words: "Công Chức" is one, "Công chưc" and "CÔNG CHƯC" are not.
  private func isName(_ words: Range<Int>) -> Bool {
    let rest = words.dropFirst().contains { isCapital(tokens[$0].text) }
    guard rest else { return false }
    return !words.allSatisfy { isAllCapital(tokens[$0].text) }
  }

  private func isCapital(_ text: Substring) -> Bool {
    text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  private func isAllCapital(_ text: Substring) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isUppercase) && text.unicodeScalars.count > 1
  }
}
