// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// The routes of fees.
extension MessageRoutes {
  func addFees(to routes: inout Routes) {
    routes.get(FeePages.path, .can(.read)) { visit in
      let month = visit.query["thang"].flatMap(Month.init(iso:)) ?? Month(surroundings.today)
      return .page(FeePages.page(try await fees(of: month, visit)))
    }
    routes.get(FeePages.path + "/{file}", .can(.read)) { visit in
      let file = visit.parameters["file"] ?? ""
      guard file.hasSuffix(".xlsx"), let month = Month(iso: String(file.dropLast(5))) else {
        throw Fault(.notFound, FaultWords.notFound)
      }
      return .download(
        try XlsxWriter().write(try await fees(of: month, visit).workbook(visit.visitor.commune)),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name: "nhuan-but-\(month.iso).xlsx")
    }
  }

  private func fees(of month: Month, _ visit: Visit) async throws -> MonthOfFees {
    MonthOfFees(
      month: month, fees: try await store.fees(firstPublishedOn: month.days, in: visit.commune))
  }
}
