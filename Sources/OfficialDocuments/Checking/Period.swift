// SPDX-License-Identifier: Apache-2.0

/// A span of years that a text names: "giai đoạn 2021 - 2030".
struct Period: Hashable {
  let first: Int
  let last: Int

  private static let openers: [Phrase] = ["giai đoạn", "nhiệm kỳ", "thời kỳ"]

  /// The periods of a text, with the words they take.
  static func periods(in wording: Wording) -> [(period: Period, range: Range<Int>)] {
    wording.words.indices.compactMap { index in
      guard let opener = wording.match(openers, at: index) else { return nil }
      let start = index + opener.keys.count
      for length in 1...3 where start + length <= wording.words.count {
        let years = wording.text(start..<start + length).split { !$0.isNumber }
        guard years.count == 2, years.allSatisfy({ $0.count == 4 }), let first = Int(years[0]),
          let last = Int(years[1])
        else { continue }
        return (Period(first: first, last: last), index..<start + length)
      }
      return nil
    }
  }
}
