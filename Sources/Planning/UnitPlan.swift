// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import VietnameseText

/// The own plan of a unit, school or hamlet by which it carries out its duties of the commune's plan.
struct UnitPlan: Sendable {
  let unit: UnitID
  let text: DocumentText
  let original: PlanOriginal?
  let at: Instant
}

/// Where a unit stands with its own plan.
struct UnitPlanState: Sendable {
  /// A duty of the commune's plan, with the line of the own plan that takes it up; nil where none does.
  struct Link: Sendable {
    let task: PlanTask
    let line: Int?
  }

  let unit: Unit
  /// Its duties in the commune's plan.
  let links: [Link]
  /// Its own plan as it was last kept.
  let own: UnitPlan?
  /// Whether it owes one.
  let owes: Bool

  var isMissing: Bool { owes && own == nil }
  var covered: Int { links.count { $0.line != nil } }
}

/// Which units owe an own plan, and how far their plans take up what the commune's plan gives them.
enum UnitPlanRules {
  /// How much of a duty's words a line must hold, from 0 to 1.
  static let coverage = 0.6

  /// The states of all units that hold duties or owe a plan, in the order of the units.
  ///
  /// A duty to draw up own plans names who owes one; without such a duty every unit with duties does.
  static func states(tasks: [PlanTask], units: [Unit], plans: [UnitPlan]) -> [UnitPlanState] {
    let own = Dictionary(plans.map { ($0.unit, $0) }) { $1 }
    let demands = tasks.filter { UnitPlanWords.demandsPlan($0.text) }
    var owing = Set(demands.flatMap(\.units))
    for demand in demands {
      let named = [demand.unitText, demand.text].compactMap(\.self).joined(separator: " ")
      owing.formUnion(units.filter { UnitPlanWords.names($0.kind, in: named) }.map(\.id))
    }
    let holders = Set(tasks.flatMap(\.units))
    if owing.isEmpty { owing = holders }
    return units.filter { $0.isOpen && (holders.contains($0.id) || owing.contains($0.id)) }.map { unit in
      let plan = own[unit.id]
      let duties = tasks.filter { $0.units.contains(unit.id) && !UnitPlanWords.demandsPlan($0.text) }
      let lines = plan.map { Self.lines($0.text) } ?? []
      return UnitPlanState(
        unit: unit, links: duties.map { .init(task: $0, line: line(for: $0.text, in: lines)) }, own: plan,
        owes: owing.contains(unit.id))
    }
  }

  private static func lines(_ text: DocumentText) -> [(line: Int, words: [Substring: Int])] {
    text.lines.filter { !$0.text.isEmpty }.map { ($0.number, PlanComparison.words($0.text)) }
  }

  /// The line that holds most of a duty's words.
  private static func line(for duty: String, in lines: [(line: Int, words: [Substring: Int])]) -> Int? {
    let wanted = PlanComparison.words(duty)
    let total = wanted.values.reduce(0, +)
    guard total > 0 else { return nil }
    let shares = lines.map { line in
      (line.line, Double(wanted.reduce(0) { $0 + min($1.value, line.words[$1.key] ?? 0) }) / Double(total))
    }
    return shares.max { $0.1 < $1.1 }.flatMap { $0.1 >= coverage ? $0.0 : nil }
  }
}
