// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// How close the words of a query stand in a document, and whether with the same marks.
struct SearchCloseness {
  /// The place in the query by folded term; −1 for others.
  private var places: [Int8]
  /// The spelling of each place; −1 where marks do not matter.
  private var spellings: [Int32] = []
  private let markedPlaces: UInt32
  private let placeCount: Int
  private let fieldShares: [Float]

  init(_ query: SearchQuery, vocabulary: SearchVocabulary, fields: [SearchField]) {
    places = [Int8](repeating: -1, count: vocabulary.count)
    var marked: UInt32 = 0
    for (place, word) in query.words.enumerated() {
      if let term = vocabulary.term(word.folded), places[Int(term)] < 0 { places[Int(term)] = Int8(place) }
      if query.endsOpen, place == query.words.count - 1 {
        for term in vocabulary.terms(beginningWith: word.folded, limit: 64) where places[Int(term)] < 0 {
          places[Int(term)] = Int8(place)
        }
      }
      spellings.append(vocabulary.spelling(word.accented) ?? -1)
      if word.isMarked { marked |= 1 << UInt32(place) }
    }
    markedPlaces = marked
    placeCount = query.words.count
    let heaviest = fields.map(\.weight).max() ?? 1
    fieldShares = fields.map { max(0.3, $0.weight / max(heaviest, .leastNormalMagnitude)) }
  }

  /// A factor of at least 1 for the score, and the fields with words of the query.
  func fit(_ document: SearchDocument, vocabulary: SearchVocabulary) -> (factor: Float, fields: [Int]) {
    var fields: [Int] = []
    var closest: Float = 0
    var exact: UInt32 = 0
    for field in fieldShares.indices {
      let range = document.range(field)
      var pairs: UInt32 = 0
      var previous: Int8 = -1
      var found: UInt32 = 0
      document.spellings.withUnsafeBufferPointer { words in
        vocabulary.formOfSpelling.withUnsafeBufferPointer { forms in
          places.withUnsafeBufferPointer { places in
            for index in range {
              let spelling = words[index]
              let place = places[Int(forms[Int(spelling)])]
              defer { previous = place }
              guard place >= 0 else { continue }
              found |= 1 << UInt32(place)
              if previous >= 0, place == previous + 1 { pairs |= 1 << UInt32(place) }
              if spelling == spellings[Int(place)] { exact |= 1 << UInt32(place) }
            }
          }
        }
      }
      guard found != 0 else { continue }
      fields.append(field)
      closest = max(closest, closeness(pairs, found, range.count) * fieldShares[field])
    }
    let sought = markedPlaces.nonzeroBitCount
    let share = sought == 0 ? 0 : Float((exact & markedPlaces).nonzeroBitCount) / Float(sought)
    return (1 + closest + 0.5 * share, fields)
  }

  /// Pairs that stand together as in the query, and a field that says nothing but the query.
  private func closeness(_ pairs: UInt32, _ found: UInt32, _ length: Int) -> Float {
    let full = Float(found.nonzeroBitCount) / Float(max(length, placeCount))
    guard placeCount > 1 else { return 0.5 * full }
    return 0.8 * Float(pairs.nonzeroBitCount) / Float(placeCount - 1) + 0.5 * full
  }
}
