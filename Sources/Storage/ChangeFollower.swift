// SPDX-License-Identifier: Apache-2.0

public import ServiceLifecycle

/// Does something after each change that any process has committed, until the server stops: memories are emptied by it.
public struct ChangeFollower: Service {
  private let database: any Database
  private let capabilities: Set<String>?
  private let act: @Sendable (Change) -> Void

  /// A follower of the changes of some capabilities, of all where none are named; a change of everything is one of each.
  public init(
    _ database: any Database, of capabilities: Set<String>? = nil, _ act: @escaping @Sendable (Change) -> Void
  ) {
    self.database = database
    self.capabilities = capabilities
    self.act = act
  }

  /// Follows the changes.
  public func run() async throws {
    for await change in database.changes().cancelOnGracefulShutdown()
    where capabilities.map({
      $0.contains(change.capability) || change.capability == Change.everything.capability
    }) ?? true {
      act(change)
    }
  }
}
