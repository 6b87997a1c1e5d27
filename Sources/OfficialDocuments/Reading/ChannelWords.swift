// SPDX-License-Identifier: Apache-2.0

/// The ways by which a text wants to reach people, known by their names.
enum ChannelWords {
  /// One way: its names, longest first, and words that may complete the name.
  private static let channels = PhraseTable([
    Phrase.list("Cổng thông tin điện tử|Trang thông tin điện tử|Cổng TTĐT|Trang TTĐT|website"),
    Phrase.list(
      "hệ thống truyền thanh|hệ thống loa truyền thanh|đài truyền thanh|truyền thanh cơ sở|loa truyền thanh"),
    Phrase.list("Zalo"), Phrase.list("Facebook|fanpage"), Phrase.list("YouTube"), Phrase.list("TikTok"),
    Phrase.list("cơ quan báo chí|báo chí|báo Hà Tĩnh|phát thanh truyền hình"),
    Phrase.list("bảng tin|bảng niêm yết|niêm yết"),
    Phrase.list("pa nô|panô|pano|áp phích|băng rôn|khẩu hiệu|hình thức trực quan|cổ động trực quan"),
    Phrase.list("tờ rơi|tờ gấp|tài liệu tuyên truyền"), Phrase.list("hội nghị|hội thảo|tập huấn"),
    Phrase.list("cuộc thi|hội thi"), Phrase.list("văn hóa văn nghệ|văn nghệ|sân khấu hóa"),
    Phrase.list("tin nhắn|SMS"), Phrase.list("họp thôn|sinh hoạt thôn|tuyên truyền miệng|báo cáo viên"),
  ])
  /// General words count only where no channel is named after them ("các nền tảng số như Zalo").
  private static let general = Phrase.list("mạng xã hội|nền tảng số|trang mạng xã hội")
  private static let completions = Phrase.list(
    "của xã|của phường|của tỉnh|của huyện|của thành phố|xã|phường|tỉnh")

  static func channels(in texts: [Wording]) -> [String] {
    var found: [String] = []
    var seen: Set<Int> = []
    for wording in texts {
      var index = 0
      while index < wording.words.count {
        guard let (phrase, channel) = wording.match(channels, at: index) else {
          if let phrase = wording.match(general, at: index),
            !wording.matches("như", at: index + phrase.keys.count),
            seen.insert(-1).inserted
          {
            found.append(wording.text(index..<index + phrase.keys.count))
          }
          index += 1
          continue
        }
        var end = index + phrase.keys.count
        if !wording.words[end - 1].endsClause, let more = wording.match(completions, at: end) {
          end += more.keys.count
        }
        if seen.insert(channel).inserted { found.append(wording.text(index..<end)) }
        index = end
      }
    }
    return found
  }
}

/// Whom a text addresses.
enum AudienceWords {
  /// "Đối tượng … là A, B, C và D." as its members; without "là", all of the text.
  static func audiences(in wording: Wording) -> [String] {
    let start = wording.first(["là", "gồm", "bao gồm"]).map { $0.index + $0.phrase.keys.count } ?? 0
    var members: [String] = []
    var from = start
    for index in start..<max(start, wording.words.count) {
      let isLast = index + 1 == wording.words.count
      let joins = wording.matches("và", at: index) && index > from
      guard isLast || joins || wording.words[index].endsClause else { continue }
      let member = wording.text(from..<(joins ? index : index + 1))
      if !member.isEmpty { members.append(member) }
      from = index + 1
    }
    return members.filter { $0.count <= 120 }
  }

  private static let known = Phrase.list(
    "cán bộ|công chức|viên chức|người lao động|người dân|nhân dân|doanh nghiệp|tổ chức|hội viên|đoàn viên|học sinh",
    "đảng viên|thanh niên|phụ nữ|nông dân|hộ gia đình")
  private static let towards = Phrase.list("cho|đến|tới|vận động|đối với|hướng dẫn|khuyến khích")

  /// The audiences at which a duty is aimed ("vận động đoàn viên, hội viên và Nhân dân …").
  static func mentioned(in wording: Wording) -> [String] {
    var found: [String] = []
    for index in wording.words.indices {
      guard let lead = wording.match(towards, at: index) else { continue }
      var at = index + lead.keys.count
      while let phrase = wording.match(known, at: at) {
        let name = wording.text(at..<at + phrase.keys.count)
        if !found.contains(where: { Wording.key($0) == Wording.key(name) }) { found.append(name) }
        at += phrase.keys.count
        if wording.matches("và", at: at) { at += 1 }
      }
    }
    return found
  }
}
