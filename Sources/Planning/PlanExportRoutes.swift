// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// A plan, its tasks and their progress as files.
extension Planning {
  static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// The routes of exports.
  func addExports(to routes: inout Routes) {
    routes.get("/can-bo/ke-hoach/{id}/ke-hoach.docx", .signedIn) { visit in
      let plan = try await plan(of: visit)
      let text = try await store.reading(of: plan.id, commune: visit.commune)
      return .download(
        try DocxWriter().write(OfficialDocument(text, year: plan.year)), type: Self.wordType,
        name: "ke-hoach-\(plan.year).docx")
    }
    routes.get("/can-bo/ke-hoach/{id}/nhiem-vu.docx", .signedIn) { visit in
      let words = try await exportWords(visit)
      return .download(
        try DocxWriter().write(words.document), type: Self.wordType,
        name: "nhiem-vu-\(words.view.plan.year).docx")
    }
    routes.get("/can-bo/ke-hoach/{id}/nhiem-vu.xlsx", .signedIn) { visit in
      let words = try await exportWords(visit)
      return .download(
        try XlsxWriter().write(words.workbook),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        name: "nhiem-vu-\(words.view.plan.year).xlsx")
    }
    routes.get("/can-bo/ke-hoach/{id}/nhiem-vu.ics", .signedIn) { visit in
      let words = try await exportWords(visit)
      return .download(
        words.calendar(at: store.surroundings.now()).bytes, type: "text/calendar; charset=utf-8",
        name: "nhiem-vu-\(words.view.plan.year).ics")
    }
  }

  /// The plan of the path.
  ///
  /// - Throws: `Fault.notFound` if there is no such plan.
  func plan(of visit: Visit) async throws -> Plan {
    let id = try visit.id("id", of: Plan.self)
    guard let plan = try await store.plan(id, commune: visit.commune) else {
      throw Fault(.notFound, FaultWords.notFound)
    }
    return plan
  }

  private func exportWords(_ visit: Visit) async throws -> PlanExportWords {
    PlanExportWords(
      view: try await view(try await plan(of: visit), commune: visit.commune), commune: visit.visitor.commune,
      today: store.surroundings.today)
  }
}
