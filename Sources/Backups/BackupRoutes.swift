// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
public import Web

extension Backups {
  /// Everything that backups give to the product: the nightly backup and its trial, the page of an
  /// administrator, what is wrong on "Việc hôm nay".
  public var capability: Capability {
    Capability(
      "backups", migrations: BackupSchema.migrations, routes: routes, services: [BackupNight(backups: self)],
      jobs: [Self.job: { try await perform($0) }],
      menu: [MenuItem(BackupWords.menu, path: BackupPages.path, access: .can(.administer), rank: 95)],
      today: today, metrics: metrics)
  }

  private var routes: Routes {
    var routes = Routes()
    routes.get(BackupPages.path, .can(.administer), show)
    routes.post(BackupPages.path, .can(.administer), makeNow)
    return routes
  }

  @Sendable private func today(_ staff: Staff, _ commune: CommuneCard) async throws -> [TodayItem] {
    guard staff.can(.administer) else { return [] }
    return try await troubles().map(BackupWords.todayItem)
  }

  @Sendable private func metrics() async throws -> [Metric] {
    let (latest, now) = (try await store.latest(), surroundings.now())
    func age(_ run: BackupRun) -> Double { Double(now.milliseconds - run.at.milliseconds) / 1000 }
    return [
      Metric(
        "caicach_last_backup_age_seconds", .gauge, "How long ago the last whole backup was made.",
        latest[.made].map { [.init(age($0))] } ?? []),
      Metric(
        "caicach_last_restore_drill_age_seconds", .gauge, "How long ago a backup was last put back on trial.",
        latest[.drilled].map { [.init(age($0))] } ?? []),
    ]
  }

  /// Pressed twice within a minute, it makes one backup.
  @Sendable private func makeNow(_ visit: Visit) async throws -> Reply {
    let now = surroundings.now()
    let moment = "\(now.day.iso)-\(now.minuteOfDay)"
    try await ask(key: "now-" + moment)
    return .seeOther("\(BackupPages.path)?viec=\(moment)")
  }

  @Sendable private func show(_ visit: Visit) async throws -> Reply {
    let now = surroundings.now()
    let asked = visit.query["viec"].map { "now-" + $0 } ?? "night-\(BackupNight.last(before: now).day.iso)"
    let job = try await queue.find(Self.job, key: asked, commune: nil)
    let view = BackupView(
      copies: folder.copies(), latest: try await store.latest(),
      // A year and a month: as old as the oldest backup may be.
      drills: try await store.drills(since: now.adding(.seconds(-400 * 86_400))),
      troubles: try await troubles(), job: job?.state(at: now))
    return .page(BackupPages.show(view, token: visit.visitor.formToken))
  }
}

/// What the page of backups shows.
struct BackupView: Sendable {
  /// The backups in the folder, newest first.
  var copies: [BackupFolder.Copy]
  /// The latest of each thing that became of a backup.
  var latest: [BackupRun.Kind: BackupRun]
  /// The last trial of each file, by its name.
  var drills: [String: BackupRun]
  /// What is wrong.
  var troubles: [BackupHealth.Trouble]
  /// How it stands with the backup that was asked for last.
  var job: JobRecord.State?
}
