// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "như Zalo, Facebook, cộng đồng": after a list of names one common word that is no member of it.
  static let listDangling = CheckRule(
    id: "list-dangling", severity: .error, reason: "Một từ đứng lạc cuối phần liệt kê là câu viết thiếu.",
    remedy: "Ghi rõ là gì, ví dụ tổ công nghệ số cộng đồng, hoặc bỏ đi.", source: .drafting
  ) { checked in
    checked.passages(.body).flatMap { passage in
      let wording = passage.wording
      return wording.words.indices.compactMap { index -> Note? in
        guard wording.stands("như", at: index),
          let end = wording.words[index...].prefix(40).firstIndex(where: {
            $0.after.contains { ".;:".contains($0) }
          }),
          end > index, !wording.words[end].after.contains(".."), !wording.words[end].after.contains("…")
        else { return nil }
        let members = wording.text(index + 1..<end + 1).split(separator: ",").map { String($0).tidy }
        guard members.count >= 3, let last = members.last, last.startsLowercase,
          last.split(separator: " ").count <= 3, !last.hasSuffix("v.v"),
          members.dropLast().allSatisfy({
            $0.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
          }),
          !["và", "hoặc", "các"].contains(where: { last.hasPrefix($0 + " ") })
        else { return nil }
        return checked.note(
          index..<end + 1, in: passage,
          "“\(last)” đứng lạc ở cuối phần liệt kê; hãy ghi rõ là gì (ví dụ tổ công nghệ số cộng đồng) hoặc bỏ đi."
        )
      }
    }
  }
}
