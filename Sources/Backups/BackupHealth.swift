// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What is wrong with the backups of a machine, told from what became of them and from its disk.
struct BackupHealth: Sendable {
  /// One thing that an administrator has to see to.
  enum Trouble: Hashable, Sendable {
    /// The last backup could not be made.
    case failed(BackupRun)
    /// None was made for longer than a night allows; the last one, if there was any.
    case missing(last: BackupRun?)
    /// The last backup cannot be put back.
    case useless(BackupRun)
    /// The disk is nearly full.
    case diskFull(DiskSpace)
  }

  /// How old the last backup may be: a day, and two hours for making it.
  static let patience = Duration.seconds(26 * 3600)

  /// What is wrong, the worst first.
  ///
  /// - Parameter bornAt: when the database got its tables; before that no backup could be made.
  static func troubles(
    latest: [BackupRun.Kind: BackupRun], bornAt: Instant?, disk: DiskSpace?, now: Instant
  ) -> [Trouble] {
    var found: [Trouble] = []
    let made = latest[.made]
    if let failed = latest[.failed], failed.at > made?.at ?? failed.at.adding(.seconds(-1)) {
      found.append(.failed(failed))
    } else if let since = made?.at ?? bornAt, since.adding(patience) < now {
      found.append(.missing(last: made))
    }
    if let useless = latest[.drillFailed],
      useless.at > latest[.drilled]?.at ?? useless.at.adding(.seconds(-1))
    {
      found.append(.useless(useless))
    }
    if let disk, disk.isLow { found.append(.diskFull(disk)) }
    return found
  }
}

extension Backups {
  /// What is wrong now.
  func troubles() async throws -> [BackupHealth.Trouble] {
    let disks = [folder.root, files.root, "."].compactMap { ports.space($0) }
    return BackupHealth.troubles(
      latest: try await store.latest(), bornAt: try await store.bornAt(),
      disk: disks.min { $0.percent < $1.percent }, now: surroundings.now())
  }
}
