// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialDocuments
import Testing

/// Readings of real documents, which are no part of the project: they run where `../shared` is there.
@Suite struct SharedDocumentsTests {
  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared = root.appending(path: "shared")
    return FileManager.default.fileExists(atPath: shared.path) ? shared : nil
  }()

  private func text(_ path: String) throws -> DocumentText? {
    guard let folder = Self.folder else {
      print("left out: \(path) (there is no ../shared)")
      return nil
    }
    return try DocumentText(bytes: [UInt8](Data(contentsOf: folder.appending(path: path))))
  }

  private static let plan = "plan/ke-hoach-tuyen-truyen-cchc-2026.txt"

  @Test func readsTheRealPlan() throws {
    guard let text = try text(Self.plan) else { return }
    let document = DocumentReader.read(text)
    #expect(document.number == nil)
    #expect(document.symbol == "KH-UBND")
    #expect(document.date?.day == nil)
    #expect(document.date?.month == 5)
    #expect(document.bases.map(\.line) == [11, 13, 15, 15, 17, 17, 17, 19, 21, 21, 21, 23, 25])
    #expect(document.bases.allSatisfy { $0.number != nil && $0.date != nil && $0.issuer != nil })
    #expect(document.sections.map(\.line) == [29, 49, 91, 95])
    #expect(document.tasks.map(\.line) == [99, 101, 103, 105, 107, 109, 113, 117, 119, 121, 123])
    #expect(document.tasks.allSatisfy { $0.unit != nil })
    #expect(
      document.channels == ["Cổng thông tin điện tử của xã", "hệ thống truyền thanh", "Zalo", "Facebook"])
    #expect(document.targets.map(\.value) == [95])
    #expect(document.targets.map(\.comparison) == [">"])
    #expect(document.targets.map(\.line) == [71])
    #expect(document.recipients.count == 7)
  }

  /// The defects that a reader found in the real plan, by their number in the list, with the rule and the line that
  /// must tell of each.
  static let defects: [(number: Int, rule: String, lines: [Int])] = [
    (1, "basis-after-document", [23]), (2, "programme-not-in-bases", [107]), (3, "spelling-slip", [47]),
    (4, "number-missing", [3]), (4, "date-missing", [5]), (5, "sentence-torn", [57]),
    (6, "list-dangling", [83]),
    (7, "basis-superseded", [15]), (8, "basis-period-ended", [17, 21]), (9, "basis-on-weekend", [21]),
    (10, "basis-date-doubtful", [17]), (11, "official-name", [17]), (12, "citation-incomplete", [65]),
    (13, "bases-punctuation", [25]), (14, "competence-basis-missing", [11]), (15, "results-to-come", [67]),
    (16, "cadence-open", [99, 123]), (17, "duties-without-deadline", [99]),
    (17, "duties-without-product", [101]),
    (18, "body-without-duty", [71]), (18, "unit-not-recipient", [121]),
    (19, "abbreviation-unexplained", [121]),
    (19, "abbreviation-mixed", [21, 121]), (20, "abbreviation-spaced", [128, 129]),
    (21, "tone-placement", [75, 77]),
    (22, "people-capital", [53, 77]), (23, "capitals-mixed", [107]), (24, "names-mixed", [37, 123]),
    (24, "wording", [63]), (25, "period-spacing", [13, 21]), (25, "common-noun-capital", [121]),
    (26, "title-differs", [27]), (27, "list-of-one", [53]), (27, "list-forms-mixed", [95]),
    (28, "wording", [121, 123]),
    (29, "head-incomplete", [3]),
  ]

  @Test func findsTheDefectsOfTheRealPlan() throws {
    guard let text = try text(Self.plan) else { return }
    let findings = DocumentChecker.check(text).findings
    for defect in Self.defects {
      for line in defect.lines {
        #expect(
          findings.contains { $0.rule == defect.rule && $0.line == line },
          "defect \(defect.number): \(defect.rule) at \(line)")
      }
    }
    let errors = findings.filter { $0.severity == .error }.map { "\($0.rule) \($0.line)" }
    #expect(
      errors == [
        "number-missing 3", "date-missing 5", "basis-after-document 23", "spelling-slip 47",
        "sentence-torn 57",
        "list-dangling 83", "programme-not-in-bases 107",
      ])
  }

  /// What only the register knows is not found without it.
  @Test func asksTheRegisterForWhatTheTextCannotTell() throws {
    guard let text = try text(Self.plan) else { return }
    let rules = Set(DocumentChecker.check(text, register: DocumentRegister([])).findings.map(\.rule))
    #expect(rules.isDisjoint(with: ["basis-superseded", "basis-date-doubtful"]))
  }

  /// Errors in documents without planted defects that a person looked at and found to be true.
  static let trueErrors: Set<String> = [
    "773_2018_QD_TTg.txt 236 syllable-impossible", "2638_2019_CV_LDTBXH_KHTC.txt 133 word-doubled",
  ]

  @Test func isSeldomWrongOnRealDocuments() throws {
    guard let folder = Self.folder?.appending(path: "data/plans") else { return }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
    var wrong: [String] = []
    for file in files {
      let text = try DocumentText(bytes: [UInt8](Data(contentsOf: file)))
      wrong += DocumentChecker.check(text).findings.filter { $0.severity == .error }
        .map { "\(file.lastPathComponent) \($0.line) \($0.rule)" }
        .filter { !Self.trueErrors.contains($0) }
    }
    #expect(files.count >= 20)
    #expect(wrong.count <= 3, "\(wrong)")
  }

  private struct Gold: Decodable {
    struct Basis: Decodable {
      let type: String
      let number: String?
      let date: String?
      let role: String
    }
    struct Heading: Decodable {
      let line: Int
      let heading: String
    }
    let bases: [Basis]
    let headings: [Heading]
    let taskLines: [Int]
    let recipients: [String]
    let ignoreHeadingLines: [Int]
    let ignoreTaskLines: [Int]
  }

  /// F1 of the bases, headings, duties and recipients over the documents that have a gold reading.
  @Test func reachesTheMeasureOnTheGoldReadings() throws {
    var scores: [String: Score] = [:]
    for name in ["6154_2011_QD_UBND_HN", "773_2018_QD_TTg", "hanoi_tb_453_flag"] {
      guard let text = try text("data/plans/\(name).txt"), let folder = Self.folder else { return }
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let gold = try decoder.decode(
        Gold.self, from: Data(contentsOf: folder.appending(path: "data/plans/\(name).gold.json")))
      let document = DocumentReader.read(text)
      let wanted = gold.bases.filter { ["can_cu", "thuc_hien"].contains($0.role) }
      scores["bases", default: .init()].add(
        wanted: wanted.map { plain("\($0.type)\($0.number ?? "")\($0.date ?? "")") },
        found: document.bases.map { plain("\($0.type)\($0.number ?? "")\($0.date ?? "")") },
        ignored: gold.bases.map { plain("\($0.type)\($0.number ?? "")\($0.date ?? "")") })
      scores["headings", default: .init()].add(
        wanted: gold.headings.map { "\($0.line)\(plain($0.heading))" },
        found: headings(document.sections).filter { !gold.ignoreHeadingLines.contains($0.line) }
          .map { "\($0.line)\(plain($0.heading))" }, ignored: [])
      scores["duties", default: .init()].add(
        wanted: gold.taskLines.map(String.init), found: Set(document.tasks.map(\.line)).map(String.init),
        ignored: gold.ignoreTaskLines.map(String.init))
      scores["recipients", default: .init()].add(
        wanted: gold.recipients.map(bare), found: document.recipients.map(bare), ignored: [])
    }
    for (part, score) in scores {
      print("F1 of \(part): \(score.measure)")
      #expect(score.measure >= (part == "duties" ? 0.85 : 0.95), "\(part)")
    }
  }

  private func headings(_ sections: [Section]) -> [Section] {
    sections.flatMap { [$0] + headings($0.sections) }.filter { section in
      section.marker.allSatisfy(\.isNumber) || section.marker.allSatisfy { "IVX".contains($0) }
    }
  }

  private func plain(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

  /// Without a bracket at the end.
  private func bare(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return plain(text) }
    return plain(String(text[..<open]))
  }

  private struct Score {
    var hits = 0
    var wrong = 0
    var missed = 0

    mutating func add(wanted: [String], found: [String], ignored: [String]) {
      let (want, have) = (Set(wanted), Set(found))
      hits += want.intersection(have).count
      missed += want.subtracting(have).count
      wrong += have.subtracting(want).subtracting(ignored).count
    }

    var measure: Double {
      2 * hits + wrong + missed == 0 ? 1 : Double(2 * hits) / Double(2 * hits + wrong + missed)
    }
  }
}
