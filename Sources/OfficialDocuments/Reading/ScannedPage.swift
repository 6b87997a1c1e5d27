// SPDX-License-Identifier: Apache-2.0

/// A page that tesseract recognised: its words put back into lines, with spaces where they stand apart.
struct ScannedPage {
  struct Line {
    var text: String
    /// The words of which the recognition was not sure.
    var doubtful: [String]
  }

  let lines: [Line]

  /// Below this confidence, out of 100, a word is doubtful.
  static let doubtLimit = 60.0

  private struct Word {
    let text: String
    let confidence: Double
    let left: Int
    let right: Int
  }

  private struct Strip {
    var words: [Word]
    var top: Int
    var bottom: Int

    var left: Int { words.map(\.left).min() ?? 0 }
    var right: Int { words.map(\.right).max() ?? 0 }
  }

  /// Reads the table that `tesseract … tsv` writes: level, page, block, paragraph, line, word, left, top, width,
  /// height, confidence, text.
  init(tsv: String) {
    var strips: [Strip] = []
    var open: [Int] = []
    for row in tsv.split(separator: "\n") {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 12, columns[0] == "5", let confidence = Double(columns[10]) else { continue }
      let numbers = columns[1..<10].compactMap { Int($0) }
      let text = columns[11].trimmingPrefix(" ")
      guard numbers.count == 9, confidence >= 0, text.contains(where: { !$0.isWhitespace }) else { continue }
      // Specks of dust become single signs.
      if text.count == 1, confidence < 50, text.first?.isNumber != true { continue }
      let (left, top, width, height) = (numbers[5], numbers[6], numbers[7], numbers[8])
      let word = Word(text: String(text), confidence: confidence, left: left, right: left + width)
      let key = Array(numbers[0..<4])
      if key == open, !strips.isEmpty {
        strips[strips.count - 1].words.append(word)
        strips[strips.count - 1].top = min(strips[strips.count - 1].top, top)
        strips[strips.count - 1].bottom = max(strips[strips.count - 1].bottom, top + height)
      } else {
        open = key
        strips.append(Strip(words: [word], top: top, bottom: top + height))
      }
    }
    lines = Self.lines(of: strips)
  }

  private static func lines(of strips: [Strip]) -> [Line] {
    guard !strips.isEmpty else { return [] }
    let words = strips.flatMap(\.words)
    let letters = words.reduce(0) { $0 + $1.text.count }
    let unit = max(1.0, Double(words.reduce(0) { $0 + $1.right - $1.left }) / Double(max(letters, 1)))
    let margin = words.map(\.left).min() ?? 0
    let heights = strips.map { $0.bottom - $0.top }.sorted()
    let height = max(heights[heights.count / 2], 1)

    var rows: [[Strip]] = []
    for strip in strips.sorted(by: { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) }) {
      let middle = (strip.top + strip.bottom) / 2
      if let last = rows.last, let first = last.first,
        abs((first.top + first.bottom) / 2 - middle) * 2 < height,
        last.allSatisfy({ $0.right <= strip.left || strip.right <= $0.left })
      {
        rows[rows.count - 1].append(strip)
      } else {
        rows.append([strip])
      }
    }
    var lines: [Line] = []
    var bottom: Int?
    for row in rows {
      let top = row.map(\.top).min() ?? 0
      // More than a line's height of nothing is a blank line.
      if let bottom, top - bottom > height { lines.append(Line(text: "", doubtful: [])) }
      bottom = row.map(\.bottom).max()
      lines.append(line(row.sorted { $0.left < $1.left }.flatMap(\.words), margin: margin, unit: unit))
    }
    return lines
  }

  private static func line(_ words: [Word], margin: Int, unit: Double) -> Line {
    var text = ""
    var end = margin
    var doubtful: [String] = []
    for word in words {
      let gap = Int((Double(word.left - end) / unit).rounded())
      // Words of one sentence may stand two letters apart where a line is stretched to the margin.
      text +=
        text.isEmpty
        ? String(repeating: " ", count: max(0, gap)) : String(repeating: " ", count: gap >= 4 ? gap : 1)
      text += word.text
      end = word.right
      if word.confidence < doubtLimit { doubtful.append(word.text) }
    }
    return Line(text: TextDecoding.clean(text[...].unicodeScalars), doubtful: doubtful)
  }
}
