// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
import Web

/// What is found in a plan's text, what is decided about it, and the corrected copy.
extension Planning {
  /// The page with the text and its findings; after a refusal with what was typed.
  func check(_ visit: Visit, fault: Fault? = nil) async throws -> Reply {
    let check = try await planCheck(visit)
    let accepted = check.mends.count
    let placed = accepted > 0 ? try await correctedOriginal(check, visit)?.placed : nil
    let page = PlanPages.check(
      check, unplaced: placed.map { accepted - $0 } ?? 0, mayDecide: try visit.staff().can(.plan),
      form: FormState(values: visit.form, fault: fault),
      token: visit.visitor.formToken)
    return .page(page, status: fault?.kind.status ?? 200)
  }

  @Sendable func decide(_ visit: Visit) async throws -> Reply {
    let check = try await planCheck(visit)
    let key = FindingKey(
      rule: visit.form["rule"], line: Int(visit.form["line"]) ?? 0, text: visit.form["text"])
    do {
      guard let item = check.item(key) else { throw Fault(.conflict, PlanWords.findingGone) }
      let decision = try decision(visit.form, on: item)
      let staff = try visit.staff()
      try await store.database.write(Change(visit.commune, "planning")) { session in
        try store.record(
          decision, on: key, of: check.plan.id, commune: visit.commune, by: staff.id, in: session)
        try audit.note(
          staff.id, "plan.finding.decided", Subject("plan", check.plan.id), commune: visit.commune,
          in: session)
      }
    } catch let fault as Fault {
      return try await self.check(visit, fault: fault)
    }
    return .seeOther("/can-bo/ke-hoach/\(check.plan.id)/kiem-tra#dong-\(key.line)")
  }

  private func decision(_ form: Form, on item: PlanCheck.Item) throws -> FindingDecision {
    switch form["what"] {
    case "accept":
      guard item.finding.mend != nil else { throw Fault(.invalid, PlanWords.nothingToMend) }
      return .accepted
    case "reopen": return .reopened
    default:
      let reason = form["reason"]
      guard !reason.isEmpty else {
        throw Fault.invalid([Fault.Field("reason", PlanWords.dismissalReason)])
      }
      return .dismissed(reason: reason)
    }
  }

  @Sendable func correctedCopy(_ visit: Visit) async throws -> Reply {
    let check = try await planCheck(visit)
    let bytes =
      if let copy = try await correctedOriginal(check, visit) { copy.bytes } else {
        try TrackedDocument(lines: check.lines, mends: try await signedMends(check, visit)).docx()
      }
    return .download(
      bytes, type: Self.wordType, name: "ke-hoach-\(check.plan.year)-ban-sua.docx")
  }

  /// The file as it was handed in, with the accepted mends inside; nil where the plan came as something else.
  private func correctedOriginal(_ check: PlanCheck, _ visit: Visit) async throws -> TrackedOriginal.Result? {
    guard let original = try await store.original(of: check.plan.id, commune: visit.commune),
      let bytes = try await ports.files.bytes(original.hash, visit.commune), bytes.starts(with: [0x50, 0x4B])
    else { return nil }
    return try TrackedOriginal(lines: check.lines, mends: try await signedMends(check, visit))
      .applied(to: bytes)
  }

  private func signedMends(_ check: PlanCheck, _ visit: Visit) async throws -> [SignedMend] {
    let people = PeopleStore(database: store.database, surroundings: store.surroundings)
    let names = try await people.all(commune: visit.commune).names
    return check.signedMends { names[$0] }
  }

  private func planCheck(_ visit: Visit) async throws -> PlanCheck {
    let plan = try await plan(of: visit)
    let text = try await store.reading(of: plan.id, commune: visit.commune)
    let register = try await register(commune: visit.commune)
    return PlanCheck(
      plan: plan, text: text, findings: readings.findings(in: text, register: register),
      events: try await store.findingEvents(of: plan.id, commune: visit.commune))
  }
}
