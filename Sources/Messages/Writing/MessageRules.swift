// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What a message must be like: to be kept, and to be sent for approval.
enum MessageRules {
  static let titleLimit = 200
  static let summaryLimit = 400
  static let altLimit = 300
  /// Bytes.
  static let bodyLimit = 100 << 10
  static let spokenLimit = 20_000
  /// Zalo refuses 150; whether it counts letters is not known, so there is room left.
  static let zaloTitleLimit = 140
  static let zaloLimit = 250
  static let facebookLimit = 5_000
  static let noticeLimit = 6_000
  static let commentLimit = 1_000
  static let sourceLimit = 200
  static let payeeLimit = 100
  /// Of the name of a file to be saved.
  static let nameLimit = 120
  static let attachmentLimit = 20
  static let linkLimit = 200
  static let rowLimit = 200

  /// What stops a content from being kept, even as a draft.
  static func problems(_ content: MessageContent) -> [Fault.Field] {
    var found: [Fault.Field] = []
    if content.title.isEmpty { found.append(.init("title", MessageWords.titleMissing)) }
    let limits: [(String, String, Int)] = [
      ("title", content.title, titleLimit), ("summary", content.summary, summaryLimit),
      ("alt", content.picture?.alt ?? "", altLimit), ("spoken", content.spoken, spokenLimit),
      ("zalo", content.zalo, zaloLimit), ("facebook", content.facebook, facebookLimit),
      ("notice", content.notice, noticeLimit), ("source", content.source, sourceLimit),
      ("payee", content.fee?.payee ?? "", payeeLimit),
    ]
    for (name, text, limit) in limits where text.count > limit {
      found.append(.init(name, MessageWords.tooLong(count: text.count, limit: limit)))
    }
    if content.body.utf8.count > bodyLimit {
      found.append(.init("body", MessageWords.bodyTooLong(bytes: content.body.utf8.count, limit: bodyLimit)))
    } else {
      let sizes = Markdown(content.body).sizes
      if sizes.links > linkLimit {
        found.append(.init("body", MessageWords.tooManyLinks(sizes.links, limit: linkLimit)))
      }
      if sizes.rows > rowLimit {
        found.append(.init("body", MessageWords.tooManyRows(sizes.rows, limit: rowLimit)))
      }
    }
    if content.attachments.count > attachmentLimit {
      found.append(
        .init("part-file", MessageWords.tooManyFiles(content.attachments.count, limit: attachmentLimit)))
    }
    if let picture = content.picture, picture.alt.isEmpty {
      found.append(.init("alt", MessageWords.altMissing))
    }
    return found
  }

  /// What a content still lacks before somebody is asked to approve it.
  static func gaps(_ content: MessageContent) -> [Fault.Field] {
    var found = problems(content)
    if content.summary.isEmpty { found.append(.init("summary", MessageWords.summaryMissing)) }
    if content.body.isEmpty { found.append(.init("body", MessageWords.bodyMissing)) }
    if content.topic == nil { found.append(.init("topic", MessageWords.topicMissing)) }
    if let fee = content.fee, fee.payee.isEmpty { found.append(.init("payee", MessageWords.payeeMissing)) }
    if let hash = content.picture?.hash, content.consents[hash] == nil {
      found.append(.init("consent", MessageWords.consentMissing))
    }
    for picture in Markdown(content.body).pictures {
      if picture.alt.isEmpty { found.append(.init("body", MessageWords.partAltMissing(picture.hash))) }
      if content.consents[picture.hash] == nil {
        found.append(.init("body", MessageWords.partConsentMissing(picture.alt)))
      }
    }
    for (name, text) in [("title", content.title), ("summary", content.summary), ("body", content.body)] {
      found += TemplateWords.prompts(in: text).prefix(3).map { .init(name, TemplateWords.promptLeft($0)) }
    }
    if content.audiences.isEmpty { found.append(.init("audiences", MessageWords.audienceMissing)) }
    return found
  }

  /// What stops a comment or a reason.
  static func problems(comment: String, of action: MessageAction) -> [Fault.Field] {
    if MessageFlow.needsComment(action), comment.isEmpty {
      return [.init("comment", MessageWords.commentMissing(action))]
    }
    if comment.count > commentLimit {
      return [.init("comment", MessageWords.tooLong(count: comment.count, limit: commentLimit))]
    }
    return []
  }
}
