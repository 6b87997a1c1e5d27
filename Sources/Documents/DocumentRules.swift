// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What may be kept and what may be sent for a check.
enum DocumentRules {
  static let summaryLimit = 1000
  static let issuerLimit = 200
  static let signerLimit = 120
  static let numberLimit = 60
  static let fileLimit = 10

  /// Figures first, then a sign and a symbol in capitals: `12/KH-UBND`, `01-CTr/TU`, `72/2025/QH15`.
  static func isNumber(_ text: String) -> Bool {
    guard text.first?.isNumber == true, let mark = text.firstIndex(where: { $0 == "/" || $0 == "-" })
    else { return false }
    return text[..<mark].allSatisfy { $0.isNumber || $0.isLowercase }
      && text[mark...].contains { $0.isUppercase }
  }

  /// What stops even a draft.
  static func problems(_ facts: DocumentFacts, today: LocalDay) -> [Fault.Field] {
    var found: [Fault.Field] = []
    func refuse(_ name: String, _ sentence: String) { found.append(.init(name, sentence)) }
    if facts.summary.isEmpty { refuse("summary", DocumentWords.summaryMissing) }
    for (name, text, limit) in [
      ("summary", facts.summary, summaryLimit), ("issuer", facts.issuer, issuerLimit),
      ("number", facts.number, numberLimit), ("signer", facts.signer, signerLimit),
    ] where text.count > limit {
      refuse(name, DocumentWords.tooLong(name, limit))
    }
    if let issued = facts.issuedOn, issued > today { refuse("issued", DocumentWords.issuedInFuture) }
    if let from = facts.effectiveFrom, let issued = facts.issuedOn, from < issued {
      refuse("from", DocumentWords.effectiveBeforeIssue(issued.numeric))
    }
    if let end = facts.endsOn, let start = facts.startsOn, end <= start {
      refuse("ends", DocumentWords.endsBeforeStart(start.numeric))
    }
    if facts.files.count > fileLimit { refuse("file", DocumentWords.tooManyFiles(fileLimit)) }
    for relation in facts.relations where relation.names(facts) && relation.issuedOn != nil {
      refuse(relation.kind.rawValue, DocumentWords.pointsAtItself)
    }
    return found
  }

  /// What a document lacks before another person can check it (the facts that NĐ 42/2022/NĐ-CP asks for).
  static func gaps(_ facts: DocumentFacts, today: LocalDay) -> [Fault.Field] {
    var found = problems(facts, today: today)
    func need(_ name: String, _ isThere: Bool) {
      if !isThere { found.append(.init(name, DocumentWords.missing(name))) }
    }
    need("file", !facts.files.isEmpty)
    need("form", facts.form != nil)
    need("number", !facts.number.isEmpty)
    if !facts.number.isEmpty, !isNumber(facts.number) {
      found.append(.init("number", DocumentWords.noNumber(facts.number)))
    }
    need("issued", facts.issuedOn != nil)
    need("issuer", !facts.issuer.isEmpty)
    need("category", facts.category != nil)
    need("field", facts.field != nil)
    return found
  }

  /// Whether a comment is missing where an action needs one.
  static func problems(comment: String, of action: DocumentAction) -> [Fault.Field] {
    guard DocumentFlow.needsComment(action) else { return [] }
    if comment.isEmpty { return [.init("comment", DocumentWords.commentMissing(action))] }
    return comment.count > 500 ? [.init("comment", DocumentWords.tooLong("comment", 500))] : []
  }
}
