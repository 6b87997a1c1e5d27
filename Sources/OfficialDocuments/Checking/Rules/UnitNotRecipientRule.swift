// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// Who has duties gets the document.
  static let unitNotRecipient = CheckRule(
    id: "unit-not-recipient", severity: .warning,
    reason: "Đơn vị có nhiệm vụ mà không nhận được văn bản thì không biết để làm.",
    remedy: "Bổ sung đơn vị vào Nơi nhận.", source: .recipients
  ) { checked in
    let recipients = checked.document.recipients.map { Wording($0) }
    guard !recipients.isEmpty else { return [] }
    var seen: Set<String> = []
    return checked.document.tasks.flatMap { task -> [Note] in
      guard let unit = task.unit else { return [] }
      return members(unit).filter { seen.insert(Wording.key($0)).inserted }.filter { member in
        // A heading such as "Phân công nhiệm vụ" is no body.
        let name = Wording(member)
        return (BodyWords.isBody(name, at: 0) || name.match(BodyWords.leads, at: 0) != nil)
          && !isCovered(name, by: recipients)
      }.map {
        .init(
          line: task.line, text: $0,
          message: "“\($0)” có nhiệm vụ nhưng không có trong Nơi nhận; hãy bổ sung vào Nơi nhận.")
      }
    }
  }

  /// "Các Phòng, ban, trường học, các thôn" as its members; a name with commas of its own stays whole.
  private static func members(_ unit: String) -> [String] {
    let parts = unit.split(separator: ",").map { String($0).tidy }
    let isList = Wording(unit).words.first.map { ["các", "những"].contains($0.key) } ?? false
    return isList
      ? parts.map { $0.hasPrefix("Các ") || $0.hasPrefix("các ") ? String($0.dropFirst(4)) : $0 } : [unit]
  }

  private static let shortForms: [(Phrase, String)] = [
    ("Mặt trận Tổ quốc", "MTTQ"), ("Hội đồng nhân dân", "HĐND"), ("Công an", "CA"),
  ]
  /// A list of kinds in one item stands for all units of the kind.
  private static let inner = Phrase.list("phòng|ban|ngành|cơ quan|đơn vị|văn phòng|trung tâm|bộ phận")

  private static func isCovered(_ member: Wording, by recipients: [Wording]) -> Bool {
    let name = Phrase(member.words.prefix(4).map(\.key).joined(separator: " "))
    if recipients.contains(where: { $0.contains([name]) }) { return true }
    for (long, short) in shortForms where member.contains([long]) {
      if recipients.contains(where: { $0.contains([Phrase(short), long]) }) { return true }
    }
    let collective = recipients.filter { $0.words.first?.key == "các" || $0.words.first?.key == "như" }
    if member.match(inner, at: 0) != nil {
      return collective.contains { $0.contains(["phòng", "cơ quan", "đơn vị", "ban", "trên"]) }
    }
    guard let first = member.words.first else { return true }
    return collective.contains { $0.words.contains { $0.key == first.key } || $0.words.first?.key == "như" }
  }
}
