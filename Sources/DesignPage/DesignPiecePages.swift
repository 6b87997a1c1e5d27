// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The pieces that show what the house knows: lists, states, numbers, charts.
enum DesignPiecePages {
  static func parts(_ commune: CommuneCard) -> [DesignPages.Part] {
    [
      .init(id: "trang-thai", title: "Trạng thái và thông báo", content: states),
      .init(id: "viec", title: "Việc và người giữ việc", content: work),
      .init(id: "bang", title: "Bảng và danh sách", content: lists),
      .init(id: "so-lieu", title: "Số liệu và biểu đồ", content: figures),
      .init(id: "bai-viet", title: "Tin bài", content: news(commune)),
    ]
  }

  private static var states: HTML {
    """
    \(DesignPages.example(
      "Thẻ trạng thái", "Một, hai chữ nói trạng thái; màu chỉ nhắc lại. Năm sắc: chưa bắt đầu, đang làm, chờ, tốt, xấu.",
      """
      <p>\(StateTag("Bản nháp", .idle)) \(StateTag("Đang làm", .active)) \(StateTag("Chờ duyệt", .waiting)) \
      \(StateTag("Đã đăng", .good)) \(StateTag("Quá hạn", .bad))</p>
      """))
    \(DesignPages.example(
      "Thông báo", "Việc vừa xong, điều cần chú ý, điều nên biết. Một câu; nút kèm theo nếu có việc phải làm.",
      "\(Notice(.success, "Tin đã gửi duyệt."))\(Notice(.warning, "Sửa một bản phát sẽ hủy kết quả duyệt."))\(Notice(.info, "Bản này chưa có ảnh."))"
    ))
    \(DesignPages.example(
      "Chỗ trống", "Danh sách chưa có gì thì nói vì sao và làm gì tiếp.",
      EmptyState("Chưa có kết quả nào.", next: .link("Ghi kết quả", to: "#trang-thai")).html))
    """
  }

  private static var work: HTML {
    """
    \(DesignPages.example(
      "Ai đang giữ", "Trên mọi thứ chuyển tay: ai giữ, việc tiếp theo, hạn. Quá hạn thì nói bằng chữ.",
      HandStrip(holder: "Trần Văn Bảo (Phó Chủ tịch)", next: "Duyệt tin", due: "05/6/2026", isLate: true).html))
    \(DesignPages.example(
      "Các bước", "Việc đã qua, đang ở đâu, còn gì.",
      Steps([
        .init("Soạn tin", when: "07:30, 01/6/2026"), .init("Chờ duyệt", when: "Từ 09:10, 01/6/2026", progress: .current),
        .init("Đăng", progress: .coming),
      ]).html))
    \(DesignPages.example(
      "Việc hôm nay", "Cả dòng là một chỗ bấm; việc gấp đứng trước; quá tám việc thì gập lại.",
      TodayList(
        "Cần bạn làm ngay",
        [
          TodayItem(.mine, title: "Viết tin “Chính quyền số”", detail: "Bạn đang giữ. Hạn: 05/6/2026.", path: "#viec",
            action: "Viết tin"),
          TodayItem(.alarm, title: "Bản ghi âm chưa tạo được", detail: "Thiếu chương trình trên máy chủ.", path: "#viec",
            action: "Xem lỗi"),
        ]).html))
    \(DesignPages.example(
      "Khác nhau giữa hai bản", "Chữ bỏ đi và chữ thêm vào khác nhau cả ở nét gạch, không chỉ ở màu.",
      WordDifference([.same("Trung tâm mở cửa "), .removed("buổi chiều"), .added("cả sáng thứ Bảy"), .same(".")]).html))
    """
  }

  private static var lists: HTML {
    """
    \(DesignPages.example(
      "Bảng", "Số căn phải, có dấu chấm phân nghìn. Màn hình hẹp: mỗi dòng thành một thẻ, bấm vào đâu cũng mở.",
      Table(
        "Công việc của kế hoạch",
        columns: [.text("Công việc"), .text("Hạn"), .text("Trạng thái"), .number("Kết quả")],
        rows: [
          [.link("Tin bài trên trang thông tin", "#bang"), "Hằng tháng", Table.Cell(StateTag("Đang làm", .active)), 42],
          [.link("Phát thanh trên loa", "#bang"), "30/6/2026", Table.Cell(StateTag("Quá hạn", .bad)), 1250],
        ], total: ["Cộng", "", "", 1292]).html))
    \(DesignPages.example(
      "Danh sách tên và giá trị", "Dữ liệu của một người, một nhiệm vụ. Thiếu thì ghi “chưa có”.",
      DescriptionList(["Đơn vị chủ trì": "Phòng Văn hóa – Xã hội", "Người phụ trách": ""]).html))
    \(DesignPages.example(
      "Lật trang", "Hai nút có chữ và vị trí đang đứng.", Pager(page: 2, of: 5) { "?trang=\($0)#bang" }.html))
    \(DesignPages.example(
      "Đường dẫn về", "Từ ngoài vào trong, không gồm trang đang xem.",
      Breadcrumbs([.init("Việc hôm nay", "/can-bo"), .init("Tin tuyên truyền", "/can-bo/tin")]).html))
    """
  }

  private static var figures: HTML {
    """
    \(DesignPages.example(
      "Con số có bằng chứng", "Con số nào cũng mở được sổ bằng chứng đứng sau nó.",
      Measure.row([
        Measure(42, "tin bài đã đăng", evidence: "#so-lieu", detail: "Từ đầu năm"),
        Measure("96,4 %", "người dân hài lòng", evidence: "#so-lieu", detail: "Mục tiêu trên 95 %"),
      ])))
    \(DesignPages.example(
      "Tiến độ", "Phần đã xong, lặp lại bằng số.", ProgressBar("Công việc đã xong", done: 9, of: 23).html))
    \(DesignPages.example(
      "Biểu đồ đường", "Cho điều thay đổi theo tháng; bảng số nằm ngay dưới.",
      LineChart(
        "Tin bài mỗi tháng", label: "Tháng", value: "Số tin bài",
        points: [12, 18, 9, 31, 42, 38].enumerated().map { ChartPoint("T\($0 + 1)", $1) }, goal: (30, "30 tin bài")
      ).html))
    \(DesignPages.example(
      "Biểu đồ thanh", "Cho điều so sánh giữa các đơn vị; là một bảng có thanh trong dòng.",
      BarChart(
        "Tin bài theo đơn vị", label: "Đơn vị", value: "Số tin bài",
        points: [ChartPoint("Phòng Văn hóa – Xã hội", 42), ChartPoint("Thôn Đồng Quyết", 3), ChartPoint("Trạm Y tế", 0)]
      ).html))
    """
  }

  private static func news(_ commune: CommuneCard) -> HTML {
    let cards = [
      NewsCard(
        "Trung tâm Phục vụ hành chính công xã mở cửa cả sáng thứ Bảy", path: "#bai-viet", day: "01/6/2026",
        lead: "Nộp hồ sơ và nhận kết quả từ 7 giờ 30 đến 11 giờ 30.", topic: "Thủ tục hành chính"),
      NewsCard(
        "Hướng dẫn nộp hồ sơ trực tuyến bằng điện thoại", path: "#bai-viet", day: "29/5/2026",
        topic: "Chính quyền số"),
    ]
    return """
      \(DesignPages.example("Thẻ tin", "Tiêu đề là chỗ bấm; một ảnh, một câu, ngày đăng.", NewsCard.list(cards)))
      \(DesignPages.example(
        "Đầu bài viết", "Loại tin đứng trên tiêu đề; ngày, đơn vị, nguồn đứng trong khung riêng.",
        """
        <p class="caption">Thông báo</p><p class="lead">Từ ngày 06/6/2026, người dân có thể nộp hồ sơ vào sáng thứ Bảy.</p>
        <dl class="about"><div><dt>Đăng ngày:</dt><dd>01/6/2026</dd></div><div><dt>Đơn vị:</dt><dd><a href="/lien-he">Phòng \
        Văn hóa – Xã hội</a></dd></div></dl>
        """))
      \(DesignPages.example(
        "Nghe bài này", "Âm thanh chỉ tải khi bấm; giọng máy thì ghi rõ.", AudioPlayer("/tin-tuc/mau.mp3", seconds: 154).html))
      \(DesignPages.example(
        "Mã QR", "Luôn có địa chỉ viết bằng chữ bên dưới.",
        QRHolder(code: qr, address: "https://\(commune.host)/", caption: "Hình minh họa: quét để mở trang của xã").html))
      """
  }

  private static let qr: HTML = """
    <svg viewBox="0 0 8 8" shape-rendering="crispEdges"><path d="M0 0h3v3H0zM5 0h3v3H5zM0 5h3v3H0zM4 4h1v1H4zM6 5h2v2H6z"/></svg>
    """
}
