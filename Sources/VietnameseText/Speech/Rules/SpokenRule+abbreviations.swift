// SPDX-License-Identifier: Apache-2.0

extension SpokenRule {
  /// `V/v`, `b/c`, `đ/c`, `v.v...`: two letters that belong together.
  static let slashed = SpokenRule(name: "slashed") { line, index, speech in
    guard line[index].length <= 2, line.isMark(index + 1, "/") || line.isMark(index + 1, "."),
      line.kind(index + 2) == .word, line[index + 2].length <= 2
    else { return 0 }
    var key = line[index].key
    key.append(UInt8(truncatingIfNeeded: line[index + 1].value))
    for byte in String(decoding: line.text(index + 2), as: UTF8.self).lowercased().utf8 { key.append(byte) }
    guard let entry = line.lexicon.abbreviations[key] else { return 0 }
    speech.say(entry.spoken)
    var next = index + 3
    // The dots of "v.v..." belong to it; the last of one or two ends the sentence if nothing follows.
    var dots = 0
    while line.isMark(next + dots, ".") { dots += 1 }
    if line.isMark(index + 1, "."), dots > 0 {
      next += dots
      let endsSentence = line.kind(next) == .end || line.kind(next) == .newline
      speech.pause(endsSentence ? UInt8(ascii: ".") : UInt8(ascii: ","))
    }
    return next - index
  }

  /// Abbreviations of the table, with their dot (`TP.`) or without.
  static let abbreviation = SpokenRule(name: "abbreviation") { line, index, speech in
    let token = line[index]
    guard token.shape != .none, token.key != .none else { return 0 }
    if let (spoken, count) = line.lexicon.meaning(line, at: index) {
      speech.say(spoken)
      return count
    }
    if line.isMark(index + 1, "."), token.length <= 5 {
      var dotted = token.key
      dotted.append(0x2E)
      if let entry = line.lexicon.abbreviations[dotted], token.shape != .lower || entry.isLowercase,
        !endsSentence(line, index + 2)
      {
        speech.say(entry.spoken)
        return 2
      }
    }
    if let (entry, count) = joined(line, index) {
      speech.say(entry.spoken)
      return count
    }
    guard token.shape == .upper || token.shape == .mixed || token.length <= 4 else { return 0 }
    let parts = token.shape == .upper && token.length > 2 ? line.lexicon.symbolPart(token.key) : nil
    guard let entry = line.lexicon.abbreviations[token.key] ?? parts else { return 0 }
    switch token.shape {
    case .lower where !entry.isLowercase: return 0
    case .capital where !entry.isCapitalized && !entry.isLowercase: return 0
    case .upper where isShouted(line, index): return 0
    default: break
    }
    speech.say(entry.spoken)
    return 1
  }

  /// Words in capitals: syllables are said as they are, everything else letter by letter.
  static let capitals = SpokenRule(name: "capitals") { line, index, speech in
    let token = line[index]
    guard token.shape == .upper, token.length > 1 else { return 0 }
    let word = String(decoding: line.text(index), as: UTF8.self)
    if Syllable(word) != nil {
      speech.say(word.lowercased())
      return -1
    }
    if word.unicodeScalars.count == 1 { return 0 }
    if word.unicodeScalars.count > 6, word.unicodeScalars.contains(where: isVowel) {
      speech.say(word.lowercased())
    } else {
      LetterName.spell(line.text(index), into: &speech)
    }
    return 1
  }

  /// `H Đ N D`, `VH TT & DL`: an abbreviation torn apart.
  static let tornLetters = SpokenRule(name: "torn letters") { line, index, speech in
    guard line[index].shape == .upper, line[index].length <= 4 else { return 0 }
    var key = line[index].key
    var next = index + 1
    var best: (spoken: String, count: Int)?
    for _ in 0..<8 {
      if line.kind(next) == .space { next += 1 }
      if line.isMark(next, "&") {
        key.append(0x26)
        next += 1 + line.space(next + 1)
      }
      guard line[next].shape == .upper, line[next].length <= 4 else { break }
      for byte in String(decoding: line.text(next), as: UTF8.self).lowercased().utf8 { key.append(byte) }
      next += 1
      if let entry = line.lexicon.abbreviations[key] { best = (entry.spoken, next - index) }
    }
    guard let best else { return 0 }
    speech.say(best.spoken)
    return best.count
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    VowelTable.entry(VowelTable.lowercase(scalar)) != nil
  }

  /// `CNTT&TT`, `KT-XH`: two words of capitals with a sign between, known as a whole.
  private static func joined(_ line: SpokenLine, _ index: Int) -> (SpokenLexicon.Entry, Int)? {
    guard line.isMark(index + 1, "&") || line.isMark(index + 1, "-"), line.kind(index + 2) == .word,
      line[index].length + line[index + 2].length < 16
    else { return nil }
    var key = line[index].key
    key.append(UInt8(truncatingIfNeeded: line[index + 1].value))
    for byte in String(decoding: line.text(index + 2), as: UTF8.self).lowercased().utf8 { key.append(byte) }
    return line.lexicon.abbreviations[key].map { ($0, 3) }
  }

  /// True for a syllable among others in capitals: the AI of "AI CŨNG ĐƯỢC".
  private static func isShouted(_ line: SpokenLine, _ index: Int) -> Bool {
    guard Syllable(String(decoding: line.text(index), as: UTF8.self)) != nil else { return false }
    let next = index + 1 + line.space(index + 1)
    return [line.before(index), next].contains { neighbour in
      line[neighbour].shape == .upper && line[neighbour].length > 1
        && Syllable(String(decoding: line.text(neighbour), as: UTF8.self)) != nil
    }
  }

  /// True if nothing more stands on the line, so that a dot is a full stop.
  private static func endsSentence(_ line: SpokenLine, _ index: Int) -> Bool {
    let next = index + line.space(index)
    return line.kind(next) == .end || line.kind(next) == .newline
  }
}
