// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

extension MessageOrder {
  /// How far ahead a time may be set.
  static let furthest = Duration.seconds(366 * 86_400)
  static let noteLimit = 500

  /// What an order lacks for an action.
  func problems(of action: MessageAction, _ standing: MessageStanding, now: Instant) -> [Fault.Field] {
    var found = MessageRules.problems(comment: comment ?? "", of: action)
    if MessageFlow.changesPublicText(action), standing.wasPublished { found += publicProblems }
    if action == .schedule { found += timeProblems(now) }
    if action == .setEnd { found += endProblems(now) }
    return found
  }

  private var publicProblems: [Fault.Field] {
    var found: [Fault.Field] = []
    if change == nil { found.append(.init("change", MessageWords.changeMissing)) }
    let note = note ?? ""
    if note.isEmpty { found.append(.init("note", MessageWords.noteMissing)) }
    if note.count > Self.noteLimit {
      found.append(.init("note", MessageWords.tooLong(count: note.count, limit: Self.noteLimit)))
    }
    return found
  }

  private func timeProblems(_ now: Instant) -> [Fault.Field] {
    guard let publishAt else { return [.init("day", MessageWords.timeMissing)] }
    if publishAt <= now { return [.init("day", MessageWords.timePast(now))] }
    if publishAt > now.adding(Self.furthest) { return [.init("day", MessageWords.timeFar)] }
    if let withdrawAt, withdrawAt <= publishAt { return [.init("endDay", MessageWords.endBeforeStart)] }
    return []
  }
}

extension MessageOrder {
  private func endProblems(_ now: Instant) -> [Fault.Field] {
    guard let withdrawAt else { return [.init("endDay", MessageWords.endMissing)] }
    if withdrawAt <= now { return [.init("endDay", MessageWords.endPast(now))] }
    if withdrawAt > now.adding(Self.furthest) { return [.init("endDay", MessageWords.timeFar)] }
    return []
  }
}

extension MessageFlow {
  /// Whether a person whose permissions include those lent by an absent colleague does this by that loan alone:
  /// what is lent is the right to approve.
  static func needsBehalf(_ action: MessageAction, _ held: Set<Permission>) -> Bool {
    let needed = permissions(action)
    return needed.contains(.approve) && needed.subtracting([.approve]).isDisjoint(with: held)
  }
}
