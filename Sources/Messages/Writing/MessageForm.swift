// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The form of a message: from what was typed to a content, and back.
struct MessageForm: Sendable {
  /// The most bytes of the form with its files: a photo that is too large is told so beside its field, with all that
  /// was typed still there.
  static let limit = 96 << 20

  /// The fields, without buttons, token and file.
  static let names: Set<String> = [
    "title", "summary", "body", "topic", "audiences", "task", "alt", "picture-hash", "spoken", "zalo",
    "facebook", "notice", EditorPages.markup,
  ]

  /// What was typed, with the hash of the picture where one was sent.
  let values: Form
  let content: MessageContent
  /// What is wrong with the picture, if one was sent.
  let problems: [Fault.Field]

  /// Reads what was sent; a picture is kept at once, so that a fault elsewhere does not lose it.
  static func read(_ form: Form, commune: CommuneID, files: FileStore) async throws -> MessageForm {
    var fields = fields(form)
    var problems: [Fault.Field] = []
    var hash = FileHash(form["picture-hash"])
    if let known = hash, try await files.picture(known, in: commune) == nil { hash = nil }
    if form.isOn("remove-picture") { hash = nil }
    if let upload = form.upload("picture") {
      do {
        hash = try await files.keepPicture(fileAt: upload.path, name: upload.name, for: commune).hash
      } catch let fault as Fault {
        // Whatever stops the picture, also a full disk, must not cost the words.
        problems.append(.init("picture", fault.sentence))
      }
    }
    fields["picture-hash"] = hash.map { [$0.description] }
    fields["remove-picture"] = nil
    let values = Form(fields: fields)
    return MessageForm(values: values, content: content(values, picture: hash), problems: problems)
  }

  /// What was typed, with the text of the editor as CommonMark.
  static func fields(_ form: Form) -> [String: [String]] {
    var fields = form.fields.filter { names.contains($0.key) }
    fields[EditorPages.markup] = nil
    let markup = form[EditorPages.markup]
    if !markup.isEmpty { fields["body"] = [PastedText(markup).rich.commonMark] }
    return fields
  }

  private static func content(_ form: Form, picture: FileHash?) -> MessageContent {
    MessageContent(
      task: TaskID(form["task"]), topic: Topic(rawValue: form["topic"]),
      audiences: Set(form.all("audiences").compactMap(Audience.init(rawValue:))), title: line(form["title"]),
      summary: line(form["summary"]), body: lines(form["body"]),
      picture: picture.map { MessagePicture(hash: $0, alt: line(form["alt"])) },
      spoken: lines(form["spoken"]),
      zalo: line(form["zalo"]), facebook: lines(form["facebook"]), notice: lines(form["notice"]))
  }

  /// The values of the form that shows a content.
  static func values(_ content: MessageContent) -> Form {
    let texts = [
      "title": content.title, "summary": content.summary, "body": content.body, "spoken": content.spoken,
      "zalo": content.zalo, "facebook": content.facebook, "notice": content.notice,
      "topic": content.topic?.rawValue ?? "", "task": content.task?.description ?? "",
      "alt": content.picture?.alt ?? "", "picture-hash": content.picture?.hash.description ?? "",
    ]
    var fields = texts.mapValues { [$0] }
    fields["audiences"] = content.audiences.map(\.rawValue)
    return Form(fields: fields)
  }

  /// Browsers send line breaks as CR LF; we keep LF.
  private static func lines(_ text: String) -> String {
    String(decoding: text.utf8.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }

  private static func line(_ text: String) -> String {
    lines(text).split(whereSeparator: { $0 == "\n" }).joined(separator: " ")
  }
}
