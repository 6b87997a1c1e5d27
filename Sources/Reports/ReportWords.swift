// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The words of reports: names of numbers, states, and what stands around a report on paper.
enum ReportWords {
  static let menu = "Báo cáo tháng"

  /// What the ledger and the audit trail call what this room does.
  static let labels = [
    "report": "Báo cáo", "report.issued": "Chốt báo cáo", "report.settings": "Đặt kỳ báo cáo và người ký",
    "sequence": "Bằng chứng cuối của sổ",
  ]

  /// What each number counts, and what one of it is.
  static let figures: [String: (label: String, measure: String)] = [
    "messages-portal": ("Tin đăng trên Cổng thông tin điện tử", "tin"),
    "broadcasts": ("Lượt phát thanh", "lượt"),
    "broadcast-minutes": ("Thời lượng phát thanh", "phút"),
    "messages-zalo": ("Tin đăng trên Zalo", "tin"),
    "messages-facebook": ("Tin đăng trên Facebook", "tin"),
    "messages-notice-board": ("Tin niêm yết trên bảng tin", "tin"),
    "messages-approved": ("Tin được duyệt", "tin"),
    "messages-withdrawn": ("Tin đã gỡ", "tin"),
    "page-views": ("Lượt xem tin, văn bản trên cổng", "lượt"),
    "messages-urgent": ("Tin đăng khẩn", "tin"),
    "messages-unconfirmed": ("Tin đăng khẩn chưa được xác nhận trong 24 giờ", "tin"),
    "audio-rendered": ("Bản âm thanh được tạo", "bản"),
    "audio-minutes": ("Thời lượng âm thanh được tạo", "phút"),
    "tasks-active": ("Nhiệm vụ có hoạt động trong kỳ", "nhiệm vụ"),
    "tasks-due": ("Nhiệm vụ đến hạn trong kỳ", "nhiệm vụ"),
    "tasks-completed": ("Nhiệm vụ hoàn thành trong kỳ", "nhiệm vụ"),
    "tasks-late": ("Nhiệm vụ quá hạn", "nhiệm vụ"),
  ]

  static func figure(_ key: String) -> (label: String, measure: String) { figures[key] ?? (key, "") }

  /// The short names of the numbers by which months are compared.
  static let headlines: [String: String] = [
    "messages-portal": "Cổng", "broadcasts": "Phát thanh", "messages-zalo": "Zalo",
    "messages-facebook": "Facebook", "messages-notice-board": "Bảng tin",
  ]

  static func state(_ state: TaskLine.State) -> String {
    switch state {
    case .completed: "Hoàn thành"
    case .underway: "Đang làm"
    case .waiting: "Chưa làm"
    case .late: "Quá hạn"
    case .unowned: "Chưa giao đơn vị"
    }
  }

  /// "tháng 6 năm 2026"; the months 1 and 2 take a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
  static func month(_ month: Month) -> String {
    "tháng \(month.month < 3 ? "0\(month.month)" : String(month.month)) năm \(month.year)"
  }

  static func period(_ window: ReportWindow) -> String {
    "từ ngày \(window.first.numeric) đến hết ngày \(window.last.numeric)"
  }

  /// The first words of a text, at most about two lines.
  static func short(_ text: String, limit: Int = 160) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
  }
}

extension ReportWords {
  static let symbol = "BC-UBND"
  static let authority = "TM. Ủy ban nhân dân"
  static let position = ["KT. Chủ tịch", "Phó Chủ tịch"]
  static let recipients = [
    "Sở Nội vụ (b/c)", "TTr Đảng ủy, HĐND xã (b/c)", "Chủ tịch, các PCT UBND xã",
    "Các phòng, cơ quan, đơn vị thuộc UBND xã", "Lưu: VT, VHXH",
  ]

  /// The people's committee in two lines, the commune's kind small as inside a sentence: "xã An Bình".
  static func committee(_ commune: String) -> [String] {
    let (kind, name) = parts(commune)
    return ["Ủy ban nhân dân", kind + name]
  }

  static func unitRecipients(_ commune: String) -> [String] {
    [committee(commune).joined(separator: " ") + " (b/c)", "Lưu: VT"]
  }

  /// The name of a commune without its kind.
  static func place(_ commune: String) -> String { parts(commune).name }

  private static func parts(_ commune: String) -> (kind: String, name: String) {
    for kind in ["xã ", "phường ", "đặc khu ", "thị trấn "] where commune.lowercased().hasPrefix(kind) {
      return (kind, String(commune.dropFirst(kind.count)))
    }
    return ("", commune)
  }

  /// "BC-VHXH" where the unit has a short name of a few letters, else "BC".
  static func symbol(_ unit: Unit) -> String {
    let letters = unit.shortName.filter(\.isLetter).uppercased()
    return unit.shortName != unit.name && letters.count <= 8 && !unit.shortName.contains(" ")
      && !letters.isEmpty
      ? "BC-\(letters)" : "BC"
  }

  static func head(_ kind: Unit.Kind) -> String {
    switch kind {
    case .office: "Trưởng phòng"
    case .secretariat: "Chánh Văn phòng"
    case .serviceCentre: "Giám đốc"
    case .school: "Hiệu trưởng"
    case .hamlet: "Trưởng thôn"
    case .front: "Chủ tịch"
    case .party, .other: "Thủ trưởng đơn vị"
    }
  }

  /// "Thực hiện Kế hoạch số 15/KH-UBND ngày 04/5/2026 của Ủy ban nhân dân xã An Bình về …".
  static func base(_ plan: ReportPlan) -> String {
    var words = "Thực hiện Kế hoạch"
    if plan.number.first?.isNumber == true { words += " số \(plan.number)" }
    if let day = plan.day { words += " ngày \(day.numeric)" }
    if !plan.issuer.isEmpty { words += " của \(capitalised(plan.issuer))" }
    if !plan.title.isEmpty { words += " về \(lowered(plan.title))" }
    return words
  }

  /// A title that stands in capitals in the plan's head as a sentence writes it.
  private static func capitalised(_ name: String) -> String {
    guard name == name.uppercased() else { return name }
    let committee = "Ủy ban nhân dân"
    guard name.lowercased().hasPrefix(committee.lowercased() + " ") else { return name }
    let words = name.dropFirst(committee.count + 1).split(separator: " ")
    let rest = words.enumerated().map {
      $0 == 0 ? $1.lowercased() : $1.prefix(1).uppercased() + $1.dropFirst().lowercased()
    }
    return ([committee] + rest).joined(separator: " ")
  }

  /// A title inside a sentence: its first letter small unless it begins with an abbreviation.
  private static func lowered(_ title: String) -> String {
    guard let first = title.split(separator: " ").first, first != first.uppercased() || first.count == 1
    else {
      return title
    }
    return title.prefix(1).lowercased() + title.dropFirst()
  }
}

extension ReportWords {
  static let noUnit = "Không có đơn vị này trong xã. Hãy chọn đơn vị trong danh sách."
  static let noFigure = "Báo cáo không có số liệu này. Hãy mở lại từ trang báo cáo."
  static let noMonth = "Tháng báo cáo ghi theo dạng năm-tháng, ví dụ 2026-06."
  static let withoutUnit = "Không ghi đơn vị"

  static func tooEarly(_ window: ReportWindow) -> String {
    "Kỳ báo cáo \(month(window.month)) đến hết ngày \(window.last.numeric) mới đủ số liệu nên chưa chốt được. Hãy chốt từ ngày \(window.last.adding(days: 1).numeric)."
  }
  static let issuedAlready = "Báo cáo này đã được chốt và số liệu từ đó không thay đổi. Không cần chốt lại."
  static let issuedMeanwhile = "Có người vừa chốt báo cáo này. Hãy tải lại trang để xem bản đã chốt."
  static func mayNotIssue(commune: Bool) -> String {
    commune
      ? "Báo cáo của xã do người được lập và giao việc theo kế hoạch chốt. Hãy đề nghị lãnh đạo hoặc quản trị của xã."
      : "Bạn chỉ chốt được báo cáo của đơn vị mình. Hãy đề nghị người báo cáo của đơn vị đó."
  }

  static func todayItem(_ window: ReportWindow, unit: UnitID?, unitName: String, isLate: Bool) -> TodayItem {
    TodayItem(
      isLate ? .alarm : .mine,
      title: "Báo cáo \(month(window.month)) của \(unit == nil ? "xã" : unitName) đã đủ kỳ",
      detail: "Số liệu \(period(window)). Hạn gửi \(window.due.numeric)\(isLate ? ", đã quá hạn" : "").",
      path: ReportPath.report(window.month, unit: unit), action: "Xem và chốt")
  }

  static let firstDayWrong = "Ngày bắt đầu kỳ là số từ 1 đến 28, ví dụ 15."
  static let daysToHandInWrong = "Số ngày nộp sau kỳ là số từ 0 đến 28, ví dụ 1."
  static let fromWrong = "Tháng áp dụng ghi theo dạng năm-tháng, ví dụ 2027-01."
  static let fromPast =
    "Kỳ báo cáo chỉ đổi được từ tháng chưa hết kỳ trở đi, để số liệu các tháng đã qua không thay đổi."
  static let symbolWrong = "Ký hiệu gồm 2 đến 30 chữ, số, dấu gạch ngang, ví dụ BC-UBND."
  static let positionWrong = "Hãy ghi chức vụ người ký, mỗi dòng không quá 100 chữ, nhiều nhất 3 dòng."
  static let signerWrong = "Họ tên người ký dài quá 100 chữ. Hãy ghi lại."
  static let recipientsWrong = "Hãy ghi nơi nhận, mỗi dòng một nơi không quá 200 chữ, nhiều nhất 20 dòng."
}
