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
    let page = PlanPages.check(
      check, mayDecide: try visit.staff().can(.plan), form: FormState(values: visit.form, fault: fault),
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
    let now = store.surroundings.now()
    let document = TrackedDocument(
      lines: check.lines, mends: check.mends, author: PlanWords.correctedBy, at: now.iso)
    return .download(
      try document.docx(), type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      name: "ke-hoach-\(check.plan.year)-ban-sua.docx")
  }

  private func planCheck(_ visit: Visit) async throws -> PlanCheck {
    let id = try visit.id("id", of: Plan.self)
    guard let plan = try await store.plans(commune: visit.commune).first(where: { $0.id == id }) else {
      throw Fault(.notFound, FaultWords.notFound)
    }
    return PlanCheck(
      plan: plan, text: DocumentText(try await store.text(of: id, commune: visit.commune)),
      events: try await store.findingEvents(of: id, commune: visit.commune))
  }
}
