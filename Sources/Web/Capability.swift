// SPDX-License-Identifier: Apache-2.0

public import ServiceLifecycle
public import Storage

/// All that a slice gives to the product: a value, which `App` lists.
public struct Capability: Sendable {
  /// The name, also that of its changes: `messages`.
  public var name: String
  /// The steps of its schema.
  public var migrations: [Migration]
  /// Its routes.
  public var routes: Routes
  /// What runs in the background.
  public var services: [any Service]
  /// What it can do for the durable queue, by the kind of job.
  public var jobs: [String: JobHandler]
  /// Its lines in the staff menu.
  public var menu: [MenuItem]
  /// What it has to say on the page "Việc hôm nay".
  public var today: @Sendable (Staff, CommuneCard) async throws -> [TodayItem]
  /// What it adds to `/metrics`.
  public var metrics: @Sendable () async throws -> [Metric]
  /// Told of each public page that is shown to somebody who has not signed in, also from the page cache; it must
  /// return at once.
  public var seen: (@Sendable (PageView) -> Void)?

  /// A capability; what is not named is empty.
  public init(
    _ name: String, migrations: [Migration] = [], routes: Routes = Routes(),
    services: [any Service] = [], jobs: [String: JobHandler] = [:], menu: [MenuItem] = [],
    today: @escaping @Sendable (Staff, CommuneCard) async throws -> [TodayItem] = { _, _ in [] },
    metrics: @escaping @Sendable () async throws -> [Metric] = { [] }
  ) {
    self.name = name
    self.migrations = migrations
    self.routes = routes
    self.services = services
    self.jobs = jobs
    self.menu = menu
    self.today = today
    self.metrics = metrics
  }
}

/// A line of the staff menu, shown to those whom its access admits.
public struct MenuItem: Hashable, Sendable {
  /// The words of the line.
  public let title: String
  /// The path it leads to.
  public let path: String
  /// Who sees it.
  public let access: Access
  /// Its place: lower comes first.
  public let rank: Int

  /// A line of the menu.
  public init(_ title: String, path: String, access: Access, rank: Int) {
    self.title = title
    self.path = path
    self.access = access
    self.rank = rank
  }
}

/// One thing that waits for a person today.
public struct TodayItem: Hashable, Sendable {
  /// How pressing it is; the page sorts by it.
  public enum Urgency: Int, Hashable, Sendable, Comparable {
    /// Something is broken or late.
    case alarm
    /// It waits for this person.
    case mine
    /// It waits for somebody else first.
    case others
    /// It comes in the next days, or is good to know.
    case notice

    /// More pressing comes first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How pressing it is.
  public let urgency: Urgency
  /// What it is, in one line.
  public let title: String
  /// Who holds it, what comes next, by when.
  public let detail: String
  /// Where it is dealt with.
  public let path: String
  /// The words of the button.
  public let action: String

  /// A line of the page "Việc hôm nay".
  public init(_ urgency: Urgency, title: String, detail: String, path: String, action: String) {
    self.urgency = urgency
    self.title = title
    self.detail = detail
    self.path = path
    self.action = action
  }
}
