// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import VietnameseText

/// What a new version of a plan does to its tasks: each task is matched with the duty whose words are nearest.
struct PlanComparison: Sendable {
  /// A task and what becomes of it.
  enum Change: Sendable {
    /// As it was, perhaps on another line.
    case kept(PlanTask, Duty)
    /// The same task in other words, by another unit or with another day.
    case changed(PlanTask, Duty)
    /// New.
    case added(Duty)
    /// No longer in the plan.
    case dropped(PlanTask)
  }

  /// In the order of the new version; what was dropped stands at the end.
  let changes: [Change]

  /// How much two texts must have in common to be the same task, from 0 to 1.
  static let likenessLimit = 0.6

  init(tasks: [PlanTask], duties: [Duty]) {
    let (old, new) = (tasks.map { Self.words($0.text) }, duties.map { Self.words($0.text) })
    var pairs: [(likeness: Double, task: Int, duty: Int)] = []
    for task in tasks.indices {
      for duty in duties.indices {
        var likeness = Self.likeness(old[task], new[duty])
        guard likeness >= Self.likenessLimit else { continue }
        // Of two duties in the same words, that of the same unit is the same task.
        if tasks[task].unitText == duties[duty].unit { likeness += 0.001 }
        pairs.append((likeness, task, duty))
      }
    }
    // Likeliest first; where several are alike, in the order of the text.
    pairs.sort { ($1.likeness, $0.task, $0.duty) < ($0.likeness, $1.task, $1.duty) }
    var (takenTasks, taskOfDuty): (Set<Int>, [Int: Int]) = ([], [:])
    for pair in pairs where !takenTasks.contains(pair.task) && taskOfDuty[pair.duty] == nil {
      takenTasks.insert(pair.task)
      taskOfDuty[pair.duty] = pair.task
    }
    changes =
      duties.enumerated().map { place, duty in
        guard let number = taskOfDuty[place] else { return .added(duty) }
        let task = tasks[number]
        return Self.isSame(task, duty) ? .kept(task, duty) : .changed(task, duty)
      } + tasks.indices.filter { !takenTasks.contains($0) }.map { .dropped(tasks[$0]) }
  }

  /// Whether anything but line numbers is another.
  var isEmpty: Bool {
    changes.allSatisfy { change in
      if case .kept = change { true } else { false }
    }
  }

  private static func isSame(_ task: PlanTask, _ duty: Duty) -> Bool {
    task.text == duty.text && task.unitText == duty.unit && task.dueText == duty.due?.text
      && task.cadence == duty.cadence && task.product == duty.product && task.target == duty.target?.text
  }

  /// The words of a text without marks, each with how often it stands there.
  static func words(_ text: String) -> [Substring: Int] {
    let folded = FoldedText.of(text)
    return folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
  }

  /// The share of words that two texts have in common (Dice), from 0 to 1.
  static func likeness(_ left: [Substring: Int], _ right: [Substring: Int]) -> Double {
    let total = left.values.reduce(0, +) + right.values.reduce(0, +)
    guard total > 0 else { return 0 }
    let shared = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    return Double(2 * shared) / Double(total)
  }
}
