// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
public import Web

extension Reports {
  /// Everything that reports give to the product.
  public var capability: Capability {
    Capability(
      "reports", migrations: ReportSchema.migrations, routes: routes,
      menu: [MenuItem(ReportWords.menu, path: ReportPath.home, access: .can(.read), rank: 40)], today: today)
  }

  private static let monthsShown = 12
  private static let entriesShown = 100

  private var routes: Routes {
    var routes = Routes()
    routes.get(ReportPath.home, .can(.read), months)
    routes.get("\(ReportPath.home)/{month}", .can(.read), report)
    routes.get("\(ReportPath.home)/{month}/{key}", .can(.read), figure)
    routes.get("\(ReportPath.home)/{month}/tep/{name}", .can(.read), file)
    routes.post("\(ReportPath.home)/{month}/chot", .canAny([.plan, .report]), issue)
    routes.get(ReportPath.settings, .can(.administer)) { try await settings($0) }
    routes.post(ReportPath.settings, .can(.administer), keepSettings)
    return routes
  }

  @Sendable private func months(_ visit: Visit) async throws -> Reply {
    let today = surroundings.today
    let calendar = try await store.calendar(commune: visit.commune)
    let last = visit.query["den"].flatMap { Month(iso: $0) } ?? calendar.month(on: today)
    let scope = try await scope(visit, visit.query["don-vi"])
    let windows = (0..<Self.monthsShown).map { calendar.window(of: last.adding(months: -$0)) }
    guard let newest = windows.first, let oldest = windows.last else { return .seeOther(ReportPath.home) }
    let entries = try await ledger.entries(
      kinds: ReportFigures.kinds, days: oldest.first...newest.last, unit: scope.unit?.id,
      commune: visit.commune)
    let issues = try await store.issues(
      from: oldest.month, through: newest.month, unit: scope.unit?.id, commune: visit.commune)
    let months = windows.map { window in
      let issue = issues[window.month]
      return ReportMonth(
        window: window,
        figures: issue?.report.figures
          ?? ReportFigures.ledgerFigures(entries.filter { window.days.contains($0.at.day) }), issue: issue)
    }
    let maySet = try visit.staff().can(.administer)
    return .page(
      ReportPages.months(ReportMonthsView(scope: scope, months: months, today: today, maySet: maySet)))
  }

  @Sendable private func report(_ visit: Visit) async throws -> Reply {
    let asked = try await asked(visit)
    let now = try await current(
      month: asked.month, unit: asked.scope.unit?.id, commune: visit.visitor.commune)
    let differs = asked.issue.map { !$0.report.agrees(with: now) } ?? true
    let issuing: ReportView.Issuing =
      if now.isPreliminary {
        .tooEarly
      } else if differs, Self.mayIssue(try visit.staff(), asked.scope.unit?.id) {
        .allowed
      } else { .none }
    return .page(
      ReportPages.report(
        ReportView(
          scope: asked.scope, report: asked.shown ?? now, issue: asked.issue, differs: differs,
          showsCurrent: asked.showsCurrent, issuing: issuing, token: visit.visitor.formToken)))
  }

  @Sendable private func figure(_ visit: Visit) async throws -> Reply {
    let (asked, report) = try await askedReport(visit)
    guard let key = visit.parameters["key"], let figure = report.figure(key) else {
      throw Fault(.notFound, ReportWords.noFigure)
    }
    let pages = max(1, (figure.entries.count + Self.entriesShown - 1) / Self.entriesShown)
    let page = min(max(visit.query["trang"].flatMap { Int($0) } ?? 1, 1), pages)
    let ids = figure.entries.dropFirst((page - 1) * Self.entriesShown).prefix(Self.entriesShown)
    let entries = try await ledger.entries(Array(ids), commune: visit.commune)
    let subjects = Array(Set(entries.map(\.subject)))
    let units = try await units.all(commune: visit.commune, closedToo: true)
    let counted = Set(figure.tasks)
    return .page(
      ReportFigurePages.page(
        FigureView(
          report: report, figure: figure, before: report.previous.first { $0.key == key }, entries: entries,
          page: page, pages: pages, tasks: report.tasks.filter { counted.contains($0.id) },
          subjects: subjects.isEmpty ? [:] : try await ports.subjects(subjects, visit.commune),
          units: units.shortNames,
          labels: ports.labels, showsCurrent: asked.showsCurrent)))
  }

  @Sendable private func file(_ visit: Visit) async throws -> Reply {
    guard let ending = visit.parameters["name"]?.split(separator: ".").last,
      let format = ReportFormat(rawValue: String(ending))
    else { throw Fault(.notFound, FaultWords.notFound) }
    let (_, report) = try await askedReport(visit)
    return .download(
      try await render(report, as: format, of: visit.visitor.commune), type: format.mediaType,
      name: format.fileName(report))
  }

  @Sendable private func issue(_ visit: Visit) async throws -> Reply {
    let month = try Self.month(visit)
    let scope = try await scope(visit, visit.form["don-vi"])
    try await issue(month: month, unit: scope.unit?.id, commune: visit.visitor.commune, by: try visit.staff())
    return .seeOther(ReportPath.report(month, unit: scope.unit?.id))
  }

  /// What the address of a page asks for.
  private struct Asked {
    let month: Month
    let scope: ReportScope
    let issue: ReportIssue?
    let showsCurrent: Bool

    /// The issued report, unless the present one is asked for.
    var shown: MonthlyReport? { showsCurrent ? nil : issue?.report }
  }

  private func asked(_ visit: Visit) async throws -> Asked {
    let month = try Self.month(visit)
    let scope = try await scope(visit, visit.query["don-vi"])
    let issue = try await store.issue(of: month, unit: scope.unit?.id, commune: visit.commune)
    return Asked(
      month: month, scope: scope, issue: issue,
      showsCurrent: issue != nil && visit.query["ban"] == "hien-tai")
  }

  private func askedReport(_ visit: Visit) async throws -> (Asked, MonthlyReport) {
    let asked = try await asked(visit)
    if let shown = asked.shown { return (asked, shown) }
    return (
      asked, try await current(month: asked.month, unit: asked.scope.unit?.id, commune: visit.visitor.commune)
    )
  }

  private static func month(_ visit: Visit) throws -> Month {
    guard let month = visit.parameters["month"].flatMap({ Month(iso: $0) }) else {
      throw Fault(.notFound, ReportWords.noMonth)
    }
    return month
  }

  private func scope(_ visit: Visit, _ text: String?) async throws -> ReportScope {
    let open = try await units.all(commune: visit.commune)
    guard let text, !text.isEmpty, text != ReportScope.everybody else {
      return ReportScope(unit: nil, units: open)
    }
    guard let id = UnitID(text) else { throw Fault(.notFound, ReportWords.noUnit) }
    let unit = try await unit(id, commune: visit.commune)
    let isListed = open.contains { $0.id == id }
    return ReportScope(unit: unit, units: isListed ? open : open + [unit].compactMap(\.self))
  }
}
