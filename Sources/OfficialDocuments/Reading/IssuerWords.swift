// SPDX-License-Identifier: Apache-2.0

/// Parts what stands at the upper left of a document into the superior body and the issuer below it.
enum IssuerWords {
  private static let openers = Phrase.list(
    "ủy ban nhân dân|ubnd|ủy ban mttq|ủy ban mặt trận tổ quốc|hội đồng nhân dân|hđnd|sở|phòng|chi cục|cục|tổng cục|vụ",
    "trường|trung tâm|ban|đảng ủy|đảng bộ|chi bộ|huyện ủy|thành ủy|tỉnh ủy|văn phòng|công an|ban chỉ huy quân sự|hội|đoàn",
    "thanh tra|trạm|thôn|bản|xóm|ấp|làng|buôn|tổ dân phố|khu phố|tổ công nghệ số|liên đoàn lao động|bệnh viện|công đoàn"
  )
  /// Names that hold an opener within them.
  private static let compounds = Phrase.list(
    "xã hội|hội đồng|ban hành|văn phòng chính phủ|phòng chống|đoàn kết")

  /// The superior, where one is named, and the issuer; nil where the head has neither.
  static func split(_ lines: [String]) -> (superior: String?, issuer: String?) {
    guard !lines.isEmpty else { return (nil, nil) }
    let wording = Wording(lines.joined(separator: " "))
    var starts: Set<Int> = []
    var count = 0
    for line in lines {
      starts.insert(count)
      count += Wording(line).words.count
    }
    // The name of the issuer begins with the last opener that stands after a whole name.
    let all = wording.words.indices.dropFirst().filter { index in
      guard let opener = wording.match(openers, at: index), wording.match(compounds, at: index) == nil,
        wording.match(compounds, at: index - 1) == nil,
        wording.match(openers, at: index - 1).map({ $0.keys.count == 1 }) ?? true
      else { return false }
      let before = wording.words[index - 1]
      guard before.after.isEmpty, !["và", "-", "–"].contains(before.key) else { return false }
      return starts.contains(index) || opener.keys.count > 1 || strong.contains(opener.keys[0])
    }
    guard let start = all.last, !isOpenerAlone(wording, before: start) else {
      return (nil, wording.source.tidy)
    }
    return (wording.text(0..<start), wording.text(start..<wording.words.count))
  }

  /// Openers of one word that part a line by themselves.
  private static let strong: Set<String> = ["ubnd", "sở", "trường", "cục"]

  /// "VĂN PHÒNG" above "ĐOÀN ĐẠI BIỂU QUỐC HỘI" is no name yet.
  private static func isOpenerAlone(_ wording: Wording, before start: Int) -> Bool {
    wording.match(openers, at: 0)?.keys.count == start
  }
}
