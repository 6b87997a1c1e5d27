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

  @Test func findsTheDefectsOfTheRealPlan() throws {
    guard let text = try text(Self.plan) else { return }
    let findings = DocumentChecker.check(text).findings
    let errors = findings.filter { $0.severity == .error }.map { "\($0.rule) \($0.line)" }
    #expect(
      errors == [
        "number-missing 3", "date-missing 5", "basis-after-document 23", "spelling-slip 47",
        "sentence-torn 57",
        "list-dangling 83", "programme-not-in-bases 107",
      ])
    let others = Set(findings.filter { $0.severity != .error }.map { "\($0.rule) \($0.line)" })
    #expect(
      others.isSuperset(of: [
        "basis-superseded 15", "basis-period-ended 17", "basis-period-ended 21", "basis-on-weekend 21",
        "basis-date-doubtful 17", "official-name 17", "citation-incomplete 65", "bases-punctuation 25",
        "competence-basis-missing 11", "results-to-come 67", "cadence-open 99", "cadence-open 123",
        "duties-without-deadline 99", "body-without-duty 71", "unit-not-recipient 121",
        "abbreviation-unexplained 121", "abbreviation-spaced 128", "abbreviation-spaced 129",
        "tone-placement 75",
        "people-capital 53", "capitals-mixed 107", "names-mixed 37", "period-spacing 13", "title-differs 27",
        "list-of-one 53", "wording 121", "head-incomplete 3",
      ]))
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
