// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Storage
import Web

/// New versions of a plan, its history, and the draft for the year after.
extension Planning {
  /// The routes of versions.
  func addVersions(to routes: inout Routes) {
    routes.get("/can-bo/ke-hoach/{id}/lich-su", .signedIn) { visit in
      let plan = try await plan(of: visit)
      return .page(
        PlanPages.history(plan, versions: try await store.versions(of: plan.id, commune: visit.commune)))
    }
    routes.get("/can-bo/ke-hoach/{id}/sua-doi", .can(.plan)) { visit in
      .page(
        PlanPages.amendForm(
          try await plan(of: visit), form: FormState(), token: visit.visitor.formToken))
    }
    routes.post(
      "/can-bo/ke-hoach/{id}/sua-doi", .can(.plan), limit: DocumentText.sizeLimit + (1 << 20), takeVersion)
    routes.get("/can-bo/ke-hoach/{id}/nam-sau", .can(.plan)) { try await nextYear($0) }
    routes.post("/can-bo/ke-hoach/{id}/nam-sau", .can(.plan), limit: 8 << 20, draftNextYear)
  }

  /// Reads the file of a new version and puts it aside: what it changes is shown before it is kept.
  @Sendable private func takeVersion(_ visit: Visit) async throws -> Reply {
    let plan = try await plan(of: visit)
    do {
      let (text, original) = try await opened(visit)
      let draft = PlanDraft(text)
      guard text.isDraft || !draft.document.tasks.isEmpty else {
        throw Fault(.invalid, PlanWords.noTasks(in: DocumentNature(draft.document)))
      }
      let id = try await putAside(text, original, amends: plan.id, visit)
      return .seeOther("/can-bo/ke-hoach/nhap/\(id)")
    } catch let fault as Fault {
      return .page(
        PlanPages.amendForm(plan, form: FormState(fault: fault.at("file")), token: visit.visitor.formToken),
        status: fault.kind.status)
    }
  }

  /// The draft for the year after with what was moved in it; with what was typed where something was.
  private func nextYear(_ visit: Visit, typed: String? = nil, fault: Fault? = nil) async throws -> Reply {
    let plan = try await plan(of: visit)
    let reading = try await store.reading(of: plan.id, commune: visit.commune)
    let next = NextYearDraft(reading, from: plan.year)
    let text = typed.map(next.text.corrected) ?? next.text
    // Number and day are left open on purpose.
    let findings = DocumentChecker.check(text, register: try await register(commune: visit.commune)).findings
      .filter { !["number-missing", "date-missing"].contains($0.rule) }
    let words = typed ?? next.text.words
    return .page(
      PlanPages.nextYear(
        plan, draft: next, findings: findings, form: FormState(["text": words], fault: fault),
        token: visit.visitor.formToken), status: fault?.kind.status ?? 200)
  }

  @Sendable private func draftNextYear(_ visit: Visit) async throws -> Reply {
    let typed = visit.form.all("text").first ?? ""
    guard !visit.form["text"].isEmpty else {
      return try await nextYear(
        visit, typed: typed, fault: .invalid([Fault.Field("text", PlanVersionWords.noText)]))
    }
    guard visit.form["next"] == "docx" else { return try await nextYear(visit, typed: typed) }
    let plan = try await plan(of: visit)
    let reading = try await store.reading(of: plan.id, commune: visit.commune)
    let text = NextYearDraft(reading, from: plan.year).text.corrected(typed)
    return .download(
      try DocxWriter().write(OfficialDocument(text, year: plan.year + 1)), type: Self.wordType,
      name: "du-thao-ke-hoach-\(plan.year + 1).docx")
  }
}
