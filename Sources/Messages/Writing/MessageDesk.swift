// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
public import Web

/// The work on messages for those who come without a form: commands, and the making of example data.
///
/// The rules are those of the pages.
public struct MessageDesk: Sendable {
  private let store: MessageStore

  /// A desk over a database.
  public init(database: any Database, surroundings: Surroundings, ports: MessagePorts) {
    store = MessageStore(database: database, surroundings: surroundings, ports: ports)
  }

  /// Begins a message and sends it for approval.
  ///
  /// - Throws: `Fault.invalid` for what the content lacks, `Fault.forbidden` for a person who may not write.
  public func submit(
    _ content: MessageContent, by staff: Staff, in commune: CommuneID
  ) async throws -> MessageID {
    let gaps = MessageRules.gaps(content)
    guard gaps.isEmpty else { throw Fault.invalid(gaps) }
    let id = try await store.create(content, by: staff, in: commune)
    try await act([.submit], on: id, by: staff, in: commune)
    return id
  }

  /// Begins a message and leaves it as a draft.
  public func draft(
    _ content: MessageContent, by staff: Staff, in commune: CommuneID
  ) async throws -> MessageID {
    let problems = MessageRules.problems(content)
    guard problems.isEmpty else { throw Fault.invalid(problems) }
    return try await store.create(content, by: staff, in: commune)
  }

  /// Sends a message back to its author.
  public func sendBack(
    _ id: MessageID, comment: String, by staff: Staff, in commune: CommuneID
  ) async throws {
    try await act([.sendBack], on: id, comment: comment, by: staff, in: commune)
  }

  /// Approves a message and publishes it at once.
  ///
  /// - Throws: `Fault.forbidden` for the author and for those who may not approve.
  public func approveAndPublish(_ id: MessageID, by staff: Staff, in commune: CommuneID) async throws {
    try await act([.approve, .publish], on: id, by: staff, in: commune)
  }

  private func act(
    _ actions: [MessageAction], on id: MessageID, comment: String? = nil, by staff: Staff,
    in commune: CommuneID
  ) async throws {
    guard let message = try await store.find(id, in: commune) else {
      throw Fault(.notFound, MessageWords.notFound)
    }
    try await store.act(
      actions, on: id, seen: message.latest.mark, order: MessageOrder(comment: comment), by: staff,
      in: commune)
  }
}
