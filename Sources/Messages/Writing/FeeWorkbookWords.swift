// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Web

extension MonthOfFees {
  /// The same as a workbook, for the accountant: each message, and what each person is paid.
  func workbook(_ commune: CommuneCard) -> Workbook {
    Workbook(
      title: "Nhuận bút tháng \(month.month)/\(month.year)", creator: "Ủy ban nhân dân \(commune.name)",
      sheets: [
        Workbook.Sheet(
          "Từng tin",
          columns: [
            .init("TT", width: 5), .init("Tin", width: 60), .init("Ngày đăng", width: 13),
            .init("Người nhận", width: 26), .init("Nhuận bút (đồng)", width: 18),
          ],
          rows: fees.enumerated().map { place, fee in
            [
              .number(place + 1), .text(fee.title), .day(fee.publishedAt.day), .text(fee.fee.payee),
              .number(Int(fee.fee.amount.dong)),
            ]
          }),
        Workbook.Sheet(
          "Theo người nhận",
          columns: [
            .init("Người nhận", width: 30), .init("Số tin", width: 10), .init("Nhuận bút (đồng)", width: 18),
          ],
          rows: payees.map { [.text($0.name), .number($0.count), .number(Int($0.sum.dong))] }
            + [[.text("Cộng"), .number(fees.count), .number(Int(total.dong))]]),
      ])
  }
}
