// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
import Web

/// The matrix of a plan: its picture, the evidence of a cell, and its targets.
extension Planning {
  /// How many entries the page of evidence takes in one address.
  static let entriesInAddress = 400

  func addMatrix(to routes: inout Routes) {
    let path = "/can-bo/ke-hoach/{id}/ma-tran"
    routes.get(path, .signedIn) { visit in
      let plan = try await plan(of: visit)
      let page = try await matrix(of: plan, visit)
      return .page(PlanMatrixPages.matrix(page, staff: try visit.staff()))
    }
    routes.get("\(path)/bang-chung", .can(.read), cellEvidence)
    routes.get("\(path)/dinh-muc", .can(.plan)) { try await targetForm($0) }
    routes.post("\(path)/dinh-muc", .can(.plan), setTargets)
  }

  /// All that the page of the matrix shows, for the period of the query.
  func matrix(of plan: Plan, _ visit: Visit) async throws -> MatrixPage {
    let tasks = try await store.tasks(of: plan.id, commune: visit.commune)
    let targets = try await targets(of: plan, tasks: tasks, commune: visit.commune)
    let today = store.surroundings.today
    let period = MatrixPeriod(plan.year, query: visit.query["ky"])
    let evidence = try await ports.evidence(visit.commune, period.days)
    return MatrixPage(
      plan: plan,
      matrix: PlanMatrix(
        evidence, facets: ports.facets, targets: targets, period: period, from: plan.start, on: today),
      tasks: tasks.filter { !TaskProgress.isCompleted($0) })
  }

  /// What is wanted of each cell in a year: what the plan's words ask for, and what people have set since.
  func targets(
    of plan: Plan, tasks: [PlanTask], commune: CommuneID
  ) async throws -> [MatrixCell: Int] {
    let document = readings.reading(of: try await store.reading(of: plan.id, commune: commune))
    return MatrixTargets.proposed(
      audiences: document.audiences, channels: document.channels, tasks: tasks, year: plan.year,
      facets: ports.facets
    ).merging(try await store.targets(of: plan.id, commune: commune)) { $1 }
  }

  @Sendable private func cellEvidence(_ visit: Visit) async throws -> Reply {
    let plan = try await plan(of: visit)
    let period = MatrixPeriod(plan.year, query: visit.query["ky"])
    let query = visit.query
    let pieces = try await ports.evidence(visit.commune, period.days)
      .filter { record in
        record.topic == query["noi-dung"] && record.audiences.contains { $0 == query["doi-tuong"] }
      }
      .flatMap(\.pieces).filter { $0.channel == query["kenh"] && period.days.contains($0.day) }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    guard pieces.count > Self.entriesInAddress else {
      return .seeOther(PlanMatrixPages.entries(pieces.map(\.id)))
    }
    return .page(PlanMatrixPages.parts(of: pieces, each: Self.entriesInAddress, plan: plan))
  }

  /// The form of the targets of one audience; after a refusal with what was typed.
  private func targetForm(_ visit: Visit, fault: Fault? = nil) async throws -> Reply {
    let plan = try await plan(of: visit)
    let audience = try audience(visit)
    let tasks = try await store.tasks(of: plan.id, commune: visit.commune)
    let targets = try await targets(of: plan, tasks: tasks, commune: visit.commune)
    let stored = ports.facets.topics.flatMap { topic in
      ports.facets.channels.map { channel in
        let cell = MatrixCell(audience.id, topic.id, channel.id)
        return (PlanMatrixPages.field(cell), [String(targets[cell] ?? 0)])
      }
    }
    let values = fault == nil ? Form(fields: Dictionary(stored) { $1 }) : visit.form
    return .page(
      PlanMatrixPages.targets(
        FormState(values: values, fault: fault), audience: audience, facets: ports.facets, plan: plan,
        token: visit.visitor.formToken),
      status: fault?.kind.status ?? 200)
  }

  @Sendable private func setTargets(_ visit: Visit) async throws -> Reply {
    let plan = try await plan(of: visit)
    let audience = try audience(visit)
    let staff = try visit.staff()
    let tasks = try await store.tasks(of: plan.id, commune: visit.commune)
    let before = try await targets(of: plan, tasks: tasks, commune: visit.commune)
    var problems: [Fault.Field] = []
    var choices: [PlanChoice] = []
    for topic in ports.facets.topics {
      for channel in ports.facets.channels {
        let cell = MatrixCell(audience.id, topic.id, channel.id)
        let text = visit.form[PlanMatrixPages.field(cell)]
        guard let count = text.isEmpty ? 0 : Int(text), (0...MatrixTargets.most).contains(count) else {
          problems.append(Fault.Field(PlanMatrixPages.field(cell), PlanWords.targetRange(MatrixTargets.most)))
          continue
        }
        if count != before[cell] ?? 0 { choices.append(.target(cell, count)) }
      }
    }
    guard problems.isEmpty else { return try await targetForm(visit, fault: .invalid(problems)) }
    if !choices.isEmpty {
      let chosen = choices
      try await store.database.write(Change(visit.commune, "planning")) { session in
        try store.record(chosen, of: plan.id, commune: visit.commune, by: staff.id, in: session)
        try audit.note(staff.id, "plan.chosen", Subject("plan", plan.id), commune: visit.commune, in: session)
      }
    }
    return .seeOther("/can-bo/ke-hoach/\(plan.id)/ma-tran")
  }

  private func audience(_ visit: Visit) throws -> PlanFacets.Facet {
    let id = visit.query["doi-tuong"] ?? visit.form["doi-tuong"]
    guard let found = ports.facets.audiences.first(where: { $0.id == id }) ?? ports.facets.audiences.first
    else {
      throw Fault(.notFound, FaultWords.notFound)
    }
    return found
  }
}

/// All that the page of the matrix shows.
struct MatrixPage: Sendable {
  let plan: Plan
  let matrix: PlanMatrix
  /// The tasks of the plan that are not done.
  let tasks: [PlanTask]

  /// The task for which a message that fills a gap may be written: one whose channels are those that lack.
  func task(for gap: PlanMatrix.Gap) -> PlanTask? {
    let missing = Set(gap.channels.map(\.facet.id))
    let fitting = tasks.map { ($0, missing.intersection($0.terms?.kinds ?? []).count) }
    return fitting.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
  }
}
