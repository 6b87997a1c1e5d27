// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import VietnameseText

/// Public cases of reading aloud; `scripts/evaluate-speech` reports them by category.
@Suite("Public cases of reading aloud")
struct SpeechDataTests {
  @Test("at least 95 in 100 cases of the classes that administrative text has are read right")
  func readsPublicCases() {
    guard let lines = SharedData.lines("data/speech/dev.tsv") else { return }
    let form = SpokenForm()
    var total = 0
    var wrong: [String] = []
    for fields in lines.map({ $0.components(separatedBy: "\t") }) where fields.count == 4 {
      guard fields[0] == "NeMo-text-processing" else { continue }
      total += 1
      let read = form.text(fields[2])
      if normal(read) != normal(fields[3]) { wrong.append("\(fields[2]) → \(read)") }
    }
    print("read otherwise: \(wrong.joined(separator: "; "))")
    #expect(total > 200)
    #expect(wrong.count * 20 <= total)
  }

  /// Lowercase without punctuation; declared variants as one.
  private func normal(_ text: String) -> String {
    let words = text.lowercased().split { " .,;:!?-()".contains($0) }.joined(separator: " ")
    return [
      ("lẻ", "linh"), ("ngàn", "nghìn"), ("tháng bốn", "tháng tư"), ("mươi bốn", "mươi tư"),
      ("nghìn không trăm ", "nghìn "), ("đô la mỹ", "đô la"), ("thứ một", "thứ nhất"),
    ].reduce(words) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
