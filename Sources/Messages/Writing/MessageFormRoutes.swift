// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Kernel
import Web

/// Writing and changing: nothing that was typed is ever lost.
extension MessageRoutes {
  func new(_ visit: Visit) async throws -> Reply {
    let query = visit.query
    let beginnings = try await store.beginnings(by: try visit.staff().id, in: visit.commune)
    if let id = ID<MessageBeginning>(query["ban"] ?? "") {
      let kept = beginnings.first { $0.id == id }
      let view = try await formView(FormState(values: Form(fields: kept?.fields ?? [:])), visit)
      return newPage(view, id: id, beginnings: beginnings, visit)
    }
    var values = PieceKind(rawValue: query["mau"] ?? "").map {
      MessageForm.values(TemplateWords.content($0)).fields
    }
    // A gap in the plan's matrix comes with its duty, content and audience.
    let fields = ["task": query["viec"], "topic": query["chu-de"], "audiences": query["doi-tuong"]]
    values = (values ?? [:]).merging(fields.compactMapValues { $0.map { [$0] } }) { $1 }
    let view = try await formView(FormState(values: Form(fields: values ?? [:])), visit)
    return newPage(view, id: surroundings.newID(), beginnings: beginnings, visit)
  }

  func create(_ visit: Visit) async throws -> Reply {
    let staff = try visit.staff()
    let id = ID<MessageBeginning>(visit.form["beginning"]) ?? surroundings.newID()
    var form = try await MessageForm.read(visit.form, commune: visit.commune, files: files)
    let step = MessageFormStep(visit.form)
    if step.staysOnForm {
      let (view, status) = try await stay(&form, step, visit)
      try await store.keepBeginning(id, form.values.fields, by: staff.id, in: visit.commune)
      return newPage(view, id: id, visit, status: status)
    }
    let problems = try await problems(form, isSubmission: step == .submit, visit)
    guard problems.isEmpty else {
      let view = try await formView(FormState(values: form.values, fault: .invalid(problems)), visit)
      return newPage(view, id: id, visit, status: 422)
    }
    let message = try await store.create(form.content, by: staff, in: visit.commune)
    // The message is kept; a beginning that stays behind is only offered again.
    try? await store.dropBeginning(id, by: staff.id, in: visit.commune)
    return try await finish(
      message, MessageMark(version: 1, edits: 1), isSubmission: step == .submit, visit)
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
    var form = try await MessageForm.read(visit.form, commune: visit.commune, files: files)
    let step = MessageFormStep(visit.form)
    if step.staysOnForm {
      let message = try await message(visit)
      let seen = MessageMark(visit.form["mark"]) ?? message.latest.mark
      var (view, status) = try await stay(&form, step, visit)
      try await addComments(of: message, to: &view, visit)
      try await store.keepDraft(form.values.fields, seen: seen, of: id, by: staff.id, in: visit.commune)
      return .page(MessageFormPages.edit(view, of: message, seen: seen, draft: nil), status: status)
    }
    let isSubmission = step == .submit
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
    case .kept(let mark):
      try await settle(form.values.all(WritingCommentPages.settled), of: id, visit)
      return try await finish(id, mark, isSubmission: isSubmission, visit)
    case .conflict(let message): return try await together(form, seen: seen, message, visit)
    }
  }

  /// Two people have changed the same version: what both did is brought together where that can be done, for the
  /// second to look at; else the second's own text stays in the form.
  private func together(
    _ form: MessageForm, seen: MessageMark, _ message: Message, _ visit: Visit
  ) async throws -> Reply {
    let base = try await store.content(at: seen, of: message, in: visit.commune)
    let merge = base.flatMap {
      ContentMerge(base: $0, mine: form.content, theirs: message.latest.content)
    }
    let names = try await names(in: visit.commune)
    let isOwn = message.latest.savedBy == (try visit.staff().id)
    let name = isOwn ? MessageWords.otherWindow : names[message.latest.savedBy] ?? MessageWords.formerStaff
    let values = merge.map { MessageForm.values($0.content) } ?? form.values
    var view = try await formView(FormState(values: values), visit)
    try await addComments(of: message, to: &view, visit)
    // What was typed stays, whatever becomes of the page.
    try await store.keepDraft(
      form.values.fields, seen: seen, of: message.id, by: try visit.staff().id, in: visit.commune)
    return .page(
      merge.map {
        MergePages.merged(view, mine: form.content, merged: $0.content, with: message, savedBy: name)
      } ?? MergePages.conflict(view, mine: form.content, with: message, savedBy: name), status: 409)
  }

  func keepDraft(_ visit: Visit) async throws -> Reply {
    let id: MessageID = try visit.id("id")
    guard let seen = MessageMark(visit.form["mark"]) else {
      throw Fault(.conflict, MessageWords.changedMeanwhile)
    }
    try await store.keepDraft(
      MessageForm.fields(visit.form), seen: seen, of: id, by: try visit.staff().id, in: visit.commune)
    return .nothing
  }

  func dropDraft(_ visit: Visit) async throws -> Reply {
    let id: MessageID = try visit.id("id")
    try await store.dropDraft(of: id, by: try visit.staff().id, in: visit.commune)
    return .seeOther("\(MessagePages.path(id))/sua")
  }

  func keepBeginning(_ visit: Visit) async throws -> Reply {
    guard let id = ID<MessageBeginning>(visit.form["beginning"]) else {
      throw Fault(.conflict, MessageWords.changedMeanwhile)
    }
    try await store.keepBeginning(
      id, MessageForm.fields(visit.form), by: try visit.staff().id, in: visit.commune)
    return .nothing
  }

  func dropBeginning(_ visit: Visit) async throws -> Reply {
    if let id = ID<MessageBeginning>(visit.form["beginning"]) {
      try await store.dropBeginning(id, by: try visit.staff().id, in: visit.commune)
    }
    return .seeOther(MessageListPages.path + "/moi")
  }

  /// The slips of what is in the form now, for the panel beside the text.
  func spelling(_ visit: Visit) throws -> Reply {
    let form = MessageForm(typed: visit.form)
    return .fragment(ReviewPages.spelling(form.slips))
  }

  /// Does what a button within the form asks for; the form comes back with it.
  private func stay(
    _ form: inout MessageForm, _ step: MessageFormStep, _ visit: Visit
  ) async throws -> (view: MessageFormView, status: Int) {
    var done: String?
    if case .mend(let field, let place, let wrong, let right) = step {
      let isMended = form.mend(field, place: place, wrong: wrong, right: right)
      done = isMended ? MessageWords.mended(wrong, right) : MessageWords.notMended(wrong)
    }
    let problems = step == .add ? form.problems : []
    if step == .add, problems.isEmpty { done = MessageWords.filesTaken }
    let fault = problems.isEmpty ? nil : Fault.invalid(problems)
    var view = try await formView(FormState(values: form.values, fault: fault), visit)
    view.done = done
    if step == .preview {
      view.preview = try await preview(form.content, visit)
    } else if step != .add {
      view.slips = form.slips
    }
    return (view, problems.isEmpty ? 200 : 422)
  }

  func editPage(
    _ form: FormState, of message: Message, seen: MessageMark, draft: MessageDraft? = nil, _ visit: Visit,
    status: Int
  ) async throws -> Reply {
    var view = try await formView(form, visit)
    try await addComments(of: message, to: &view, visit)
    return .page(MessageFormPages.edit(view, of: message, seen: seen, draft: draft), status: status)
  }

  private func newPage(
    _ view: MessageFormView, id: ID<MessageBeginning>, beginnings: [MessageBeginning] = [], _ visit: Visit,
    status: Int = 200
  ) -> Reply {
    .page(MessageFormPages.new(view, id: id, beginnings: beginnings, query: visit.query), status: status)
  }

  private func formView(_ form: FormState, _ visit: Visit) async throws -> MessageFormView {
    let content = MessageForm.content(form.values)
    return MessageFormView(
      form: form, tasks: try await store.ports.tasks(visit.commune),
      picture: try await picture(content, in: visit.commune),
      parts: try await files.parts(body: content.body, attachments: content.attachments, in: visit.commune),
      findings: MessageFindings(province: visit.visitor.commune.province, today: surroundings.today)
        .find(in: content), token: visit.visitor.formToken)
  }

  /// What is typed, as it would go out.
  func preview(_ content: MessageContent, _ visit: Visit) async throws -> FormPreview {
    FormPreview(
      content: content, picture: try await picture(content, in: visit.commune),
      spoken: store.ports.spoken(Renditions(content).spoken), card: visit.visitor.commune)
  }

  private func addComments(of message: Message, to view: inout MessageFormView, _ visit: Visit) async throws {
    view.comments = try await store.comments(of: message.id, in: visit.commune).filter(\.isOpen)
    if !view.comments.isEmpty { view.names = try await names(in: visit.commune) }
  }

  /// Marks those comments settled whose boxes were ticked; one that a colleague settled meanwhile stays so.
  private func settle(_ ticked: [String], of id: MessageID, _ visit: Visit) async throws {
    guard !ticked.isEmpty else { return }
    for comment in try await store.comments(of: id, in: visit.commune)
    where comment.isOpen && ticked.contains(comment.id.description) {
      try await store.settle(
        comment.id, settles: true, of: id, by: try visit.staff(), commune: visit.commune)
    }
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

extension Reply {
  /// A stretch of a page that a script puts into it.
  static func fragment(_ html: HTML) -> Reply {
    Reply(type: "text/html; charset=utf-8", body: .bytes(Array(html.text.utf8)))
  }

  /// Taken, and nothing to show.
  fileprivate static let nothing = Reply(status: 204, type: "text/plain; charset=utf-8", body: .bytes([]))
}
