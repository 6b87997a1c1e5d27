// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialDocuments
import Testing

/// Defects put into clean plans are found at their line.
@Suite struct MutationTests {
  static let all = Mutation.citations + Mutation.duties + Mutation.words
  /// How many defects of each class; `scripts/evaluate-checks` asks for more.
  static let count = ProcessInfo.processInfo.environment["CAICACH_MUTATIONS"].flatMap(Int.init) ?? 12

  static let plans: [String] = {
    let folder = Bundle.module.url(forResource: "CleanPlans", withExtension: nil)
    let files = folder.flatMap {
      try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
    return (files ?? []).sorted { $0.path < $1.path }.compactMap {
      try? String(contentsOf: $0, encoding: .utf8)
    }
  }()

  @Test func cleanPlansHaveNoFinding() {
    #expect(Self.plans.count >= 5)
    for plan in Self.plans {
      #expect(DocumentChecker.check(DocumentText(plan)).findings == [])
    }
  }

  @Test(arguments: all)
  func findsDefectsAtTheirLine(mutation: Mutation) throws {
    var random = SeededNumbers(seed: 20_260_531)
    var made = 0
    var missed: [String] = []
    for round in 0..<Self.count * 20 where made < Self.count {
      let plan = Self.plans[round % Self.plans.count]
      guard let outcome = mutation.apply(plan.components(separatedBy: "\n"), &random) else { continue }
      made += 1
      let findings = DocumentChecker.check(DocumentText(outcome.text)).findings
      if !findings.contains(where: { mutation.rules.contains($0.rule) && $0.line == outcome.line }) {
        let line = outcome.text.components(separatedBy: "\n")[outcome.line - 1]
        missed.append("\(outcome.line): \(line)")
      }
    }
    #expect(made == Self.count, "\(mutation.name): only \(made) places")
    let rate = Double(made - missed.count) / Double(max(made, 1))
    if ProcessInfo.processInfo.environment["CAICACH_MUTATIONS"] != nil {
      print(
        "found \(made - missed.count)/\(made) \(mutation.name) [\(mutation.rules.sorted().joined(separator: ", "))]"
      )
      for line in missed.prefix(5) { print("  missed \(line)") }
    }
    #expect(rate >= 0.95 || missed.count <= 1 && made < 20, "\(mutation.name): \(missed)")
  }
}

extension Mutation: CustomTestStringConvertible {
  var testDescription: String { name }
}
