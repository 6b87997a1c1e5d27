// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
public import Web

extension Planning {
  /// Everything that planning gives to the product.
  public var capability: Capability {
    Capability(
      "planning", migrations: Self.migrations, routes: routes,
      menu: [MenuItem(PlanWords.menu, path: "/can-bo/ke-hoach", access: .signedIn, rank: 10)], today: today)
  }

  private var routes: Routes {
    var routes = Routes()
    routes.get("/ke-hoach", .everyone, publicPlan)
    routes.get("/ke-hoach.json", .everyone, publicJSON)
    routes.get("/can-bo/ke-hoach", .signedIn, plans)
    addImport(to: &routes)
    addRegister(to: &routes)
    addExports(to: &routes)
    addVersions(to: &routes)
    addUnitPlans(to: &routes)
    routes.get("/can-bo/ke-hoach/{id}", .signedIn) { try await plan($0) }
    routes.get("/can-bo/ke-hoach/{id}/kiem-tra", .signedIn) { try await check($0) }
    routes.post("/can-bo/ke-hoach/{id}/kiem-tra", .can(.plan), decide)
    routes.get("/can-bo/ke-hoach/{id}/ban-sua.docx", .signedIn, correctedCopy)
    routes.post("/can-bo/ke-hoach/{id}/xac-nhan", .can(.plan), confirmTasks)
    routes.post("/can-bo/ke-hoach/{id}/nhac-viec", .can(.plan), setReminder)
    addMatrix(to: &routes)
    routes.get("/can-bo/viec/{id}", .signedIn) { try await task($0) }
    routes.post("/can-bo/viec/{id}/giao", .can(.plan), arrangeTask)
    routes.post("/can-bo/viec/{id}/da-lam", .signedIn, reportTask)
    routes.post("/can-bo/viec/{id}/hoan-thanh", .canAny([.plan, .report]), completeTask)
    routes.post("/can-bo/viec/{id}/mo-lai", .can(.plan), reopenTask)
    return routes
  }

  /// A plan with its tasks, as pages show it.
  func view(_ plan: Plan, commune: CommuneID) async throws -> PlanView {
    PlanView(
      plan: plan, tasks: try await tasks(of: plan, commune: commune, on: store.surroundings.today),
      unitNames: try await units.all(commune: commune, closedToo: true).names)
  }

  @Sendable private func publicPlan(_ visit: Visit) async throws -> Reply {
    let plan = try await latestPlan(commune: visit.commune)
    let view = if let plan { try await view(plan, commune: visit.commune) } else { nil as PlanView? }
    return Reply.page(PlanPages.publicPlan(view)).cached(until: [
      "planning", "messages", "channels", "commune",
    ])
  }

  @Sendable private func publicJSON(_ visit: Visit) async throws -> Reply {
    guard let plan = try await latestPlan(commune: visit.commune) else {
      throw Fault(.notFound, FaultWords.notFound)
    }
    let view = try await view(plan, commune: visit.commune)
    return Reply.json(try StableJSON.bytes(PublicPlan(view)))
      .cached(until: ["planning", "messages", "channels", "commune"])
  }

  @Sendable private func plans(_ visit: Visit) async throws -> Reply {
    let plans = try await store.plans(commune: visit.commune)
    let mayImport = try visit.staff().can(.plan)
    let waiting = mayImport ? try await store.uploads(commune: visit.commune) : []
    return .page(PlanPages.plans(plans, waiting: waiting, mayImport: mayImport))
  }

  /// The page of a plan; after a refusal with what is wrong.
  private func plan(_ visit: Visit, fault: Fault? = nil) async throws -> Reply {
    let plan = try await plan(of: visit)
    let text = try await store.reading(of: plan.id, commune: visit.commune)
    let register = try await register(commune: visit.commune)
    let findings = readings.findings(in: text, register: register)
    let view = try await view(plan, commune: visit.commune)
    let token = try visit.staff().can(.plan) ? visit.visitor.formToken : nil
    let days = try await store.reminderDays(commune: visit.commune)
    let following: HTML = """
      \(TaskFollowPages.unconfirmed(view, ready: view.tasks.map(\.task).count(where: Self.isReady), token: token))
      \(token.map { TaskFollowPages.reminder(days, plan: plan.id, token: $0, fault: fault) })
      """
    return .page(
      PlanPages.plan(
        view, following: following, lines: text.lines.map(\.text), findings: findings,
        ways: PlanPages.ways(
          plan, original: try await store.original(of: plan.id, commune: visit.commune),
          mayPlan: token != nil)),
      status: fault?.kind.status ?? 200)
  }

  @Sendable private func confirmTasks(_ visit: Visit) async throws -> Reply {
    let plan = try await plan(of: visit)
    try await confirmProposals(of: plan.id, commune: visit.commune, by: try visit.staff().id)
    return .seeOther("/can-bo/ke-hoach/\(plan.id)")
  }

  @Sendable private func setReminder(_ visit: Visit) async throws -> Reply {
    let plan = try await plan(of: visit)
    do {
      try await remind(visit.form["days"], plan: plan.id, commune: visit.commune, by: try visit.staff().id)
    } catch let fault as Fault where fault.kind == .invalid {
      return try await self.plan(visit, fault: fault)
    }
    return .seeOther("/can-bo/ke-hoach/\(plan.id)")
  }

  /// The page of a task; after a refusal with what was typed.
  private func task(_ visit: Visit, fault: Fault? = nil) async throws -> Reply {
    let id: TaskID = try visit.id("id")
    let commune = visit.commune
    let (found, droppedAt) = try await store.database.read { session in
      (
        try store.task(id, commune: commune, in: session),
        try store.droppedAt(id, commune: commune, in: session)
      )
    }
    guard let task = found, let plan = try await store.plan(task.plan, commune: commune) else {
      throw Fault(.notFound, PlanWords.taskNotFound)
    }
    // Only who may confirm a task that nobody has confirmed yet is shown what its words propose.
    let isAsked = try task.terms == nil && visit.staff().can(.plan)
    let page = TaskPage(
      task: task, plan: plan,
      view: try await views([task], of: [plan], on: store.surroundings.today, commune: commune)[0],
      facets: ports.facets, proposal: isAsked ? try await proposal(task, commune: commune) : nil,
      units: try await units.all(commune: commune, closedToo: true),
      messages: try await ports.messages(id, visit.visitor.commune), droppedAt: droppedAt, visit: visit,
      fault: fault)
    return .page(try PlanPages.task(page), status: fault?.kind.status ?? 200)
  }

  @Sendable private func arrangeTask(_ visit: Visit) async throws -> Reply {
    let text = visit.form["due"]
    let due = TaskRules.day(text)
    let units = visit.form.all("units").compactMap(UnitID.init)
    var problems: [Fault.Field] = []
    if !text.isEmpty, due == nil { problems.append(Fault.Field("due", PlanWords.chooseDay)) }
    if text.isEmpty, units.isEmpty { problems.append(Fault.Field("units", PlanWords.chooseUnit)) }
    let terms = TaskRules.terms(visit.form, facets: ports.facets)
    problems += TaskRules.problems(terms, visit.form, units: units)
    guard problems.isEmpty else { return try await task(visit, fault: .invalid(problems)) }
    return try await done(visit) { id, staff in
      try await arrange(id, units: units, due: due, terms: terms, commune: visit.commune, by: staff.id)
    }
  }

  @Sendable private func reportTask(_ visit: Visit) async throws -> Reply {
    let (note, link) = (visit.form["note"], visit.form["link"])
    return try await done(visit) { id, staff in
      try await report(note, link: link.isEmpty ? nil : link, of: id, commune: visit.commune, by: staff)
    }
  }

  @Sendable private func completeTask(_ visit: Visit) async throws -> Reply {
    try await done(visit) { id, staff in try await complete(id, commune: visit.commune, by: staff) }
  }

  @Sendable private func reopenTask(_ visit: Visit) async throws -> Reply {
    try await done(visit) { id, staff in
      try await reopen(id, reason: visit.form["reason"], commune: visit.commune, by: staff)
    }
  }

  /// Does something with the task of the path, and shows it: with what was typed, where that was not taken.
  private func done(_ visit: Visit, _ work: (TaskID, Staff) async throws -> Void) async throws -> Reply {
    let id: TaskID = try visit.id("id")
    do { try await work(id, try visit.staff()) } catch let fault as Fault where fault.kind != .notFound {
      return try await task(visit, fault: fault)
    }
    return .seeOther("/can-bo/viec/\(id)")
  }
}
