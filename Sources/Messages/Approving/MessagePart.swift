// SPDX-License-Identifier: Apache-2.0

import Storage
import VietnameseText

/// A part of a message that people read by itself.
enum MessagePart: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  case title
  case summary
  case body
  case spoken
  case zalo
  case facebook
  case notice

  /// Its text as it was written; empty for a rendition that is made from the body.
  func written(_ content: MessageContent) -> String {
    switch self {
    case .title: content.title
    case .summary: content.summary
    case .body: content.body
    case .spoken: content.spoken
    case .zalo: content.zalo
    case .facebook: content.facebook
    case .notice: content.notice
    }
  }

  /// Its text as it goes out.
  func shown(_ content: MessageContent) -> String {
    switch self {
    case .title, .summary, .body: written(content)
    case .spoken: Renditions(content).spoken
    case .zalo: Renditions(content).zaloDescription
    case .facebook: Renditions(content).facebook
    case .notice: Renditions(content).notice
    }
  }

  /// Its sentences in reading order, without marks of the text.
  func sentences(_ content: MessageContent) -> [String] {
    let text = self == .body ? Renditions(content).plain : written(content)
    return Self.form.sentences(of: text, limit: .max).map {
      $0.hasPrefix("- ") ? String($0.dropFirst(2)) : $0
    }
  }

  private static let form = SpokenForm()
}
