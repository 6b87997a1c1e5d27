// SPDX-License-Identifier: Apache-2.0

import Kernel
import Synchronization

/// The tasks of plans as they were last read: nearly every page of staff asks for them, and they change a few times a day.
///
/// What is kept holds for a state of the tables only, which every reading compares in its own transaction: tasks, their
/// events and versions of plans are only ever added, so that their numbers tell whether anything was.
final class PlanTaskMemory: Sendable {
  /// How many rows the tables of plans hold for a commune.
  struct Mark: Hashable, Sendable {
    let tasks: Int
    let events: Int
    let versions: Int
  }

  /// Whose tasks: of one plan, or of all plans of a commune.
  struct Key: Hashable, Sendable {
    let commune: CommuneID
    let plan: PlanID?
  }

  /// As many as are asked for on one machine; then they are read again.
  private static let most = 200

  private let known = Mutex<[Key: (mark: Mark, tasks: [PlanTask])]>([:])

  /// The tasks as of a state of the tables; nil if they were not read since.
  func tasks(_ key: Key, asOf mark: Mark) -> [PlanTask]? {
    known.withLock { known in known[key].flatMap { $0.mark == mark ? $0.tasks : nil } }
  }

  /// Keeps what was read.
  func keep(_ tasks: [PlanTask], of key: Key, asOf mark: Mark) {
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[key] = (mark, tasks)
    }
  }
}
