// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialDocuments

/// How well the documents of a folder are read: X.txt against X.gold.json, counted as `scripts/evaluate-plans` does.
struct PlanScores: CustomStringConvertible {
  private(set) var bases = PartScore()
  private(set) var headings = PartScore()
  private(set) var duties = PartScore()
  private(set) var recipients = PartScore()
  private(set) var count = 0

  init(folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files where file.lastPathComponent.hasSuffix(".gold.json") {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let gold = try decoder.decode(PlanGold.self, from: Data(contentsOf: file))
      let text = file.deletingPathExtension().deletingPathExtension().appendingPathExtension("txt")
      add(gold, DocumentReader.read(try DocumentText(bytes: [UInt8](Data(contentsOf: text)))))
      count += 1
    }
  }

  /// What the development set has to reach.
  var isGoodEnough: Bool {
    bases.measure >= 0.95 && headings.measure >= 0.95 && duties.measure >= 0.85 && recipients.measure >= 0.95
  }

  var description: String {
    "bases \(bases.measure), headings \(headings.measure), duties \(duties.measure), recipients \(recipients.measure)"
  }

  private mutating func add(_ gold: PlanGold, _ document: AdministrativeDocument) {
    let invoked = gold.bases.filter { ["can_cu", "thuc_hien"].contains($0.role) }
    bases.add(
      wanted: invoked.map(\.key),
      found: document.bases.map { Self.plain("\($0.type)\($0.number ?? "")\($0.date ?? "")") },
      ignored: gold.bases.map(\.key))
    headings.add(
      wanted: gold.headings.map { "\($0.line)\(Self.plain($0.heading))" },
      found: Self.headings(document.sections).filter { !gold.ignoreHeadingLines.contains($0.line) }
        .map { "\($0.line)\(Self.plain($0.heading))" }, ignored: [])
    duties.add(
      wanted: gold.taskLines.map(String.init), found: document.tasks.map { String($0.line) },
      ignored: gold.ignoreTaskLines.map(String.init))
    duties.add(
      wanted: gold.units.map(Self.unit), found: document.tasks.flatMap(\.units).map(Self.unit),
      ignored: gold.optionalUnits.map(Self.unit))
    recipients.add(
      wanted: gold.recipients.map(Self.bare), found: document.recipients.map(Self.bare), ignored: [])
  }

  private static func headings(_ sections: [Section]) -> [Section] {
    sections.flatMap { [$0] + headings($0.sections) }.filter { section in
      section.marker.allSatisfy(\.isNumber) || section.marker.allSatisfy { "IVX".contains($0) }
    }
  }

  static func plain(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

  /// Without a bracket at the end.
  private static func bare(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return plain(text) }
    return plain(String(text[..<open]))
  }

  private static func unit(_ text: String) -> String {
    var text = plain(text).replacing("uỷ", with: "ủy")
    let leads = ["đềnghị", "mời", "giao", "giámđốc", "thủtrưởng", "chủtịch", "các"]
    while let lead = leads.first(where: { text.hasPrefix($0) }) { text = String(text.dropFirst(lead.count)) }
    return text
  }
}

/// Right, wrong and missing members of sets.
struct PartScore {
  private var hits = 0
  private var wrong = 0
  private var missed = 0

  mutating func add(wanted: [String], found: [String], ignored: [String]) {
    let (want, have) = (Set(wanted), Set(found))
    hits += want.intersection(have).count
    missed += want.subtracting(have).count
    wrong += have.subtracting(want).subtracting(ignored).count
  }

  /// F1.
  var measure: Double {
    2 * hits + wrong + missed == 0 ? 1 : Double(2 * hits) / Double(2 * hits + wrong + missed)
  }
}

/// The reading that is expected of a document.
struct PlanGold: Decodable {
  struct Basis: Decodable {
    let type: String
    let number: String?
    let date: String?
    let role: String

    var key: String { PlanScores.plain("\(type)\(number ?? "")\(date ?? "")") }
  }
  struct Heading: Decodable {
    let line: Int
    let heading: String
  }
  let bases: [Basis]
  let headings: [Heading]
  let units: [String]
  let optionalUnits: [String]
  let taskLines: [Int]
  let recipients: [String]
  let ignoreHeadingLines: [Int]
  let ignoreTaskLines: [Int]
}
