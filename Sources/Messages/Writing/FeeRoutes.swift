// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// The routes of fees.
extension MessageRoutes {
  func addFees(to routes: inout Routes) {
    routes.get(FeePages.path, .can(.read)) { .page(FeePages.page(try await fees($0))) }
    routes.get(FeePages.workbookPath, .can(.read)) { visit in
      let book = try await fees(visit)
      return .download(
        try XlsxWriter().write(book.workbook(visit.visitor.commune)),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name: "nhuan-but-\(book.month.iso).xlsx")
    }
  }

  /// The fees of the month that is asked for, or of this one.
  private func fees(_ visit: Visit) async throws -> MonthOfFees {
    let month = visit.query["thang"].flatMap(Month.init(iso:)) ?? Month(surroundings.today)
    return MonthOfFees(
      month: month, fees: try await store.fees(firstPublishedOn: month.days, in: visit.commune))
  }
}
