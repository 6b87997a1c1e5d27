// SPDX-License-Identifier: Apache-2.0

extension String {
  /// An element's name without the prefix that some programs write: `x:row` as `row`.
  var localName: Substring { self[(lastIndex(of: ":").map { index(after: $0) } ?? startIndex)...] }
}

/// Reads which sheets a workbook has and where their parts lie.
final class SpreadsheetOutline: WordXMLHandler {
  private var sheets: [String] = []
  private var targets: [String: String] = [:]

  /// The part of the first sheet that is shown.
  var firstSheetPath: String? {
    guard let target = sheets.first.flatMap({ targets[$0] }) else { return nil }
    return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  func start(_ element: String, _ attributes: WordAttributes) {
    switch element.localName {
    case "sheet":
      let isHidden = ["hidden", "veryHidden"].contains(attributes["state"])
      if !isHidden, let id = attributes["r:id"] { sheets.append(id) }
    case "Relationship":
      if let id = attributes["Id"] { targets[id] = attributes["Target"] }
    default: break
    }
  }

  func end(_ element: String) {}

  func text(_ text: String) {}
}
