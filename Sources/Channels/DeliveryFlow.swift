// SPDX-License-Identifier: Apache-2.0

public import Storage

/// Where a delivery stands; computed from its events, never stored.
public enum DeliveryState: String, Hashable, Sendable, CaseIterable {
  /// Waits for a person or for its turn.
  case queued
  /// An attempt has been recorded and its outcome is not known yet.
  case sending
  /// The channel, or a person with a proof, says it is out.
  case confirmed
  /// The channel or a person says it will not go out.
  case rejected
  /// The attempt's outcome is lost; only asking the channel or a person ends this.
  case unknown
  /// It is out, or may be, and is to be taken back: the message was withdrawn.
  case recalled
  /// It was out, and has been taken back.
  case withdrawn

  /// Whether it waits for a person.
  var waits: Bool { self == .queued || self == .unknown || self == .recalled }
}

/// What happens to a delivery.
public enum DeliveryAction: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// An attempt starts; recorded before the request leaves.
  case attempt
  /// A receipt: the channel's answer, or a person's proof.
  case confirm
  /// A final no, with its reason.
  case reject
  /// The outcome of the attempt is lost.
  case lose
  /// The channel was asked and does not know the post: it may be tried again.
  case requeue
  /// It is to be taken back from the channel.
  case recall
  /// Taken back from the channel.
  case withdraw
}

/// The one table of what may follow what.
enum DeliveryFlow {
  /// The state after an action; nil where the action is not allowed.
  static func next(_ state: DeliveryState, _ action: DeliveryAction) -> DeliveryState? {
    table[state]?[action]
  }

  /// The state after all events of a delivery, in order.
  ///
  /// Events that the table does not allow change nothing: a receipt that comes twice counts once.
  static func state(after actions: some Sequence<DeliveryAction>) -> DeliveryState {
    actions.reduce(.queued) { next($0, $1) ?? $0 }
  }

  private static let table: [DeliveryState: [DeliveryAction: DeliveryState]] = [
    .queued: [.attempt: .sending, .confirm: .confirmed, .reject: .rejected],
    .sending: [.confirm: .confirmed, .reject: .rejected, .lose: .unknown, .recall: .recalled],
    .unknown: [.confirm: .confirmed, .reject: .rejected, .requeue: .queued, .recall: .recalled],
    .confirmed: [.recall: .recalled, .withdraw: .withdrawn],
    // A receipt that was on its way still says where the post is.
    .recalled: [.confirm: .recalled, .reject: .rejected, .withdraw: .withdrawn],
    .rejected: [.requeue: .queued],
    .withdrawn: [:],
  ]
}
