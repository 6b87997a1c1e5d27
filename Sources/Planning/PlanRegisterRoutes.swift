// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
public import Kernel
public import OfficialDocuments
import Storage
import Web

/// The commune's document list: what the checker knows of other documents besides what this program knows.
extension Planning {
  static let registerPath = "/can-bo/danh-muc-van-ban"

  /// The routes of the document list.
  func addRegister(to routes: inout Routes) {
    routes.get(Self.registerPath, .can(.administer)) { try await registerPage($0) }
    routes.post(Self.registerPath, .can(.administer), limit: 8 << 20, importRegister)
    routes.post("\(Self.registerPath)/bo", .can(.administer)) { visit in
      let staff = try visit.staff()
      try await store.database.write(Change(visit.commune, "planning")) { session in
        try store.unregister(
          number: visit.form["number"], context: visit.form["context"], commune: visit.commune, in: session)
        try audit.note(
          staff.id, "plan.register.removed", Subject("register", visit.form["number"]),
          commune: visit.commune, in: session)
      }
      return .seeOther(Self.registerPath)
    }
  }

  /// What is known of other documents: our table with the commune's list over it.
  public func register(commune: CommuneID) async throws -> DocumentRegister {
    DocumentRegister.known.adding(try await store.registered(commune: commune))
  }

  private func registerPage(
    _ visit: Visit, report: RegisterReport? = nil, fault: Fault? = nil
  ) async throws -> Reply {
    let entries = try await store.registered(commune: visit.commune)
    return .page(
      PlanPages.register(
        entries, report: report, form: FormState(fault: fault), token: visit.visitor.formToken),
      status: fault?.kind.status ?? 200)
  }

  @Sendable private func importRegister(_ visit: Visit) async throws -> Reply {
    do {
      guard let upload = visit.form.upload("list"),
        let data = FileManager.default.contents(atPath: upload.path), !data.isEmpty
      else { throw Fault(.invalid, PlanRegisterWords.chooseFile) }
      let list = try RegisterList(Array(data))
      guard !list.rows.isEmpty else { throw Fault(.invalid, PlanRegisterWords.noRows) }
      let today = store.surroundings.today
      let (taken, refused) = DocumentRegister([]).merging(
        list.rows.map(\.row), source: PlanRegisterWords.source(visit.visitor.commune.name), seenOn: today)
      let staff = try visit.staff()
      try await store.database.write(Change(visit.commune, "planning")) { session in
        try store.register(taken.entries, seenOn: today, commune: visit.commune, by: staff.id, in: session)
        try audit.note(
          staff.id, "plan.register.imported", Subject("register", upload.name), commune: visit.commune,
          in: session)
      }
      let report = RegisterReport(
        taken: taken.entries.count, refused: refused.map { (list.rows[$0.row - 1].line, $0.reason) })
      return try await registerPage(visit, report: report)
    } catch let fault as Fault {
      return try await registerPage(visit, fault: fault.at("list"))
    }
  }
}
