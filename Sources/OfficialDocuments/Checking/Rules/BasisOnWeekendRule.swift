// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// Offices do not issue decisions on Saturdays and Sundays; a figure of the day is probably wrong.
  static let basisOnWeekend = CheckRule(
    id: "basis-on-weekend", severity: .warning,
    reason: "Văn bản ghi ban hành vào ngày nghỉ thường là ghi nhầm ngày.",
    remedy: "Đối chiếu ngày ban hành trên văn bản gốc.", source: .bases
  ) { checked in
    checked.reading.citations.compactMap { line, citation in
      // The National Assembly and congresses do sit at weekends.
      guard let day = citation.day, day.weekday >= 6,
        citation.type == "Quyết định" || citation.type == "Kế hoạch"
      else { return nil }
      return .init(
        line: line, text: citation.name,
        message:
          "\(citation.name) rơi vào \(day.weekday == 6 ? "Thứ Bảy" : "Chủ nhật"); hãy đối chiếu lại ngày ban hành."
      )
    }
  }
}
