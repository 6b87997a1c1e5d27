// SPDX-License-Identifier: Apache-2.0

/// Every duty has an owner, a due day and a product.
enum DutyRules {
  static let all = [withoutOwner, channelsWithoutOwner, bodiesWithoutDuty, withoutMeasure]

  static let withoutOwner = CheckRule(id: "duty-without-owner", severity: .warning) { checked in
    checked.document.tasks.filter { $0.unit == nil }.map {
      .init(line: $0.line, text: $0.text.prefix(80).description, message: CheckingWords.dutyWithoutOwner)
    }
  }

  /// Channels that the plan wants and no unit has.
  static let channelsWithoutOwner = CheckRule(id: "channel-without-owner", severity: .warning) { checked in
    let tasks = checked.document.tasks
    guard !tasks.isEmpty else { return [] }
    let owned = Set(tasks.filter { $0.unit != nil }.flatMap(\.channels).map(kind))
    return checked.document.channels.filter { !owned.contains(kind($0)) }.compactMap { channel in
      let phrase = Phrase(channel)
      for passage in checked.passages(.body) {
        guard let found = passage.wording.first([phrase]) else { continue }
        return .init(
          line: checked.line(of: found.index, in: passage), text: channel,
          message: CheckingWords.channelWithoutOwner(channel))
      }
      return nil
    }
  }

  /// The first words tell the kind: "Cổng thông tin điện tử của xã" and "… xã" are one.
  private static func kind(_ channel: String) -> String {
    Wording(channel).words.prefix(3).map(\.key).joined(separator: " ")
  }

  /// Bodies that such plans speak of and then forget.
  private static let bodies: [Phrase] = ["Trung tâm Phục vụ hành chính công", "Tổ công nghệ số cộng đồng"]

  static let bodiesWithoutDuty = CheckRule(id: "body-without-duty", severity: .warning) { checked in
    let tasks = checked.document.tasks
    guard !tasks.isEmpty else { return [] }
    return bodies.flatMap { body -> [CheckRule.Note] in
      if tasks.contains(where: { $0.unit.map { Wording($0).contains([body]) } ?? false }) { return [] }
      return checked.notes([body], in: checked.passages(.body)) { CheckingWords.bodyWithoutDuty($0) }.prefix(
        1
      ).map { $0 }
    }
  }

  /// One note for the whole plan: one a duty would bury the others.
  static let withoutMeasure = CheckRule(id: "duties-without-deadline", severity: .warning) { checked in
    let open = checked.document.tasks.filter { $0.unit != nil && $0.due == nil }
    guard checked.document.kind == "KẾ HOẠCH" || checked.document.kind == "QUYẾT ĐỊNH", let first = open.first
    else { return [] }
    return [
      .init(
        line: first.line, text: first.text.prefix(80).description,
        message: CheckingWords.dutiesWithoutDeadline(open.map(\.line)))
    ]
  }
}
