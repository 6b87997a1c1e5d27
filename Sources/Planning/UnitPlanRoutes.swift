// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
import Web

/// The own plans of units, schools and hamlets.
extension Planning {
  /// The routes of own plans; the unit is named in the query or the form.
  func addUnitPlans(to routes: inout Routes) {
    routes.get("/can-bo/ke-hoach/{id}/ke-hoach-rieng", .signedIn) { visit in
      guard let unit = visit.query["don-vi"] else { return try await unitBoard(visit) }
      return try await unitPlan(visit, unit: unit)
    }
    routes.post(
      "/can-bo/ke-hoach/{id}/ke-hoach-rieng", .signedIn, limit: DocumentText.sizeLimit + (1 << 20),
      keepUnitPlan)
  }

  private func states(of plan: Plan, commune: CommuneID) async throws -> [UnitPlanState] {
    UnitPlanRules.states(
      tasks: try await store.tasks(of: plan.id, commune: commune),
      units: try await units.all(commune: commune),
      plans: try await store.unitPlans(for: plan.id, commune: commune))
  }

  private func unitBoard(_ visit: Visit) async throws -> Reply {
    let plan = try await plan(of: visit)
    return .page(PlanPages.unitBoard(plan, states: try await states(of: plan, commune: visit.commune)))
  }

  /// The own plan of a unit: as it was kept or typed, else the template.
  private func unitPlan(
    _ visit: Visit, unit: String, typed: String? = nil, isSaved: Bool = false, fault: Fault? = nil
  ) async throws -> Reply {
    let plan = try await plan(of: visit)
    let states = try await states(of: plan, commune: visit.commune)
    guard let unit = UnitID(unit), let state = try await state(of: unit, states, visit.commune) else {
      throw Fault(.notFound, UnitPlanWords.noUnit)
    }
    let words =
      typed ?? state.own?.text.words
      ?? UnitPlanWords.template(
        unit: state.unit, tasks: state.links.map(\.task), plan: plan, commune: visit.visitor.commune)
    let staff = try visit.staff()
    return .page(
      PlanPages.unitPlan(
        plan, state: state, mayKeep: staff.can(.plan) || staff.unit == unit, isSaved: isSaved,
        form: FormState(["text": words], fault: fault), token: visit.visitor.formToken),
      status: fault?.kind.status ?? 200)
  }

  /// The state of a unit; one that has neither duties nor owes a plan may still have one.
  private func state(
    of unit: UnitID, _ states: [UnitPlanState], _ commune: CommuneID
  ) async throws -> UnitPlanState? {
    if let known = states.first(where: { $0.unit.id == unit }) { return known }
    return try await openUnit(unit, commune).map {
      UnitPlanState(unit: $0, links: [], own: nil, owes: false)
    }
  }

  private func openUnit(_ id: UnitID, _ commune: CommuneID) async throws -> Unit? {
    try await units.unit(id, commune: commune).flatMap { $0.isOpen ? $0 : nil }
  }

  @Sendable private func keepUnitPlan(_ visit: Visit) async throws -> Reply {
    let plan = try await plan(of: visit)
    let (staff, named) = (try visit.staff(), visit.form["unit"])
    guard let unit = UnitID(named), try await openUnit(unit, visit.commune) != nil else {
      throw Fault(.notFound, UnitPlanWords.noUnit)
    }
    guard staff.can(.plan) || staff.unit == unit else { throw Fault(.forbidden, UnitPlanWords.notYours) }
    let typed = visit.form.all("text").first
    do {
      let (text, original) = try await ownText(visit, typed: typed)
      if visit.form["next"] == "docx" {
        return .download(
          try DocxWriter().write(OfficialDocument(text, year: plan.year)), type: Self.wordType,
          name: "ke-hoach-rieng-\(plan.year).docx")
      }
      try await store.database.write(Change(visit.commune, "planning")) { session in
        try store.keepUnitPlan(
          text, original: original, unit: unit, plan: plan.id, commune: visit.commune, by: staff.id,
          in: session)
        try audit.note(
          staff.id, "plan.unit.kept", Subject("plan", plan.id), commune: visit.commune, in: session)
        try Ledger.append(
          Evidence(
            id: store.surroundings.newID(), commune: visit.commune, at: store.surroundings.now(),
            kind: "plan.unit.kept", subject: Subject("plan", plan.id), unit: unit, actor: staff.id),
          in: session)
      }
      return try await unitPlan(visit, unit: named, isSaved: true)
    } catch let fault as Fault where fault.kind != .notFound {
      return try await unitPlan(visit, unit: named, typed: typed, fault: fault)
    }
  }

  /// The text that was typed, or that of a file.
  private func ownText(_ visit: Visit, typed: String?) async throws -> (DocumentText, PlanOriginal?) {
    guard visit.form["next"] == "file" else {
      guard let typed, !visit.form["text"].isEmpty else {
        throw Fault.invalid([Fault.Field("text", UnitPlanWords.noText)])
      }
      return (DocumentText(typed), nil)
    }
    do {
      let (text, original) = try await opened(visit)
      guard !text.isDraft else { throw Fault(.invalid, UnitPlanWords.isScan) }
      return (text, original)
    } catch let fault as Fault {
      throw fault.at("file")
    }
  }
}
