// SPDX-License-Identifier: Apache-2.0

/// The best few of many scores: a heap whose root is the worst of them.
struct SearchHeap {
  private let limit: Int
  private var entries: [(number: Int, score: Float)] = []

  init(limit: Int) {
    self.limit = limit
    entries.reserveCapacity(limit)
  }

  /// True if the score would find a place.
  @inline(__always)
  func accepts(_ score: Float) -> Bool { entries.count < limit || score > entries[0].score }

  /// Best first; equal ones in the order of their numbers.
  var sorted: [(number: Int, score: Float)] {
    entries.sorted { ($1.score, $0.number) < ($0.score, $1.number) }
  }

  mutating func push(_ number: Int, _ score: Float) {
    if entries.count < limit {
      entries.append((number, score))
      var child = entries.count - 1
      while child > 0, entries[child].score < entries[(child - 1) / 2].score {
        entries.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
      return
    }
    entries[0] = (number, score)
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < entries.count && entries[child].score < entries[least].score { least = child }
      if least == parent { return }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
