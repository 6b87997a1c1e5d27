// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The words by which duties tell their rhythm, and those by which we tell it.
enum CadenceWords {
  static let day = "ngày"
  static let month = "tháng"
  static let weekday = "thứ"
  static let periods: [String: Cadence.Rhythm] = [
    "ngày": .daily, "tuần": .weekly, "tháng": .monthly, "quý": .quarterly, "năm": .yearly,
  ]
  static let every: Set<String> = ["hằng", "hàng", "mỗi", "từng"]
  static let period = "kỳ"
  static let one = "một"
  /// What is counted in a period.
  static let times: Set<String> = ["lần", "tin", "bài", "lượt", "buổi", "kỳ", "chuyên", "bản"]
  static let continuous = [["thường", "xuyên"], ["liên", "tục"]]
  static let occasional = [["theo", "đợt"], ["đột", "xuất"], ["khi", "có"], ["từng", "đợt"]]
  static let numbers = [
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]
  static let weekdays = [
    "hai": 1, "ba": 2, "tư": 3, "bốn": 3, "năm": 4, "sáu": 5, "bảy": 6, "2": 1, "3": 2, "4": 3, "5": 4,
    "6": 5,
    "7": 6,
  ]

  static func rhythm(_ rhythm: Cadence.Rhythm) -> String {
    switch rhythm {
    case .daily: "Hằng ngày làm việc"
    case .weekly: "Hằng tuần"
    case .monthly: "Hằng tháng"
    case .quarterly: "Hằng quý"
    case .halfYearly: "6 tháng một lần"
    case .yearly: "Một lần trong năm"
    case .continuous: "Thường xuyên (mỗi tháng đều phải có kết quả)"
    case .occasional: "Theo đợt, khi có việc (không có hạn định sẵn)"
    case .once: "Một lần, theo hạn hoàn thành"
    }
  }

  /// "Hằng tuần, 2 lần mỗi kỳ, hạn ngày 15".
  static func words(_ cadence: Cadence) -> String {
    var words = rhythm(cadence.rhythm)
    if cadence.times > 1 { words += ", \(cadence.times) lần mỗi kỳ" }
    guard let day = cadence.day else { return words }
    if cadence.rhythm == .weekly { return words + ", chậm nhất \(weekdayName(day))" }
    return words
      + (cadence.rhythm == .monthly || cadence.rhythm == .continuous
        ? ", chậm nhất ngày \(day)" : ", chậm nhất ngày \(day) tháng cuối kỳ")
  }

  static func weekdayName(_ day: Int) -> String {
    day == 7 ? "Chủ nhật" : "thứ \(["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"][max(0, min(day, 6) - 1)])"
  }

  /// The name of an occurrence's period: "Tuần 02/3 – 08/3", "Tháng 3", "Quý I".
  static func period(_ occurrence: Occurrence, _ rhythm: Cadence.Rhythm) -> String {
    // The due day lies in the period, or on the first working days after it.
    let middle = LocalDay(
      number: (occurrence.days.lowerBound.number + occurrence.days.upperBound.number) / 2)
    switch rhythm {
    case .daily: return occurrence.due.numeric
    case .weekly: return "Tuần \(short(occurrence.days.lowerBound)) – \(short(occurrence.days.upperBound))"
    case .monthly, .continuous: return "Tháng \(middle.month)"
    case .quarterly: return quarter((middle.month + 2) / 3)
    case .halfYearly: return middle.month <= 6 ? "6 tháng đầu năm" : "6 tháng cuối năm"
    case .yearly, .occasional, .once: return "Năm \(middle.year)"
    }
  }

  /// "Quý I", for 1 to 4.
  static func quarter(_ number: Int) -> String { "Quý \(["I", "II", "III", "IV"][number - 1])" }

  private static func short(_ day: LocalDay) -> String {
    day.numeric.split(separator: "/").prefix(2).joined(separator: "/")
  }
}
