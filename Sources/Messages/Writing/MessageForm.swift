// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import VietnameseText
import Web

/// The form of a message: from what was typed to a content, and back.
struct MessageForm: Sendable {
  /// The most bytes of the form with its files: a photo that is too large is told so beside its field, with all that
  /// was typed still there.
  static let limit = 96 << 20

  /// The fields, without buttons, token and files.
  static let names: Set<String> = [
    "title", "summary", "body", "topic", "audiences", "task", "alt", "consent", "picture-hash", "spoken",
    "zalo",
    "facebook", "notice", EditorPages.markup, "kind", "source", "fee", "payee", "review-by", "pictures",
    "attachments", "part-hash", "part-alt", "part-consent", "part-name", WritingCommentPages.settled,
  ]

  /// What was typed, with the hashes of the files that were sent.
  var values: Form
  var content: MessageContent
  /// What is wrong with what was typed or sent, before the rules of a content are asked.
  var problems: [Fault.Field]

  /// What was typed, without the files that came with it.
  init(typed form: Form) {
    values = Form(fields: Self.fields(form))
    content = Self.content(values)
    problems = Self.unreadable(values)
  }

  /// Reads what was sent; files are kept at once, so that a fault elsewhere does not lose them.
  static func read(_ form: Form, commune: CommuneID, files: FileStore) async throws -> MessageForm {
    var desk = MessageFileDesk(fields: fields(form), commune: commune, files: files)
    try await desk.take(form)
    var read = MessageForm(typed: Form(fields: desk.fields))
    read.problems = desk.problems + read.problems
    return read
  }

  /// What was typed, with the text of the editor as CommonMark.
  static func fields(_ form: Form) -> [String: [String]] {
    var fields = form.fields.filter { names.contains($0.key) }
    fields[EditorPages.markup] = nil
    let markup = form[EditorPages.markup]
    if !markup.isEmpty { fields["body"] = [PastedText(markup).rich.commonMark] }
    return fields
  }

  /// The content that typed values make; what cannot be read is left out.
  static func content(_ form: Form) -> MessageContent {
    var content = MessageContent(
      task: TaskID(form["task"]), topic: Topic(rawValue: form["topic"]),
      audiences: Set(form.all("audiences").compactMap(Audience.init(rawValue:))), title: line(form["title"]),
      summary: line(form["summary"]), body: lines(form["body"]),
      picture: FileHash(form["picture-hash"]).map { MessagePicture(hash: $0, alt: line(form["alt"])) },
      spoken: lines(form["spoken"]),
      zalo: line(form["zalo"]), facebook: lines(form["facebook"]), notice: lines(form["notice"]),
      kind: PieceKind(rawValue: form["kind"]), source: line(form["source"]),
      fee: amount(form["fee"]).map { AuthorFee(amount: $0, payee: line(form["payee"])) },
      reviewBy: LocalDay(iso: form["review-by"]))
    for pair in form.all("pictures").map({ $0.pieces(between: " ") }) where pair.count == 2 {
      if let hash = FileHash(pair[0]) { content.consents[hash] = PictureConsent(rawValue: pair[1]) }
    }
    if let hash = content.picture?.hash, let consent = PictureConsent(rawValue: form["consent"]) {
      content.consents[hash] = consent
    }
    // A picture that is shown no more needs nobody's consent.
    let shown = MessageFileLines.shown(content)
    content.consents = content.consents.filter { shown.contains($0.key) }
    content.attachments = form.all("attachments").compactMap { value in
      guard let blank = value.firstIndex(of: " "), let hash = FileHash(String(value[..<blank])) else {
        return nil
      }
      return MessageAttachment(hash: hash, name: line(String(value[blank...])))
    }
    return content
  }

  /// The values of the form that shows a content.
  static func values(_ content: MessageContent) -> Form {
    let consent = content.picture.flatMap { content.consents[$0.hash] }
    let texts = [
      "title": content.title, "summary": content.summary, "body": content.body, "spoken": content.spoken,
      "zalo": content.zalo, "facebook": content.facebook, "notice": content.notice,
      "topic": content.topic?.rawValue ?? "", "task": content.task?.description ?? "",
      "alt": content.picture?.alt ?? "", "picture-hash": content.picture?.hash.description ?? "",
      "consent": consent?.rawValue ?? "", "kind": content.kind?.rawValue ?? "", "source": content.source,
      "fee": content.fee?.amount.grouped ?? "", "payee": content.fee?.payee ?? "",
      "review-by": content.reviewBy?.iso ?? "",
    ]
    var fields = texts.mapValues { [$0] }
    fields["audiences"] = Audience.allCases.filter(content.audiences.contains).map(\.rawValue)
    fields["pictures"] = Markdown(content.body).pictures.map(\.hash).compactMap { hash in
      content.consents[hash].map { "\(hash) \($0.rawValue)" }
    }
    fields["attachments"] = content.attachments.map { "\($0.hash) \($0.name)" }
    return Form(fields: fields)
  }

  /// What was typed and says nothing that can be kept.
  private static func unreadable(_ form: Form) -> [Fault.Field] {
    var problems: [Fault.Field] = []
    if !form["fee"].isEmpty, amount(form["fee"]) == nil {
      problems.append(.init("fee", MessageWords.feeUnreadable))
    }
    if !form["review-by"].isEmpty, LocalDay(iso: form["review-by"]) == nil {
      problems.append(.init("review-by", MessageWords.dayUnreadable))
    }
    return problems
  }

  /// Whole đồng, with or without dots; nothing for an empty field or none.
  private static func amount(_ text: String) -> Money? {
    let figures = text.filter { $0 != "." && $0 != " " }
    guard !figures.isEmpty, figures.count <= 10, figures.allSatisfy({ $0.isASCII && $0.isNumber }),
      let dong = Int64(figures), dong > 0
    else { return nil }
    return Money(dong: dong)
  }

  /// Letters that are not seen or turn the reading direction go; every line ends in LF.
  static func lines(_ text: String) -> String { CleanText.of(text) }

  static func line(_ text: String) -> String { CleanText.line(text) }
}
