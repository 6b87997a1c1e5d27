// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The page "Việc hôm nay".
enum TodayPages {
  static let path = "/can-bo"

  static func page(_ board: TodayBoard, month: PortalMonth?, on today: LocalDay) -> Page {
    let incomplete: HTML =
      board.isIncomplete
      ? Notice(
        .warning,
        "Một phần danh sách chưa đọc được nên có thể còn thiếu việc. Hãy tải lại trang sau ít phút; nếu vẫn vậy, hãy báo quản trị."
      ).html : .empty
    return Page(
      "Việc hôm nay", frame: .workspace,
      content: """
        <p class="lead">\(PortalWords.day(today)). \(sentence(board))</p>
        \(incomplete)\(TodayList("Cần bạn làm ngay", board.mine))\(TodayList("Đang chờ người khác", board.others))\(
          TodayList("Những ngày tới", board.coming))
        \(month.map { glance($0, Month(today)) })
        """)
  }

  private static func sentence(_ board: TodayBoard) -> String {
    if board.isEmpty && board.isIncomplete { return "" }
    if board.isEmpty { return "Không có việc nào chờ bạn. Chúc bạn một ngày làm việc nhẹ nhàng!" }
    if board.mine.isEmpty { return "Chưa có việc nào cần bạn làm ngay." }
    return "Có \(board.mine.count) việc cần bạn làm."
  }

  private static func glance(_ month: PortalMonth, _ name: Month) -> HTML {
    """
    <h2>Tháng \(name.month)/\(name.year) của xã</h2>
    \(Measure.row([
      Measure(month.published.number, "tin đã đăng", evidence: month.published.evidence),
      Measure(month.due.number, "nhiệm vụ đến hạn", evidence: month.due.evidence),
      Measure(month.done.number, "trong đó đã hoàn thành", evidence: month.done.evidence),
    ]))
    """
  }
}
