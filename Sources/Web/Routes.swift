// SPDX-License-Identifier: Apache-2.0

/// One route: a method and a path, who may call it, and what answers.
public struct Route: Sendable {
  /// The methods that forms and links use.
  public enum Method: String, Hashable, Sendable {
    /// Reads; changes nothing.
    case get = "GET"
    /// Changes something; needs the form's token.
    case post = "POST"
  }

  /// The method.
  public let method: Method
  /// The path with placeholders: `/tin-tuc/{slug}`.
  public let path: String
  /// Who may call it.
  public let access: Access
  /// The most bytes its form may have, files included.
  public let limit: Int
  /// The handler.
  public let answer: @Sendable (Visit) async throws -> Reply
}

/// Collects the routes of a capability.
public struct Routes: Sendable {
  /// What was collected, in order.
  public private(set) var all: [Route] = []

  /// No routes yet.
  public init() {}

  /// A page or document to read.
  public mutating func get(
    _ path: String, _ access: Access, _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) {
    all.append(Route(method: .get, path: path, access: access, limit: 0, answer: answer))
  }

  /// A form to take; its token has been checked before `answer` is called.
  public mutating func post(
    _ path: String, _ access: Access, limit: Int = 1 << 20,
    _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) {
    all.append(Route(method: .post, path: path, access: access, limit: limit, answer: answer))
  }
}
