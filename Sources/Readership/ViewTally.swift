// SPDX-License-Identifier: Apache-2.0

import Kernel
import Synchronization
import Web

/// Views since they were last written down: a number for each page and day, and nothing of who looked.
final class ViewTally: Sendable {
  /// What views are counted by.
  struct Key: Hashable, Sendable {
    let commune: CommuneID
    let path: String
    let day: LocalDay
  }

  /// How many names of browsers the verdicts are remembered for; there are few.
  private static let names = 500

  private struct State {
    var counts: [Key: Int] = [:]
    var verdicts: [String: Bool] = [:]
  }

  private let state = Mutex(State())

  /// Counts a view, unless a rule leaves it out.
  func note(_ view: PageView) {
    guard !ViewRules.isAhead(view.purpose), let path = ViewRules.path(of: view.target) else { return }
    let key = Key(commune: view.commune, path: path, day: view.at.day)
    state.withLock { state in
      let isMachine: Bool
      if let known = state.verdicts[view.agent] {
        isMachine = known
      } else {
        isMachine = ViewRules.isMachine(view.agent)
        if state.verdicts.count >= Self.names { state.verdicts = [:] }
        state.verdicts[view.agent] = isMachine
      }
      if !isMachine { state.counts[key, default: 0] += 1 }
    }
  }

  /// Hands over what was counted; the tally begins anew.
  func take() -> [Key: Int] {
    state.withLock { state in
      defer { state.counts = [:] }
      return state.counts
    }
  }

  /// Takes back what could not be written down.
  func giveBack(_ counts: [Key: Int]) {
    state.withLock { $0.counts.merge(counts) { $0 + $1 } }
  }
}
