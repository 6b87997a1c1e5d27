// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// A plan with its tasks as pages show it.
struct PlanView: Sendable {
  let plan: Plan
  let tasks: [TaskView]
  let unitNames: [UnitID: String]

  /// The names of the units that hold a task; as the plan names them while the commune has given it to none.
  func unitName(of task: PlanTask) -> String? {
    let names = task.units.compactMap { unitNames[$0] }
    return names.isEmpty ? task.unitText : names.joined(separator: "; ")
  }

  /// The tasks of each unit, in the plan's order.
  var byUnit: [(unit: String?, tasks: [TaskView])] {
    var groups: [(unit: String?, tasks: [TaskView])] = []
    for view in tasks {
      let name = unitName(of: view.task)
      if let place = groups.firstIndex(where: { $0.unit == name }) {
        groups[place].tasks.append(view)
      } else {
        groups.append((name, [view]))
      }
    }
    return groups
  }

  /// The tasks of which the plan left something open that nobody has filled in yet.
  var open: [TaskView] { tasks.filter { $0.state != .completed && !$0.task.gaps.isEmpty } }

  /// How many tasks stand in some of the states.
  func count(_ states: TaskState...) -> Int { tasks.count { states.contains($0.state) } }
}

/// All that the page of a task shows.
struct TaskPage: Sendable {
  let task: PlanTask
  let plan: Plan
  let view: TaskView
  let facets: PlanFacets
  /// The terms that its words propose, for who may confirm them.
  let proposal: TaskTerms?
  let units: [Unit]
  let messages: [TaskMessage]
  /// When a later version of the plan dropped it; nil while it is part of the plan.
  let droppedAt: Instant?
  let visit: Visit
  let fault: Fault?

  var state: TaskState { view.state }

  func unitName(_ id: UnitID) -> String { units.first { $0.id == id }?.name ?? "" }

  /// The names of the units that hold it; nil while it is given to none.
  var holder: String? {
    task.units.isEmpty ? nil : task.units.map(unitName).joined(separator: "; ")
  }
}

/// The object of `/ke-hoach.json`.
struct PublicPlan: Encodable {
  struct Line: Encodable {
    let id: String
    let line: Int
    let unit: String?
    let units: [String]
    let text: String
    let due: String?
    let state: String
    let evidence: Int
  }

  let year: Int
  let number: String
  let title: String
  let tasks: [Line]

  init(_ view: PlanView) {
    year = view.plan.year
    number = view.plan.number
    title = view.plan.title
    tasks = view.tasks.map { line in
      Line(
        id: line.task.id.description, line: line.task.line, unit: view.unitName(of: line.task),
        units: line.task.units.compactMap { view.unitNames[$0] },
        text: line.task.text, due: line.task.due?.iso, state: line.state.rawValue, evidence: line.activity)
    }
  }
}
