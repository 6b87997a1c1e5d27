// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments

/// The yearly plan of the example commune: a document as its secretariat would issue it.
///
/// The bases are real and older than 2026; commune, persons and figures are invented.
enum SamplePlanWords {
  /// The plan of a year from 2026 on.
  static func plan(year: Int) -> OfficialDocument {
    OfficialDocument(
      head: OfficialDocument.Head(
        issuer: ["Ủy ban nhân dân", "xã An Bình"], number: 8, symbol: "KH-UBND", place: "An Bình",
        issued: LocalDay(year: year, month: 1, day: 15).map { .on($0) } ?? .during(year: year)),
      kind: "Kế hoạch", title: "Tuyên truyền cải cách hành chính năm \(String(year))", bases: bases,
      blocks: lead(year) + purpose + contents + carryingOut(year),
      signature: OfficialDocument.Signature(
        authority: ["TM. Ủy ban nhân dân"], position: ["Chủ tịch"], name: "Trần Hữu Lương"),
      recipients: [
        "Sở Nội vụ (b/c)", "Thường trực Đảng ủy xã (b/c)", "Thường trực Hội đồng nhân dân xã (b/c)",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Hội Liên hiệp Phụ nữ xã", "Đoàn TNCS Hồ Chí Minh xã",
        "Các phòng, cơ quan, đơn vị thuộc xã", "Công an xã", "Các trường học trên địa bàn xã",
        "Các thôn", "Lưu: VT, VHXH",
      ])
  }

  /// How many duties the plan gives; messages name theirs by place from 0.
  static let dutyCount = duties(2026).count

  private static let bases: [Prose] = [
    "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025",
    """
    Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, \
    đổi mới sáng tạo và chuyển đổi số quốc gia
    """,
    """
    Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành \
    chính nhà nước giai đoạn 2021 - 2030
    """,
    """
    Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin và dịch \
    vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng
    """,
    """
    Căn cứ Nghị định số 49/2024/NĐ-CP ngày 10/5/2024 của Chính phủ quy định về hoạt động thông tin cơ sở
    """,
    """
    Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ \
    chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia
    """,
  ]

  private static func lead(_ year: Int) -> [OfficialDocument.Block] {
    [
      .paragraph(
        """
        Thực hiện nghị quyết của Hội đồng nhân dân (HĐND) xã về nhiệm vụ năm \(String(year)), Ủy ban nhân dân \
        (UBND) xã An Bình ban hành Kế hoạch tuyên truyền cải cách hành chính năm \(String(year)), như sau:
        """)
    ]
  }

  private static let purpose: [OfficialDocument.Block] = [
    .heading(.section, "Mục đích, yêu cầu"),
    .heading(.subsection, "Mục đích"),
    .item(
      """
      Giúp cán bộ, công chức, viên chức, người lao động, doanh nghiệp và Nhân dân hiểu đúng việc cải cách hành \
      chính, biết quyền của mình và biết cách dùng dịch vụ công trực tuyến.
      """),
    .item(
      """
      Để Nhân dân cùng theo dõi, góp ý và giám sát việc giải quyết thủ tục hành chính của xã.
      """),
    .heading(.subsection, "Yêu cầu"),
    .item(
      """
      Nội dung chính xác, ngắn gọn, dễ hiểu; mỗi tin, bài do một người viết và một người khác duyệt.
      """),
    .item(
      """
      Mỗi nhiệm vụ có đơn vị chủ trì, thời gian và sản phẩm; mỗi kết quả báo cáo đều có bằng chứng.
      """),
  ]

  private static let contents: [OfficialDocument.Block] =
    [
      .heading(.section, "Nội dung, hình thức, chỉ tiêu"),
      .heading(.subsection, "Đối tượng"),
      .paragraph(
        """
        Đối tượng tuyên truyền là cán bộ, công chức, viên chức; người lao động trong các cơ quan, đơn vị; Mặt \
        trận Tổ quốc và các tổ chức thành viên; doanh nghiệp, hợp tác xã; Nhân dân trên địa bàn xã.
        """),
      .heading(.subsection, "Nội dung"),
      .item(
        """
        Chủ trương của Đảng, chính sách, pháp luật của Nhà nước và văn bản chỉ đạo của các cấp về cải cách \
        hành chính;
        """),
      .item("Trách nhiệm của người đứng đầu, của từng cơ quan, đơn vị và tổ chức trong cải cách hành chính;"),
      .item("Việc sắp xếp tổ chức bộ máy và vận hành chính quyền địa phương 2 cấp;"),
      .item("Phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số;"),
      .item("Phong trào thi đua, khen thưởng, sáng kiến trong cải cách hành chính;"),
      .item(
        """
        Việc phục vụ tại Trung tâm Phục vụ hành chính công xã: tiếp nhận và trả lời phản ánh, kiến nghị, thời \
        gian chờ, mức độ hài lòng;
        """),
      .item("Kỷ luật, kỷ cương, văn hóa công vụ của đội ngũ cán bộ, công chức;"),
      .item("Xây dựng chính quyền số, cung cấp dịch vụ công trực tuyến;"),
      .item("Các mô hình hay, cách làm tốt, gương điển hình;"),
      .item("Ứng dụng truyền thông hiện đại và trí tuệ nhân tạo trong tuyên truyền."),
      .heading(.subsection, "Hình thức"),
      .item("Đăng tin, bài trên Cổng thông tin điện tử xã, Zalo và Facebook;"),
      .item("Phát bản tin trên hệ thống truyền thanh của xã;"),
      .item("Dán tờ tin trên bảng tin ở nhà văn hóa các thôn và tại Trung tâm Phục vụ hành chính công xã;"),
      .item("Lồng ghép trong hội nghị, họp thôn, sinh hoạt của các tổ chức."),
      .heading(.subsection, "Chỉ tiêu"),
      .item(
        """
        Mức độ hài lòng của người dân, doanh nghiệp đối với việc giải quyết thủ tục hành chính đạt trên 95%;
        """),
      .item("Đăng ít nhất 08 tin, bài mỗi tháng trên Cổng thông tin điện tử xã;"),
      .item("Bảo đảm 100% thủ tục hành chính của xã được niêm yết công khai, đúng bản đang có hiệu lực;"),
      .item("Thời gian chờ đến lượt tại quầy không quá 15 phút;"),
      .item("Mỗi thôn phát ít nhất 04 buổi truyền thanh về cải cách hành chính mỗi tháng."),
    ]

  private static func carryingOut(_ year: Int) -> [OfficialDocument.Block] {
    [
      .heading(.section, "Tổ chức thực hiện"),
      .heading(.subsection, "Phân công nhiệm vụ"),
      .table(
        OfficialDocument.Table(
          columns: [
            .init("Thứ tự", .center, share: 9), .init("Nội dung công việc", share: 50),
            .init("Đơn vị chủ trì", share: 24), .init("Đơn vị phối hợp", share: 22),
            .init("Thời gian", share: 22), .init("Sản phẩm", share: 24),
          ],
          rows: duties(year).enumerated().map { place, duty in
            .cells([Prose(String(place + 1))] + duty.map { Prose($0) })
          })),
      .heading(.subsection, "Kinh phí"),
      .paragraph("Kinh phí lấy từ ngân sách xã và các nguồn hợp pháp khác."),
      .heading(.subsection, "Báo cáo"),
      .paragraph(
        """
        Số liệu của tháng tính từ ngày 15 tháng trước đến ngày 14 của tháng; Phòng Văn hóa - Xã hội tổng hợp, \
        báo cáo Ủy ban nhân dân xã. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, xin phản ánh về \
        Phòng Văn hóa - Xã hội.
        """),
      .paragraph(
        """
        Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm \(String(year)) của Ủy ban nhân dân xã An \
        Bình./.
        """),
    ]
  }

  /// One row a duty: what, who leads, who helps, when, with what product.
  private static func duties(_ year: Int) -> [[String]] {
    [
      [
        """
        Đăng văn bản chỉ đạo, điều hành về cải cách hành chính lên Cổng thông tin điện tử xã; phổ biến tại \
        hội nghị giao ban
        """,
        "Văn phòng HĐND và UBND xã", "Phòng Văn hóa - Xã hội", "Hằng tuần, chậm nhất chiều thứ Sáu",
        "Chuyên mục Chỉ đạo, điều hành",
      ],
      [
        """
        Biên tập tin, bài; đăng trên Cổng thông tin điện tử xã, Zalo, Facebook; phát trên hệ thống truyền \
        thanh; tổng hợp báo cáo
        """,
        "Phòng Văn hóa - Xã hội", "Các cơ quan, đơn vị", "Hằng tháng, chậm nhất ngày 20",
        "08 tin, bài; 01 báo cáo tháng",
      ],
      [
        """
        Bố trí kinh phí tuyên truyền; đối thoại, hướng dẫn thủ tục cho doanh nghiệp, hợp tác xã, hộ kinh doanh \
        tại hội nghị
        """,
        "Phòng Kinh tế", "Trung tâm Phục vụ hành chính công xã", "Trước ngày 30/6/\(String(year))",
        "01 hội nghị đối thoại",
      ],
      [
        """
        Niêm yết thủ tục hành chính kèm mã QR; hướng dẫn nộp hồ sơ trực tuyến; công khai thời gian chờ và mức \
        độ hài lòng trên Cổng thông tin điện tử xã
        """,
        "Trung tâm Phục vụ hành chính công xã", "Đoàn Thanh niên Cộng sản (TNCS) Hồ Chí Minh xã",
        "Hằng tháng, chậm nhất ngày 05",
        "Bảng niêm yết; bảng số liệu tháng",
      ],
      [
        """
        Tuyên truyền và giúp Nhân dân cài đặt, sử dụng tài khoản định danh điện tử mức độ 2; phát bài về an \
        toàn trên mạng trên hệ thống truyền thanh
        """,
        "Công an xã", "Các thôn", "Hằng quý, trước ngày 25 của tháng cuối quý", "01 buổi lưu động ở mỗi thôn",
      ],
      [
        """
        Vận động Nhân dân góp ý, giám sát việc giải quyết thủ tục hành chính; vận động dự cuộc thi tìm hiểu \
        cải cách hành chính
        """,
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Các tổ chức thành viên", "Trước ngày 30/9/\(String(year))",
        "01 cuộc thi; 01 báo cáo giám sát",
      ],
      [
        """
        Hướng dẫn hội viên nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt; chia sẻ tin của xã qua nhóm \
        Zalo của chi hội
        """,
        "Hội Liên hiệp Phụ nữ xã", "Các chi hội", "Hằng quý, trước ngày 20 của tháng cuối quý",
        "01 buổi sinh hoạt ở mỗi chi hội",
      ],
      [
        """
        Cử thanh niên giúp người cao tuổi dùng dịch vụ công trực tuyến; làm video ngắn đăng Facebook, Zalo
        """,
        "Đoàn TNCS Hồ Chí Minh xã", "Trung tâm Phục vụ hành chính công xã",
        "Hằng tuần, sáng thứ Bảy, từ 7h30 đến 11h00", "Nhật ký ngày thứ Bảy",
      ],
      [
        """
        Lồng ghép kỹ năng số, dịch vụ công trực tuyến vào giờ chào cờ, sinh hoạt lớp, họp cha mẹ học sinh; đưa \
        tin lên bảng tin của trường
        """,
        "Các trường học", "Phòng Văn hóa - Xã hội", "Trước ngày 30/11/\(String(year))",
        "02 buổi ngoại khóa ở mỗi trường",
      ],
      [
        """
        Phát bản tin trên loa truyền thanh, dán tờ tin ở bảng tin; dành 15 phút họp thôn nói về dịch vụ công \
        trực tuyến
        """,
        "Thôn Đông Hà", "Chi hội Phụ nữ thôn", "Hằng tuần, ngày thứ Tư", "Nhật ký truyền thanh; ảnh bảng tin",
      ],
      [
        """
        Phát bản tin trên loa truyền thanh; mở điểm hỗ trợ dịch vụ công trực tuyến tại nhà văn hóa, báo lịch \
        trên bảng tin
        """,
        "Thôn Tây Sơn", "Chi đoàn thôn", "Hằng tuần, tối thứ Năm", "Sổ theo dõi điểm hỗ trợ",
      ],
      [
        """
        Phát bản tin trên loa truyền thanh; lập nhóm Zalo của thôn để báo tin và nhận ý kiến của Nhân dân
        """,
        "Thôn Nam Phú", "Ban Công tác Mặt trận thôn", "Trước ngày 31/3/\(String(year))",
        "Nhóm Zalo có trên 80% số hộ",
      ],
      [
        """
        Phát bản tin trên loa truyền thanh; phân công mỗi tổ liên gia một người biết dùng dịch vụ công trực \
        tuyến để giúp các hộ
        """,
        "Thôn Bắc Lộc", "Chi hội Nông dân thôn", "Trước ngày 30/4/\(String(year))",
        "Danh sách người giúp ở từng tổ",
      ],
    ]
  }
}
