// SPDX-License-Identifier: Apache-2.0

import Kernel
import Logging
import Web

/// The route of "Việc hôm nay", where staff begin.
struct TodayRoutes: Sendable {
  let ports: PortalPorts
  let surroundings: Surroundings

  func add(to routes: inout Routes) {
    routes.get(TodayPages.path, .signedIn) { .page(try await page($0)) }
  }

  private func page(_ visit: Visit) async throws -> Page {
    let today = surroundings.today
    let board = await TodayBoard(
      ports.today, for: try visit.staff(), in: visit.visitor.commune, log: surroundings.log)
    var month: PortalMonth?
    do {
      month = try await ports.month(visit.commune, Month(today))
    } catch {
      // The month is an extra: the page does without it.
      surroundings.log.error(
        "the month could not be counted", metadata: ["error": "\(String(reflecting: error))"])
    }
    return TodayPages.page(board, month: month, on: today)
  }
}
