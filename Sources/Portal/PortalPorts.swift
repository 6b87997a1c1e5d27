// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Web

/// What the portal asks of other rooms; `App` connects it.
public struct PortalPorts: Sendable {
  /// The latest published messages, newest first, so many at most.
  public var latest: @Sendable (CommuneID, _ limit: Int) async throws -> [PortalNews]
  /// Every published message, for the search and the list of pages.
  public var published: @Sendable (CommuneID) async throws -> [PortalArticle]
  /// How far the plan of the year has come; nil without a plan.
  public var plan: @Sendable (CommuneID) async throws -> PortalPlan?
  /// The duties of that plan, for the search.
  public var duties: @Sendable (CommuneID) async throws -> [PortalDuty]
  /// The open units with what the public may know of them.
  public var units: @Sendable (CommuneID) async throws -> [PortalUnit]
  /// Public documents and the like, for the search.
  public var records: @Sendable (CommuneID) async throws -> [PortalRecord]
  /// Whoever has something to say on the page "Việc hôm nay", in the order of the page.
  public var today: [TodaySource]
  /// A month in numbers for the same page; nil shows none.
  public var month: @Sendable (CommuneID, Month) async throws -> PortalMonth?

  /// Ports; what is not named answers with nothing.
  public init(
    latest: @escaping @Sendable (CommuneID, _ limit: Int) async throws -> [PortalNews] = { _, _ in [] },
    published: @escaping @Sendable (CommuneID) async throws -> [PortalArticle] = { _ in [] },
    plan: @escaping @Sendable (CommuneID) async throws -> PortalPlan? = { _ in nil },
    duties: @escaping @Sendable (CommuneID) async throws -> [PortalDuty] = { _ in [] },
    units: @escaping @Sendable (CommuneID) async throws -> [PortalUnit] = { _ in [] },
    records: @escaping @Sendable (CommuneID) async throws -> [PortalRecord] = { _ in [] },
    today: [TodaySource] = [],
    month: @escaping @Sendable (CommuneID, Month) async throws -> PortalMonth? = { _, _ in nil }
  ) {
    self.latest = latest
    self.published = published
    self.plan = plan
    self.duties = duties
    self.units = units
    self.records = records
    self.today = today
    self.month = month
  }
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
