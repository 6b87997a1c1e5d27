// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Words that several pages of the portal share.
enum PortalWords {
  static let databaseAway = "Cơ sở dữ liệu không trả lời.\n"

  static func feedTitle(_ feed: Feed) -> String {
    feed.topic.map { "\($0.title) – \(feed.commune.name)" }
      ?? "Tin cải cách hành chính của \(feed.commune.name)"
  }

  static func feedSummary(_ commune: CommuneCard) -> String {
    "Tin tức, kế hoạch và kết quả cải cách hành chính của \(commune.name), \(commune.province)."
  }

  static func committee(_ commune: CommuneCard) -> String { "Ủy ban nhân dân \(commune.name)" }

  /// The first words of a text, at most about two lines.
  static func short(_ text: String, limit: Int = 140) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
  }

  /// A day as people say it: `Thứ Hai, 04/5/2026`.
  static func day(_ day: LocalDay) -> String {
    let names = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"]
    return "\(names[day.weekday - 1]), \(day.numeric)"
  }
}
