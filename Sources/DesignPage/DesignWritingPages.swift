// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Days, numbers, names and words as Vietnamese readers write them.
enum DesignWritingPages {
  static var parts: [DesignPages.Part] {
    [
      .init(id: "cach-viet", title: "Ngày, số và tên", content: writing),
      .init(id: "loi-le", title: "Lời lẽ và biểu tượng", content: words),
    ]
  }

  private static var writing: HTML {
    let day = LocalDay(year: 2026, month: 5, day: 4)
    return Table(
      "Cách viết", captionIsSeen: false, columns: [.text("Điều gì"), .text("Viết"), .text("Không viết")],
      rows: [
        ["Ngày trong bảng, danh sách", Table.Cell(day?.numeric ?? ""), "2026-05-04, 4/5/26"],
        ["Ngày trong văn bản hành chính", "ngày 04 tháng 5 năm 2026", "04-05-2026"],
        ["Ngày có thứ", "Thứ Hai, 04/5/2026", "T2 04.05"],
        ["Giờ trong bảng", "07:30", "7:30 AM"],
        ["Giờ trong câu", "7 giờ 30", "7h30p"],
        ["Số hàng nghìn", Table.Cell(1_250_000), "1,250,000"],
        ["Số lẻ", "96,4 %", "96.4%"],
        ["Tiền", Table.Cell("\(1_500_000.grouped) đồng"), "1.500.000 VND"],
        ["Tháng", "Tháng 5/2026", "05-26"],
        ["Điện thoại", "0239 3855 123", "(+84)2393855123"],
        ["Tên người", "Nguyễn Thị Hường (họ, đệm, tên; không đảo)", "Hường Nguyễn"],
        ["Tên cơ quan", "Ủy ban nhân dân xã An Bình", "UBND Xã AN BÌNH"],
      ]
    ).html
  }

  private static let words: HTML = """
    <ul><li>Câu ngắn, nói việc gì, ai làm, bao giờ. Từ của cơ quan nhà nước, không chen tiếng nước ngoài.</li>
    <li>Lỗi nói ba điều: sai gì, ở đâu, sửa thế nào. Không đổ lỗi cho người dùng.</li>
    <li>Biểu tượng chỉ đi cùng chữ; không có nút nào chỉ có hình.</li>
    <li>Ảnh có lời mô tả; ảnh trang trí thì bỏ trống mô tả.</li>
    <li>Trang phải đọc được ở màn hình 320 điểm ảnh (phóng to 400 %), không phải kéo ngang.</li></ul>
    """
}
