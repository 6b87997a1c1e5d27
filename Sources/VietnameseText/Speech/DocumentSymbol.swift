// SPDX-License-Identifier: Apache-2.0

/// The letters of a document's symbol: its kind, then who issued it (`NQ-CP`, `CTr/TU`, `TTg-KGVX`).
struct DocumentSymbol {
  private(set) var type: SpokenLexicon.Entry?
  private(set) var issuers: [SpokenLexicon.Entry] = []
  /// Token indexes of parts that no table knows; they are read as abbreviations.
  private(set) var others: [Int] = []
  /// A number at the issuer: the term in `QH15`.
  private(set) var term: UInt64?
  /// The token after the symbol.
  private(set) var end: Int

  /// Reads a symbol; nil where neither a kind nor an issuer begins there.
  init?(_ line: SpokenLine, at index: Int) {
    var next = index
    end = index
    while line.kind(next) == .word, line[next].shape != .lower {
      let key = line[next].key
      if type == nil, issuers.isEmpty, let found = line.lexicon.documentTypes[key] {
        type = found
      } else if let issuer = line.lexicon.issuers[key] {
        issuers.append(issuer)
      } else if end == index {
        return nil
      } else {
        others.append(next)
      }
      next += 1
      if line.kind(next) == .number, line[next].length <= 2 {
        term = line[next].value
        next += 1
      }
      end = next
      guard
        line.isMark(next, "-") || line.isMark(next, "/") || line.isMark(next, ".") || line.isMark(next, "&")
      else { break }
      next += 1
    }
    guard end > index else { return nil }
  }

  /// Says "của …" for the issuer, and the parts that are unknown.
  func sayIssuers(_ line: SpokenLine, unlessSaidIn context: DocumentContext?, _ speech: inout Speech) {
    if let issuer = issuers.first, context?.says(issuer) != true, context?.namesIssuer != true {
      speech.say("của")
      speech.say(issuer.spoken)
      // A joint document names all who issued it; elsewhere what follows is who drafted it.
      if let type, type.spoken.hasSuffix("liên tịch") {
        for other in issuers.dropFirst() {
          speech.say("và")
          speech.say(other.spoken)
        }
      }
      if let term {
        speech.say("khóa")
        speech.say(cardinal: term)
      }
    }
    guard issuers.isEmpty, context?.namesIssuer != true else { return }
    for index in others {
      if let entry = line.lexicon.abbreviations[line.key(index)] {
        speech.say("của")
        speech.say(entry.spoken)
      } else {
        LetterName.spell(line.text(index), into: &speech)
      }
    }
  }
}
