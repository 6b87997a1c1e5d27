// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Moves the days and years of a plan's text by one year where they are the plan's own.
public struct YearMover: Sendable {
  /// The year of the text as it stands.
  public let from: Int

  /// Moves from a year to the next.
  public init(from: Int) {
    self.from = from
  }

  /// The years that a text names, without those in the numbers of documents.
  public static func years(in text: String) -> Set<Int> {
    Set(
      text.matches(of: #/(?<number>\d+\/20\d\d\/\S+)|(?<run>\d+)/#).compactMap { match in
        match.run.flatMap { $0.count == 4 && $0.hasPrefix("20") ? Int($0) : nil }
      })
  }

  /// A line with days and years of this year and the next moved by one.
  ///
  /// What is cited by number and day was issued on that day, and a period keeps its years.
  /// - Parameter isHead: whether the line may hold number and day of the document, which are opened then
  public func moved(_ text: String, isHead: Bool) -> String {
    guard isHead else { return moved(text[...]) }
    let text = text.replacing(#/Số:\s*\d+\s*\/(?<letter>[^\s\d])/#) { "Số:      /\($0.letter)" }
    // The name of a place stands before the day of a head.
    let day = #/,\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(?<year>20\d\d)/#
    guard let match = text.firstMatch(of: day) else { return moved(text[...]) }
    return moved(text[..<match.range.lowerBound])
      + ", ngày      tháng      năm \((Int(match.year) ?? from) + 1)" + moved(text[match.range.upperBound...])
  }

  private func moved(_ text: Substring) -> String {
    let cited =
      #/\d+(?:\/\S+|-[^\s\d]\S*)\s+ngày\s+(?:\d{1,2}[\/.-]\d{1,2}[\/.-]20\d\d|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d\d)/#
    var result = ""
    var rest = text
    while let match = rest.firstMatch(of: cited) {
      result += movedYears(rest[..<match.range.lowerBound]) + match.output
      rest = rest[match.range.upperBound...]
    }
    return result + movedYears(rest)
  }

  private func movedYears(_ text: Substring) -> String {
    let pattern =
      #/(?<kept>\d+\/20\d\d\/\S+|20\d\d\s*[-–]\s*20\d\d)|(?<day>\d{1,2})(?<gap>[\/.-]|\s+tháng\s+)(?<month>\d{1,2})(?<join>[\/.-]|\s+năm\s+)(?<year>20\d\d)|(?<run>\d+)/#
    return String(text).replacing(pattern) { match -> String in
      let whole = String(match.output.0)
      if let run = match.run {
        guard run.count == 4, let year = Int(run), isOwn(year) else { return whole }
        return String(year + 1)
      }
      guard let day = match.day, let gap = match.gap, let month = match.month, let join = match.join,
        let year = match.year.flatMap({ Int($0) }), isOwn(year), let dayNumber = Int(day),
        let monthNumber = Int(month)
      else { return whole }
      // 29/02 becomes 28/02.
      let isThere = LocalDay(year: year + 1, month: monthNumber, day: dayNumber) != nil
      return "\(isThere ? String(day) : String(dayNumber - 1))\(gap)\(month)\(join)\(year + 1)"
    }
  }

  private func isOwn(_ year: Int) -> Bool { year == from || year == from + 1 }
}
