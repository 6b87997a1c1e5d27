// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Web

/// The routes of the calendar.
struct CalendarRoutes: Sendable {
  /// How many months before and after this one can be seen.
  private static let reach = 12

  let ports: PortalPorts
  let address: SiteAddress
  let now: @Sendable () -> Instant

  func add(to routes: inout Routes) {
    routes.get(CalendarPages.path, .everyone) { try await month($0) }
    routes.get(CalendarPages.filePath, .everyone) { try await file($0) }
  }

  private var range: ClosedRange<Month> {
    let now = Month(now().day)
    return now.adding(months: -Self.reach)...now.adding(months: Self.reach)
  }

  private func month(_ visit: Visit) async throws -> Reply {
    let today = now().day
    let wanted = visit.query["thang"].map { Month(iso: $0) } ?? Month(today)
    guard let wanted, range.contains(wanted) else { throw Fault(.notFound, FaultWords.notFound) }
    let events = try await ports.events(visit.commune, wanted.days).filter { wanted.days.contains($0.day) }
    return Reply.page(
      CalendarPages.page(
        wanted, events: events, range: range, today: today,
        base: try await address.base(of: visit.visitor.commune))
    ).cached(until: Portal.dependencies)
  }

  private func file(_ visit: Visit) async throws -> Reply {
    let commune = visit.visitor.commune
    let days = range.lowerBound.firstDay...range.upperBound.days.upperBound
    let events = try await ports.events(commune.id, days).sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
    let calendar = CalendarWords.file(
      events, of: commune, base: try await address.base(of: commune), at: now())
    return Reply(type: "text/calendar; charset=utf-8", body: .bytes(calendar.bytes))
      .cached(until: Portal.dependencies)
  }
}
