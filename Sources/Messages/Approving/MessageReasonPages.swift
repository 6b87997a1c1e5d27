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
    case .lacks: return "\(MessageWords.lacksRight) \(who(view.able(action)))"
    case .ownWork, .ownUrgency: return "\(MessageWords.refusal(refusal, action)) \(who(view.able(action)))"
    default: return MessageWords.refusal(refusal, action)
    }
  }

  private static func who(_ names: [String]) -> String {
    names.isEmpty ? MessageWords.nobodyCan : MessageWords.canDo(names)
  }
}
