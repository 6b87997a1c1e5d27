// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// A plan with its tasks as pages show it.
struct PlanView: Sendable {
  /// A task, where it stands, and how much was done for it.
  struct Line: Sendable {
    let task: PlanTask
    let state: TaskState
    let activity: Int
  }

  let plan: Plan
  let tasks: [Line]
  let unitNames: [UnitID: String]

  /// The unit's own name where the commune has it, else as the plan names it.
  func unitName(of task: PlanTask) -> String? {
    task.unit.flatMap { unitNames[$0] } ?? task.unitText
  }

  /// The tasks of each unit, in the plan's order.
  var byUnit: [(unit: String?, lines: [Line])] {
    var groups: [(unit: String?, lines: [Line])] = []
    for line in tasks {
      let name = unitName(of: line.task)
      if let place = groups.firstIndex(where: { $0.unit == name }) {
        groups[place].lines.append(line)
      } else {
        groups.append((name, [line]))
      }
    }
    return groups
  }

  /// How many tasks stand in some of the states.
  func count(_ states: TaskState...) -> Int { tasks.count { states.contains($0.state) } }
}

/// All that the page of a task shows.
struct TaskPage: Sendable {
  let task: PlanTask
  let plan: Plan
  let state: TaskState
  let units: [Unit]
  let messages: [TaskMessage]
  let visit: Visit
  let fault: Fault?

  func unitName(_ id: UnitID) -> String { units.first { $0.id == id }?.name ?? "" }
}

/// The object of `/ke-hoach.json`.
struct PublicPlan: Encodable {
  struct Line: Encodable {
    let id: String
    let line: Int
    let unit: String?
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
        text: line.task.text, due: line.task.due?.iso, state: line.state.rawValue, evidence: line.activity)
    }
  }
}
