// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// One number, issuer and year with two days.
  static let documentWithTwoDates = CheckRule(
    id: "document-with-two-dates", severity: .error,
    reason: "Một văn bản chỉ có một ngày ban hành.",
    remedy: "Đối chiếu văn bản gốc và ghi một ngày ở mọi chỗ.", source: .bases
  ) { checked in
    var first: [String: (day: LocalDay, line: Int)] = [:]
    var notes: [Note] = []
    for passage in checked.passages(.basis, .body) {
      for found in checked.numbered(in: passage) {
        guard let day = found.day else { continue }
        let key = "\(found.number)|\(day.year)"
        guard let known = first[key] else {
          first[key] = (day, found.line)
          continue
        }
        guard known.day != day, !differsByIssuer(found, in: passage) else { continue }
        notes.append(
          .init(
            line: found.line, text: found.number,
            message:
              "Văn bản số \(found.number) ở đây ghi ngày \(day.numeric) nhưng ở dòng \(known.line) ghi ngày "
              + "\(known.day.numeric); hãy sửa cho thống nhất."))
      }
    }
    return notes
  }

  /// Numbers of committees start anew in every commune and province: "12/QĐ-UBND … của UBND huyện" is another one
  /// than that of the province, which only its issuer tells.
  private static func differsByIssuer(
    _ found: (number: String, index: Int, line: Int, day: LocalDay?), in passage: CheckedDocument.Passage
  ) -> Bool {
    guard found.number.hasSuffix("UBND") || found.number.hasSuffix("HĐND") else { return false }
    let end = min(passage.wording.words.count, found.index + 16)
    return passage.wording.text(found.index..<end).contains("huyện")
  }
}
