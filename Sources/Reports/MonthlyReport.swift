// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// The report of a month on the communication of administrative reform, of the commune or of one of its units.
///
/// It is computed from the evidence ledger and the plan's tasks, and once computed it changes no more: what was
/// issued is kept as such a value.
public struct MonthlyReport: Hashable, Sendable, Codable {
  /// The days it counts.
  public let window: ReportWindow
  /// The unit it is about; nil for the whole commune.
  public let unit: UnitID?
  /// Its numbers.
  public let figures: [Figure]
  /// The same numbers of the month before.
  public let previous: [Figure]
  /// The tasks as they stand at the period's end.
  public let tasks: [TaskLine]
  /// Those that are due in the period after.
  public let upcoming: [TaskLine]
  /// The numbers of each unit, in a report of the whole commune.
  public let units: [UnitFigures]
  /// How far the ledger went when it was computed.
  public let ledger: LedgerMark
  /// When it was computed.
  public let computedAt: Instant
  /// Who reports, and to whom.
  public let paper: ReportPaper

  /// The figure of a key.
  public func figure(_ key: String) -> Figure? { figures.first { $0.key == key } }

  /// Whether the period still ran when it was computed, so that its numbers can grow.
  public var isPreliminary: Bool { !window.isClosed(on: computedAt.day) }

  /// Tasks whose day has passed.
  public var late: [TaskLine] { tasks.filter { $0.state == .late } }

  /// Open tasks for which nothing was done since the year began.
  public var withoutEvidence: [TaskLine] {
    tasks.filter { $0.state != .completed && $0.entriesOfYear == 0 && $0.isOwned }
  }

  /// Open tasks that no unit holds.
  public var unowned: [TaskLine] { tasks.filter { $0.state != .completed && !$0.isOwned } }

  /// Whether another report of the same month says the same; when it was computed does not matter.
  func agrees(with other: MonthlyReport) -> Bool {
    figures == other.figures && tasks == other.tasks && upcoming == other.upcoming && units == other.units
  }
}

/// The numbers of one unit among those of the commune.
public struct UnitFigures: Hashable, Sendable, Codable {
  /// The unit; nil for entries that name none.
  public let unit: UnitID?
  /// Its name.
  public let name: String
  /// Its numbers, those that come from the ledger alone.
  public let figures: [Figure]
}

/// How far a ledger goes: who has it can check that nothing before it was changed.
public struct LedgerMark: Hashable, Sendable, Codable {
  /// The place of the last entry, counted from 1; 0 for an empty ledger.
  public let sequence: Int64
  /// Its link in the chain, 64 hexadecimal figures.
  public let digest: String

  /// The part of the link by which people tell it from others.
  public var short: String { String(digest.prefix(16)) }
}
