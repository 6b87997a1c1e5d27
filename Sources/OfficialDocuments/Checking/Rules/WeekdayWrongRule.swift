// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// "thứ Hai, ngày 20/5/2026" where that day is a Wednesday.
  static let weekdayWrong = CheckRule(
    id: "weekday-wrong", severity: .error,
    reason: "Thứ và ngày không khớp thì người dự không biết theo ngày nào.",
    remedy: "Xem lịch, sửa thứ hoặc sửa ngày.", source: .date
  ) { checked in
    checked.passages(.body).flatMap { passage -> [Note] in
      let wording = passage.wording
      return wording.words.indices.compactMap { index -> Note? in
        guard let (weekday, length) = weekday(in: wording, at: index),
          wording.matches("ngày", at: index + length),
          let (found, end) = DateWords.day(in: wording, at: index + length), let day = found,
          day.weekday != weekday
        else { return nil }
        return checked.note(
          index..<end, in: passage, "Ngày \(day.numeric) là \(names[day.weekday - 1]); hãy sửa thứ hoặc ngày."
        )
      }
    }
  }

  private static let names = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"]
  private static let spellings: [(phrase: Phrase, weekday: Int)] = [
    ("thứ hai", 1), ("thứ ba", 2), ("thứ tư", 3), ("thứ năm", 4), ("thứ sáu", 5), ("thứ bảy", 6),
    ("thứ bẩy", 6),
    ("chủ nhật", 7), ("thứ 2", 1), ("thứ 3", 2), ("thứ 4", 3), ("thứ 5", 4), ("thứ 6", 5), ("thứ 7", 6),
  ]

  private static func weekday(in wording: Wording, at index: Int) -> (weekday: Int, length: Int)? {
    guard wording.stands("thứ", at: index) || wording.stands("chủ", at: index) else { return nil }
    // "kỳ họp thứ hai", "lần thứ ba" count meetings.
    if index > 0, ["họp", "lần", "khóa", "nghị", "phiên", "đợt"].contains(wording.words[index - 1].key) {
      return nil
    }
    return spellings.first { wording.matches($0.phrase, at: index) }.map { ($0.weekday, 2) }
  }
}
