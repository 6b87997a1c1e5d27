// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Documents

struct DocumentValidityTests {
  private static func day(_ iso: String) -> LocalDay { LocalDay(iso: iso) ?? LocalDay(number: 0) }

  private static let facts = DocumentFacts(
    form: .plan, issuer: "Ủy ban nhân dân xã An Bình", number: "12/KH-UBND", issuedOn: day("2025-01-05"),
    effectiveFrom: day("2025-01-10"), summary: "Truyền thông năm 2025")

  private static func incoming(
    _ kind: DocumentRelation.Kind, from day: String, issuedOn: String? = "2025-01-05"
  ) -> IncomingRelation {
    IncomingRelation(
      relation: DocumentRelation(kind: kind, number: "12 / kh-ubnd", issuedOn: issuedOn.map(Self.day)),
      from: DocumentReference(
        name: "Kế hoạch số 3/KH-UBND", issuedOn: Self.day(day), summary: "Mới", id: ID(rawValue: 9)),
      startsOn: Self.day(day))
  }

  private static func validity(
    _ facts: DocumentFacts = facts, _ incoming: [IncomingRelation] = [], _ register: [EndedDocument] = [],
    on day: String
  ) -> DocumentValidity {
    DocumentValidity(of: facts, incoming: incoming, register: register, on: Self.day(day))
  }

  @Test func itsOwnDaysDecide() {
    #expect(Self.validity(on: "2025-01-09") == .pending(Self.day("2025-01-10")))
    #expect(Self.validity(on: "2025-01-10") == .inForce)
    var ended = Self.facts
    ended.endsOn = Self.day("2026-01-01")
    #expect(Self.validity(ended, on: "2025-12-31") == .inForce)
    #expect(Self.validity(ended, on: "2026-01-01") == .ended(Self.day("2026-01-01")))
    var issuedOnly = Self.facts
    issuedOnly.effectiveFrom = nil
    #expect(Self.validity(issuedOnly, on: "2025-01-05") == .inForce)
  }

  @Test func anotherDocumentTakesItsPlaceOnItsDay() {
    let other = Self.incoming(.replaces, from: "2026-01-08")
    #expect(Self.validity(Self.facts, [other], on: "2026-01-07") == .inForce)
    #expect(
      Self.validity(Self.facts, [other], on: "2026-01-08") == .replaced(other.from, Self.day("2026-01-08")))
    #expect(
      Self.validity(Self.facts, [Self.incoming(.repeals, from: "2026-02-01")], on: "2026-03-01")
        == .ended(Self.day("2026-02-01")))
    let change = Self.incoming(.amends, from: "2025-06-01")
    #expect(Self.validity(Self.facts, [change], on: "2025-06-01") == .amended([change.from]))
    #expect(Self.validity(Self.facts, [change], on: "2025-05-31") == .inForce)
    #expect(Self.validity(Self.facts, [change, other], on: "2026-01-08").endedOn == Self.day("2026-01-08"))
  }

  @Test func itMaySaySoItself() {
    var facts = Self.facts
    facts.relations = [
      DocumentRelation(kind: .replacedBy, number: "3/KH-UBND", issuedOn: Self.day("2026-01-08"))
    ]
    guard case .replaced(let other, let day) = Self.validity(facts, on: "2026-01-08") else {
      Issue.record("not replaced")
      return
    }
    #expect(other.name == "3/KH-UBND" && other.id == nil && day == Self.day("2026-01-08"))
  }

  @Test func theRegisterKnowsNumbersWithAYearOrADay() {
    var decree = DocumentFacts(form: .decree, number: "13/2023/NĐ-CP", issuedOn: Self.day("2023-04-17"))
    decree.summary = "Bảo vệ dữ liệu cá nhân"
    let entry = EndedDocument(
      number: "13/2023/NĐ-CP", replacedBy: "Nghị định 356/2025/NĐ-CP", endsOn: Self.day("2026-01-01"),
      source: "x")
    #expect(Self.validity(decree, [], [entry], on: "2026-01-01").endedOn == Self.day("2026-01-01"))
    // The plan of another year has the same number.
    let other = EndedDocument(
      number: "12/KH-UBND", issuedOn: Self.day("2024-01-05"), endsOn: Self.day("2025-01-01"), source: "x")
    #expect(Self.validity(Self.facts, [], [other], on: "2025-02-01") == .inForce)
    let open = EndedDocument(number: "12/KH-UBND", endsOn: Self.day("2025-01-01"), source: "x")
    #expect(Self.validity(Self.facts, [], [open], on: "2025-02-01") == .inForce)
  }

  @Test func aRelationNamesItsDocument() {
    let relation = DocumentRelation(kind: .replaces, number: "12 /KH-UBND", issuedOn: nil)
    #expect(relation.names(Self.facts))
    #expect(
      !DocumentRelation(kind: .replaces, number: "12/KH-UBND", issuedOn: Self.day("2024-01-05")).names(
        Self.facts)
    )
    #expect(!DocumentRelation(kind: .replaces, number: "2/KH-UBND", issuedOn: nil).names(Self.facts))
  }

  @Test func theCategoriesOfADayComeFromTheActOfThatDay() {
    let list = DocumentCategoryList.on(Self.day("2026-05-04"))
    #expect(list.since == Self.day("2022-08-15") && list.categories.count == DocumentCategory.allCases.count)
    #expect(Set(list.categories) == Set(DocumentCategory.allCases))
  }
}
