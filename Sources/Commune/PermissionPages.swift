// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The page that answers "why can't I?": one sentence for each permission.
enum PermissionPages {
  static func page(_ staff: Staff, people: [Person]) -> Page {
    Page(
      "Quyền của tôi", frame: .workspace,
      content: """
        <p>Quyền đi theo vai trò. Muốn thêm quyền, hãy đề nghị \(names(people.filter { $0.roles.contains(.administrator) })).</p>
        \(Table(
          "Quyền của tôi", captionIsSeen: false, columns: [.text("Việc"), .text("Bạn"), .text("Vì sao")],
          rows: Permission.allCases.map { permission in
            [
              Table.Cell(capitalised(PermissionWords.sentence(permission))),
              Table.Cell(staff.can(permission) ? StateTag("Được", .good) : StateTag("Chưa được", .idle)),
              Table.Cell(sentence(permission, staff, people)),
            ]
          }))
        """)
  }

  /// Why this person may or may not, and whom to ask.
  static func sentence(_ permission: Permission, _ staff: Staff, _ people: [Person]) -> String {
    let roles = Role.holding(permission)
    let list = roles.map { "“\(CommuneWords.label($0))”" }.joined(separator: ", ")
    if staff.can(permission) {
      let own = people.first { $0.id == staff.id }?.roles ?? []
      let given = roles.filter(own.contains).map { "“\(CommuneWords.label($0))”" }.joined(separator: ", ")
      return "Bạn \(PermissionWords.sentence(permission)) vì có vai trò \(given)."
    }
    let holders = people.filter { $0.roles.permissions.contains(permission) }
    let ask =
      holders.isEmpty
      ? "Hiện chưa ai trong xã có quyền này."
      : "Khi cần, hãy nhờ \(names(holders))."
    return
      "Bạn chưa \(PermissionWords.sentence(permission)) vì quyền này dành cho vai trò \(list). \(ask)"
  }

  /// Up to three names, then how many more.
  private static func names(_ people: [Person]) -> String {
    guard !people.isEmpty else { return "quản trị của xã" }
    let first = people.prefix(3).map(\.name).joined(separator: ", ")
    return people.count > 3 ? "\(first) và \(people.count - 3) người khác" : first
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
