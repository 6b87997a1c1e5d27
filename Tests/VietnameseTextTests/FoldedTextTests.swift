// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import VietnameseText

@Suite("Folded text")
struct FoldedTextTests {
  @Test("every Vietnamese letter folds to its plain letter, composed or not")
  func foldsEveryLetter() {
    let rows = [
      ("a", "aàảãáạăằẳẵắặâầẩẫấậ"), ("d", "dđ"), ("e", "eèẻẽéẹêềểễếệ"), ("i", "iìỉĩíị"),
      ("o", "oòỏõóọôồổỗốộơờởỡớợ"), ("u", "uùủũúụưừửữứự"), ("y", "yỳỷỹýỵ"),
    ]
    var count = 0
    for (plain, letters) in rows {
      for letter in letters {
        for form in [String(letter), letter.uppercased()] {
          count += 1
          #expect(FoldedText.of(form) == plain)
          #expect(FoldedText.of(form.decomposedStringWithCanonicalMapping) == plain)
        }
      }
    }
    #expect(count == 148)
  }

  @Test(
    "whole texts",
    arguments: [
      ("Đường ĐI Ủy ban nhân dân", "duong di uy ban nhan dan"),
      ("Nghị quyết 57-NQ/TW", "nghi quyet 57-nq/tw"),
      ("Café Zürich Škoda", "cafe zurich skoda"), ("ПРИВЕТ", "привет"), ("日本", "日本"), ("", ""),
    ])
  func folds(_ text: String, _ folded: String) {
    #expect(FoldedText.of(text) == folded)
  }
}
