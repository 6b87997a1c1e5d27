// SPDX-License-Identifier: Apache-2.0

import Commune
import Documents
import Kernel
import Messages
import Outside
import Planning
import Reports
import Web

extension House {
  /// What reports need: the plan with its duties, and what entries of the ledger are about.
  var reportPorts: ReportPorts {
    let (planning, board, units, documents) = (planning, board, machine.registry.units, documents)
    return ReportPorts(
      tasks: { commune, days in
        let names = try await units.all(commune: commune, closedToo: true).names
        let plans = Dictionary(
          try await planning.plans(commune: commune).map { ($0.id, $0) },
          uniquingKeysWith: { first, _ in first })
        let messages = try await Self.messagesByTask(board, commune)
        return try await planning.tasks(commune: commune, on: days.upperBound).compactMap { view in
          guard let plan = plans[view.task.plan], plan.isInForce(on: days) else { return nil }
          return Self.reportTask(view, plan: plan, unitNames: names, messages: messages[view.id] ?? [])
        }
      },
      plan: { commune in
        try await planning.latestPlan(commune: commune).map { plan in
          ReportPlan(number: plan.number, day: plan.day, issuer: plan.issuer, title: plan.title)
        }
      },
      subjects: { subjects, commune in
        try await Self.reportSubjects(subjects, commune, planning, board, documents)
      }, labels: AppWords.evidenceLabels,
      typst: TypstProgram(machine.settings.typst, surroundings: machine.surroundings))
  }

  private static func messagesByTask(
    _ board: MessageBoard, _ commune: CommuneID
  ) async throws -> [TaskID: [MessageID]] {
    try await board.tasks(in: commune).sorted { $0.key < $1.key }.reduce(into: [:]) { found, pair in
      found[pair.value, default: []].append(pair.key)
    }
  }

  private static func reportTask(
    _ view: TaskView, plan: Plan, unitNames: [UnitID: String], messages: [MessageID]
  ) -> ReportTask {
    let task = view.task
    let names = task.units.compactMap { unitNames[$0] }
    return ReportTask(
      id: task.id, text: task.text, units: task.units,
      unitName: names.isEmpty ? task.unitText : names.joined(separator: "; "), due: task.due,
      completed: task.completedOn,
      occurrences: view.occurrences.map { .init(due: $0.occurrence.due, doneOn: $0.doneOn) },
      source: AppWords.source(plan: plan.number, line: task.line),
      plan: Subject("plan", plan.id), records: messages.map { Subject("message", $0) })
  }

  private static func reportSubjects(
    _ subjects: [Subject], _ commune: CommuneID, _ planning: Planning, _ board: MessageBoard,
    _ documents: Documents
  ) async throws -> [Subject: ReportSubject] {
    let messages = subjects.filter { $0.kind == "message" }.compactMap { MessageID($0.id) }
    let tasks = try await planning.allTasks(commune: commune)
    let plans = try await planning.plans(commune: commune)
    var known: [Subject: ReportSubject] = [:]
    for (message, title) in try await board.titles(of: messages, in: commune) {
      known[Subject("message", message)] = ReportSubject(title: title, path: "/can-bo/tin/\(message)")
    }
    let papers = subjects.filter { $0.kind == "document" }.compactMap { DocumentID($0.id) }
    for (document, title) in try await documents.names(of: papers, in: commune) {
      known[Subject("document", document)] = ReportSubject(
        title: title, path: Documents.staffPath(document))
    }
    for task in tasks {
      known[Subject("task", task.id)] = ReportSubject(title: task.text, path: "/can-bo/viec/\(task.id)")
    }
    for plan in plans {
      known[Subject("plan", plan.id)] = ReportSubject(title: plan.title, path: "/can-bo/ke-hoach/\(plan.id)")
    }
    return known.filter { subjects.contains($0.key) }
  }
}

extension Plan {
  /// Whether its year has one of these days.
  func isInForce(on days: ClosedRange<LocalDay>) -> Bool {
    (days.lowerBound.year...days.upperBound.year).contains(year)
  }
}

extension PlanTask {
  /// The day on which it was completed, if its last word is that it is done.
  var completedOn: LocalDay? {
    guard TaskProgress.isCompleted(self) else { return nil }
    return events.last { $0.what == .completed }?.at.day
  }
}
