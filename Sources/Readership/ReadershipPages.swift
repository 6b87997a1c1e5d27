// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// How often the public's pages are looked at.
enum ReadershipPages {
  static let path = "/can-bo/luot-xem"

  static func page(
    days: [LocalDay], counts: [LocalDay: Int], top: [ReadershipStore.Line], known: [String: ReadPage],
    entries: [Subject: [Evidence]]
  ) -> Page {
    let total = counts.values.reduce(0, +)
    let today = days.last.flatMap { counts[$0] } ?? 0
    return Page(
      ReadershipWords.menu, frame: .workspace,
      content: """
        <p>Số lần trang công khai được mở xem. Hệ thống chỉ đếm số lần theo từng trang, từng ngày; không ghi ai xem, không \
        dùng cookie, không lưu địa chỉ máy. Máy tìm kiếm, chương trình tự động và cán bộ đang đăng nhập không được tính.</p>
        \(spans(days.count))
        \(Measure.row([
          Measure(total, "lượt xem trong \(days.count) ngày", evidence: nil),
          Measure(today, "lượt xem hôm nay", evidence: nil, detail: "cập nhật mỗi phút"),
        ]))
        \(total == 0 ? nothing : "\(chart(days, counts))\(table(top, known, entries))" as HTML)
        """)
  }

  private static let nothing = EmptyState(
    "Chưa có lượt xem nào trong thời gian này. Số liệu xuất hiện sau khi có người mở trang công khai, chậm nhất một phút."
  ).html

  private static func spans(_ shown: Int) -> HTML {
    """
    <p>Xem: \(ReadershipRoutes.spans.map { span in
      span == shown
        ? "<strong aria-current=\"true\">\(span) ngày</strong> " as HTML
        : "<a href=\"\(link: "\(path)?so-ngay=\(span)")\">\(span) ngày</a> "
    })</p>
    """
  }

  /// Up to a month by day, a longer time by week, so that the picture stays readable on a telephone.
  private static func chart(_ days: [LocalDay], _ counts: [LocalDay: Int]) -> HTML {
    let step = days.count > 31 ? 7 : 1
    let points = stride(from: 0, to: days.count, by: step).map { start -> ChartPoint in
      let some = days[start..<min(days.count, start + step)]
      let label =
        step == 1
        ? ReadershipWords.day(some[start])
        : ReadershipWords.days(some[start], some[some.index(before: some.endIndex)])
      return ChartPoint(label, some.reduce(0) { $0 + (counts[$1] ?? 0) })
    }
    return BarChart(
      step == 1 ? "Lượt xem theo ngày" : "Lượt xem theo tuần", label: step == 1 ? "Ngày" : "Tuần",
      value: "Lượt xem", points: points
    ).html
  }

  private static func table(
    _ top: [ReadershipStore.Line], _ known: [String: ReadPage], _ entries: [Subject: [Evidence]]
  ) -> HTML {
    Table(
      "Trang được xem nhiều nhất",
      columns: [.text("Trang"), .number("Lượt xem"), .number("Đã vào sổ"), .text("Trong khu vực làm việc")],
      rows: top.map { line in
        let page = known[line.path]
        let staff: HTML =
          page.map {
            "<a href=\"\(link: $0.path)\" aria-label=\"Mở trong khu vực làm việc: \($0.title)\">Mở</a>"
          }
          ?? "không có"
        return [
          .link(page?.title ?? ReadershipWords.title(line.path), line.path), Table.Cell(line.views),
          kept(page, entries), Table.Cell(staff),
        ]
      }
    ).html
  }

  /// The views that the ledger holds, with the way to its entries: those of days that are over.
  private static func kept(_ page: ReadPage?, _ entries: [Subject: [Evidence]]) -> Table.Cell {
    guard let page, let entries = entries[page.subject], !entries.isEmpty else { return "chưa" }
    let sum = entries.reduce(0) { $0 + ($1.amounts["views"] ?? 0) }
    let ids = entries.map(\.id.description).joined(separator: ",")
    return Table.Cell(
      """
      <a class="evidence" href="\(link: "/can-bo/bang-chung?ids=\(ids)")" aria-label="\(sum.grouped) lượt xem \(
        page.title): xem bằng chứng">\(sum.grouped)</a>
      """ as HTML)
  }
}
