// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// Writing and changing: nothing that was typed is ever lost.
extension MessageRoutes {
  func new(_ visit: Visit) async throws -> Reply {
    // A gap in the plan's matrix comes with its duty, content and audience.
    let query = visit.query
    let fields = ["task": query["viec"], "topic": query["chu-de"], "audiences": query["doi-tuong"]]
    return try await newPage(
      FormState(values: Form(fields: fields.compactMapValues { $0.map { [$0] } })), visit, status: 200)
  }

  func create(_ visit: Visit) async throws -> Reply {
    let staff = try visit.staff()
    let form = try await MessageForm.read(visit.form, commune: visit.commune, files: files)
    let isSubmission = visit.form["next"] == "submit"
    let problems = try await problems(form, isSubmission: isSubmission, visit)
    guard problems.isEmpty else {
      return try await newPage(FormState(values: form.values, fault: .invalid(problems)), visit, status: 422)
    }
    let id = try await store.create(form.content, by: staff, in: visit.commune)
    return try await finish(id, MessageMark(version: 1, edits: 1), isSubmission: isSubmission, visit)
  }

  func edit(_ visit: Visit) async throws -> Reply {
    let message = try await message(visit)
    let staff = try visit.staff()
    let draft = try await store.draft(of: message.id, by: staff.id, in: visit.commune)
    let values = draft.map { Form(fields: $0.fields) } ?? MessageForm.values(message.latest.content)
    // A draft keeps what its writer saw: whoever saved meanwhile is not overwritten unseen.
    return try await editPage(
      FormState(values: values), of: message, seen: draft?.seen ?? message.latest.mark, draft: draft, visit,
      status: 200)
  }

  func save(_ visit: Visit) async throws -> Reply {
    let staff = try visit.staff()
    let id: MessageID = try visit.id("id")
    let form = try await MessageForm.read(visit.form, commune: visit.commune, files: files)
    let isSubmission = visit.form["next"] == "submit"
    let problems = try await problems(form, isSubmission: isSubmission, visit)
    guard problems.isEmpty else {
      let message = try await message(visit)
      let seen = MessageMark(visit.form["mark"]) ?? message.latest.mark
      return try await editPage(
        FormState(values: form.values, fault: .invalid(problems)), of: message, seen: seen, visit, status: 422
      )
    }
    let seen = MessageMark(visit.form["mark"]) ?? MessageMark(version: 0, edits: 0)
    switch try await store.save(form.content, to: id, seen: seen, by: staff, in: visit.commune) {
    case .kept(let mark): return try await finish(id, mark, isSubmission: isSubmission, visit)
    case .conflict(let message):
      let names = try await names(in: visit.commune)
      return .page(
        MessageFormPages.conflict(
          FormState(values: form.values), mine: form.content, with: message,
          savedBy: names[message.latest.savedBy] ?? MessageWords.formerStaff,
          tasks: try await store.ports.tasks(visit.commune),
          picture: try await picture(form.content, in: visit.commune), token: visit.visitor.formToken),
        status: 409)
    }
  }

  func keepDraft(_ visit: Visit) async throws -> Reply {
    let id: MessageID = try visit.id("id")
    guard let seen = MessageMark(visit.form["mark"]) else {
      throw Fault(.conflict, MessageWords.changedMeanwhile)
    }
    try await store.keepDraft(
      MessageForm.fields(visit.form), seen: seen, of: id, by: try visit.staff().id, in: visit.commune)
    return Reply(status: 204, type: "text/plain; charset=utf-8", body: .bytes([]))
  }

  func dropDraft(_ visit: Visit) async throws -> Reply {
    let id: MessageID = try visit.id("id")
    try await store.dropDraft(of: id, by: try visit.staff().id, in: visit.commune)
    return .seeOther("\(MessagePages.path(id))/sua")
  }

  func editPage(
    _ form: FormState, of message: Message, seen: MessageMark, draft: MessageDraft? = nil, _ visit: Visit,
    status: Int
  ) async throws -> Reply {
    .page(
      MessageFormPages.edit(
        form, of: message, seen: seen, draft: draft, tasks: try await store.ports.tasks(visit.commune),
        picture: try await picture(form.values, in: visit.commune), token: visit.visitor.formToken),
      status: status)
  }

  private func newPage(_ form: FormState, _ visit: Visit, status: Int) async throws -> Reply {
    .page(
      MessageFormPages.new(
        form, tasks: try await store.ports.tasks(visit.commune),
        picture: try await picture(form.values, in: visit.commune), token: visit.visitor.formToken),
      status: status)
  }

  private func picture(_ values: Form, in commune: CommuneID) async throws -> StoredPicture? {
    guard let hash = FileHash(values["picture-hash"]) else { return nil }
    return try await files.picture(hash, in: commune)
  }

  private func problems(_ form: MessageForm, isSubmission: Bool, _ visit: Visit) async throws -> [Fault.Field]
  {
    var found = form.problems
    found += isSubmission ? MessageRules.gaps(form.content) : MessageRules.problems(form.content)
    if let task = form.content.task {
      let tasks = try await store.ports.tasks(visit.commune)
      if !tasks.contains(where: { $0.id == task }) { found.append(.init("task", MessageWords.unknownTask)) }
    }
    return found
  }

  /// After saving: sends it for approval if that was asked for, and shows the message.
  private func finish(
    _ id: MessageID, _ mark: MessageMark, isSubmission: Bool, _ visit: Visit
  ) async throws -> Reply {
    guard isSubmission else { return .seeOther("\(MessagePages.path(id))?xong=save") }
    try await store.act([.submit], on: id, seen: mark, by: try visit.staff(), in: visit.commune)
    return .seeOther("\(MessagePages.path(id))?xong=submit")
  }
}
