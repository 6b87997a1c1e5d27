// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// An index in memory over Vietnamese text.
///
/// Words are found with marks or without, composed or not, by abbreviation or in full, the last one by its beginning.
/// Ranking is BM25F over folded syllables; what stands together as in the query and with the same marks comes first.
/// It is a value: keep it behind a lock or an actor, and searches of a copy need none.
public struct SearchIndex<Key: Hashable & Sendable>: Sendable {
  /// The most fields that an index can have.
  public static var mostFields: Int { 4 }

  let fields: [SearchField]
  private(set) var vocabulary = SearchVocabulary()
  /// By folded term: document and the counts of the term in its fields, one byte each, in turn.
  private(set) var postings: [[Int32]] = []
  private(set) var documents: [SearchDocument] = []
  /// The key of each document; nil once it was removed.
  private(set) var keys: [Key?] = []
  /// By document and field: weight over relative length.
  private(set) var norms: [Float] = []
  private var numbers: [Key: Int32] = [:]
  private var lengths: [Int]
  private var counted = 0

  /// An empty index over fields, at most ``mostFields``; more are passed over.
  public init(fields: [SearchField]) {
    self.fields = Array(fields.prefix(Self.mostFields))
    lengths = [Int](repeating: 0, count: self.fields.count)
  }

  /// The number of documents.
  public var count: Int { numbers.count }

  /// Adds a document or puts it in the place of the one with its key; one text a field, in the order of the fields.
  public mutating func add(_ key: Key, _ texts: [String]) {
    remove(key)
    let padded = (0..<fields.count).map { $0 < texts.count ? texts[$0] : "" }
    insert(key, SearchDocument(padded, vocabulary: &vocabulary))
  }

  /// Removes a document; nothing happens if there is none with that key.
  public mutating func remove(_ key: Key) {
    guard let number = numbers.removeValue(forKey: key) else { return }
    keys[Int(number)] = nil
    for field in fields.indices { lengths[field] -= documents[Int(number)].range(field).count }
    // Removed documents stay in the postings until they are a quarter of them.
    if keys.count > 64, keys.count - numbers.count > keys.count / 4 { compact() }
  }

  private mutating func insert(_ key: Key, _ document: SearchDocument) {
    let number = Int32(documents.count)
    documents.append(document)
    keys.append(key)
    numbers[key] = number
    while postings.count < vocabulary.count { postings.append([]) }
    for field in fields.indices {
      let shift = Int32(8 * field)
      let range = document.range(field)
      lengths[field] += range.count
      for spelling in document.spellings[range] {
        let term = Int(vocabulary.formOfSpelling[Int(spelling)])
        let last = postings[term].count - 2
        if last >= 0, postings[term][last] == number {
          let counts = postings[term][last + 1]
          if (counts >> shift) & 0x7F < 0x7F { postings[term][last + 1] = counts + 1 << shift }
        } else {
          postings[term].append(number)
          postings[term].append(1 << shift)
        }
      }
      norms.append(norm(range.count, in: field))
    }
    // Average lengths move as documents come; all norms are made anew as the index grows by a quarter.
    if numbers.count > counted + counted / 4 {
      counted = numbers.count
      renorm()
    }
  }

  private mutating func renorm() {
    for (number, document) in documents.enumerated() {
      for field in fields.indices {
        norms[number * fields.count + field] = norm(document.range(field).count, in: field)
      }
    }
  }

  private func norm(_ length: Int, in field: Int) -> Float {
    let average = Float(lengths[field]) / Float(max(numbers.count, 1))
    let penalty = fields[field].lengthPenalty
    return fields[field].weight / (1 - penalty + penalty * Float(length) / max(average, 1))
  }

  private mutating func compact() {
    let kept = zip(keys, documents).compactMap { key, document in key.map { ($0, document) } }
    postings = postings.map { _ in [] }
    documents.removeAll()
    keys.removeAll()
    norms.removeAll()
    numbers.removeAll()
    lengths = [Int](repeating: 0, count: fields.count)
    counted = 0
    for (key, document) in kept { insert(key, document) }
  }
}
