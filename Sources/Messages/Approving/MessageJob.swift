// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// What the durable queue does with messages at its time; each asks first whether the event that ordered it is
/// still the last word.
enum MessageJob: String, CaseIterable {
  /// Shows it to the public.
  case publish = "messages.publish"
  /// Takes it back.
  case withdraw = "messages.withdraw"
  /// Notes that an emergency was not confirmed in time.
  case overdue = "messages.overdue"
  /// Erases what lay long enough in the recycle bin.
  case erase = "messages.erase"

  /// What a job is about: a message and the event that ordered it.
  static func key(_ message: MessageID, _ event: ID<MessageEvent>) -> String { "\(message) \(event)" }

  /// The message and event of a key.
  static func parts(of key: String) -> (message: MessageID, event: ID<MessageEvent>)? {
    let parts = key.pieces(between: " ")
    guard parts.count == 2, let message = MessageID(parts[0]), let event = ID<MessageEvent>(parts[1]) else {
      return nil
    }
    return (message, event)
  }

  /// What handles them.
  static func handlers(_ store: MessageStore) -> [String: JobHandler] {
    allCases.reduce(into: [:]) { handlers, kind in
      let handler: JobHandler = { job in try await store.carryOut(kind, job) }
      handlers[kind.rawValue] = handler
    }
  }
}
