// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import TestKit
import Testing
import Web

@testable import Documents

struct DocumentFormTests {
  private static let commune = CommuneCard(
    id: ID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")
  private static let today = FixedSurroundings.start.day

  @Test func aFileSaysMostOfItself() {
    let proposal = DocumentProposal(DocumentText(DocumentDesk.letter), commune: Self.commune)
    #expect(proposal.values["number"] == "12/KH-UBND")
    #expect(proposal.values["form"] == "plan" && proposal.values["category"] == "strategy")
    #expect(proposal.values["issued"] == "2026-01-05" && proposal.values["from"] == "2026-01-10")
    #expect(proposal.values["issuer"] == "Ủy ban nhân dân xã An Bình")
    #expect(proposal.values["summary"] == "Truyền thông cải cách hành chính xã An Bình năm 2026")
    #expect(proposal.values["signer"] == "Lê Thị Mẫu")
    #expect(proposal.values["replaces"] == "7/KH-UBND ngày 06/01/2025")
  }

  @Test func whatWasTypedIsNotOverwritten() {
    let proposal = DocumentProposal(DocumentText(DocumentDesk.letter), commune: Self.commune)
    let form = proposal.filling(Form(fields: ["summary": ["Tôi gõ"], "signer": [""]]))
    #expect(form["summary"] == "Tôi gõ" && form["signer"] == "Lê Thị Mẫu")
  }

  @Test func aTextThatIsNoDocumentProposesNothing() {
    let proposal = DocumentProposal(DocumentText("Hôm nay trời đẹp."), commune: Self.commune)
    #expect(proposal.values["number"] == nil && proposal.values["form"] == nil)
  }

  @Test func typedAndStoredAreTheSame() {
    let typed = DocumentTyped(
      Form(fields: [
        "category": ["strategy"], "form": ["plan"], "number": ["12/KH-UBND"], "issuer": ["UBND xã"],
        "issued": ["2026-01-05"], "ends": ["05/01/2027"], "summary": ["Dòng một\r\ndòng hai"],
        "field": ["reform"],
        "replaces": ["Kế hoạch số 7/KH-UBND ngày 06/01/2025\n\n3/KH-UBND"], "amends": ["9/NQ-HĐND"],
      ]), files: [])
    #expect(typed.problems.isEmpty)
    #expect(typed.facts.endsOn == LocalDay(iso: "2027-01-05") && typed.facts.summary == "Dòng một dòng hai")
    #expect(typed.facts.relations.map(\.number) == ["7/KH-UBND", "3/KH-UBND", "9/NQ-HĐND"])
    #expect(typed.facts.relations[0].issuedOn == LocalDay(iso: "2025-01-06"))
    let again = DocumentTyped(DocumentTyped.values(typed.facts), files: [])
    #expect(again.facts == typed.facts && again.problems.isEmpty)
  }

  @Test func whatCannotBeReadIsSaidBesideItsField() {
    let typed = DocumentTyped(
      Form(fields: ["issued": ["31/02/2026"], "replaces": ["kế hoạch cũ"], "from": ["mai"]]), files: [])
    #expect(typed.problems.map(\.name) == ["issued", "from", "replaces"])
    #expect(typed.values["replaces"] == "kế hoạch cũ")
  }

  @Test func rulesNameTheFieldThatIsWrong() {
    func names(_ change: (inout DocumentFacts) -> Void) -> [String] {
      var facts = DocumentFacts(
        category: .strategy, form: .plan, issuer: "UBND xã", number: "12/KH-UBND",
        issuedOn: LocalDay(iso: "2026-01-05"), summary: "Việc", field: .reform)
      change(&facts)
      return DocumentRules.problems(facts, today: Self.today).map(\.name)
    }
    #expect(names { _ in } == [])
    #expect(names { $0.summary = "" } == ["summary"])
    #expect(names { $0.summary = String(repeating: "x", count: 1001) } == ["summary"])
    #expect(names { $0.issuedOn = Self.today.adding(days: 1) } == ["issued"])
    #expect(names { $0.effectiveFrom = LocalDay(iso: "2026-01-04") } == ["from"])
    #expect(names { $0.endsOn = LocalDay(iso: "2026-01-05") } == ["ends"])
    #expect(
      names {
        $0.relations = [
          DocumentRelation(kind: .amends, number: "12/kh-ubnd", issuedOn: LocalDay(iso: "2026-01-05"))
        ]
      } == ["amends"])
    let gaps = DocumentRules.gaps(DocumentFacts(summary: "Việc"), today: Self.today).map(\.name)
    #expect(gaps == ["file", "form", "number", "issued", "issuer", "category", "field"])
  }

  @Test(arguments: ["12/KH-UBND", "01-CTr/TU", "72/2025/QH15", "5a/TB-VP"])
  func numbersOfDocuments(_ text: String) { #expect(DocumentRules.isNumber(text)) }

  @Test(arguments: ["", "KH-UBND", "12", "12/", "mười hai/KH"])
  func whatIsNoNumber(_ text: String) { #expect(!DocumentRules.isNumber(text)) }

  @Test func aQueryIsReadAndAPlaceComesBack() throws {
    let query = DocumentQuery(["q": "Kế hoạch 12/KH", "nam": "2026", "hinh-thuc": "plan", "linh-vuc": "x"])
    #expect(query.words == ["ke", "hoach", "12", "kh"] && query.year == 2026 && query.form == .plan)
    #expect(query.field == nil && !query.isPlain && DocumentQuery([:]).isPlain)
    let place = try #require(DocumentQuery.Place("2026-01-05.0000000000009"))
    #expect(place.text == "2026-01-05.0000000000009" && place.id == ID(rawValue: 9))
    #expect(DocumentQuery.Place("x.y") == nil && DocumentQuery.Place("2026-01-05") == nil)
  }
}
