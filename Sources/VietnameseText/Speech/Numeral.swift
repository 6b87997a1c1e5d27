// SPDX-License-Identifier: Apache-2.0

/// A number as it is written: whole part, thousands separated or not, and a fraction after comma or dot.
struct Numeral {
  enum Separator { case none, comma, dot }

  /// Tokens it takes.
  private(set) var count = 1
  /// The whole part.
  private(set) var value: UInt64
  /// Digits of the whole part.
  private(set) var digits: Int
  /// Byte range of the whole part with its separators.
  private(set) var whole: Range<Int>
  /// Byte range of the digits after the separator.
  private(set) var fraction = 0..<0
  private(set) var separator = Separator.none
  /// True for `0239`: more digits than the value needs.
  private(set) var hasLeadingZero: Bool

  /// Reads a numeral; nil where there is none, or where dots part something else (an address, a version).
  init?(_ line: SpokenLine, at index: Int) {
    let first = line[index]
    guard first.kind == .number else { return nil }
    value = first.value
    digits = first.length
    whole = first.start..<first.end
    hasLeadingZero = first.length > 1 && line.bytes[first.start] == 0x30
    let dots = Self.groups(line, at: index, by: ".")
    let commas = Self.groups(line, at: index, by: ",")
    if !hasLeadingZero, first.length <= 3, first.value > 0 {
      if dots > 0 {
        take(line, from: index, groups: dots)
        take(line, fractionAfter: ",", at: index, as: .comma)
        return
      }
      if commas > 1 || commas == 1 && Self.isMoney(line, at: index)
        || commas == 1 && line.isMark(index + 3, ".") && line.kind(index + 4) == .number
      {
        take(line, from: index, groups: commas)
        take(line, fractionAfter: ".", at: index, as: .comma)
        return
      }
    }
    if line.isMark(index + 1, "."), line.kind(index + 2) == .number {
      guard !line.isMark(index + 3, ".") || line.kind(index + 4) != .number else { return nil }
      take(line, fractionAfter: ".", at: index, as: .dot)
      return
    }
    let follows = line.isMark(index - 1, ",") && line.kind(index - 2) == .number
    let isList = follows || line.isMark(index + 3, ",") && line.kind(index + 4) == .number
    let counts = Keyword.counted.contains(line.keyBefore(index))
    if !isList, !counts { take(line, fractionAfter: ",", at: index, as: .comma) }
  }

  private static let mostGroups = 6

  /// How many separated groups of three digits follow; 0 where the row does not end in one.
  private static func groups(_ line: SpokenLine, at index: Int, by mark: Unicode.Scalar) -> Int {
    var groups = 0
    var next = index + 1
    while groups <= mostGroups, line.isMark(next, mark), line.kind(next + 1) == .number {
      guard line[next + 1].length == 3 else { return 0 }
      groups += 1
      next += 2
    }
    return groups <= mostGroups ? groups : 0
  }

  private mutating func take(_ line: SpokenLine, from index: Int, groups: Int) {
    for group in 0..<groups {
      value = value &* 1_000 &+ line[index + 2 + 2 * group].value
      digits += 3
    }
    count = 1 + 2 * groups
    whole = whole.lowerBound..<line[index + 2 * groups].end
  }

  /// True for `8,000` and `8,500 đồng`: the comma of other languages between thousands.
  private static func isMoney(_ line: SpokenLine, at index: Int) -> Bool {
    line[index + 2].value == 0 || Keyword.dongs.contains(line.keyAfter(index + 3))
  }

  private mutating func take(
    _ line: SpokenLine, fractionAfter mark: Unicode.Scalar, at index: Int, as separator: Separator
  ) {
    guard line.isMark(index + count, mark), line.kind(index + count + 1) == .number else { return }
    fraction = line[index + count + 1].start..<line[index + count + 1].end
    self.separator = separator
    count += 2
  }

  /// Says it: the whole part as a number, the fraction digit by digit.
  func speak(_ line: SpokenLine, into speech: inout Speech) {
    if digits > 19 || hasLeadingZero && digits > 3 {
      speech.say(digits: line.bytes[whole])
    } else {
      speech.say(cardinal: value)
    }
    // ",0" says nothing that is heard.
    let isZero = separator == .comma && line.bytes[fraction].allSatisfy { $0 == 0x30 }
    guard separator != .none, !isZero else { return }
    speech.say(separator == .comma ? "phẩy" : "chấm")
    speech.say(digits: line.bytes[fraction])
  }
}
