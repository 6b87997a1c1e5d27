// SPDX-License-Identifier: Apache-2.0

import Web

/// Why a person cannot do what others can, and who those are.
enum MessageReasonPages {
  static func reasons(_ view: MessageView) -> HTML {
    let reasons = MessageAction.allCases.compactMap { action -> HTML? in
      // An emergency and its confirmation are asked for only where there is one.
      guard let refusal = view.refusal(action), Self.isWorthSaying(refusal) else { return nil }
      return
        "<li><strong>\(MessageWords.action(action)):</strong> \(sentence(refusal, action, view))</li>"
    }
    guard !reasons.isEmpty else { return .empty }
    return "<details><summary>Vì sao tôi không làm được việc khác?</summary><ul>\(reasons)</ul></details>"
  }

  private static func isWorthSaying(_ refusal: MessageRefusal) -> Bool {
    refusal != .nothingUrgent && refusal != .nothingScheduled
  }

  private static func sentence(
    _ refusal: MessageRefusal, _ action: MessageAction, _ view: MessageView
  ) -> String {
    switch refusal {
    case .lacks(let permissions):
      let names = view.names(holding: permissions)
      return
        "\(MessageWords.lacksRight) \(names.isEmpty ? MessageWords.nobodyCan : MessageWords.canDo(names))"
    case .ownWork, .ownUrgency:
      let names = view.othersHolding(MessageFlow.permissions(action))
      return
        "\(MessageWords.refusal(refusal, action)) \(names.isEmpty ? MessageWords.nobodyCan : MessageWords.canDo(names))"
    default: return MessageWords.refusal(refusal, action)
    }
  }
}
