// SPDX-License-Identifier: Apache-2.0

/// Abbreviations of Vietnamese administration with what they stand for.
public enum Abbreviation {
  /// Abbreviations of three letters or more that are no Vietnamese syllable: `TTHC` → `thủ tục hành chính`.
  ///
  /// They mean one thing only, so that search may put the full form in their place.
  public static let expansions: [String: String] = {
    var expansions: [String: String] = [:]
    for table in [AbbreviationTable.state, AbbreviationTable.society] {
      for line in table.split(separator: "\n") {
        guard let gap = line.firstIndex(of: " ") else { continue }
        let written = String(line[..<gap])
        let letters = written.unicodeScalars
        guard letters.count > 2, letters.allSatisfy(\.properties.isAlphabetic), Syllable(written) == nil
        else { continue }
        if expansions[written] == nil { expansions[written] = String(line[line.index(after: gap)...]) }
      }
    }
    return expansions
  }()
}
