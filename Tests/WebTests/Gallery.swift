// SPDX-License-Identifier: Apache-2.0

import Kernel

@testable import Web

/// Pages that show every component, for tests and for the eye.
enum Gallery {
  static let commune = CommuneCard(
    id: ID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh",
    host: "anbinh.example")
  static let writer = Staff(
    id: ID(rawValue: 2), name: "Nguyễn Thị Hường", unit: ID(rawValue: 3),
    unitName: "Phòng Văn hóa – Xã hội", permissions: [.read, .write])
  static let visitor = Visitor(commune: commune, staff: writer, formToken: "khoa")
  static let menu = [
    MenuItem("Kế hoạch và công việc", path: "/can-bo/ke-hoach", access: .can(.read), rank: 10),
    MenuItem("Tin bài", path: "/can-bo/tin", access: .canAny([.write, .approve]), rank: 20),
    MenuItem("Duyệt tin", path: "/can-bo/duyet", access: .can(.approve), rank: 30),
    MenuItem("Báo cáo tháng", path: "/can-bo/bao-cao", access: .signedIn, rank: 40),
    MenuItem("Quản trị", path: "/can-bo/quan-tri", access: .can(.administer), rank: 50),
  ]
  static let assets = Assets(
    style: "/tinh/caicach.css", script: "/tinh/caicach.js",
    fonts: [FontFile(family: "Be Vietnam Pro", weight: 400, path: "/tinh/vua.woff2")])

  /// The pages by the name of their file.
  static let pages: KeyValuePairs<String, Page> = [
    "trang-chu": home, "bai-viet": article, "ke-hoach": plan, "viec-hom-nay": today, "soan-tin": form,
    "cong-viec": task, "bao-cao": report, "dang-nhap": signIn,
    "khong-tim-thay": FaultPages.page(Fault(.notFound, FaultWords.notFound)),
  ]

  static func document(_ page: Page) -> String {
    Layout.render(page, for: visitor, menu: menu, assets: assets).text
  }

  private static let picture = NewsCard.Picture(
    path: "/tep/anh.jpg", text: "Người dân nhận kết quả tại Trung tâm Phục vụ hành chính công", width: 640,
    height: 360)

  private static let cards = [
    NewsCard(
      "Trung tâm Phục vụ hành chính công xã mở cửa cả sáng thứ Bảy từ tháng Sáu", path: "/tin-tuc/mot-cua",
      day: "Thứ Hai, 01/6/2026",
      lead: "Người dân có thể nộp hồ sơ và nhận kết quả vào sáng thứ Bảy, từ 7 giờ 30 đến 11 giờ 30.",
      topic: "Thủ tục hành chính", picture: picture,
      audio: "/tin-tuc/mot-cua.mp3"),
    NewsCard(
      "Hướng dẫn nộp hồ sơ trực tuyến bằng điện thoại", path: "/tin-tuc/truc-tuyen", day: "29/5/2026",
      lead: "Bốn bước để nộp hồ sơ mà không cần tới trụ sở.", topic: "Chính quyền số", picture: picture),
    NewsCard(
      "Thôn Đồng Quyết họp dân về kế hoạch cải cách hành chính", path: "/tin-tuc/dong-quyet",
      day: "27/5/2026", lead: "Có 86 người dự, 14 ý kiến được ghi nhận.", topic: "Họp dân"),
    NewsCard(
      "Kết quả khảo sát hài lòng quý I", path: "/tin-tuc/hai-long", day: "20/5/2026", topic: "Hài lòng",
      picture: picture),
  ]

  private static var home: Page {
    Page(
      "Trang chủ", frame: .portal, summary: "Tin cải cách hành chính của xã An Bình.", showsTitle: false,
      content: """
        <h1>Cải cách hành chính ở xã An Bình</h1>
        \(NewsCard.list(cards, leads: true))
        <h2>Kế hoạch năm 2026 đang đi đến đâu</h2>
        \(Measure.row([
          Measure(42, "tin bài đã đăng", evidence: "/ke-hoach#tin", detail: "Từ đầu năm"),
          Measure("96,4 %", "người dân hài lòng", evidence: "/ke-hoach#hai-long", detail: "Mục tiêu trên 95 %"),
          Measure(1250, "phút phát thanh", evidence: "/ke-hoach#loa"),
        ]))
        """)
  }

  private static var article: Page {
    Page(
      "Trung tâm Phục vụ hành chính công xã mở cửa cả sáng thứ Bảy", frame: .portal,
      crumbs: [.init("Trang chủ", "/"), .init("Tin tức", "/tin-tuc")],
      content: """
        <p class="meta">Thứ Hai, 01/6/2026 · Thủ tục hành chính</p>
        \(AudioPlayer("/tin-tuc/mot-cua.mp3", seconds: 154))
        <div class="prose"><p class="lead">Từ ngày 06/6/2026, người dân có thể nộp hồ sơ vào sáng thứ Bảy.</p>
        <p>Ủy ban nhân dân xã quyết định kéo dài giờ tiếp nhận để bà con đi làm xa thuận tiện hơn. Xem
        <a href="/ke-hoach">kế hoạch năm 2026</a>.</p><h2>Những thủ tục được tiếp nhận</h2>
        <ul><li>Đăng ký khai sinh, khai tử, kết hôn</li><li>Chứng thực bản sao, chữ ký</li></ul>
        <blockquote><p>Mỗi ngày chờ ít đi là một ngày công của bà con được giữ lại.</p></blockquote></div>
        \(QRHolder(code: qr, address: "https://anbinh.example/tin-tuc/mot-cua", caption: "Quét để đọc bài này"))
        """)
  }

  private static let qr: HTML = """
    <svg viewBox="0 0 8 8" shape-rendering="crispEdges"><path d="M0 0h3v3H0zM5 0h3v3H5zM0 5h3v3H0zM4 4h1v1H4zM6 5h2v2H6z"/></svg>
    """

  private static var plan: Page {
    Page(
      "Kế hoạch", frame: .portal, crumbs: [.init("Trang chủ", "/")],
      content: """
        \(ProgressBar("Công việc đã xong", done: 9, of: 23))
        \(Table(
          "Công việc của kế hoạch",
          columns: [.text("Công việc"), .text("Đơn vị"), .text("Hạn"), .text("Trạng thái"), .number("Kết quả")],
          rows: [
            ["Tin bài trên trang thông tin", "Phòng Văn hóa – Xã hội", "Hằng tháng",
              Table.Cell(StateTag("Đang làm", .active)), 42],
            ["Phát thanh trên loa", "Trung tâm Cung ứng dịch vụ công", "30/6/2026",
              Table.Cell(StateTag("Quá hạn", .bad)), 1250],
            [.link("Họp dân ở các thôn", "/ke-hoach/hop"), "Các thôn", "15/7/2026",
              Table.Cell(StateTag("Đã xong", .good)), 8],
          ], total: ["Cộng", "", "", "", 1300]))
        \(Pager(page: 2, of: 5) { "/ke-hoach?trang=\($0)" })
        """)
  }

  private static var today: Page {
    Page(
      "Việc hôm nay", frame: .workspace,
      content: """
        \(Notice(.success, "Tin “Mở cửa sáng thứ Bảy” đã gửi duyệt."))
        \(TodayList(
          "Cần bạn làm ngay",
          [
            TodayItem(.mine, title: "Viết tin cho công việc “Chính quyền số”",
              detail: "Bạn đang giữ. Việc tiếp theo: gửi duyệt. Hạn: 05/6/2026.", path: "/can-bo/tin",
              action: "Viết tin"),
            TodayItem(.alarm, title: "Bản ghi âm chưa tạo được", detail: "Thiếu chương trình ffmpeg trên máy chủ.",
              path: "/can-bo/am-thanh", action: "Xem lỗi"),
          ]))
        \(TodayList(
          "Đang chờ người khác",
          [
            TodayItem(.others, title: "Tin “Họp thôn” đang chờ duyệt", detail: "Lãnh đạo xã đang giữ.",
              path: "/can-bo/tin", action: "Xem tin"),
            TodayItem(.notice, title: "Báo cáo tháng 5 đã lập", detail: "Phòng Văn hóa – Xã hội nộp ngày 02/6/2026.",
              path: "/can-bo/bao-cao", action: "Xem báo cáo"),
          ]))
        """)
  }

  private static var form: Page {
    let state = FormState(
      values: Form(fields: [
        "title": ["Ngày hội \"chuyển đổi số\""], "channels": ["portal", "zalo"], "kind": ["news"],
        "body": ["Đoạn đầu."],
      ]),
      fault: Fault.invalid([
        .init("due", "Hạn phải sau ngày hôm nay (01/6/2026)."),
        .init("unit", "Hãy chọn đơn vị chịu trách nhiệm."),
        .init("channels", "Tin này phải có ít nhất một kênh phát thanh."),
      ]))
    return Page(
      "Soạn tin", frame: .workspace,
      crumbs: [.init("Việc hôm nay", "/can-bo"), .init("Tin bài", "/can-bo/tin")],
      content: state.post(
        to: "/can-bo/tin", token: visitor.formToken, hasFiles: true, autosave: "tin-moi",
        content: """
          \(state.text("title", "Tiêu đề", hint: "Một câu nói rõ việc gì, cho ai.", limit: 150))
          \(state.area("body", "Nội dung", limit: 10_000, rows: 8))
          \(state.date("due", "Hạn đăng"))
          \(state.select("unit", "Đơn vị", choices: [Choice("1", "Văn phòng"), Choice("2", "Phòng Kinh tế")]))
          \(state.radios("kind", "Loại tin", choices: [Choice("news", "Tin tức"),
            Choice("notice", "Thông báo", hint: "Ghim lên đầu trang trong bảy ngày.")]))
          \(state.checkboxes("channels", "Kênh", choices: [Choice("portal", "Trang thông tin"),
            Choice("zalo", "Zalo"), Choice("loudspeaker", "Loa truyền thanh")], required: true))
          \(state.text("cost", "Kinh phí", required: false, kind: .number, suffix: "đồng"))
          \(state.file("picture", "Ảnh", accept: "image/*", required: false))
          \(state.checkbox("urgent", "Tin khẩn", hint: "Phát ngay sau khi duyệt."))
          \(Button.row(Button("Gửi duyệt", name: "action", value: "submit"),
            Button("Lưu nháp", style: .quiet, name: "action", value: "save")))
          """))
  }

  private static var task: Page {
    var facts = DescriptionList(["Đơn vị chủ trì": "Phòng Văn hóa – Xã hội", "Người phụ trách": ""])
    facts.add("Trạng thái", html: StateTag("Chờ duyệt", .waiting).html)
    return Page(
      "Tuyên truyền về chính quyền số", frame: .workspace,
      crumbs: [.init("Việc hôm nay", "/can-bo"), .init("Kế hoạch và công việc", "/can-bo/ke-hoach")],
      content: """
        \(HandStrip(holder: "Trần Văn Bảo (Phó Chủ tịch)", next: "Duyệt tin và các bản phát", due: "05/6/2026", isLate: true))
        \(facts)
        <h2>Các bước</h2>
        \(Steps([
          .init("Soạn tin", when: "07:30, 01/6/2026"),
          .init("Chờ duyệt", when: "Từ 09:10, 01/6/2026", detail: "<p>Người duyệt: Trần Văn Bảo</p>", progress: .current),
          .init("Đăng", progress: .coming),
        ]))
        <h2>Thay đổi so với bản trước</h2>
        \(WordDifference([.same("Trung tâm mở cửa "), .removed("buổi chiều"), .added("cả sáng thứ Bảy"), .same(" từ tháng Sáu.")]))
        \(CopyText(id: "zalo", "Bản cho Zalo", "Trung tâm mở cửa cả sáng thứ Bảy.", rows: 3))
        \(Button.post("Rút lại", to: "/can-bo/tin/1/rut", token: visitor.formToken, style: .danger, values: ["version": "3"]))
        \(Notice(.warning, "Sửa một bản phát sẽ hủy kết quả duyệt."))\(Notice(.info, "Bản này chưa có ảnh."))
        \(EmptyState("Chưa có kết quả nào.", next: .link("Ghi kết quả", to: "/can-bo/ket-qua")))
        """)
  }

  private static var report: Page {
    Page(
      "Báo cáo tháng 5 năm 2026", frame: .workspace,
      crumbs: [.init("Việc hôm nay", "/can-bo"), .init("Báo cáo tháng", "/can-bo/bao-cao")],
      content: """
        <p>Trong tháng, xã đăng \(Measure(42, "tin bài", evidence: "/can-bo/bang-chung?so=tin").inline) tin bài.</p>
        \(LineChart("Tin bài mỗi tháng", label: "Tháng", value: "Số tin bài",
          points: [12, 18, 9, 31, 42, 38, 20, 22, 27, 33, 36, 40].enumerated().map {
            ChartPoint("T\($0 + 1)", $1, evidence: "/can-bo/bang-chung?thang=\($0 + 1)") },
          goal: (30, "30 tin bài")))
        \(BarChart("Tin bài theo đơn vị", label: "Đơn vị", value: "Số tin bài", points: [
          ChartPoint("Phòng Văn hóa – Xã hội", 42, evidence: "/x"), ChartPoint("Văn phòng HĐND và UBND", 17),
          ChartPoint("Thôn Đồng Quyết", 3), ChartPoint("Trạm Y tế", 0)]))
        """)
  }

  private static var signIn: Page {
    let state = FormState(fault: Fault(.invalid, "Tên đăng nhập hoặc mật khẩu chưa đúng."))
    return Page(
      "Đăng nhập", frame: .plain,
      content: state.post(
        to: "/can-bo/dang-nhap", token: visitor.formToken,
        content: """
          \(state.text("user", "Tên đăng nhập", autocomplete: "username"))\(state.password("password", "Mật khẩu"))
          \(Button.row(Button("Đăng nhập")))
          """))
  }
}
