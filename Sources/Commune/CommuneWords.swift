// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Sentences about communes, units and people.
enum CommuneWords {
  static func badCode(_ code: String) -> String {
    "Mã xã “\(code)” không dùng được. Mã gồm 2–40 chữ thường không dấu, số, dấu gạch ngang, ví dụ: an-binh."
  }
  static func communeTaken(code: String, host: String) -> String {
    "Mã xã “\(code)” hoặc tên miền “\(host)” đã được dùng. Hãy chọn mã và tên miền khác."
  }
  static let nameMissing = "Chưa có tên. Hãy nhập tên đầy đủ."
  static let nameTooLong = "Tên quá dài. Hãy rút gọn còn dưới 100 chữ."
  static let ownParent = "Một đơn vị không thể trực thuộc chính nó. Hãy chọn đơn vị khác."
  static let noUnit = "Không có đơn vị này, hoặc đơn vị đã đóng. Hãy chọn một đơn vị đang hoạt động."
  static let unitHasPeople =
    "Đơn vị còn người đang làm việc nên chưa đóng được. Hãy chuyển họ sang đơn vị khác hoặc đóng tài khoản trước."
  static func nameTaken(_ name: String) -> String {
    "Tên “\(name)” đã là tên của một đơn vị khác trong xã. Hãy chọn tên khác."
  }
  static func loginTaken(_ login: String) -> String {
    "Tên đăng nhập “\(login)” đã có người dùng. Hãy chọn tên khác."
  }
  static let badLogin =
    "Tên đăng nhập gồm 2–40 chữ thường không dấu, số, dấu chấm, dấu gạch ngang, ví dụ: lan.vh."
  static let roleMissing = "Chưa chọn vai trò. Hãy chọn ít nhất một vai trò."
  static let addressTooLong = "Địa chỉ dài quá 300 ký tự. Hãy viết gọn lại."
  static let phoneWrong = "Số điện thoại chỉ gồm chữ số, từ 3 đến 15 số, ví dụ 0239 3878 123."
  static let emailWrong = "Thư điện tử chưa đúng, ví dụ vanhoa.anbinh@hatinh.gov.vn."
  static let kindMissing = "Chưa chọn loại đơn vị. Hãy chọn một loại trong danh sách."
  static let noPerson = "Không có người này, hoặc tài khoản đã đóng."
  static let lastAdministrator =
    "Đây là quản trị cuối cùng của xã. Hãy giao vai trò quản trị cho người khác trước."

  static let menu = [
    MenuItem("Đơn vị", path: UnitRoutes.path, access: .can(.read), rank: 80),
    MenuItem("Người dùng", path: PeopleRoutes.path, access: .can(.administer), rank: 81),
    MenuItem("Quyền của tôi", path: PeopleRoutes.permissionPath, access: .signedIn, rank: 90),
    MenuItem("Mật khẩu và đăng nhập", path: SignInRoutes.accountPath, access: .signedIn, rank: 91),
  ]

  static func label(_ kind: Unit.Kind) -> String {
    switch kind {
    case .office: "Phòng chuyên môn"
    case .secretariat: "Văn phòng"
    case .serviceCentre: "Trung tâm phục vụ hành chính công"
    case .school: "Trường học"
    case .hamlet: "Thôn, tổ dân phố"
    case .front: "MTTQ và tổ chức thành viên"
    case .party: "Cơ quan Đảng"
    case .other: "Đơn vị khác"
    }
  }

  static func label(_ role: Role) -> String {
    switch role {
    case .administrator: "Quản trị"
    case .writer: "Người soạn"
    case .approver: "Người duyệt"
    case .publisher: "Người đăng"
    case .reporter: "Người báo cáo"
    case .hamletHead: "Trưởng thôn"
    case .counter: "Một cửa"
    case .inspector: "Người kiểm tra"
    case .finance: "Tài chính"
    case .front: "MTTQ, đoàn thể"
    case .reader: "Người xem"
    }
  }
}
