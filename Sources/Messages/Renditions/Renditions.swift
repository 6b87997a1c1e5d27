// SPDX-License-Identifier: Apache-2.0

import Web

/// The forms in which a message goes out, each made from the version alone, so that one approval covers all.
struct Renditions: Sendable {
  let content: MessageContent
  /// The text of the body without marks.
  let plain: String

  init(_ content: MessageContent) {
    self.content = content
    plain = Markdown(content.body).plain
  }

  /// The text of the page.
  var page: HTML { Markdown(content.body).html }

  /// The text to be read aloud, as it is written; numbers and abbreviations are spelt out later.
  var spoken: String {
    content.spoken.isEmpty
      ? paragraphs([Self.sentence(content.title), content.summary, plain]) : content.spoken
  }

  /// The title of the Zalo article.
  var zaloTitle: String { Self.shortened(content.title, to: MessageRules.zaloTitleLimit) }

  /// The description of the Zalo article.
  var zaloDescription: String {
    Self.shortened(content.zalo.isEmpty ? content.summary : content.zalo, to: MessageRules.zaloLimit)
  }

  /// The Facebook post, without the link that the channel adds.
  var facebook: String {
    if !content.facebook.isEmpty { return content.facebook }
    return Self.shortened(
      paragraphs([content.title, content.summary, plain], gap: "\n\n"), to: MessageRules.facebookLimit)
  }

  /// The text of the sheet on the notice board, below its title.
  var notice: String { content.notice.isEmpty ? paragraphs([content.summary, plain]) : content.notice }

  private func paragraphs(_ parts: [String], gap: String = "\n") -> String {
    parts.filter { !$0.isEmpty }.joined(separator: gap)
  }

  /// A heading as a sentence, so that a voice pauses after it.
  static func sentence(_ heading: String) -> String {
    guard let last = heading.last else { return "" }
    return ".!?:".contains(last) || last == MessageWords.ellipsis ? heading : heading + "."
  }

  /// A text of at most `limit` letters, cut between words and marked with an ellipsis.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    var cut = text.prefix(limit - 1)
    if let blank = cut.lastIndex(where: { $0 == " " || $0 == "\n" }), blank > cut.startIndex {
      cut = cut[..<blank]
    }
    return String(cut) + String(MessageWords.ellipsis)
  }
}
