// SPDX-License-Identifier: Apache-2.0

/// The written text as bytes and tokens, with the questions that rules ask of it.
struct SpokenLine: Sendable {
  let bytes: [UInt8]
  let lexicon: SpokenLexicon
  private(set) var tokens: [SpokenToken] = []

  /// Cuts clean text into tokens.
  init(_ bytes: [UInt8], lexicon: SpokenLexicon = .standard) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 3 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var cutter = TokenCutter(buffer)
      while let token = cutter.next() { tokens.append(token) }
    }
  }

  /// The token at an index; `.end` beyond either end.
  @inline(__always)
  subscript(_ index: Int) -> SpokenToken {
    index >= 0 && index < tokens.count ? tokens[index] : .end
  }

  @inline(__always)
  func kind(_ index: Int) -> SpokenToken.Kind { self[index].kind }

  @inline(__always)
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    let token = self[index]
    return token.kind == .mark && token.value == UInt64(mark.value)
  }

  func isMark(_ index: Int, in marks: Set<UInt64>) -> Bool {
    let token = self[index]
    return token.kind == .mark && marks.contains(token.value)
  }

  /// The key of a word; ``WordKey/none`` where the token is something else.
  @inline(__always)
  func key(_ index: Int) -> WordKey {
    let token = self[index]
    return token.kind == .word ? token.key : .none
  }

  func text(_ index: Int) -> ArraySlice<UInt8> { bytes[self[index].start..<self[index].end] }

  /// The text of several tokens as it stands.
  func text(from index: Int, count: Int) -> String {
    String(decoding: bytes[self[index].start..<self[index + count - 1].end], as: UTF8.self)
  }

  /// The number of spaces at an index, one or none.
  @inline(__always)
  func space(_ index: Int) -> Int { kind(index) == .space ? 1 : 0 }

  /// True where nothing but list marks and spaces stands before the token on its line.
  func startsLine(_ index: Int) -> Bool {
    var before = index - 1
    let farthest = index - Self.sight
    while before > farthest, kind(before) == .space || isMark(before, in: Self.bullets) { before -= 1 }
    return kind(before) == .end || kind(before) == .newline
  }

  /// True where a word, a line or the text ends here: space, closing mark or nothing.
  func isBoundary(_ index: Int) -> Bool {
    switch kind(index) {
    case .space, .newline, .end, .mark: true
    case .word, .number: false
    }
  }

  /// The index of the last word or number before `index`, passing over spaces alone.
  func before(_ index: Int) -> Int {
    kind(index - 1) == .space ? index - 2 : index - 1
  }

  /// The key of the word before, over one space; none where a mark stands between.
  @inline(__always)
  func keyBefore(_ index: Int) -> WordKey { key(before(index)) }

  /// The key of the word after `count` tokens, over one space.
  func keyAfter(_ index: Int) -> WordKey { key(index + space(index)) }

  /// True if one of the keys stands within the last `words` words of the sentence.
  func looksBack(_ index: Int, words: Int, for keys: Set<WordKey>) -> Bool {
    var left = words
    var before = index - 1
    let farthest = max(0, index - Self.sight)
    while left > 0, before >= farthest {
      let token = tokens[before]
      if token.kind == .word {
        if keys.contains(token.key) { return true }
        left -= 1
      } else if token.kind == .newline || token.kind == .mark && token.value == 0x3B {
        return false
      }
      before -= 1
    }
    return false
  }

  /// How many tokens around a place are looked at, so that reading takes time by the length of the text alone.
  static let sight = 48

  static let bullets = Set("-–—+*•●▪◦".unicodeScalars.map { UInt64($0.value) })
  static let dashes = Set("-–—−".unicodeScalars.map { UInt64($0.value) })
}
