// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel

/// The folder of nightly backups: `backup-2026-05-04.ccb`, one a day, each whole or not there at all.
struct BackupFolder: Sendable {
  let root: String
  private static let prefix = "backup-"
  private static let suffix = ".ccb"
  private static let part = ".part"

  /// A backup in the folder.
  struct Copy: Hashable, Sendable {
    let day: LocalDay
    let name: String
    let bytes: Int
  }

  /// The name of a day's backup.
  static func name(of day: LocalDay) -> String { prefix + day.iso + suffix }

  /// Where a file of the folder lies.
  func path(_ name: String) -> String { "\(root)/\(name)" }

  /// Makes the folder, for its owner alone.
  ///
  /// - Throws: `Fault.unavailable` if it cannot be made.
  func make() throws(Fault) {
    do {
      try FileManager.default.createDirectory(
        atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw Fault(.unavailable, BackupWords.folderAway(root)) }
  }

  /// The backups, newest first.
  func copies() -> [Copy] {
    names().compactMap { name in
      guard name.hasPrefix(Self.prefix), name.hasSuffix(Self.suffix),
        let day = LocalDay(iso: String(name.dropFirst(Self.prefix.count).dropLast(Self.suffix.count)))
      else { return nil }
      let size = try? FileManager.default.attributesOfItem(atPath: path(name))[.size] as? NSNumber
      return Copy(day: day, name: name, bytes: size?.intValue ?? 0)
    }
    .sorted { $0.day > $1.day }
  }

  /// Removes what `Retention` does not keep.
  func prune() {
    let copies = copies()
    let kept = Retention.kept(of: copies.map(\.day))
    for copy in copies where !kept.contains(copy.day) {
      try? FileManager.default.removeItem(atPath: path(copy.name))
    }
  }

  /// Writes a file under a name that it gets only once it is whole and on disk.
  ///
  /// - Throws: `Fault.conflict` if another process is writing it, or there is one that may not be replaced.
  static func write<Value: Sendable>(
    _ path: String, replacing: Bool, _ body: (PlainFile) async throws -> Value
  ) async throws -> Value {
    let taken = Fault(.conflict, BackupWords.fileThere(path))
    guard replacing || !FileManager.default.fileExists(atPath: path) else { throw taken }
    guard let file = try PlainFile.owned(path + part) else { throw Fault(.conflict, BackupWords.busy) }
    do {
      let value = try await body(file)
      guard replacing || !FileManager.default.fileExists(atPath: path) else { throw taken }
      try PlainFile.rename(path + part, to: path)
      return value
    } catch {
      try? FileManager.default.removeItem(atPath: path + part)
      throw error
    }
  }

  /// Removes what a process that died has left half written.
  func sweep() {
    for name in names() where name.hasPrefix(Self.prefix) && name.hasSuffix(Self.part) {
      guard let free = try? PlainFile.owned(path(name)) else { continue }
      // It stays locked until it is gone.
      withExtendedLifetime(free) { try? FileManager.default.removeItem(atPath: path(name)) }
    }
    for name in names() where name.hasPrefix(Self.scratchPrefix) && !Self.isAlive(name) {
      try? FileManager.default.removeItem(atPath: path(name))
    }
  }

  private static let scratchPrefix = ".drill-"

  /// The name of a folder for a trial, with the process that makes it.
  static var scratchName: String {
    "\(scratchPrefix)\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)"
  }

  /// Whether the process that made a folder for a trial still runs.
  private static func isAlive(_ name: String) -> Bool {
    let number = name.dropFirst(scratchPrefix.count).prefix { $0 != "-" }
    return FileManager.default.fileExists(atPath: "/proc/\(number)")
  }

  private func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
  }
}
