// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Synchronization
import Web

/// What every request asks: whose host, whose session.
///
/// Kept in memory until something changes, so that a staff
/// page asks the database for neither.
final class LookUps: Sendable {
  private struct Memory {
    var communes: [String: CommuneCard?] = [:]
    var sessions: [Key: SessionStore.Found] = [:]
  }
  private struct Key: Hashable {
    let commune: CommuneID
    let token: String
  }

  private static let most = 4096
  private let memory = Mutex((memory: Memory(), age: 0))
  private let communes: CommuneStore
  private let sessions: SessionStore

  init(communes: CommuneStore, sessions: SessionStore) {
    self.communes = communes
    self.sessions = sessions
  }

  /// The commune that answers to a host.
  func commune(host: String) async throws -> CommuneCard? {
    if let known = memory.withLock({ $0.memory.communes[host] }) { return known }
    let age = memory.withLock { $0.age }
    let card = try await communes.commune(host: host)
    remember(age) { memory in
      if memory.communes.count >= Self.most { memory.communes = [:] }
      memory.communes[host] = .some(card)
    }
    return card
  }

  /// The member of staff behind a token, if the session has not ended.
  func staff(token: String, commune: CommuneCard) async throws -> Staff? {
    guard token.utf8.count == 64 else { return nil }
    let (key, now) = (Key(commune: commune.id, token: token), sessions.surroundings.now())
    var found = memory.withLock { $0.memory.sessions[key] }
    let isStale = found.map { $0.seenAt.adding(StaffSession.touchAfter) <= now } ?? true
    if isStale {
      let age = memory.withLock { $0.age }
      found = try await sessions.find(token, commune: commune.id)
      if let found, found.endsAt > now {
        let isUnused = found.seenAt.adding(StaffSession.touchAfter) <= now
        if isUnused { try await sessions.touch(token, commune: commune.id) }
        let fresh = isUnused ? try await sessions.find(token, commune: commune.id) : found
        remember(age) { memory in
          if memory.sessions.count >= Self.most { memory.sessions = [:] }
          memory.sessions[key] = fresh
        }
      }
    }
    guard let found, found.endsAt > now else { return nil }
    return found.staff
  }

  /// Forgets everything; what is being read meanwhile is not kept.
  func forget() {
    memory.withLock { $0 = (Memory(), $0.age + 1) }
  }

  private func remember(_ age: Int, _ keep: (inout Memory) -> Void) {
    memory.withLock { if $0.age == age { keep(&$0.memory) } }
  }
}
