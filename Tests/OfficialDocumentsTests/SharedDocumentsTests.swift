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

  /// F1 of the bases, headings, duties and recipients over the documents that have a gold reading.
  @Test func reachesTheMeasureOnTheGoldReadings() throws {
    guard let folder = Self.folder else { return }
    let scores = try PlanScores(folder: folder.appending(path: "data/plans"))
    print("F1 of the shared documents: \(scores)")
    #expect(scores.count == 3)
    #expect(scores.isGoodEnough, "\(scores)")
  }
}
