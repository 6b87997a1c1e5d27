// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The fees of a month, for staff.
enum FeePages {
  static let path = MessageListPages.path + "/nhuan-but"

  static func month(_ month: Month, _ fees: [PaidMessage]) -> Page {
    let total = fees.reduce(Money(dong: 0)) { $0 + $1.fee.amount }
    let byPayee = Dictionary(grouping: fees, by: \.fee.payee).map { payee, fees in
      (payee: payee, count: fees.count, sum: fees.reduce(Money(dong: 0)) { $0 + $1.fee.amount })
    }.sorted { ($0.sum, $0.payee) > ($1.sum, $1.payee) }
    let form = FormState(["thang": month.iso], prefix: "thang")
    return Page(
      "Nhuận bút", frame: .workspace, crumbs: MessageFormPages.crumbs,
      content: """
        <p>Tin đăng lần đầu trong tháng \(month.month)/\(month.year) có ghi nhuận bút. Chỉ cán bộ xem được trang này.</p>
        \(form.get(from: path, content: """
          \(form.text("thang", "Tháng", hint: "Năm và tháng, ví dụ 2026-05."))\(Button("Xem", style: .quiet))
          """))
        \(fees.isEmpty ? EmptyState("Tháng này chưa có tin nào ghi nhuận bút.").html : tables(fees, byPayee, total))
        """)
  }

  private static func tables(
    _ fees: [PaidMessage], _ byPayee: [(payee: String, count: Int, sum: Money)], _ total: Money
  ) -> HTML {
    let people = Table(
      "Theo người nhận", columns: [.text("Người nhận"), .number("Số tin"), .number("Nhuận bút (đồng)")],
      rows: byPayee.map { [Table.Cell($0.payee), Table.Cell($0.count.grouped), Table.Cell($0.sum.grouped)] },
      total: [Table.Cell("Cộng"), Table.Cell(fees.count.grouped), Table.Cell(total.grouped)])
    let pieces = Table(
      "Từng tin",
      columns: [.text("Tin"), .text("Ngày đăng"), .text("Người nhận"), .number("Nhuận bút (đồng)")],
      rows: fees.map { fee in
        [
          .link(fee.title, MessagePages.path(fee.message)), Table.Cell(fee.publishedAt.day.numeric),
          Table.Cell(fee.fee.payee), Table.Cell(fee.fee.amount.grouped),
        ]
      })
    return "\(people)\(pieces)"
  }
}
