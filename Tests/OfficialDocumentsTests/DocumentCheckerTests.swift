// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Testing

@Suite struct DocumentCheckerTests {
  @Test func findsNothingInACleanPlan() {
    let result = DocumentChecker.check(DocumentText(SamplePlan.text))
    #expect(result.findings == [])
    #expect(!result.hasErrors)
  }

  @Test func describesEveryRule() {
    let rules = DocumentChecker.catalogue
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.reason.hasSuffix(".") && rule.remedy.hasSuffix("."), "\(rule.id)")
      #expect(rule.source.contains { $0.isNumber } || rule.source.contains("Quy chế"), "\(rule.id)")
    }
  }

  @Test func everyRuleHasItsTests() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let tests = try files.filter { $0.lastPathComponent.hasSuffix("RuleTests.swift") }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    for rule in DocumentChecker.catalogue {
      #expect(tests.contains { $0.contains("RuleProbe(\"\(rule.id)\")") }, "\(rule.id)")
    }
  }

  @Test func followsTheRegisterThatIsGiven() throws {
    let entry = RegisteredDocument(
      number: "211/QĐ-UBND", replacedBy: "Quyết định số 300/QĐ-UBND", endsOn: .init(iso: "2026-01-10"),
      source: "danh mục của xã")
    let findings = DocumentChecker.check(DocumentText(SamplePlan.text), register: DocumentRegister([entry]))
      .findings
    #expect(findings.map(\.rule) == ["basis-superseded"])
    #expect(findings.first?.message.contains("300/QĐ-UBND") == true)
  }

  @Test func writesTheObjectOfTheContract() throws {
    let text = SamplePlan.replacing("Số: 15/", with: "Số: /")
    let json = DocumentChecker.check(DocumentText(text)).json
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(finding.keys.sorted() == ["line", "message", "rule", "severity", "text"])
    #expect(finding["severity"] as? String == "error")
  }
}
