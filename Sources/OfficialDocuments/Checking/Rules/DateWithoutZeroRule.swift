// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "ngày 5 tháng 1": days below ten and the months one and two bear a zero.
  static let dateWithoutZero = CheckRule(
    id: "date-without-zero", severity: .info,
    reason: "Ngày dưới 10 và tháng 1, tháng 2 phải thêm số 0 phía trước.",
    remedy: "Thêm số 0.", source: .date
  ) { checked in
    checked.passages(.basis, .body).flatMap { passage -> [Note] in
      let wording = passage.wording
      return wording.words.indices.compactMap { index -> Note? in
        guard wording.stands("ngày", at: index), let (day, end) = DateWords.day(in: wording, at: index),
          day != nil
        else { return nil }
        let text = wording.text(index + 1..<end)
        let parts = text.split { "/-. ".contains($0) }.filter { $0.first?.isNumber == true }.map(String.init)
        guard parts.count == 3, parts[0].count == 1 || parts[1] == "1" || parts[1] == "2" else { return nil }
        let days = parts[0].count == 1 ? "0" + parts[0] : parts[0]
        let months = parts[1] == "1" || parts[1] == "2" ? "0" + parts[1] : parts[1]
        let mended =
          end == index + 2 ? "\(days)/\(months)/\(parts[2])" : "\(days) tháng \(months) năm \(parts[2])"
        return checked.note(
          index + 1..<end, in: passage, "“\(text)” thiếu số 0; hãy ghi “\(mended)”.", replacement: mended)
      }
    }
  }
}
