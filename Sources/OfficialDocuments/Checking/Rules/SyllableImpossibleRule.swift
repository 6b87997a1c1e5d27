// SPDX-License-Identifier: Apache-2.0

import VietnameseText

extension CheckRule {
  /// "quyêt", "hoạtđộng": no Vietnamese syllable is written so.
  static let syllableImpossible = CheckRule(
    id: "syllable-impossible", severity: .error,
    reason: "Chữ không ghép được thành tiếng Việt là lỗi gõ máy hoặc lỗi quét.",
    remedy: "Sửa theo từ đúng.", source: .spelling
  ) { checked in
    SpellingWords.notes(checked, .syllable) { text, right in
      right.map { "“\(text)” không phải chữ tiếng Việt; hãy sửa thành “\($0)”." }
        ?? "“\(text)” không phải chữ tiếng Việt; hãy xem lại cách viết."
    }
  }
}
