// SPDX-License-Identifier: Apache-2.0

/// Two changes of one text brought together: paragraph by paragraph, then word by word where both touched the same
/// paragraph.
enum TextMerge {
  /// The text with what both have changed; nil where they changed the same words, each in its own way.
  ///
  /// - Parameter base: what both had before their eyes
  static func of(_ base: String, _ mine: String, _ theirs: String) -> String? {
    let parts = chunks(TextComparison.lines(base), TextComparison.lines(mine), TextComparison.lines(theirs))
    var merged = ""
    for part in parts {
      if let lines = part.settled {
        merged += lines.joined()
      } else {
        let words = chunks(words(part.base), words(part.mine), words(part.theirs))
        for part in words {
          guard let words = part.settled else { return nil }
          merged += words.joined()
        }
      }
    }
    return merged
  }

  /// What was chosen where only one side has changed it; nothing where both did, each in its own way.
  static func choice<Value: Equatable>(_ base: Value, _ mine: Value, _ theirs: Value) -> [Value] {
    if mine == base || mine == theirs { return [theirs] }
    return theirs == base ? [mine] : []
  }

  private static func words(_ lines: [String]) -> [String] { TextComparison.words(lines.joined()) }

  /// A stretch of the base with what each side has made of it.
  private struct Chunk {
    let base: [String]
    let mine: [String]
    let theirs: [String]

    /// What it becomes, where that is clear.
    var settled: [String]? {
      if mine == base || mine == theirs { return theirs }
      return theirs == base ? mine : nil
    }
  }

  /// Cuts three texts at every part that all of them share.
  private static func chunks(_ base: [String], _ mine: [String], _ theirs: [String]) -> [Chunk] {
    let (inMine, inTheirs) = (places(of: base, in: mine), places(of: base, in: theirs))
    var chunks: [Chunk] = []
    var (start, left, right) = (0, 0, 0)
    for place in base.indices {
      guard let mineHere = inMine[place], let theirsHere = inTheirs[place] else { continue }
      chunks.append(
        Chunk(
          base: Array(base[start..<place]), mine: Array(mine[left..<mineHere]),
          theirs: Array(theirs[right..<theirsHere])))
      chunks.append(Chunk(base: [base[place]], mine: [base[place]], theirs: [base[place]]))
      (start, left, right) = (place + 1, mineHere + 1, theirsHere + 1)
    }
    chunks.append(
      Chunk(base: Array(base[start...]), mine: Array(mine[left...]), theirs: Array(theirs[right...])))
    return chunks
  }

  /// Where each part of the base stands in a changed text; nil where it was taken out.
  private static func places(of base: [String], in changed: [String]) -> [Int?] {
    var (removed, inserted) = (Set<Int>(), Set<Int>())
    for change in changed.difference(from: base) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var next = 0
    return base.indices.map { place in
      if removed.contains(place) { return nil }
      while inserted.contains(next) { next += 1 }
      defer { next += 1 }
      return next
    }
  }
}

/// Two changes of one content brought together.
struct ContentMerge: Hashable, Sendable {
  let content: MessageContent

  /// Nil where both have changed the same thing, each in its own way.
  init?(base: MessageContent, mine: MessageContent, theirs: MessageContent) {
    var merged = mine
    let texts: [WritableKeyPath<MessageContent, String>] = [
      \.title, \.summary, \.body, \.spoken, \.zalo, \.facebook, \.notice, \.source,
    ]
    for text in texts {
      guard let both = TextMerge.of(base[keyPath: text], mine[keyPath: text], theirs[keyPath: text]) else {
        return nil
      }
      merged[keyPath: text] = both
    }
    func take<Value: Equatable>(_ part: WritableKeyPath<MessageContent, Value>) -> Bool {
      let chosen = TextMerge.choice(base[keyPath: part], mine[keyPath: part], theirs[keyPath: part])
      guard let both = chosen.first else { return false }
      merged[keyPath: part] = both
      return true
    }
    guard take(\.task), take(\.topic), take(\.audiences), take(\.picture), take(\.kind), take(\.fee),
      take(\.reviewBy), take(\.attachments)
    else { return nil }
    for hash in Set(mine.consents.keys).union(theirs.consents.keys) {
      let chosen = TextMerge.choice(base.consents[hash], mine.consents[hash], theirs.consents[hash])
      guard let both = chosen.first else { return nil }
      merged.consents[hash] = both
    }
    content = merged
  }
}
