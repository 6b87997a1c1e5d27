// SPDX-License-Identifier: Apache-2.0

import VietnameseText

extension CheckRule {
  /// "chnih": neither a Vietnamese syllable nor a foreign word that such texts use.
  static let wordUnknown = CheckRule(
    id: "word-unknown", severity: .warning, reason: "Chữ lạ thường là lỗi gõ máy hoặc chữ bị tách khi quét.",
    remedy: "Xem lại cách viết; nếu là tiếng nước ngoài thì để trong ngoặc kép.", source: .spelling
  ) { checked in
    SpellingWords.notes(checked, .unknown) { text, _ in
      "“\(text)” không phải chữ tiếng Việt và không phải từ nước ngoài thường dùng; hãy xem lại cách viết."
    }
  }
}
