// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The recycle bin of drafts that were never published.
enum BinPages {
  static let path = MessageListPages.path + "/thung-rac"

  static func page(_ rows: [MessageRow]) -> Page {
    let table = Table(
      "Tin trong thùng rác", captionIsSeen: false,
      columns: [.text("Tin"), .text("Người soạn"), .text("Bỏ vào lúc"), .text("Còn lấy lại được đến")],
      rows: rows.map { row in
        [
          .link(row.line.title, MessagePages.path(row.line.id)), Table.Cell(row.author),
          Table.Cell(row.line.status.discardedAt.map(\.moment) ?? ""),
          Table.Cell(row.line.status.restorableUntil.map(\.moment) ?? ""),
        ]
      })
    return Page(
      "Thùng rác", frame: .workspace, crumbs: [.init("Tin tuyên truyền", MessageListPages.path)],
      content: """
        <p>Tin nháp đã bỏ nằm ở đây \(MessageStatus.binDays) ngày, sau đó hệ thống xóa hẳn. Mở tin để lấy lại. Tin đã từng đăng không bao giờ bị xóa.</p>
        \(rows.isEmpty ? EmptyState("Thùng rác trống.", next: .link("Về danh sách tin", to: MessageListPages.path)).html : table.html)
        """)
  }
}
