// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Foundation
import Kernel
import OfficialDocuments
import Web

/// The workspace's routes of documents: list, form, one document, what can be done with it, what cites the expired.
struct DocumentRoutes: Sendable {
  let documents: Documents
  private var store: DocumentStore { documents.store }
  private var today: LocalDay { documents.surroundings.today }

  func add(to routes: inout Routes) {
    let path = DocumentPages.path
    routes.get(path, .can(.read)) { try await list($0) }
    routes.get(path + "/moi", .can(.write)) { visit in
      .page(DocumentFormPages.new(FormState(), files: [], visit))
    }
    routes.post(path, .can(.write), limit: DocumentTyped.limit) { try await create($0) }
    routes.get(path + "/{id}", .can(.read)) { try await show($0) }
    routes.get(path + "/{id}/sua", .can(.write)) { try await edit($0) }
    routes.post(path + "/{id}/sua", .can(.write), limit: DocumentTyped.limit) { try await save($0) }
    routes.post(path + "/{id}/gui-kiem-tra", .can(.write)) { try await act(.submit, $0) }
    routes.post(path + "/{id}/tra-lai", .canAny([.approve, .publish])) { try await act(.sendBack, $0) }
    routes.post(path + "/{id}/cong-khai", .canAny([.approve, .publish])) { try await act(.publish, $0) }
    routes.post(path + "/{id}/go", .canAny([.approve, .publish])) { try await act(.withdraw, $0) }
    routes.get(CitationPages.path, .can(.read)) { visit in
      .page(CitationPages.page(try await documents.staleCitations(in: visit.commune)))
    }
  }

  private func list(_ visit: Visit) async throws -> Reply {
    let state = DocumentState(rawValue: visit.query["trang-thai"] ?? "")
    let lines = try await store.lines(in: visit.commune).filter { state == nil || $0.standing.state == state }
    let size = 50
    let count = max(1, (lines.count + size - 1) / size)
    let page = min(max(1, Int(visit.query["trang"] ?? "") ?? 1), count)
    return .page(
      DocumentPages.list(
        Array(lines.dropFirst((page - 1) * size).prefix(size)), state: state, query: visit.query,
        pages: (page, count), names: try await documents.people.names(commune: visit.commune),
        staff: try visit.staff()))
  }

  private func create(_ visit: Visit) async throws -> Reply {
    let (typed, isRead) = try await typed(visit)
    if isRead, typed.problems.isEmpty {
      return .page(DocumentFormPages.new(FormState(values: typed.values), files: typed.facts.files, visit))
    }
    let problems = try await problems(typed, of: nil, visit)
    guard problems.isEmpty else {
      let form = FormState(values: typed.values, fault: .invalid(problems))
      return .page(DocumentFormPages.new(form, files: typed.facts.files, visit), status: 422)
    }
    let id = try await store.create(typed.facts, by: try visit.staff(), in: visit.commune)
    return try await finish(id, "1.1", visit)
  }

  private func edit(_ visit: Visit) async throws -> Reply {
    let document = try await document(visit)
    let form = FormState(values: DocumentTyped.values(document.latest.facts))
    return .page(
      DocumentFormPages.edit(
        form, of: document, seen: document.latest.mark, files: document.latest.facts.files, visit))
  }

  private func save(_ visit: Visit) async throws -> Reply {
    let id: DocumentID = try visit.id("id")
    let seen = visit.form["mark"]
    let (typed, isRead) = try await typed(visit)
    let problems = isRead ? typed.problems : try await problems(typed, of: id, visit)
    guard problems.isEmpty, !isRead else {
      let form = FormState(
        values: typed.values, fault: problems.isEmpty ? nil : .invalid(problems))
      return .page(
        DocumentFormPages.edit(
          form, of: try await document(visit), seen: seen, files: typed.facts.files, visit),
        status: problems.isEmpty ? 200 : 422)
    }
    switch try await store.save(
      typed.facts, to: id, seen: seen, by: try visit.staff(), in: visit.commune)
    {
    case .kept(let mark): return try await finish(id, mark, visit)
    case .conflict(let document):
      let names = try await documents.people.names(commune: visit.commune)
      return .page(
        DocumentFormPages.edit(
          FormState(values: typed.values), of: document, seen: document.latest.mark,
          files: typed.facts.files, visit,
          other: names[document.latest.savedBy] ?? DocumentWords.formerStaff), status: 409)
    }
  }

  private func show(_ visit: Visit) async throws -> Reply {
    let done = visit.query["xong"].flatMap(DocumentAction.init(rawValue:)).map(DocumentWords.done)
    return .page(DocumentPages.show(try await view(visit), token: visit.visitor.formToken, done: done))
  }

  private func act(_ action: DocumentAction, _ visit: Visit) async throws -> Reply {
    let id: DocumentID = try visit.id("id")
    let comment = visit.form["comment"]
    let problems = DocumentRules.problems(comment: comment, of: action)
    guard problems.isEmpty else {
      let form = FormState(values: visit.form, fault: .invalid(problems), prefix: action.rawValue)
      return .page(
        DocumentPages.show(try await view(visit), token: visit.visitor.formToken, form: form), status: 422)
    }
    if action == .submit {
      let document = try await document(visit)
      let gaps = DocumentRules.gaps(document.latest.facts, today: today)
      if !gaps.isEmpty {
        let form = FormState(
          values: DocumentTyped.values(document.latest.facts), fault: .invalid(gaps))
        return .page(
          DocumentFormPages.edit(
            form, of: document, seen: document.latest.mark, files: document.latest.facts.files, visit),
          status: 422)
      }
    }
    try await store.act(
      action, on: id, seen: visit.form["mark"], comment: comment.isEmpty ? nil : comment,
      by: try visit.staff(), in: visit.commune)
    return .seeOther("\(Documents.staffPath(id))?xong=\(action.rawValue)")
  }

  private func document(_ visit: Visit) async throws -> PublicDocument {
    guard let document = try await store.find(visit.id("id"), in: visit.commune) else {
      throw Fault(.notFound, DocumentWords.notFound)
    }
    return document
  }

  private func view(_ visit: Visit) async throws -> DocumentView {
    let document = try await document(visit)
    let facts = document.latest.facts
    let relations = try await documents.board.relations(in: visit.commune)
    let incoming = relations.filter { $0.relation.names(facts) && $0.from.id != document.id }
    return DocumentView(
      document: document, staff: try visit.staff(),
      names: try await documents.people.names(commune: visit.commune), incoming: incoming,
      targets: try await documents.targets(of: facts, in: visit.commune),
      validity: DocumentValidity(
        of: facts, incoming: incoming, register: try await documents.ports.register(visit.commune), on: today)
    )
  }

  /// What was typed, with the files; whether the button was that which only reads a file.
  private func typed(_ visit: Visit) async throws -> (DocumentTyped, isRead: Bool) {
    let isRead = visit.form["next"] == "read"
    let desk = DocumentFileDesk(documents: documents, commune: visit.visitor.commune)
    let taken = try await desk.take(visit.form)
    var form = visit.form
    if isRead, let text = taken.newest { form = DocumentProposal(text, commune: desk.commune).filling(form) }
    var problems = taken.problems
    if isRead, taken.newest == nil, problems.isEmpty {
      problems.append(.init("file", DocumentWords.chooseFile))
    }
    var typed = DocumentTyped(form, files: taken.files, problems: problems)
    typed.facts.text = taken.text
    return (typed, isRead)
  }

  private func problems(
    _ typed: DocumentTyped, of id: DocumentID?, _ visit: Visit
  ) async throws -> [Fault.Field] {
    var found = typed.problems
    found +=
      visit.form["next"] == "submit"
      ? DocumentRules.gaps(typed.facts, today: today) : DocumentRules.problems(typed.facts, today: today)
    if let day = typed.facts.issuedOn,
      try await !store.twins(of: typed.facts, except: id, in: visit.commune).isEmpty
    {
      found.append(.init("number", DocumentWords.twin(typed.facts.number, day.numeric)))
    }
    return found
  }

  private func finish(_ id: DocumentID, _ mark: String, _ visit: Visit) async throws -> Reply {
    guard visit.form["next"] == "submit" else { return .seeOther("\(Documents.staffPath(id))?xong=save") }
    try await store.act(.submit, on: id, seen: mark, by: try visit.staff(), in: visit.commune)
    return .seeOther("\(Documents.staffPath(id))?xong=submit")
  }
}
