// SPDX-License-Identifier: Apache-2.0

import Web

/// How one text became another, word by word: paragraphs are matched first, then the words of those that
/// changed.
enum TextComparison {
  typealias Piece = WordDifference.Piece

  /// Beyond so many words a changed stretch is shown whole, as taken out and put in.
  private static let limit = 2_000

  /// The pieces that lead from `old` to `new`, in reading order.
  static func of(_ old: String, _ new: String) -> [Piece] {
    var pieces: [Piece] = []
    for stretch in stretches(lines(old), lines(new)) {
      switch stretch {
      case .same(let lines): pieces += lines.map(Piece.same)
      case .changed(let removed, let added):
        let before = removed.flatMap(words)
        let after = added.flatMap(words)
        guard before.count + after.count <= limit else {
          pieces += removed.map(Piece.removed) + added.map(Piece.added)
          continue
        }
        for stretch in stretches(before, after) {
          switch stretch {
          case .same(let words): pieces += words.map(Piece.same)
          case .changed(let removed, let added):
            pieces += removed.map(Piece.removed) + added.map(Piece.added)
          }
        }
      }
    }
    return joined(pieces)
  }

  private enum Stretch {
    case same([String])
    case changed(removed: [String], added: [String])
  }

  private static func stretches(_ old: [String], _ new: [String]) -> [Stretch] {
    let difference = new.difference(from: old)
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var result: [Stretch] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      var taken: [String] = []
      var put: [String] = []
      while removed.contains(left) {
        taken.append(old[left])
        left += 1
      }
      while added.contains(right) {
        put.append(new[right])
        right += 1
      }
      if !taken.isEmpty || !put.isEmpty { result.append(.changed(removed: taken, added: put)) }
      var same: [String] = []
      while left < old.count, right < new.count, !removed.contains(left), !added.contains(right) {
        same.append(new[right])
        left += 1
        right += 1
      }
      if !same.isEmpty { result.append(.same(same)) }
    }
    return result
  }

  /// Lines with their breaks.
  static func lines(_ text: String) -> [String] { split(text) { $0 == "\n" } }

  /// Words with the blanks after them.
  static func words(_ text: String) -> [String] { split(text) { $0 == " " || $0 == "\n" } }

  private static func split(_ text: String, after isEnd: (Character) -> Bool) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in text {
      part.append(character)
      if isEnd(character) {
        parts.append(part)
        part = ""
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }

  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces {
      switch (result.last, piece) {
      case (.same(let before), .same(let text)): result[result.count - 1] = .same(before + text)
      case (.added(let before), .added(let text)): result[result.count - 1] = .added(before + text)
      case (.removed(let before), .removed(let text)): result[result.count - 1] = .removed(before + text)
      default: result.append(piece)
      }
    }
    return result
  }
}
