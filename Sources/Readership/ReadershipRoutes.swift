// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The route of the page that shows how often pages are looked at.
struct ReadershipRoutes: Sendable {
  /// The lengths of time that can be looked at, in days.
  static let spans = [7, 30, 90]
  /// How many pages the list shows.
  private static let most = 50

  let readership: Readership

  func add(to routes: inout Routes) {
    routes.get(ReadershipPages.path, .can(.read)) { .page(try await page($0)) }
  }

  private func page(_ visit: Visit) async throws -> Page {
    let asked = visit.query["so-ngay"].flatMap { Int($0) }
    let span = asked.flatMap { Self.spans.contains($0) ? $0 : nil } ?? Self.spans[0]
    let today = readership.surroundings.today
    let days = today.adding(days: 1 - span)...today
    let counts = try await readership.store.days(days, in: visit.commune)
    let top = try await readership.store.top(days, in: visit.commune, limit: Self.most)
    let known = try await readership.pages(visit.commune, top.map(\.path))
    return ReadershipPages.page(
      days: (0..<span).map { days.lowerBound.adding(days: $0) }, counts: counts, top: top, known: known,
      entries: try await entries(of: Set(known.values.map(\.subject)), days, visit))
  }

  /// What the ledger holds of the views of some subjects on days that are over.
  private func entries(
    of subjects: Set<Subject>, _ days: ClosedRange<LocalDay>, _ visit: Visit
  ) async throws -> [Subject: [Evidence]] {
    guard !subjects.isEmpty else { return [:] }
    let kinds = Set(subjects.map { ReadershipStore.evidenceKind($0) }).sorted()
    let entries = try await readership.store.ledger.entries(kinds: kinds, days: days, commune: visit.commune)
    return Dictionary(grouping: entries.filter { subjects.contains($0.subject) }, by: \.subject)
  }
}
