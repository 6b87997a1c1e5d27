// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// A document as the index keeps it: the numbers of its spellings, field after field.
struct SearchDocument: Sendable {
  private(set) var spellings: [Int32] = []
  /// Where each field ends in ``spellings``.
  private(set) var ends: [Int] = []

  /// Takes the texts of the fields in their order.
  init(_ texts: [String], vocabulary: inout SearchVocabulary) {
    for text in texts {
      SearchWords.scan(CleanText.of(text)) { spellings.append(vocabulary.add($0)) }
      ends.append(spellings.count)
    }
    spellings = Array(spellings)
  }

  /// The range of a field in ``spellings``.
  func range(_ field: Int) -> Range<Int> { (field == 0 ? 0 : ends[field - 1])..<ends[field] }
}
