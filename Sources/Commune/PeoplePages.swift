// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The pages of people.
enum PeoplePages {
  private static let home = Page.Crumb("Người dùng", PeopleRoutes.path)

  static func list(_ people: [Person], units: [UnitID: String], _ visitor: Visitor) -> Page {
    let rows = people.map { person -> [Table.Cell] in
      [
        person.isOpen ? .link(person.name, "\(PeopleRoutes.path)/\(person.id)") : Table.Cell(person.name),
        Table.Cell(person.login), Table.Cell(units[person.unit] ?? ""),
        Table.Cell(roles(person.roles)),
        Table.Cell(person.isOpen ? StateTag("Đang dùng", .good) : StateTag("Đã đóng", .idle)),
      ]
    }
    let form = FormState(prefix: "ds")
    return Page(
      "Người dùng", frame: .workspace,
      content: """
        \(Button.link("Thêm người dùng", to: "\(PeopleRoutes.path)/them", style: .primary))
        \(Table(
          "Người dùng của xã", captionIsSeen: false,
          columns: [.text("Họ tên"), .text("Đăng nhập"), .text("Đơn vị"), .text("Vai trò"), .text("Tình trạng")],
          rows: rows))
        <h2>Thêm nhiều người từ danh sách</h2>
        \(form.post(
          to: "\(PeopleRoutes.path)/danh-sach", token: visitor.formToken, hasFiles: true,
          content: """
            \(form.file(
              "list", "Tệp .xlsx hoặc .csv",
              hint: "Dòng đầu: Tên đăng nhập, Họ tên, Đơn vị, Vai trò (hoặc login,name,unit,roles). Nhiều vai trò cách nhau bằng dấu cách.",
              accept: ".xlsx,.csv"))
            \(Button("Thêm theo danh sách", style: .quiet))
            """))
        """)
  }

  static func form(_ visitor: Visitor, person: Person?, _ form: FormState, units: [Unit]) -> Page {
    let path = person.map { "\(PeopleRoutes.path)/\($0.id)" } ?? "\(PeopleRoutes.path)/them"
    return Page(
      person?.name ?? "Thêm người dùng", frame: .workspace, crumbs: [home],
      content: """
        \(form.post(
          to: path, token: visitor.formToken,
          content: """
            \(person == nil ? form.text("login", "Tên đăng nhập", hint: "Chữ thường không dấu, ví dụ: lan.vh") : nil)
            \(form.text("name", "Họ tên", autocomplete: "off"))
            \(form.select("unit", "Đơn vị", choices: units.map { Choice($0.id.description, $0.name) }))
            \(form.checkboxes("roles", "Vai trò", choices: Role.allCases.map(choice), required: true))
            \(Button("Ghi lại"))
            """))
        \(person.map { actions($0, visitor) })
        """)
  }

  /// One-time passwords, shown once, each on a strip to cut off.
  static func passwords(
    _ added: [StaffImportReport.Added], refused: [StaffImportReport.Refused] = []
  ) -> Page {
    Page(
      "Mật khẩu dùng một lần", frame: .workspace, crumbs: [home],
      content: """
        \(added.isEmpty
          ? nil
          : Notice(
            .warning,
            "Mật khẩu chỉ hiện một lần này. Hãy in hoặc chép ra giấy, trao tận tay; dùng được trong 7 ngày."))
        \(Table(
          "Mật khẩu dùng một lần", captionIsSeen: false,
          columns: [.text("Họ tên"), .text("Đăng nhập"), .text("Mật khẩu")],
          rows: added.map { person in
            [
              Table.Cell(person.name), Table.Cell(person.login),
              Table.Cell("<code>\(person.password)</code>" as HTML),
            ]
          }))
        \(refused.isEmpty
          ? nil
          : Table(
            "Dòng không nhận", columns: [.text("Dòng"), .text("Lý do")],
            rows: refused.map { [Table.Cell("\($0.line)"), Table.Cell($0.reason)] }))
        """)
  }

  static func roles(_ roles: Set<Role>) -> String {
    Role.allCases.filter(roles.contains).map(CommuneWords.label).joined(separator: ", ")
  }

  /// What a role may do, for those who give it.
  static func hint(_ role: Role) -> String {
    let may = Permission.allCases.filter { role.permissions.contains($0) && $0 != .read }
    return may.isEmpty
      ? PermissionWords.sentence(.read) : may.map(PermissionWords.sentence).joined(separator: ", ")
  }

  private static func choice(_ role: Role) -> Choice {
    Choice(role.rawValue, CommuneWords.label(role), hint: hint(role))
  }

  private static func actions(_ person: Person, _ visitor: Visitor) -> HTML {
    let path = "\(PeopleRoutes.path)/\(person.id)"
    return """
      <h2>Tài khoản</h2>
      <p>\(person.hasTOTP
        ? "Đang bật mã xác thực trên điện thoại. Người này mất điện thoại hoặc quên mật khẩu: hãy cấp lại mật khẩu."
        : "Người này quên mật khẩu: hãy cấp lại mật khẩu.") Khi cấp lại, mã xác thực được tắt và mọi thiết bị đang đăng nhập bị thoát.</p>
      \(Button.row(
        Button.post("Cấp lại mật khẩu dùng một lần", to: "\(path)/cap-lai", token: visitor.formToken),
        Button.post("Đóng tài khoản", to: "\(path)/dong", token: visitor.formToken, style: .danger)))
      """
  }
}
