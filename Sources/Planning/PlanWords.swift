// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

/// The words of plans and tasks.
public enum PlanWords {
  static let menu = "Kế hoạch và nhiệm vụ"
  static func noTasks(in nature: DocumentNature) -> String {
    switch nature {
    case .plan:
      "Không đọc thấy nhiệm vụ nào trong văn bản này. Hãy kiểm tra phần “Tổ chức thực hiện” có nêu đơn vị và việc phải làm."
    case .decision:
      "Đây là quyết định không có kế hoạch kèm theo, không đọc thấy nhiệm vụ nào. Hãy chọn tệp có cả bản kế hoạch."
    case .letter:
      "Đây là công văn, không đọc thấy nhiệm vụ nào giao cho đơn vị. Hãy chọn tệp kế hoạch."
    case .other(let kind):
      "Đây là \(kind), không đọc thấy nhiệm vụ nào giao cho đơn vị. Hãy chọn tệp kế hoạch."
    case .foreign:
      "Tệp này không phải văn bản hành chính: không thấy cơ quan ban hành, số, ký hiệu và nơi nhận. Hãy chọn tệp kế hoạch."
    }
  }
  static let keptAlready =
    "Kế hoạch này đã có trong hệ thống, nội dung giống hệt. Không cần nhập lại; hãy mở mục Kế hoạch và nhiệm vụ để xem."
  static func dropped(_ at: Instant) -> String {
    "Bản sửa đổi của kế hoạch, nhập ngày \(at.day.numeric), đã bỏ nhiệm vụ này. Những việc đã làm vẫn được giữ ở đây; không ghi nhận thêm được."
  }
  static let planNotFound = "Không tìm thấy kế hoạch này."
  static let taskNotFound = "Không tìm thấy nhiệm vụ này."
  static let chooseFile = "Hãy chọn tệp kế hoạch dạng .docx, .pdf hoặc .txt."
  static let chooseUnit = "Hãy chọn ít nhất một đơn vị, hoặc ghi hạn hoàn thành."
  static let chooseDay = "Không có ngày này. Hãy ghi ngày, tháng, năm, ví dụ 15/6/2026."
  static let noteMissing = "Hãy ghi ngắn gọn việc đã làm, ví dụ “Đã họp thôn 5, 42 người dự”."
  static func tooLong(_ count: Int, limit: Int) -> String {
    "Dài \(count.grouped) chữ cái, nhiều nhất là \(limit.grouped). Hãy viết ngắn lại."
  }
  static let completedAlready =
    "Nhiệm vụ này đã được ghi là hoàn thành. Nếu còn việc phải làm, hãy mở lại nhiệm vụ trước."
  static let openAlready = "Nhiệm vụ này đang mở, không cần mở lại."
  static let notYours =
    "Nhiệm vụ này do đơn vị khác giữ. Người của đơn vị đó hoặc người giao việc mới ghi nhận được."
  static let unitUnknown = "Có đơn vị đã chọn không còn hoạt động. Hãy chọn lại đơn vị."
  static func dayFarAway(_ day: LocalDay, year: Int) -> String {
    "Ngày \(day.numeric) cách quá xa năm \(year) của kế hoạch. Hãy kiểm tra lại năm."
  }
  static let and = " và "
  static let linkUnsafe = "Đường dẫn phải bắt đầu bằng https:// hoặc http://."
  static let reasonMissing = "Hãy ghi lý do mở lại nhiệm vụ."

  static func gap(_ gap: PlanTask.Gap) -> String {
    switch gap {
    case .unit: "Chưa giao đơn vị nào"
    case .due: "Chưa có hạn hoặc chu kỳ"
    }
  }

  /// The words of a state.
  public static func state(_ state: TaskState) -> String {
    switch state {
    case .unowned: "Chưa giao đơn vị"
    case .waiting: "Chưa làm"
    case .underway: "Đang làm"
    case .overdue: "Quá hạn"
    case .completed: "Hoàn thành"
    }
  }

  static func tone(_ state: TaskState) -> StateTag.Tone {
    switch state {
    case .unowned: .waiting
    case .waiting: .idle
    case .underway: .active
    case .overdue: .bad
    case .completed: .good
    }
  }

  static func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "Lỗi"
    case .warning: "Cần xem"
    case .info: "Nên sửa"
    }
  }

  static let findingGone =
    "Văn bản không còn điểm này. Hãy tải lại trang để xem danh sách mới."
  static let nothingToMend =
    "Điểm này không sửa tự động được. Hãy sửa trong tệp gốc, hoặc bỏ qua kèm lý do."
  static let dismissalReason = "Hãy ghi lý do bỏ qua, ví dụ “Đã đối chiếu bản gốc, ngày đúng”."
  static let correctedBy = "Cán bộ của xã"

  static func event(_ event: TaskEvent, unitName: (UnitID) -> String) -> String {
    switch event.what {
    case .assigned(let unit): "Giao cho \(unitName(unit))"
    case .released(let unit): "Thôi giao cho \(unitName(unit))"
    case .dueCleared: "Bỏ hạn hoàn thành"
    case .dueSet(let day): "Hạn hoàn thành: \(day.numeric)"
    case .reported(let note, _): "Đã làm: \(note)"
    case .completed: "Hoàn thành"
    case .reopened(let reason): "Mở lại: \(reason)"
    case .confirmed(let terms): confirmed(terms, unitName: unitName)
    }
  }

  /// - Parameters:
  ///   - due: the day that is near or past; nil for none
  ///   - isHelper: whether the reader's unit only helps
  static func todayItem(_ task: PlanTask, state: TaskState, due: LocalDay?, isHelper: Bool) -> TodayItem {
    let detail = due.map { "Hạn \($0.numeric)" } ?? "Chưa có hạn"
    let helps = isHelper && state != .unowned
    return TodayItem(
      helps ? .notice : state == .overdue ? .alarm : state == .unowned ? .mine : .notice,
      title: short(task.text),
      detail: "\(helps ? "Đơn vị bạn phối hợp. " : "")\(PlanWords.state(state)). \(detail).",
      path: "/can-bo/viec/\(task.id)", action: state == .unowned ? "Giao đơn vị" : "Mở nhiệm vụ")
  }

  static func confirmItem(_ count: Int, plan: PlanID) -> TodayItem {
    TodayItem(
      .mine, title: "Xác nhận \(count) nhiệm vụ của kế hoạch",
      detail: "Đã rõ đơn vị và chu kỳ; xác nhận xong hệ thống mới theo dõi và nhắc từng kỳ.",
      path: "/can-bo/ke-hoach/\(plan)", action: "Xem và xác nhận")
  }

  static let reminderRange = "Hãy ghi số ngày từ 0 đến 60."
  static let confirmUnit = "Hãy chọn đơn vị thực hiện trước khi xác nhận chu kỳ."
  static let timesRange = "Số lần mỗi kỳ phải là số từ 1 đến 99."
  static let onceNeedsDay = "Việc làm một lần cần có hạn hoàn thành. Hãy ghi ngày, hoặc chọn chu kỳ khác."
  static func dayRange(_ rhythm: Cadence.Rhythm) -> String {
    rhythm == .weekly
      ? "Với chu kỳ tuần, hãy ghi số từ 1 (thứ Hai) đến 7 (Chủ nhật)." : "Hãy ghi ngày từ 1 đến 31."
  }

  static func targetRange(_ most: Int) -> String { "Hãy ghi số lượt trong năm, từ 0 đến \(most)." }

  static func period(_ period: MatrixPeriod) -> String {
    switch period.part {
    case .year: "Cả năm \(period.year)"
    case .quarter(let quarter): "\(CadenceWords.quarter(quarter)) năm \(period.year)"
    case .month(let month): "Tháng \(month) năm \(period.year)"
    }
  }

  /// "3/4"; the count alone where nothing is asked for.
  static func value(_ value: PlanMatrix.Value) -> String {
    if value.target == 0 { return value.actual == 0 ? "–" : value.actual.grouped }
    return "\(value.actual.grouped)/\(value.target.grouped)"
  }

  static func level(_ level: PlanMatrix.Level) -> String {
    switch level {
    case .unasked: "Không yêu cầu"
    case .farBehind: "Thiếu nhiều"
    case .behind: "Chậm so với tiến độ"
    case .onPace: "Kịp tiến độ"
    case .full: "Đủ định mức"
    }
  }

  private static func confirmed(_ terms: TaskTerms, unitName: (UnitID) -> String) -> String {
    var words = "Xác nhận cách theo dõi: \(CadenceWords.words(terms.cadence))"
    if !terms.helpers.isEmpty {
      words += "; phối hợp: \(terms.helpers.map(unitName).joined(separator: ", "))"
    }
    if !terms.product.isEmpty { words += "; sản phẩm: \(terms.product)" }
    return words
  }

  /// The words of an occurrence's state.
  static func state(_ state: OccurrenceState) -> String {
    switch state {
    case .coming: "Chưa đến kỳ"
    case .open: "Đang trong kỳ"
    case .done: "Đúng hạn"
    case .doneLate: "Xong, muộn hạn"
    case .late: "Chưa làm, quá hạn"
    }
  }

  static func tone(_ state: OccurrenceState) -> StateTag.Tone {
    switch state {
    case .coming: .idle
    case .open: .active
    case .done: .good
    case .doneLate: .waiting
    case .late: .bad
    }
  }

  /// The first words of a text, at most about a line.
  public static func short(_ text: String, limit: Int = 110) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }
}
