// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Testing

@Suite struct DocumentRegisterTests {
  private let seen = LocalDay(iso: "2026-05-31")

  @Test func knowsWhatReplacedWhatWithSourceAndDay() {
    for entry in DocumentRegister.known.entries {
      #expect(!entry.source.isEmpty, "\(entry.number)")
      #expect(entry.seenOn != nil, "\(entry.number)")
      #expect((entry.replacedBy != nil) == (entry.endsOn != nil), "\(entry.number)")
    }
    #expect(DocumentRegister.known.entries("892/qđ-bnv").first?.replacedBy?.contains("1187/QĐ-BNV") == true)
  }

  @Test func takesTheRowsOfAList() throws {
    let day = try #require(seen)
    let rows: [DocumentRegister.Row] = [
      .init(number: "211/QĐ-UBND", issued: "07/01/2026", replacedBy: "300/QĐ-UBND", endsOn: "2026-01-10"),
      .init(number: "198 /QĐ-UBND", issued: "05/01/2026"),
    ]
    let merged = DocumentRegister.known.merging(rows, source: "danh mục của xã", seenOn: day)
    #expect(merged.refused == [])
    #expect(merged.register.entries.count == DocumentRegister.known.entries.count + 2)
    let findings = DocumentChecker.check(DocumentText(SamplePlan.text), register: merged.register).findings
    #expect(findings.map(\.rule) == ["basis-superseded", "basis-date-doubtful"])
    #expect(findings.allSatisfy { $0.message.contains("danh mục của xã") })
  }

  @Test func takesTheLatestRowOfANumber() throws {
    let day = try #require(seen)
    let first = DocumentRegister([]).merging(
      [.init(number: "9/QĐ-UBND", endsOn: "01/02/2026")], source: "a", seenOn: day)
    let second = first.register.merging(
      [.init(number: "9/QĐ-UBND", endsOn: "01/03/2026")], source: "b", seenOn: day)
    #expect(second.register.entries.map(\.endsOn) == [LocalDay(iso: "2026-03-01")])
    #expect(second.register.entries.map(\.source) == ["b"])
  }

  @Test func saysWhyARowIsRefused() throws {
    let day = try #require(seen)
    let rows: [DocumentRegister.Row] = [
      .init(number: "Quyết định 5"), .init(number: "5/QĐ-UBND", issued: "31/02/2026"),
      .init(number: "6/QĐ-UBND", issued: "05/02/2026", endsOn: "05/01/2026"), .init(number: "7/QĐ-UBND"),
    ]
    let merged = DocumentRegister([]).merging(rows, source: "danh mục", seenOn: day)
    #expect(merged.refused.map(\.row) == [1, 2, 3])
    #expect(merged.refused.allSatisfy { $0.reason.hasSuffix(".") })
    #expect(merged.register.entries.map(\.number) == ["7/QĐ-UBND"])
  }
}
