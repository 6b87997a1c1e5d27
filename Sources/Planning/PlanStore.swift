// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Storage
import Web

/// Plans, tasks and their events in the database.
struct PlanStore: Sendable {
  let database: any Database
  let surroundings: Surroundings
  private let memory = PlanTaskMemory()

  init(database: any Database, surroundings: Surroundings) {
    self.database = database
    self.surroundings = surroundings
  }

  /// Keeps a plan with its tasks; units are those the plan's names were matched to.
  ///
  /// - Throws: `DatabaseError.uniqueViolation` if the same words are kept already.
  func keep(
    _ draft: PlanDraft, units: [String: [UnitID]], commune: CommuneID, by person: PersonID?,
    in session: any Session
  ) throws -> (plan: ID<Plan>, tasks: [TaskID]) {
    let now = surroundings.now()
    let plan = surroundings.newID(Plan.self)
    let document = draft.document
    try session.execute(
      """
      INSERT INTO plan (commune, id, year, number, title, issuer, day, fingerprint, text, imported_at, person)
      VALUES (\(commune), \(plan), \(draft.year(default: now.day)), \(draft.number), \(document.title ?? ""),
        \(document.issuer ?? ""), \(document.date?.localDay), \(draft.fingerprint),
        \(draft.text.words), \(now), \(person))
      """)
    var tasks: [TaskID] = []
    for duty in document.tasks {
      tasks.append(try add(duty, to: plan, units: units, commune: commune, by: person, in: session))
    }
    return (plan, tasks)
  }

  /// Makes a duty a task of a plan.
  func add(
    _ duty: Duty, to plan: PlanID, units: [String: [UnitID]], commune: CommuneID, by person: PersonID?,
    in session: any Session
  ) throws -> TaskID {
    let (task, now) = (surroundings.newID(TaskKind.self), surroundings.now())
    try session.execute(
      """
      INSERT INTO plan_task (commune, id, plan, line, unit_text, helpers, text, cadence, due_text, product,
        channels, audiences, target)
      VALUES (\(commune), \(task), \(plan), \(duty.line), \(duty.unit),
        \(duty.helpers.joined(separator: "\n")), \(duty.text), \(duty.cadence), \(duty.due?.text),
        \(duty.product), \(duty.channels.joined(separator: "\n")),
        \(duty.audiences.joined(separator: "\n")), \(duty.target?.text))
      """)
    for unit in duty.unit.flatMap({ units[$0] }) ?? [] {
      try record(.assigned(unit), of: task, commune: commune, by: person, at: now, in: session)
    }
    if let day = duty.due?.date.flatMap({ LocalDay(iso: $0) }) {
      try record(.dueSet(day), of: task, commune: commune, by: person, at: now, in: session)
    }
    return task
  }

  /// The plans of a commune, newest year first.
  func plans(commune: CommuneID) async throws -> [Plan] {
    try await database.read { session in
      try session.rows(
        """
        SELECT \(Self.planColumns) FROM plan WHERE commune = \(commune) ORDER BY year DESC, id DESC
        """
      ).map(Self.plan)
    }
  }

  /// One plan.
  func plan(_ id: PlanID, commune: CommuneID) async throws -> Plan? {
    try await database.read { try plan(id, commune: commune, in: $0) }
  }

  /// One plan, in a transaction.
  func plan(_ id: PlanID, commune: CommuneID, in session: any Session) throws -> Plan? {
    try session.row("SELECT \(Self.planColumns) FROM plan WHERE commune = \(commune) AND id = \(id)")
      .map(Self.plan)
  }

  private static let planColumns: SQL =
    """
    id, year, number, title, issuer, day, imported_at, (SELECT MIN(v.imported_at) FROM plan_version v
      WHERE v.commune = plan.commune AND v.plan = plan.id) AS first_imported_at
    """

  private static func plan(_ row: Row) throws -> Plan {
    try Plan(
      id: row.get("id"), year: row.get("year"), number: row.get("number"), title: row.get("title"),
      issuer: row.get("issuer"), day: row.optional("day"), importedAt: row.get("imported_at"),
      firstImportedAt: row.optional("first_imported_at") ?? row.get("imported_at"))
  }

  /// The words of a plan as they were read; line numbers of tasks and findings count its lines, from 1.
  ///
  /// - Throws: `Fault.notFound` if there is no such plan.
  func text(of plan: PlanID, commune: CommuneID) async throws -> String {
    try await database.read { session in
      let row = try session.row("SELECT text FROM plan WHERE commune = \(commune) AND id = \(plan)")
      guard let row else { throw Fault(.notFound, PlanWords.planNotFound) }
      return try row.get("text")
    }
  }

  private static let columns: SQL =
    """
    t.id, t.plan, t.line, t.unit_text, t.helpers, t.text, t.cadence, t.due_text, t.product, t.channels,
    t.audiences, t.target, e.at, e.person, e.what, e.unit, e.day, e.note, e.link
    """

  /// The tasks of a plan in its order, without those that a later version dropped; of all plans where none is named.
  func tasks(of plan: ID<Plan>? = nil, commune: CommuneID) async throws -> [PlanTask] {
    let filter: SQL = plan.map { "AND t.plan = \($0)" } ?? ""
    let key = PlanTaskMemory.Key(commune: commune, plan: plan)
    return try await database.read { session in
      let mark = try Self.mark(commune, session)
      if let known = memory.tasks(key, asOf: mark) { return known }
      let tasks = try Self.tasks(
        session.rows(
          """
          SELECT \(Self.columns)
          FROM plan_task t LEFT JOIN plan_task_event e ON e.commune = t.commune AND e.task = t.id
          WHERE t.commune = \(commune) \(filter) AND NOT EXISTS (SELECT 1 FROM plan_change c
            WHERE c.commune = t.commune AND c.task = t.id AND c.what = 'dropped')
          ORDER BY t.plan, t.line, t.id, e.id
          """))
      memory.keep(tasks, of: key, asOf: mark)
      return tasks
    }
  }

  private static func mark(_ commune: CommuneID, _ session: any Session) throws -> PlanTaskMemory.Mark {
    let row = try session.row(
      """
      SELECT (SELECT COUNT(*) FROM plan_task WHERE commune = \(commune)) AS tasks,
        (SELECT COUNT(*) FROM plan_task_event WHERE commune = \(commune)) AS events,
        (SELECT COUNT(*) FROM plan_version WHERE commune = \(commune)) AS versions
      """)
    guard let row else { return PlanTaskMemory.Mark(tasks: 0, events: 0, versions: 0) }
    return try PlanTaskMemory.Mark(
      tasks: row.get("tasks"), events: row.get("events"), versions: row.get("versions"))
  }

  /// One task.
  func task(_ id: TaskID, commune: CommuneID, in session: any Session) throws -> PlanTask? {
    try Self.tasks(
      session.rows(
        """
        SELECT \(Self.columns)
        FROM plan_task t LEFT JOIN plan_task_event e ON e.commune = t.commune AND e.task = t.id
        WHERE t.commune = \(commune) AND t.id = \(id) ORDER BY e.id
        """)
    ).first
  }

  /// When a later version of its plan dropped a task; nil while it is part of the plan.
  func droppedAt(_ task: TaskID, commune: CommuneID, in session: any Session) throws -> Instant? {
    try session.row(
      """
      SELECT v.replaced_at FROM plan_change c JOIN plan_version v ON v.commune = c.commune AND v.id = c.version
      WHERE c.commune = \(commune) AND c.task = \(task) AND c.what = 'dropped'
      """
    )?.get("replaced_at")
  }

  /// Writes down what happened to a task.
  func record(
    _ what: TaskEvent.What, of task: TaskID, commune: CommuneID, by person: PersonID?, at: Instant,
    in session: any Session
  ) throws {
    let id = surroundings.newID(TaskEvent.self)
    var name: String
    var unit: UnitID?
    var day: LocalDay?
    var note: String?
    var link: String?
    switch what {
    case .assigned(let to): (name, unit) = ("assigned", to)
    case .released(let from): (name, unit) = ("released", from)
    case .dueSet(let to): (name, day) = ("due", to)
    case .dueCleared: name = "due-cleared"
    case .reported(let words, let address): (name, note, link) = ("reported", words, address)
    case .completed: name = "completed"
    case .reopened(let reason): (name, note) = ("reopened", reason)
    case .confirmed(let terms):
      (name, note) = ("confirmed", String(decoding: try StableJSON.bytes(terms), as: UTF8.self))
    }
    try session.execute(
      """
      INSERT INTO plan_task_event (commune, id, task, at, person, what, unit, day, note, link)
      VALUES (\(commune), \(id), \(task), \(at), \(person), \(name), \(unit), \(day), \(note), \(link))
      """)
  }

  /// Rows of tasks joined with their events, those of one task next to each other.
  private static func tasks(_ rows: [Row]) throws -> [PlanTask] {
    var result: [PlanTask] = []
    var start = rows.startIndex
    while start < rows.endIndex {
      let first = rows[start]
      let id: TaskID = try first.get("id")
      var events: [TaskEvent] = []
      while start < rows.endIndex, try rows[start].get("id", as: TaskID.self) == id {
        if let event = try event(rows[start]) { events.append(event) }
        start += 1
      }
      result.append(
        try PlanTask(
          id: id, plan: first.get("plan"), line: first.get("line"), unitText: first.optional("unit_text"),
          helpers: first.lines("helpers"), text: first.get("text"), cadence: first.optional("cadence"),
          dueText: first.optional("due_text"),
          product: first.optional("product"), channels: first.lines("channels"),
          audiences: first.lines("audiences"), target: first.optional("target"), events: events))
    }
    return result
  }

  private static func event(_ row: Row) throws -> TaskEvent? {
    guard let name: String = try row.optional("what") else { return nil }
    let what: TaskEvent.What =
      switch name {
      case "assigned": .assigned(try row.get("unit"))
      case "released": .released(try row.get("unit"))
      case "due": .dueSet(try row.get("day"))
      case "due-cleared": .dueCleared
      case "reported": .reported(note: try row.get("note"), link: try row.optional("link"))
      case "completed": .completed
      case "reopened": .reopened(reason: try row.get("note"))
      case "confirmed":
        .confirmed(
          try JSONDecoder().decode(TaskTerms.self, from: Data(row.get("note", as: String.self).utf8)))
      default: throw DatabaseError.decoding(column: "what")
      }
    return TaskEvent(at: try row.get("at"), person: try row.optional("person"), what: what)
  }

}
