// SPDX-License-Identifier: Apache-2.0

import Commune

/// The words of units as the public reads them.
enum ContactWords {
  /// The order of the groups on the page.
  static let order: [Unit.Kind] = [
    .serviceCentre, .secretariat, .office, .party, .front, .hamlet, .school, .other,
  ]

  /// The heading of a group of units.
  static func group(_ kind: Unit.Kind) -> String {
    switch kind {
    case .serviceCentre: "Nơi tiếp nhận hồ sơ"
    case .secretariat: "Văn phòng"
    case .office: "Phòng chuyên môn"
    case .party: "Cơ quan Đảng"
    case .front: "Mặt trận Tổ quốc và đoàn thể"
    case .hamlet: "Thôn, tổ dân phố"
    case .school: "Trường học"
    case .other: "Đơn vị khác"
    }
  }

  /// What the search reads of a unit, in one line.
  static func sentence(_ unit: PortalUnit) -> String {
    let contact = unit.contact.map { "Đầu mối cải cách hành chính: \($0)" }
    let phone = unit.phone.map { "Điện thoại: \($0)" }
    let email = unit.email.map { "Thư điện tử: \($0)" }
    let address = unit.address.map { "Địa chỉ: \($0)" }
    let lines = [unit.parent, address, phone, email, contact].compactMap(\.self)
    return lines.isEmpty ? group(unit.kind) : lines.joined(separator: ". ") + "."
  }
}
