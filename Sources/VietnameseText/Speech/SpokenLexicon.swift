// SPDX-License-Identifier: Apache-2.0

/// The words that are read otherwise than written: abbreviations, parts of document symbols, units, a commune's own.
struct SpokenLexicon: Sendable {
  /// How an abbreviation is read.
  struct Entry: Sendable {
    let spoken: String
    /// The abbreviation itself.
    let key: WordKey
    /// The words of ``spoken``, to find out whether the text said them already.
    let keys: [WordKey]
    /// True if it is written without capitals: `sđt`.
    let isLowercase: Bool
    /// True if it is written with one capital too: `Tp`.
    fileprivate(set) var isCapitalized: Bool

    init(_ written: Substring, _ spoken: String) {
      self.spoken = spoken
      key = WordKey(written.lowercased())
      keys = WordKey.words(of: spoken)
      isLowercase = written == Substring(written.lowercased())
      isCapitalized = written == written.prefix(1) + written.dropFirst().lowercased()
    }
  }

  struct Phrase: Sendable {
    let written: [UInt8]
    let spoken: String
  }

  /// What an abbreviation means before certain words.
  struct Meaning: Sendable {
    let followers: Set<WordKey>
    let spoken: String
  }

  static let standard = SpokenLexicon()

  /// By key: plain (`ubnd`), with its dot (`tp.`) or with a slash (`v/v`).
  let abbreviations: [WordKey: Entry]
  /// Kinds of documents: `nq` → nghị quyết.
  let documentTypes: [WordKey: Entry]
  /// Those who issue documents: `cp` → Chính phủ.
  let issuers: [WordKey: Entry]
  let units: [WordKey: String]
  /// Abbreviations of several meanings, by the words after them.
  let contexts: [WordKey: [Meaning]]
  /// A commune's own, by the key of their first token; longer ones first.
  private(set) var phrases: [WordKey: [Phrase]] = [:]

  private init() {
    var abbreviations = Self.entries(AbbreviationTable.state)
    for table in [AbbreviationTable.society, AbbreviationTable.titles, AbbreviationTable.foreign] {
      abbreviations.merge(Self.entries(table)) { first, _ in first }
    }
    self.abbreviations = abbreviations
    contexts = Self.meanings(AbbreviationTable.contexts)
    documentTypes = Self.entries(DocumentSymbolTable.types)
    issuers = Self.entries(DocumentSymbolTable.issuers)
    units = Self.entries(UnitTable.units).mapValues(\.spoken)
  }

  /// A part of a document's symbol that stands by itself.
  func symbolPart(_ key: WordKey) -> Entry? { documentTypes[key] ?? issuers[key] }

  /// This lexicon with phrases of the commune before everything else.
  func adding(_ dictionary: [String: String]) -> SpokenLexicon {
    var lexicon = self
    for (written, spoken) in dictionary {
      let bytes = Array(CleanText.line(written).utf8)
      guard let first = SpokenLine(bytes, lexicon: self).tokens.first else { continue }
      lexicon.phrases[Self.phraseKey(first), default: []].append(
        Phrase(written: bytes, spoken: CleanText.line(spoken)))
    }
    for key in lexicon.phrases.keys {
      lexicon.phrases[key]?.sort { ($1.written.count, $0.spoken) < ($0.written.count, $1.spoken) }
    }
    return lexicon
  }

  /// The commune's phrase that stands at an index as whole words.
  func phrase(_ line: SpokenLine, at index: Int) -> (spoken: String, count: Int)? {
    let first = line[index]
    for phrase in phrases[Self.phraseKey(first)] ?? [] {
      let end = first.start + phrase.written.count
      guard end <= line.bytes.count, line.bytes[first.start..<end].elementsEqual(phrase.written) else {
        continue
      }
      var next = index
      while line.kind(next) != .end, line[next].start < end { next += 1 }
      guard line[next - 1].end == end else { continue }
      return (phrase.spoken, next - index)
    }
    return nil
  }

  /// The meaning that the word after an abbreviation gives it, with the tokens that the abbreviation takes.
  func meaning(_ line: SpokenLine, at index: Int) -> (spoken: String, count: Int)? {
    let token = line[index]
    guard token.shape == .upper, token.length <= 4 else { return nil }
    let hasDot = line.isMark(index + 1, ".")
    var key = token.key
    let count = hasDot ? 2 : 1
    let next = index + count + line.space(index + count)
    let isNumber = line.kind(next) == .number && line[next].length <= 3
    if hasDot, !isNumber { key.append(0x2E) }
    let follower = isNumber ? Keyword.anyNumber : line.key(next)
    return contexts[key]?.first { $0.followers.contains(follower) }.map { ($0.spoken, count) }
  }

  private static func meanings(_ table: String) -> [WordKey: [Meaning]] {
    var meanings: [WordKey: [Meaning]] = [:]
    for line in table.split(separator: "\n") {
      guard let gap = line.firstIndex(of: " "), let sign = line.firstIndex(of: "=") else { continue }
      meanings[WordKey(line[..<gap].lowercased()), default: []].append(
        Meaning(
          followers: Keyword.keys(String(line[gap..<sign])),
          spoken: String(line[line.index(sign, offsetBy: 2)...])))
    }
    return meanings
  }

  private static func phraseKey(_ token: SpokenToken) -> WordKey {
    if token.kind == .word { return token.key }
    return WordKey(sign: token.value)
  }

  private static func entries(_ table: String) -> [WordKey: Entry] {
    var entries: [WordKey: Entry] = [:]
    for line in table.split(separator: "\n") {
      guard let gap = line.firstIndex(of: " ") else { continue }
      let written = line[..<gap]
      let key = WordKey(written.lowercased())
      let entry = Entry(written, String(line[line.index(after: gap)...]))
      if entries[key] == nil {
        entries[key] = entry
      } else if entry.isCapitalized {
        entries[key]?.isCapitalized = true
      }
    }
    return entries
  }
}
