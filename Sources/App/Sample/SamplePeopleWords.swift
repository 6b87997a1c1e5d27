// SPDX-License-Identifier: Apache-2.0

import Commune

/// A unit of the example commune.
struct SampleUnit: Sendable {
  let kind: Unit.Kind
  let name: String
  var shortName = ""
  var aliases: [String] = []
  /// The unit it belongs to, by place in `SamplePeopleWords.units`; always an earlier one.
  var parent: Int?
  /// How the public reaches it; none of it exists.
  var contactPoint = ContactPoint()
}

/// A member of staff of the example commune.
struct SamplePerson: Sendable {
  let login: String
  let name: String
  let roles: Set<Role>
  /// The unit, by place in `SamplePeopleWords.units`.
  let unit: Int
}

/// Units and people of the example commune; all of them are invented.
enum SamplePeopleWords {
  /// The name of the commune.
  static let commune = "xã An Bình"
  /// Its province.
  static let province = "tỉnh Hà Tĩnh"

  /// The units, those of the plan by the very names that the plan uses.
  static let units: [SampleUnit] = [
    SampleUnit(kind: .party, name: "Đảng ủy xã"),
    SampleUnit(kind: .other, name: "Lãnh đạo Ủy ban nhân dân xã", shortName: "Lãnh đạo UBND xã"),
    SampleUnit(
      kind: .secretariat, name: "Văn phòng HĐND và UBND xã", shortName: "Văn phòng",
      aliases: ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", "VP HĐND-UBND xã"],
      contactPoint: seat(floor: 2, phone: "0239 000 0101", email: "vanphong")),
    SampleUnit(
      kind: .office, name: "Phòng Văn hóa - Xã hội", shortName: "Phòng VH-XH",
      aliases: ["Phòng Văn hóa - Xã hội xã", "VHXH"],
      contactPoint: seat(floor: 1, phone: "0239 000 0102", email: "vanhoa")),
    SampleUnit(
      kind: .office, name: "Phòng Kinh tế", aliases: ["Phòng Kinh tế xã"],
      contactPoint: seat(floor: 1, phone: "0239 000 0103", email: "kinhte")),
    SampleUnit(
      kind: .serviceCentre, name: "Trung tâm Phục vụ hành chính công xã", shortName: "Trung tâm PVHCC",
      aliases: ["Trung tâm Phục vụ hành chính công", "Bộ phận Một cửa xã"],
      contactPoint: ContactPoint(
        address: "Nhà một cửa, thôn Đông Hà, xã An Bình", phone: "0239 000 0100",
        email: "motcua@anbinh.example")),
    SampleUnit(kind: .office, name: "Công an xã"),
    SampleUnit(
      kind: .front, name: "Ủy ban Mặt trận Tổ quốc Việt Nam xã", shortName: "MTTQ xã",
      aliases: ["Ủy ban MTTQ Việt Nam xã", "Mặt trận Tổ quốc xã"]),
    SampleUnit(
      kind: .front, name: "Hội Liên hiệp Phụ nữ xã", shortName: "Hội LHPN xã", aliases: ["Hội Phụ nữ xã"],
      parent: 7),
    SampleUnit(
      kind: .front, name: "Đoàn TNCS Hồ Chí Minh xã", shortName: "Đoàn xã",
      aliases: ["Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", "Đoàn Thanh niên xã"], parent: 7),
    SampleUnit(kind: .front, name: "Hội Nông dân xã", parent: 7),
    SampleUnit(kind: .front, name: "Hội Cựu chiến binh xã", shortName: "Hội CCB xã", parent: 7),
    SampleUnit(kind: .school, name: "Các trường học", aliases: ["Các trường học trên địa bàn xã"]),
    SampleUnit(
      kind: .school, name: "Trường Tiểu học An Bình", shortName: "Trường TH An Bình", parent: 12),
    SampleUnit(
      kind: .school, name: "Trường Trung học cơ sở An Bình", shortName: "Trường THCS An Bình", parent: 12),
    SampleUnit(kind: .hamlet, name: "Thôn Đông Hà"),
    SampleUnit(kind: .hamlet, name: "Thôn Tây Sơn"),
    SampleUnit(kind: .hamlet, name: "Thôn Nam Phú"),
    SampleUnit(kind: .hamlet, name: "Thôn Bắc Lộc"),
  ]

  private static func seat(floor: Int, phone: String, email: String) -> ContactPoint {
    ContactPoint(
      address: "Tầng \(floor), trụ sở Ủy ban nhân dân xã, thôn Đông Hà", phone: phone,
      email: "\(email)@anbinh.example")
  }

  /// One person for each role, then the other heads of hamlets.
  static let people: [SamplePerson] = [
    SamplePerson(login: "quan-tri", name: "Võ Đình Khoát", roles: [.administrator], unit: 2),
    SamplePerson(login: "van-hoa", name: "Nguyễn Thị Hoài Mây", roles: [.writer], unit: 3),
    SamplePerson(login: "lanh-dao", name: "Trần Hữu Lương", roles: [.approver], unit: 1),
    SamplePerson(login: "van-thu", name: "Lê Thị Thảo Sương", roles: [.publisher, .reporter], unit: 2),
    SamplePerson(login: "bao-cao", name: "Phan Văn Tuyên", roles: [.reporter], unit: 3),
    SamplePerson(login: "thon-dong-ha", name: "Đặng Văn Khiên", roles: [.hamletHead], unit: 15),
    SamplePerson(login: "mot-cua", name: "Hồ Thị Lệ Xuyến", roles: [.counter, .reporter], unit: 5),
    SamplePerson(login: "kiem-tra", name: "Bùi Trọng Nghi", roles: [.inspector], unit: 2),
    SamplePerson(login: "tai-chinh", name: "Dương Thị Kim Oai", roles: [.finance, .reporter], unit: 4),
    SamplePerson(login: "mat-tran", name: "Hoàng Văn Đượm", roles: [.front], unit: 7),
    SamplePerson(login: "dang-uy", name: "Nguyễn Bá Thược", roles: [.reader], unit: 0),
    SamplePerson(login: "thon-tay-son", name: "Trần Văn Miện", roles: [.hamletHead], unit: 16),
    SamplePerson(login: "thon-nam-phu", name: "Lê Thị Hồng Diên", roles: [.hamletHead], unit: 17),
    SamplePerson(login: "thon-bac-loc", name: "Phạm Bá Thuần", roles: [.hamletHead], unit: 18),
  ]
}
