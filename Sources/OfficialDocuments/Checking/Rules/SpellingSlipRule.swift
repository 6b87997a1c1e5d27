// SPDX-License-Identifier: Apache-2.0

import VietnameseText

extension CheckRule {
  /// "chuyên đổi" for "chuyển đổi": each word is one, the phrase is none.
  static let spellingSlip = CheckRule(
    id: "spelling-slip", severity: .error,
    reason: "Lỗi chính tả làm sai nghĩa và giảm sự trang trọng của văn bản.",
    remedy: "Sửa theo từ đúng.", source: .spelling
  ) { checked in
    SpellingWords.notes(checked, .phrase) { text, right in
      "“\(text)” viết sai chính tả; hãy sửa thành “\(right ?? text)”."
    }
  }
}
