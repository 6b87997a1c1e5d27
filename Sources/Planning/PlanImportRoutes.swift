// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import OfficialDocuments
import Storage
import Web

/// Taking a plan in: at once where it is clear, else after a person has looked at what was read.
extension Planning {
  /// The routes of importing.
  func addImport(to routes: inout Routes) {
    routes.get("/can-bo/ke-hoach/nhap", .can(.plan)) { visit in
      .page(PlanPages.importForm(FormState(), token: visit.visitor.formToken))
    }
    routes.post("/can-bo/ke-hoach/nhap", .can(.plan), limit: DocumentText.sizeLimit + (1 << 20), importPlan)
    routes.get("/can-bo/ke-hoach/nhap/{id}", .can(.plan)) { try await upload($0) }
    routes.post("/can-bo/ke-hoach/nhap/{id}", .can(.plan), limit: 8 << 20, confirm)
  }

  /// The text of an uploaded file, and the file as it is kept.
  func opened(
    _ visit: Visit, limit: Int = DocumentText.sizeLimit
  ) async throws -> (DocumentText, PlanOriginal?) {
    guard let upload = visit.form.upload("file") else { throw Fault(.invalid, PlanWords.chooseFile) }
    // A file that is too large is refused before it is read into memory.
    guard upload.size <= limit else { throw ReadingFault.tooLarge.fault }
    guard let data = FileManager.default.contents(atPath: upload.path) else {
      throw Fault(.invalid, PlanWords.chooseFile)
    }
    let bytes = Array(data)
    let text = try await ports.open(bytes)
    return (text, try await ports.files.keep(bytes, upload.name, visit.commune))
  }

  @Sendable private func importPlan(_ visit: Visit) async throws -> Reply {
    do {
      let (text, original) = try await opened(visit)
      let draft = PlanDraft(text)
      let doubts = UploadDoubts(draft, commune: visit.visitor.commune)
      if doubts.isEmpty {
        let kept = try await keep(
          draft, original: original, commune: visit.commune, by: try visit.staff().id)
        return .seeOther("/can-bo/ke-hoach/\(kept.plan)")
      }
      // Whoever wrote it, what holds no task is no plan; a scan may only look as if it held none.
      guard doubts.isScan || !draft.document.tasks.isEmpty else {
        throw Fault(.invalid, PlanWords.noTasks(in: DocumentNature(draft.document)))
      }
      let id = try await putAside(text, original, amends: nil, visit)
      return .seeOther("/can-bo/ke-hoach/nhap/\(id)")
    } catch let fault as Fault {
      return .page(
        PlanPages.importForm(FormState(fault: fault.at("file")), token: visit.visitor.formToken),
        status: fault.kind.status)
    }
  }

  /// Keeps an upload until it is confirmed.
  func putAside(
    _ text: DocumentText, _ original: PlanOriginal?, amends: PlanID?, _ visit: Visit
  ) async throws -> ID<PlanUpload> {
    let staff = try visit.staff().id
    let name = visit.form.upload("file")?.name ?? ""
    return try await store.database.write(Change(visit.commune, "planning")) { session in
      try store.keepUpload(
        text, original: original, fileName: name, amends: amends, commune: visit.commune, by: staff,
        in: session)
    }
  }

  /// The page of an upload that waits; after a refusal with what was typed.
  private func upload(_ visit: Visit, fault: Fault? = nil, isSaved: Bool = false) async throws -> Reply {
    let upload = try await store.upload(try visit.id("id"), commune: visit.commune)
    let draft = PlanDraft(upload.text)
    var values = Form(fields: ["text": [upload.words], "confirm": visit.form.all("confirm")])
    if let typed = visit.form.all("text").first {
      values = Form(fields: ["text": [typed], "confirm": visit.form.all("confirm")])
    }
    var comparison: PlanComparison?
    var amended: Plan?
    if let id = upload.amends {
      amended = try await store.plan(id, commune: visit.commune)
      comparison = PlanComparison(
        tasks: try await store.tasks(of: id, commune: visit.commune), duties: draft.document.tasks)
    }
    let page = UploadPage(
      upload: upload, draft: draft, doubts: UploadDoubts(draft, commune: visit.visitor.commune),
      commune: visit.visitor.commune, amended: amended, comparison: comparison, isSaved: isSaved,
      form: FormState(values: values, fault: fault), token: visit.visitor.formToken)
    return .page(PlanPages.upload(page), status: fault?.kind.status ?? 200)
  }

  @Sendable private func confirm(_ visit: Visit) async throws -> Reply {
    let waiting = try await store.upload(try visit.id("id"), commune: visit.commune)
    let staff = try visit.staff()
    if visit.form["next"] == "drop" {
      try await store.database.write(Change(visit.commune, "planning")) { session in
        try store.dropUpload(waiting.id, commune: visit.commune, in: session)
        try audit.note(
          staff.id, "plan.upload.dropped", Subject("upload", waiting.id), commune: visit.commune, in: session)
      }
      return .seeOther("/can-bo/ke-hoach")
    }
    // What was typed is kept first, whatever becomes of the rest.
    if waiting.reading.isDraft, let typed = visit.form.all("text").first {
      try await store.database.write(Change(visit.commune, "planning")) { session in
        try store.keepTyped(typed, of: waiting.id, commune: visit.commune, in: session)
      }
    }
    if visit.form["next"] == "save" { return try await upload(visit, isSaved: true) }
    do {
      return .seeOther("/can-bo/ke-hoach/\(try await kept(waiting.id, visit, by: staff))")
    } catch let fault as Fault where fault.kind != .notFound {
      return try await upload(visit, fault: fault)
    }
  }

  private func kept(_ id: ID<PlanUpload>, _ visit: Visit, by staff: Staff) async throws -> PlanID {
    let upload = try await store.upload(id, commune: visit.commune)
    let draft = PlanDraft(upload.text)
    guard !draft.lines.allSatisfy(\.isEmpty) else {
      throw Fault.invalid([Fault.Field("text", PlanImportWords.noText)])
    }
    if UploadDoubts(draft, commune: visit.visitor.commune).strangeIssuer != nil, !visit.form.isOn("confirm") {
      throw Fault.invalid([Fault.Field("confirm", PlanImportWords.confirmStranger)])
    }
    let finish: @Sendable (any Session) throws -> Void = { session in
      try store.dropUpload(id, commune: visit.commune, in: session)
    }
    if let amended = upload.amends {
      try await amend(
        amended, with: draft, original: upload.original, commune: visit.commune, by: staff.id, also: finish)
      return amended
    }
    return try await keep(
      draft, original: upload.original, commune: visit.commune, by: staff.id, also: finish
    ).plan
  }
}
