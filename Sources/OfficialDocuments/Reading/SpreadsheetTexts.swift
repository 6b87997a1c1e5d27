// SPDX-License-Identifier: Apache-2.0

/// Reads the texts that the cells of a workbook share; a text may be written in several runs.
final class SpreadsheetTexts: WordXMLHandler {
  private(set) var texts: [String] = []
  private var isText = false
  /// Readings of East Asian letters, which are no part of the text.
  private var isPhonetic = false

  func start(_ element: String, _ attributes: WordAttributes) {
    switch element.localName {
    case "si": texts.append("")
    case "t": isText = true
    case "rPh": isPhonetic = true
    default: break
    }
  }

  func end(_ element: String) {
    switch element.localName {
    case "t": isText = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  func text(_ text: String) {
    if isText, !isPhonetic, !texts.isEmpty { texts[texts.count - 1] += text }
  }
}
