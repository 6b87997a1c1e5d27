// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
public import OfficialDocuments
public import Storage
public import Web

/// What planning asks of other rooms; `App` connects them.
public struct PlanningPorts: Sendable {
  /// The messages that were written for a task, with what stands at them now.
  public var messages: @Sendable (TaskID, CommuneCard) async throws -> [TaskMessage]
  /// What the ledger holds of messages that went out on days of a range.
  public var evidence: @Sendable (CommuneID, ClosedRange<LocalDay>) async throws -> [TaskEvidence]
  /// The audiences, contents and channels by which evidence is counted.
  public var facets: PlanFacets
  /// The text of a file; a PDF needs programs of the machine.
  public var open: @Sendable ([UInt8]) async throws -> DocumentText
  /// Where the files of plans are kept.
  public var files: PlanFiles

  /// The ports, each from its room; without `open` only .txt and .docx are read.
  public init(
    messages: @escaping @Sendable (TaskID, CommuneCard) async throws -> [TaskMessage],
    evidence: @escaping @Sendable (CommuneID, ClosedRange<LocalDay>) async throws -> [TaskEvidence] = {
      _, _ in
      []
    },
    facets: PlanFacets = PlanFacets(),
    open: @escaping @Sendable ([UInt8]) async throws -> DocumentText = { try PlanDraft(bytes: $0).text },
    files: PlanFiles = PlanFiles()
  ) {
    self.messages = messages
    self.evidence = evidence
    self.facets = facets
    self.open = open
    self.files = files
  }
}

/// A message as a task's page lists it.
public struct TaskMessage: Hashable, Sendable {
  /// The headline.
  public let title: String
  /// Where it stands, in words.
  public let state: String
  /// Its page in the workspace.
  public let path: String

  /// A message from its parts.
  public init(title: String, state: String, path: String) {
    self.title = title
    self.state = state
    self.path = path
  }
}

/// Plans and their tasks.
public struct Planning: Sendable {
  let store: PlanStore
  let units: UnitStore
  let audit: Audit
  let ports: PlanningPorts
  let readings = PlanReadings()

  /// Planning over a database.
  public init(database: any Database, surroundings: Surroundings, ports: PlanningPorts) {
    store = PlanStore(database: database, surroundings: surroundings)
    units = UnitStore(database: database, surroundings: surroundings)
    audit = Audit(database: database, surroundings: surroundings)
    self.ports = ports
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { PlanSchema.migrations + PlanSourceSchema.migrations }

  /// Keeps a plan with its tasks, each given to the units that it names where the commune has those units.
  ///
  /// - Parameters:
  ///   - original: the file it was read from
  ///   - also: what else is written in the same transaction
  /// - Throws: `Fault.conflict` if the same plan is kept already, `Fault.invalid` if the document is no plan.
  public func keep(
    _ draft: PlanDraft, original: PlanOriginal? = nil, commune: CommuneID, by person: PersonID?,
    also: @escaping @Sendable (any Session) throws -> Void = { _ in }
  ) async throws
    -> (plan: ID<Plan>, tasks: [TaskID])
  {
    guard !draft.document.tasks.isEmpty else {
      throw Fault(.invalid, PlanWords.noTasks(in: DocumentNature(draft.document)))
    }
    let matched = try await units(of: draft.document.tasks, commune: commune)
    do {
      return try await store.database.write(Change(commune, "planning")) { session in
        let kept = try store.keep(draft, units: matched, commune: commune, by: person, in: session)
        try store.keepReading(draft.text, original: original, of: kept.plan, commune: commune, in: session)
        try also(session)
        try Ledger.append(
          Evidence(
            id: store.surroundings.newID(), commune: commune, at: store.surroundings.now(),
            kind: "plan.imported",
            subject: Subject("plan", kept.plan), actor: person, amounts: ["tasks": Int64(kept.tasks.count)]),
          in: session)
        return kept
      }
    } catch DatabaseError.uniqueViolation {
      throw Fault(.conflict, PlanWords.keptAlready)
    }
  }

  /// The units that duties name, by the words that name them.
  func units(of duties: [Duty], commune: CommuneID) async throws -> [String: [UnitID]] {
    var known: [String: [UnitID]] = [:]
    for name in Set(duties.compactMap(\.unit)) {
      known[name] = try await unitIDs(named: name, commune: commune)
    }
    return known
  }

  /// The units that a plan's words name: the words as one name, else each part of the list that is a name.
  ///
  /// "Văn phòng A và B" may be one name, so its halves count only where both are names.
  func unitIDs(named text: String, commune: CommuneID) async throws -> [UnitID] {
    if let whole = try await units.unit(named: text, commune: commune) { return [whole] }
    var found: [UnitID] = []
    for part in PlanRules.parts(of: text) {
      if let unit = try await units.unit(named: part, commune: commune) {
        found.append(unit)
        continue
      }
      var halves: [UnitID] = []
      let names = PlanRules.halves(of: part)
      for name in names {
        if let unit = try await units.unit(named: name, commune: commune) { halves.append(unit) }
      }
      if halves.count == names.count { found += halves }
    }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The tasks that a message may be written for: those of the newest plan that are not done.
  public func openTasks(commune: CommuneID) async throws -> [PlanTask] {
    guard let plan = try await latestPlan(commune: commune) else { return [] }
    return try await tasks(of: plan.id, commune: commune).filter { !TaskProgress.isCompleted($0) }
  }

  /// The plans, newest first.
  public func plans(commune: CommuneID) async throws -> [Plan] {
    try await store.plans(commune: commune)
  }

  /// The plan of the latest year; nil while the commune has none.
  public func latestPlan(commune: CommuneID) async throws -> Plan? {
    try await store.plans(commune: commune).first
  }

  /// The lines of a plan as they were taken in.
  public func text(of plan: PlanID, commune: CommuneID) async throws -> String {
    try await store.text(of: plan, commune: commune)
  }

  /// The tasks of one plan, in its order.
  public func tasks(of plan: PlanID, commune: CommuneID) async throws -> [PlanTask] {
    try await store.tasks(of: plan, commune: commune)
  }

  /// Every task of every plan, for reports.
  public func allTasks(commune: CommuneID) async throws -> [PlanTask] {
    try await store.tasks(commune: commune)
  }

  /// Every task of every plan with where it stood at the end of a day.
  ///
  /// Work that was reported later is left out; units and days are taken as they are known now, and so is what
  /// other capabilities have done.
  public func tasks(commune: CommuneID, on day: LocalDay) async throws -> [TaskView] {
    try await views(
      store.tasks(commune: commune).map { $0.asOf(day) }, of: store.plans(commune: commune), on: day,
      commune: commune)
  }

  /// The tasks of one plan with where each stood at the end of a day.
  public func tasks(of plan: Plan, commune: CommuneID, on day: LocalDay) async throws -> [TaskView] {
    try await views(
      store.tasks(of: plan.id, commune: commune).map { $0.asOf(day) }, of: [plan], on: day, commune: commune)
  }

  /// Tasks of some plans with where they stand on a day.
  func views(
    _ tasks: [PlanTask], of plans: [Plan], on day: LocalDay, commune: CommuneID
  ) async throws -> [TaskView] {
    let first = plans.map(\.firstDay).min() ?? day
    let evidence = try await self.evidence(commune: commune, min(first, day)...day)
    let known = Dictionary(plans.map { ($0.id, $0) }) { $1 }
    return tasks.compactMap { task in
      known[task.plan].map { TaskView(task, of: $0, evidence: evidence[task.id] ?? [], on: day) }
    }
  }

  /// The evidence of each task from days of a range.
  func evidence(commune: CommuneID, _ days: ClosedRange<LocalDay>) async throws -> [TaskID: [TaskEvidence]] {
    try await ports.evidence(commune, days).reduce(into: [:]) { found, record in
      if let task = record.task { found[task, default: []].append(record) }
    }
  }
}
