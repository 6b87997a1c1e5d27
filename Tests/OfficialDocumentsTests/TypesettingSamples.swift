// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments

/// Documents of a commune that does not exist.
enum TypesettingSamples {
  static func head(number: Int? = 58, issued: OfficialDocument.Issued? = nil) -> OfficialDocument.Head {
    OfficialDocument.Head(
      issuer: ["Ủy ban nhân dân", "xã An Bình"], number: number, symbol: "BC-UBND", place: "An Bình",
      issued: issued ?? .on(LocalDay(iso: "2026-08-05") ?? LocalDay(number: 0)))
  }

  static let signature = OfficialDocument.Signature(
    authority: ["TM. Ủy ban nhân dân"], position: ["KT. Chủ tịch", "Phó Chủ tịch"], name: "Trần Thị Minh Hà")

  /// A document of one paragraph.
  static func short(_ prose: Prose) -> OfficialDocument {
    OfficialDocument(
      head: head(), kind: "Thông báo", title: "Về lịch phát thanh", blocks: [.paragraph(prose)],
      signature: signature, recipients: ["Như trên", "Lưu: VT"])
  }

  /// Every sample that other programs are to open.
  static var all: [(String, OfficialDocument)] {
    [("report", report), ("letter", letter), ("hostile", hostile)]
  }

  /// A letter without number and day, to several addressees.
  static var letter: OfficialDocument {
    OfficialDocument(
      head: OfficialDocument.Head(
        superior: ["UBND xã An Bình"], issuer: ["Phòng Văn hóa - Xã hội"], symbol: "VHXH",
        place: "An Bình", issued: Month(year: 2026, month: 2).map { .within($0) } ?? .during(year: 2026)),
      kind: nil, title: "gửi báo cáo tuyên truyền cải cách hành chính tháng 02 năm 2026",
      addressees: ["Các trường học trên địa bàn xã", "Trưởng các thôn"],
      blocks: [.paragraph("Đề nghị các đơn vị gửi báo cáo trước ngày 15/02/2026./.")],
      signature: OfficialDocument.Signature(position: ["Trưởng phòng"]), recipients: ["Như trên", "Lưu: VT"])
  }

  /// Markup of every kind, forbidden and unshown characters, left-out levels and cells, empty lists.
  static var hostile: OfficialDocument {
    let characters = "a\u{0}\u{1}\u{8}\u{B}\u{1F}b \u{FFFE}\u{FFFF} 😀 漢字 x\u{301} ₫ – “” \u{200B}\u{202E}"
    return OfficialDocument(
      head: OfficialDocument.Head(
        issuer: ["Ủy ban <nhân dân>", "xã \"\u{301}An Bình"], number: 7, symbol: "BC&UBND", place: "<b>",
        issued: .during(year: 2026)),
      kind: "Báo cáo", title: "#eval(1) *đậm* \\ _x_ $y$ @ref <label> 'a' ]]>",
      blocks: [
        .heading(.subsection, "Bắt đầu từ cấp hai"), .heading(.point, "Điểm"), .heading(.subsection, "Hai"),
        .paragraph(Prose(characters)),
        .paragraph(
          "\("mã", opening: "javascript:alert(1)") \("đúng", opening: "https://a.vn/?a=1&b=2")\nhai"),
        .table(OfficialDocument.Table(columns: [], rows: [])),
        .table(
          OfficialDocument.Table(
            columns: [.init("A"), .init("B")], rows: [.cells(["1"]), .group("g"), .cells(["1", "2", "3"])])),
      ],
      signature: OfficialDocument.Signature(position: []), recipients: [],
      appendices: [
        OfficialDocument.Appendix(title: "Một", blocks: [.heading(.point, "Điểm"), .paragraph("Lời")]),
        OfficialDocument.Appendix(title: "Hai", blocks: []),
      ])
  }

  /// A monthly report of three pages and a wide appendix.
  static var report: OfficialDocument {
    OfficialDocument(
      head: head(), kind: "Báo cáo",
      title: "Kết quả công tác tuyên truyền cải cách hành chính tháng 7 năm 2026 trên địa bàn xã",
      bases: [
        """
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
        """,
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã An Bình;",
      ],
      blocks: opening + channels + outlook, signature: signature,
      recipients: [
        "Sở Nội vụ (b/c)", "TTr Đảng ủy, HĐND xã (b/c)", "Ủy ban MTTQ Việt Nam xã",
        "Chủ tịch, các Phó Chủ tịch UBND xã", "Các phòng, cơ quan, đơn vị thuộc xã", "Lưu: VT, VHXH",
      ],
      appendices: [
        OfficialDocument.Appendix(
          title: "Số liệu theo từng thôn", isWide: true, blocks: [.table(hamlets)])
      ])
  }

  private static let opening: [OfficialDocument.Block] = [
    .paragraph(
      """
      Ủy ban nhân dân xã An Bình báo cáo kết quả công tác tuyên truyền cải cách hành chính tháng 7 năm \
      2026 (số liệu từ ngày 15/6/2026 đến ngày 14/7/2026) như sau:
      """),
    .heading(.section, "Công tác chỉ đạo, điều hành"),
    .heading(.subsection, "Ban hành văn bản"),
    .paragraph(
      """
      Trong tháng, Ủy ban nhân dân xã đã ban hành \("03 văn bản", opening: "/van-ban?thang=2026-07") chỉ đạo, \
      giao \("18 nhiệm vụ", opening: "/minh-chung/nhiem-vu") cho các cơ quan, đơn vị; trong đó \
      \(bold: "17/18 nhiệm vụ") hoàn thành đúng hạn, đạt 94,4%. Nhiệm vụ còn lại đang được Phòng Văn hóa - \
      Xã hội thực hiện và sẽ xong trước ngày 20/8/2026.
      """),
    .heading(.subsection, "Kiểm tra, đôn đốc"),
    .item("Kiểm tra việc niêm yết thủ tục hành chính tại 06 nhà văn hóa thôn;"),
    .item("Đôn đốc 02 đơn vị chưa gửi báo cáo đúng hạn;"),
    .item("Hướng dẫn các thôn ghi nhật ký phát thanh trên \(italic: "sổ điện tử")."),
    .heading(.section, "Kết quả tuyên truyền theo từng hình thức"),
    .paragraph(
      """
      Nội dung tuyên truyền tập trung vào dịch vụ công trực tuyến toàn trình, định danh điện tử VNeID, thanh \
      toán không dùng tiền mặt và quyền phản ánh, kiến nghị của Nhân dân về quy định hành chính.
      """),
  ]

  private static let channels: [OfficialDocument.Block] =
    [
      .table(
        OfficialDocument.Table(
          caption: "Bảng 1. Kết quả theo hình thức tuyên truyền",
          columns: [
            .init("TT", .center, share: 8), .init("Hình thức", share: 50),
            .init("Đơn vị tính", .center, share: 18), .init("Kế hoạch", .right, share: 14),
            .init("Thực hiện", .right, share: 14), .init("Đạt (%)", .right, share: 13),
          ],
          rows: [
            .group("I. Trên không gian mạng"),
            .cells(["1", "Cổng thông tin điện tử xã", "tin, bài", "12", figure("14"), "116,7"]),
            .cells(["2", "Trang Zalo chính thức của xã", "bài", "8", figure("8"), "100,0"]),
            .cells(["3", "Trang Facebook của xã", "bài", "8", figure("7"), "87,5"]),
            .group("II. Trên hệ thống truyền thanh"),
            .cells(["4", "Bản tin phát thanh", "buổi", "24", figure("24"), "100,0"]),
            .cells(["5", "Thời lượng phát sóng trên 11 cụm loa", "phút", "240", figure("252"), "105,0"]),
            .group("III. Trực tiếp và trực quan"),
            .cells(["6", "Hội nghị, họp thôn có lồng ghép", "cuộc", "6", figure("6"), "100,0"]),
            .cells(["7", "Pa nô, băng rôn, tờ rơi", "sản phẩm", "150", figure("160"), "106,7"]),
            .total(["", "Tổng số hoạt động có minh chứng", "", "448", "471", "105,1"]),
          ])),
      .note(
        """
        Ghi chú: Mỗi số liệu ở cột "Thực hiện" mở được các minh chứng làm căn cứ cho số liệu đó.
        """),
    ]
    + (1...4).flatMap { place -> [OfficialDocument.Block] in
      [
        .heading(
          .subsection, Prose(["Cổng thông tin", "Truyền thanh", "Mạng xã hội", "Họp thôn"][place - 1])),
        .heading(.point, "Việc đã làm"),
        .paragraph(
          """
          Các tin, bài được biên tập từ văn bản gốc, có người viết và người duyệt khác nhau; sau khi duyệt mới \
          phát hành. Tổng số lượt tiếp cận trong tháng là \("3.482 lượt", opening: "/minh-chung/\(String(place))"), \
          tăng 12,5% so với tháng trước; số lượt hỏi về thủ tục đăng ký khai sinh và chứng thực bản sao \
          chiếm hơn một nửa.
          """),
        .heading(.point, "Khó khăn"),
        .paragraph(
          """
          Một số hộ ở thôn xa chưa có điện thoại thông minh, việc tiếp cận dịch vụ công trực tuyến còn phụ thuộc \
          vào người thân; cụm loa ở thôn Bình Sơn bị hỏng do mưa dông từ ngày 02/7 đến ngày 05/7/2026.
          """),
      ]
    }

  private static let outlook: [OfficialDocument.Block] = [
    .heading(.section, "Phương hướng, nhiệm vụ tháng 8 năm 2026"),
    .item("Sửa chữa cụm loa thôn Bình Sơn trước ngày 15/8/2026;"),
    .item("Mở 02 lớp hướng dẫn sử dụng VNeID cho người cao tuổi;"),
    .item("Đăng 12 tin, bài; phát 24 bản tin; tổng hợp câu hỏi thường gặp để niêm yết."),
    .paragraph(
      """
      Trên đây là báo cáo kết quả công tác tuyên truyền cải cách hành chính tháng 7 năm 2026, Ủy ban nhân dân \
      xã An Bình báo cáo Sở Nội vụ theo dõi, tổng hợp./.
      """),
  ]

  private static let hamlets = OfficialDocument.Table(
    columns: [
      .init("TT", .center, share: 6), .init("Thôn", share: 24), .init("Số hộ", .right, share: 12),
      .init("Số buổi phát thanh", .right, share: 16), .init("Số cuộc họp", .right, share: 14),
      .init("Người dự họp", .right, share: 14), .init("Ghi chú", share: 30),
    ],
    rows: (1...24).map(hamlet))

  private static func hamlet(_ place: Int) -> OfficialDocument.Table.Row {
    let name = "Thôn Bình \(["An", "Sơn", "Hòa", "Lộc"][place % 4]) \(place)"
    let remark = place == 2 ? "Cụm loa hỏng 03 ngày" : ""
    let cells: [Prose] = [
      Prose(String(place)), Prose(name), Prose(String(90 + place * 7)), figure("24"), "1",
      figure(String(30 + place)), Prose(remark),
    ]
    return .cells(cells)
  }

  private static func figure(_ text: String) -> Prose { "\(text, opening: "/minh-chung/so-lieu/\(text)")" }
}
