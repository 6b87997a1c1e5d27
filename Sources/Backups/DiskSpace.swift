// SPDX-License-Identifier: Apache-2.0

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How much room a disk has.
public struct DiskSpace: Hashable, Sendable {
  /// Bytes that the program may still write.
  public let free: Int64
  /// Bytes of the whole disk.
  public let total: Int64

  /// A disk by its sizes in bytes.
  public init(free: Int64, total: Int64) {
    self.free = free
    self.total = total
  }

  /// What is free, in whole per cent.
  public var percent: Int { total > 0 ? Int(free * 100 / total) : 0 }

  /// What must be free of a disk, in per cent.
  private static let leastFree = 10

  /// Whether less is free than must be.
  public var isLow: Bool { percent < Self.leastFree }

  /// The disk on which a path lies; nil if there is no such path.
  public init?(of path: String) {
    var facts = statvfs()
    guard statvfs(path, &facts) == 0 else { return nil }
    self.init(
      free: Int64(facts.f_bavail) * Int64(facts.f_frsize),
      total: Int64(facts.f_blocks) * Int64(facts.f_frsize))
  }
}

/// What the system's codes for refusals mean.
enum DiskRefusal {
  /// Whether there is no room left, or no room for this user.
  static func isFull(_ code: Int32) -> Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }
}
