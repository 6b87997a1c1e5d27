// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import VietnameseText
import Web

/// The words of own plans.
enum UnitPlanWords {
  static let noText = "Kế hoạch riêng không có chữ nào. Hãy ghi nội dung hoặc dùng mẫu."
  static let noUnit = "Không có đơn vị này trong xã. Hãy chọn đơn vị trong danh sách."
  static let notYours =
    "Kế hoạch riêng này của đơn vị khác. Người của đơn vị đó hoặc người giao việc mới sửa được."
  static let isScan =
    "Tệp là bản quét nên chữ chỉ được máy nhận dạng. Hãy chọn tệp .docx, hoặc chép nội dung vào ô bên dưới."
  static let saved = "Đã lưu kế hoạch riêng của đơn vị."

  /// Whether a duty asks for own plans: "Xây dựng kế hoạch tuyên truyền của đơn vị".
  static func demandsPlan(_ duty: String) -> Bool {
    let words = FoldedText.of(duty)
    return ["xay dung", "ban hanh", "lap"].contains { verb in
      words.firstRange(of: "\(verb) ke hoach") != nil
        || words.firstRange(of: "\(verb) va trien khai ke hoach") != nil
    }
  }

  /// Whether words name all units of a kind: "các trường học, các thôn".
  static func names(_ kind: Unit.Kind, in text: String) -> Bool {
    let words = " " + FoldedText.of(text)
    let names: [String] =
      switch kind {
      case .school: [" truong hoc", " nha truong", " cac truong", " co so giao duc"]
      case .hamlet: [" cac thon", " cac ban", " cac xom", " cac ap", " to dan pho", " cac khu pho"]
      case .office: [" cac phong", " co quan chuyen mon", " phong chuyen mon"]
      default: []
      }
    return names.contains { words.firstRange(of: $0) != nil }
  }

  /// The plan of a unit to begin with: its duties of the commune's plan, ready to be filled in.
  static func template(unit: Unit, tasks: [PlanTask], plan: Plan, commune: CommuneCard) -> String {
    let committee = "Ủy ban nhân dân \(commune.name)"
    let place = PlanExportWords.place(commune.name)
    let base = plan.number.isEmpty ? "Kế hoạch" : "Kế hoạch số \(plan.number)"
    let day = plan.day.map { " ngày \($0.numeric)" } ?? ""
    let title = plan.title.isEmpty ? "" : " về \(PlanExportWords.lowered(plan.title))"
    let about = "tuyên truyền cải cách hành chính năm \(plan.year)"
    let duties = tasks.enumerated().map { number, task in
      var lines = ["\(number + 1). \(heading(task.text))", "- Nội dung: \(task.text)"]
      lines.append("- Người thực hiện: ")
      lines.append(
        "- Thời gian: \(task.due.map { "trước ngày \($0.numeric)" } ?? task.dueText ?? task.cadence ?? "")")
      if let product = task.product { lines.append("- Sản phẩm: \(product)") }
      if !task.channels.isEmpty { lines.append("- Hình thức: \(task.channels.joined(separator: ", "))") }
      return lines.joined(separator: "\n")
    }
    return """
      \(committee.uppercased())
      \(unit.name.uppercased())
      Số:      /KH-\(abbreviation(unit))
      \(place), ngày      tháng      năm \(plan.year)

      KẾ HOẠCH
      Thực hiện \(about) của \(unit.name)

      Căn cứ \(base)\(day) của \(committee)\(title);
      \(unit.name) ban hành kế hoạch \(about) như sau:

      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      Thực hiện đầy đủ các nhiệm vụ được giao trong kế hoạch của \(committee).
      2. Yêu cầu
      Mỗi việc có người thực hiện, thời hạn và sản phẩm cụ thể.

      II. NHIỆM VỤ
      \(duties.joined(separator: "\n"))

      III. TỔ CHỨC THỰC HIỆN
      1. Phân công
      Công chức đầu mối theo dõi, cập nhật kết quả lên hệ thống và báo cáo \(committee) theo quy định.

      Nơi nhận:
      - \(committee) (b/c);
      - Lưu: VT.

      THỦ TRƯỞNG ĐƠN VỊ
      """
  }

  /// The first words of a duty, as the heading of its part.
  private static func heading(_ text: String) -> String {
    var short = PlanWords.short(text, limit: 70)
    while let last = short.last, "…;,.".contains(last) { short.removeLast() }
    return short
  }

  /// The first letters of a unit's name: "PVHXH".
  private static func abbreviation(_ unit: Unit) -> String {
    let name = unit.shortName.split(whereSeparator: { !$0.isLetter }).map { $0.prefix(1).uppercased() }
    return name.joined()
  }
}
