// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Web

/// What the portal asks of other rooms; `App` connects it.
///
/// What is not set answers with nothing.
public struct PortalPorts: Sendable {
  /// The latest published messages, newest first, so many at most; of one topic where its slug is named.
  public var latest: @Sendable (CommuneID, _ topic: String?, _ limit: Int) async throws -> [PortalNews] = {
    _, _, _ in []
  }
  /// The latest good models among them.
  public var models: @Sendable (CommuneID, _ limit: Int) async throws -> [PortalNews] = { _, _ in [] }
  /// The contents of the plan that have news of their own.
  public var topics: [PortalTopic] = []
  /// The shown version of every published message.
  public var marks: @Sendable (CommuneID) async throws -> [MessageID: Int] = { _ in [:] }
  /// Some of the published messages with their texts, for the search.
  public var articles: @Sendable (CommuneID, [MessageID]) async throws -> [PortalArticle] = { _, _ in [] }
  /// The addresses of published messages in the order in which they came, a stretch of them.
  public var addresses: @Sendable (CommuneID, _ limit: Int, _ offset: Int) async throws -> [PortalAddress] = {
    _, _, _ in []
  }
  /// How many messages are published.
  public var count: @Sendable (CommuneID) async throws -> Int = { _ in 0 }
  /// How far the plan of the year has come; nil without a plan.
  public var plan: @Sendable (CommuneID) async throws -> PortalPlan? = { _ in nil }
  /// The duties of that plan, for the search.
  public var duties: @Sendable (CommuneID) async throws -> [PortalDuty] = { _ in [] }
  /// The open units with what the public may know of them.
  public var units: @Sendable (CommuneID) async throws -> [PortalUnit] = { _ in [] }
  /// Public documents and the like, for the search.
  public var records: @Sendable (CommuneID) async throws -> [PortalRecord] = { _ in [] }
  /// What the public may know of the days of a range: what falls due, meetings, broadcasts; in any order.
  public var events: @Sendable (CommuneID, ClosedRange<LocalDay>) async throws -> [PortalEvent] = { _, _ in []
  }
  /// What the loudspeakers play on a day, the latest first.
  public var bulletins: @Sendable (CommuneID, LocalDay) async throws -> [PortalBulletin] = { _, _ in [] }
  /// What the public can do here, as other capabilities offer it.
  public var services: [PortalService] = []
  /// Whoever has something to say on the page "Việc hôm nay", in the order of the page.
  public var today: [TodaySource] = []
  /// A month in numbers for the same page; nil shows none.
  public var month: @Sendable (CommuneID, Month) async throws -> PortalMonth? = { _, _ in nil }

  /// Ports that answer with nothing but what is set.
  public init(_ set: (inout Self) -> Void = { _ in }) { set(&self) }
}

/// A room that says what waits for a person: the closure `today` of a capability under its name.
public struct TodaySource: Sendable {
  /// The name of the capability, for the log.
  public let name: String
  /// The items for a person of a commune.
  public let items: @Sendable (Staff, CommuneCard) async throws -> [TodayItem]

  /// A source of items.
  public init(
    _ name: String, items: @escaping @Sendable (Staff, CommuneCard) async throws -> [TodayItem]
  ) {
    self.name = name
    self.items = items
  }
}
