// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
public import Web

extension Loudspeakers {
  /// Everything that loudspeakers give to the product.
  public var capability: Capability {
    Capability(
      LoudspeakerStore.capability, migrations: Self.migrations, routes: routes,
      jobs: [RenderJob.kind: render],
      menu: [
        MenuItem(LoudspeakerWords.menu, path: LoudspeakerPages.deskPath, access: Self.desk, rank: 35)
      ],
      today: today)
  }

  private static let desk = Access.can(.publish)
  /// How many recordings the public page shows.
  private static let shown = 10

  private var routes: Routes {
    var routes = Routes()
    routes.get(LoudspeakerPages.path, .everyone, programme)
    routes.get(LoudspeakerPages.deskPath, Self.desk) { try await recordings($0) }
    routes.post(LoudspeakerPages.deskPath + "/{id}/lam-lai", Self.desk, retry)
    return routes
  }

  /// The latest recordings whose message the public still sees in that version.
  @Sendable private func programme(_ visit: Visit) async throws -> Reply {
    var items: [(SpokenMessage, Recording)] = []
    for recording in try await store.recordings(limit: Self.window, commune: visit.commune) {
      guard items.count < Self.shown else { break }
      if let message = try await ports.message(recording.message, recording.version, visit.commune) {
        items.append((message, recording))
      }
    }
    return Reply.page(LoudspeakerPages.programme(items, commune: visit.visitor.commune))
      .cached(until: [LoudspeakerStore.capability, "messages", "commune"])
  }

  private func recordings(_ visit: Visit, fault: Fault? = nil) async throws -> Reply {
    var made: [(SpokenMessage?, Recording)] = []
    for recording in try await store.recordings(limit: Self.window, commune: visit.commune) {
      made.append(
        (try await ports.message(recording.message, recording.version, visit.commune), recording))
    }
    return .page(
      LoudspeakerPages.desk(
        open: try await openRecordings(in: visit.commune), made: made, fault: fault,
        token: visit.visitor.formToken),
      status: fault == nil ? 200 : 409)
  }

  @Sendable private func retry(_ visit: Visit) async throws -> Reply {
    let id = try visit.id("id", of: JobMark.self)
    let open = try await openRecordings(in: visit.commune)
    guard open.contains(where: { $0.job.id == id }), try await queue.retry(id, commune: visit.commune)
    else {
      return try await recordings(visit, fault: Fault(.conflict, LoudspeakerWords.notRetried))
    }
    return .seeOther(LoudspeakerPages.deskPath)
  }

  @Sendable private func today(_ staff: Staff, _ commune: CommuneCard) async throws -> [TodayItem] {
    guard staff.can(.publish) else { return [] }
    return try await openRecordings(in: commune.id).compactMap { open in
      open.reason.map {
        LoudspeakerWords.todayItem(open.title, reason: $0, path: LoudspeakerPages.deskPath)
      }
    }
  }
}
