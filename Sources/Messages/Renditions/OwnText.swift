// SPDX-License-Identifier: Apache-2.0

/// A text that an officer wrote for one channel, kept apart from the text that the message itself gives.
enum OwnText: String, CaseIterable, Sendable {
  case spoken, zalo, facebook, notice

  /// The text as it was written; empty where the channel takes what the message gives.
  func text(_ content: MessageContent) -> String {
    switch self {
    case .spoken: content.spoken
    case .zalo: content.zalo
    case .facebook: content.facebook
    case .notice: content.notice
    }
  }

  /// What the message gives for the channel without it.
  func original(_ content: MessageContent) -> String {
    var bare = content
    switch self {
    case .spoken: bare.spoken = ""
    case .zalo: bare.zalo = ""
    case .facebook: bare.facebook = ""
    case .notice: bare.notice = ""
    }
    let renditions = Renditions(bare)
    switch self {
    case .spoken: return renditions.spoken
    case .zalo: return renditions.zaloDescription
    case .facebook: return renditions.facebook
    case .notice: return renditions.notice
    }
  }

  /// The last version that its words were written for, where the message has said something else since.
  ///
  /// - Parameter versions: by growing number, the last is the one asked about
  /// - Returns: nil where there is no own text, or where it was written for what the message says now
  func writtenFor(in versions: [MessageVersion]) -> MessageVersion? {
    guard let latest = versions.last, !text(latest.content).isEmpty else { return nil }
    let same = versions.reversed().prefix { text($0.content) == text(latest.content) }
    guard let first = same.last else { return nil }
    return original(first.content) == original(latest.content) ? nil : first
  }
}
