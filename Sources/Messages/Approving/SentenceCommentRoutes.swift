// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The routes of comments on sentences.
extension MessageRoutes {
  func addComments(to routes: inout Routes) {
    let path = MessageListPages.path + "/{id}/gop-y"
    routes.get(path, .can(.read)) { visit in
      let view = try await view(visit)
      return .page(
        SentenceCommentPages.page(
          view, chosen: visit.query["cau"], form: FormState(), token: visit.visitor.formToken,
          done: visit.query["xong"].map { _ in MessageWords.commented }))
    }
    routes.post(path, .can(.read)) { try await comment($0) }
    routes.post(path + "/{comment}", .can(.read)) { visit in
      let id: MessageID = try visit.id("id")
      try await store.settle(
        try visit.id("comment"), settles: visit.form["settles"] == "1", of: id, by: try visit.staff(),
        commune: visit.commune)
      return .seeOther(MessagePages.path(id))
    }
  }

  private func comment(_ visit: Visit) async throws -> Reply {
    let id: MessageID = try visit.id("id")
    // Of a message that is not there, nothing else is said.
    _ = try await message(visit)
    let (text, sentence) = (visit.form["text"], visit.form["sentence"])
    guard let part = MessagePart(rawValue: visit.form["part"]), !sentence.isEmpty,
      sentence.count <= SentenceComment.sentenceLimit
    else { throw Fault(.invalid, MessageWords.noSentence) }
    var problem: String?
    if text.isEmpty { problem = MessageWords.textMissing }
    if text.count > SentenceComment.textLimit {
      problem = MessageWords.tooLong(count: text.count, limit: SentenceComment.textLimit)
    }
    if let problem {
      let form = FormState(values: visit.form, fault: .invalid([.init("text", problem)]))
      return .page(
        SentenceCommentPages.page(
          try await view(visit), chosen: visit.form["cau"], form: form, token: visit.visitor.formToken),
        status: 422)
    }
    try await store.comment(
      text, on: sentence, in: part, of: id, by: try visit.staff(), commune: visit.commune)
    return .seeOther("\(SentenceCommentPages.path(id))?xong=1#\(visit.form["cau"])")
  }
}
