// SPDX-License-Identifier: Apache-2.0

/// What the server must ask of the room that knows communes and people.
public struct Identification: Sendable {
  /// The commune that answers to a host name; nil if nobody does.
  public let commune: @Sendable (_ host: String) async throws -> CommuneCard?
  /// The member of staff behind a session token, in a commune; nil if it has ended.
  public let staff: @Sendable (_ token: String, _ commune: CommuneCard) async throws -> Staff?
  /// The key of form tokens, the same on every node: 32 bytes.
  public let key: [UInt8]

  /// An identification from its parts.
  public init(
    commune: @escaping @Sendable (_ host: String) async throws -> CommuneCard?,
    staff: @escaping @Sendable (_ token: String, _ commune: CommuneCard) async throws -> Staff?,
    key: [UInt8]
  ) {
    self.commune = commune
    self.staff = staff
    self.key = key
  }
}
