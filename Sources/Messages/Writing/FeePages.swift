// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The fees of a month, for staff.
enum FeePages {
  static let path = MessageListPages.path + "/nhuan-but"

  static let workbookPath = path + ".xlsx"

  static func page(_ book: MonthOfFees) -> Page {
    let form = FormState(["thang": book.month.iso], prefix: "thang")
    return Page(
      "Nhuận bút", frame: .workspace, crumbs: MessageFormPages.crumbs,
      content: """
        <p>Tin đăng lần đầu trong tháng \(book.month.month)/\(book.month.year) có ghi nhuận bút. Chỉ cán bộ xem được trang này.</p>
        \(form.get(from: path, content: """
          \(form.text("thang", "Tháng", hint: "Năm và tháng, ví dụ 2026-05."))\(Button("Xem", style: .quiet))
          """))
        \(book.fees.isEmpty ? EmptyState("Tháng này chưa có tin nào ghi nhuận bút.").html : tables(book))
        """)
  }

  private static func tables(_ book: MonthOfFees) -> HTML {
    let people = Table(
      "Theo người nhận", columns: [.text("Người nhận"), .number("Số tin"), .number("Nhuận bút (đồng)")],
      rows: book.payees.map {
        [Table.Cell($0.name), Table.Cell($0.count.grouped), Table.Cell($0.sum.grouped)]
      },
      total: [Table.Cell("Cộng"), Table.Cell(book.fees.count.grouped), Table.Cell(book.total.grouped)])
    let pieces = Table(
      "Từng tin",
      columns: [.text("Tin"), .text("Ngày đăng"), .text("Người nhận"), .number("Nhuận bút (đồng)")],
      rows: book.fees.map { fee in
        [
          .link(fee.title, MessagePages.path(fee.message)), Table.Cell(fee.publishedAt.day.numeric),
          Table.Cell(fee.fee.payee), Table.Cell(fee.fee.amount.grouped),
        ]
      })
    return
      "\(people)\(pieces)\(Button.row(.link("Tải bảng tính (.xlsx)", to: "\(workbookPath)?thang=\(book.month.iso)")))"
  }
}
