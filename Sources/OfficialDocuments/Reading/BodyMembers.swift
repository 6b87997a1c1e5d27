// SPDX-License-Identifier: Apache-2.0

extension BodyWords {
  /// The bodies of a list, one entry for each that has a name of its own.
  ///
  /// "Sở A, Công an tỉnh và các hội" has three; "các phòng, ban, ngành" and "Văn phòng Hội đồng nhân dân và Ủy ban
  /// nhân dân" have one.
  static func members(_ list: String) -> [String] {
    let wording = Wording(list)
    var members: [String] = []
    var start = 0
    for index in wording.words.indices.dropFirst() {
      let end = separatorEnd(wording, at: index, from: start)
      guard let end else { continue }
      members.append(wording.text(start..<index))
      start = end
    }
    members.append(wording.text(start..<wording.words.count))
    return members.filter { !$0.isEmpty }
  }

  /// Where the next member begins if one ended before this word.
  private static func separatorEnd(_ wording: Wording, at index: Int, from start: Int) -> Int? {
    let mark = wording.words[index - 1].after
    if mark.contains(";") {
      let next = wording.stands("và", at: index) ? index + 1 : index
      return opens(wording, at: next) ? next : nil
    }
    if mark.contains(","), isNamed(wording, at: index), isNamed(wording, at: start) { return index }
    guard wording.stands("và", at: index), index > start + 1 else { return nil }
    if wording.stands("các", at: index + 1), opens(wording, at: index + 1) { return index + 1 }
    guard isNamed(wording, at: index + 1), !sharesName(wording, start..<index) else { return nil }
    return index + 1
  }

  private static func opens(_ wording: Wording, at index: Int) -> Bool {
    var index = index
    while let lead = wording.match(leads, at: index) { index += lead.keys.count }
    return isBody(wording, at: index) || wording.match(people, at: index) != nil
  }

  private static let people = Phrase.list("hộ gia đình|hộ dân|cá nhân|hộ kinh doanh")

  /// A capital and a name of three words at least: "Công an xã", not "ban" or "HĐND".
  private static func isNamed(_ wording: Wording, at index: Int) -> Bool {
    guard wording.words.indices.contains(index), wording.words[index].text.first?.isUppercase == true,
      opens(wording, at: index)
    else { return false }
    let end = wording.words[index...].firstIndex { $0.endsClause || $0.key == "và" } ?? wording.words.count
    let count = end - index + (end < wording.words.count && wording.words[end].endsClause ? 1 : 0)
    return count >= 3 || wording.words[index].text.isAbbreviation && count >= 2
  }

  /// "Văn phòng Hội đồng nhân dân" goes on with "và Ủy ban nhân dân".
  private static func sharesName(_ wording: Wording, _ range: Range<Int>) -> Bool {
    let last = wording.text(range)
    return last.hasSuffix("Hội đồng nhân dân") || last.hasSuffix("HĐND") || last.hasSuffix("ĐBQH")
      || last.hasSuffix("Đoàn đại biểu Quốc hội")
  }
}

extension Substring {
  /// "UBND", "HĐND": capitals alone.
  fileprivate var isAbbreviation: Bool { count >= 2 && String(self).isUppercase }
}
