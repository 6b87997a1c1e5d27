// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
public import Storage
public import Web

/// The monthly report of administrative-reform communication, computed from the evidence ledger.
public struct Reports: Sendable {
  let store: ReportStore
  let units: UnitStore
  let ledger: Ledger
  let surroundings: Surroundings
  let ports: ReportPorts
  let address: SiteAddress

  /// Reports over a database.
  ///
  /// - Parameter publicURL: the public address without a slash at its end, for the links of documents; empty if
  ///   it is not set, and then documents have none
  public init(database: any Database, surroundings: Surroundings, publicURL: String, ports: ReportPorts) {
    store = ReportStore(database: database, surroundings: surroundings)
    units = UnitStore(database: database, surroundings: surroundings)
    ledger = Ledger(database: database, surroundings: surroundings)
    self.surroundings = surroundings
    self.ports = ports
    address = SiteAddress(database: database, surroundings: surroundings, publicURL: publicURL)
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { ReportSchema.migrations }

  /// What this room calls its kinds of entries and their amounts, in Vietnamese.
  public static var labels: [String: String] { ReportWords.labels }

  /// The newest month all of whose days had passed on a day.
  public func lastClosedMonth(on day: LocalDay, commune: CommuneID) async throws -> Month {
    try await store.calendar(commune: commune).lastClosedMonth(on: day)
  }

  /// The report of a month: as it was issued, else computed now.
  ///
  /// - Parameter unit: the unit it is about; nil for the whole commune
  /// - Throws: `Fault.notFound` if the commune has no such unit.
  public func monthly(month: Month, unit: UnitID? = nil, commune: CommuneCard) async throws -> MonthlyReport {
    if let issue = try await store.issue(of: month, unit: unit, commune: commune.id) { return issue.report }
    return try await current(month: month, unit: unit, commune: commune)
  }

  /// The report of a month as it would be issued now.
  func current(month: Month, unit: UnitID?, commune: CommuneCard) async throws -> MonthlyReport {
    let calendar = try await store.calendar(commune: commune.id)
    let sources = ReportSources(
      calendar: calendar, window: calendar.window(of: month),
      unit: try await self.unit(unit, commune: commune.id),
      units: try await units.all(commune: commune.id, closedToo: true))
    let entries = try await ledger.entries(
      kinds: ReportFigures.kinds, days: sources.days, commune: commune.id)
    let tasks = try await ports.tasks(commune.id, sources.window.days)
    var origins: [Subject: [EvidenceID]] = [:]
    for plan in Set(tasks.map(\.plan)) {
      origins[plan] = try await ledger.entries(about: plan, commune: commune.id).map(\.id)
    }
    // After the entries were read, so that the mark covers every one of them.
    try await ledger.sealPending()
    let head = try await ledger.head(commune: commune.id)
    let paper = ReportPaper(
      commune: commune, unit: sources.unit, settings: try await store.settings(commune: commune.id),
      plan: try await ports.plan(commune.id))
    return sources.report(
      entries: entries, tasks: tasks, origins: origins,
      ledger: LedgerMark(sequence: head.sequence, digest: head.hexadecimal), at: surroundings.now(),
      paper: paper)
  }

  /// The unit of an id, open or closed; nil for the whole commune.
  func unit(_ id: UnitID?, commune: CommuneID) async throws -> Unit? {
    guard let id else { return nil }
    guard let unit = try await units.unit(id, commune: commune) else {
      throw Fault(.notFound, ReportWords.noUnit)
    }
    return unit
  }
}
