// SPDX-License-Identifier: Apache-2.0

import VietnameseText

extension CheckRule {
  /// "các các", "thực hiện thực hiện": a word or a pair written twice.
  static let wordDoubled = CheckRule(
    id: "word-doubled", severity: .error, reason: "Từ bị lặp là lỗi gõ máy.", remedy: "Bỏ một từ.",
    source: .drafting
  ) { checked in
    checked.passages(.basis, .body, .closing).flatMap { passage -> [Note] in
      let words = passage.wording.words
      var notes: [Note] = []
      var index = 1
      while index < words.count {
        // "TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC …" of a signature may stand on one line.
        let isSignature = passage.place == .closing && String(words[index].text).isUppercase
        if !isSignature, let length = doubled(words, at: index, checked) {
          let range = index - length..<index + length
          let once = passage.wording.text(index - length..<index)
          notes.append(
            checked.note(
              range, in: passage, "“\(passage.wording.text(range))” bị lặp từ; hãy bỏ một từ.",
              replacement: once))
          index += length
        }
        index += 1
      }
      return notes
    }
  }

  /// How many words are said again at an index.
  private static func doubled(_ words: [Wording.Word], at index: Int, _ checked: CheckedDocument) -> Int? {
    if isAgain(words, index, 1), isWord(words[index]), !reduplicated.contains(words[index].key) {
      return isOnPurpose(words, at: index, checked) ? nil : 1
    }
    guard index >= 2, index + 1 < words.count, isAgain(words, index, 2),
      words[index].key != words[index + 1].key,
      isWord(words[index]), isWord(words[index + 1]),
      // "Tổ kiểm phiếu kiểm phiếu ngay": who bears the name of the work does it.
      index < 3 || !workers.contains(words[index - 3].key)
    else { return nil }
    return 2
  }

  /// "thi công | công trình", "pháp quy | quy định": one word ends and another begins with the same syllable.
  private static func isOnPurpose(_ words: [Wording.Word], at index: Int, _ checked: CheckedDocument) -> Bool
  {
    let key = words[index].key
    let before = index >= 2 && words[index - 2].after.isEmpty ? words[index - 2].key : ""
    let after = index + 1 < words.count && words[index].after.isEmpty ? words[index + 1].key : ""
    // "các bước tiếp theo | theo quy định" joins as well as "theo" does elsewhere.
    if before == "tiếp", key == "theo" { return true }
    switch (SpellingCheck.makesWord(before, key), SpellingCheck.makesWord(key, after)) {
    case (true, true): return true
    case (false, false): return !joining.contains(key)
    // The other side is a word where it stands elsewhere without the one that is known.
    case (true, false): return occurs([key, after], in: checked) { $0.key(before: $1) != before }
    case (false, true): return occurs([before, key], in: checked) { $0.key(after: $1 + 1) != after }
    }
  }

  /// Whether two words stand beside each other where a condition on the place holds.
  private static func occurs(
    _ pair: [String], in checked: CheckedDocument, where fits: (Wording, Int) -> Bool
  ) -> Bool {
    guard pair.allSatisfy({ !$0.isEmpty }), pair[0] != pair[1] else { return false }
    let phrase = Phrase(pair.joined(separator: " "))
    return checked.passages.contains { passage in
      passage.wording.words.indices.contains { index in
        passage.wording.matches(phrase, at: index) && fits(passage.wording, index)
          && passage.wording.key(before: index) != pair[0] && passage.wording.key(after: index + 1) != pair[1]
      }
    }
  }

  /// Whether so many words stand before an index and again from it, without a mark between or within.
  private static func isAgain(_ words: [Wording.Word], _ index: Int, _ length: Int) -> Bool {
    for offset in 0..<length {
      let (first, second) = (words[index - length + offset], words[index + offset])
      guard first.key == second.key, first.after.isEmpty, second.before.isEmpty,
        offset + 1 == length || second.after.isEmpty
      else { return false }
      // "nhà Nhà nước", "tỉnh Tỉnh ủy": a name begins.
      if first.text != second.text, offset > 0 || first.text.first?.isUppercase != true { return false }
    }
    return true
  }

  /// A Vietnamese word in letters, not a figure or a dash.
  private static func isWord(_ word: Wording.Word) -> Bool {
    word.text.utf8.count >= 2 && Syllable(word.text) != nil && word.text.first?.isLetter == true
  }

  private static let workers: Set<String> = ["tổ", "đoàn", "ban", "đồng", "nhóm", "án", "quan", "vị", "viên"]

  /// Words that join others and end no word of two syllables.
  private static let joining: Set<String> = Set(
    """
    của và các được cho trong về là với tại những có theo từ đến để này do trên hoặc không phải khi nếu mà cũng như
    bằng bởi ngày trước sau vì nên đã đang sẽ bị tới qua giữa ngoài dưới
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Words that Vietnamese does say twice.
  private static let reduplicated: Set<String> = Set(
    """
    luôn dần thường người nhà đời nơi chốn hằng hàng mãi xa gần từ từng nhanh chậm nhẹ hay đều khăng
    ai đâu nào gì kia rất xanh đỏ vàng trắng tím hồng đen cao thấp to nhỏ dài ngắn đông vui buồn mới cũ ầm ào rào
    vân đẹp song lâu bình ngành lớp lời tầng chiều sáng tối đêm năm tháng phút thật tất khe lăm be xinh
    điều việc thôn bản xóm làng đường phố cây con cái cơn hồi lượt đợt bước lần nghìn vạn triệu muôn trùng điệp
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

extension Wording {
  /// The word before another, or nothing.
  fileprivate func key(before index: Int) -> String { index > 0 ? words[index - 1].key : "" }

  /// The word after another, or nothing.
  fileprivate func key(after index: Int) -> String { index + 1 < words.count ? words[index + 1].key : "" }
}
