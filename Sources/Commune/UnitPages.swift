// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The pages of units.
enum UnitPages {
  private static let home = Page.Crumb("Đơn vị", UnitRoutes.path)

  static func list(_ units: [Unit], contacts: [PersonID: String], mayKeep: Bool) -> Page {
    let names = units.shortNames
    let rows = units.map { unit -> [Table.Cell] in
      [
        mayKeep && unit.isOpen ? .link(unit.name, "\(UnitRoutes.path)/\(unit.id)") : Table.Cell(unit.name),
        Table.Cell(CommuneWords.label(unit.kind)),
        Table.Cell(unit.parent.flatMap { names[$0] } ?? ""),
        Table.Cell(unit.contact.flatMap { contacts[$0] } ?? "Chưa có"),
        Table.Cell(unit.isOpen ? StateTag("Đang hoạt động", .good) : StateTag("Đã đóng", .idle)),
      ]
    }
    return Page(
      "Đơn vị", frame: .workspace,
      content: """
        \(mayKeep ? Button.link("Thêm đơn vị", to: "\(UnitRoutes.path)/them", style: .primary) : nil)
        \(Table(
          "Các đơn vị của xã", captionIsSeen: false,
          columns: [
            .text("Tên"), .text("Loại"), .text("Trực thuộc"), .text("Công chức đầu mối"), .text("Tình trạng"),
          ], rows: rows))
        """)
  }

  static func form(
    _ visitor: Visitor, unit: Unit?, _ form: FormState, units: [Unit], people: [Person]
  ) -> Page {
    let path = unit.map { "\(UnitRoutes.path)/\($0.id)" } ?? "\(UnitRoutes.path)/them"
    return Page(
      unit.map(\.name) ?? "Thêm đơn vị", frame: .workspace, crumbs: [home],
      content: """
        \(form.post(
          to: path, token: visitor.formToken,
          content: """
            \(form.text("name", "Tên đầy đủ"))
            \(form.text("short", "Tên ngắn", required: false))
            \(form.select("kind", "Loại đơn vị", choices: Unit.Kind.allCases.map { Choice($0.rawValue, CommuneWords.label($0)) }))
            \(form.select(
              "parent", "Trực thuộc", choices: units.map { Choice($0.id.description, $0.name) }, blank: "Không trực thuộc",
              required: false))
            \(unit == nil ? nil : form.select(
              "contact", "Công chức đầu mối", choices: people.map { Choice($0.id.description, $0.name) }, blank: "Chưa có",
              required: false))
            \(form.text("address", "Địa chỉ", hint: "Hiện trên trang Liên hệ cho người dân.", required: false))
            \(form.text("phone", "Điện thoại cơ quan", hint: "Không ghi số riêng của cán bộ.", required: false))
            \(form.text("email", "Thư điện tử công vụ", required: false))
            \(form.area(
              "aliases", "Tên gọi khác", hint: "Mỗi dòng một tên, như kế hoạch hay dùng để gọi đơn vị này.", rows: 3,
              required: false))
            \(Button("Ghi lại"))
            """))
        \(unit.map { unit in
          Button.post(
            "Đóng đơn vị", to: "\(UnitRoutes.path)/\(unit.id)/dong", token: visitor.formToken, style: .danger)
        })
        """)
  }
}
