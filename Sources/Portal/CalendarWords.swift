// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// The words of the calendar, and the calendar as a file.
enum CalendarWords {
  static func title(_ month: Month) -> String { "Lịch tháng \(month.month)/\(month.year)" }

  static func kind(_ kind: PortalEvent.Kind) -> String {
    switch kind {
    case .duty: "Đến hạn trong kế hoạch"
    case .meeting: "Họp, hội nghị, đối thoại"
    case .broadcast: "Phát thanh"
    }
  }

  /// The calendar of a commune for telephones and mail programs.
  static func file(
    _ events: [PortalEvent], of commune: CommuneCard, base: String, at now: Instant
  )
    -> CalendarFile
  {
    CalendarFile(
      name: "Lịch cải cách hành chính \(commune.name)",
      entries: events.map { event in
        CalendarFile.Entry(
          uid: "\(event.uid)@\(commune.host.isEmpty ? commune.code : commune.host)", day: event.day,
          summary: event.kind == .duty ? "Hạn: \(event.title)" : event.title, details: event.detail,
          category: kind(event.kind), link: base + event.path)
      }, stamp: now)
  }
}
