// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import Testing

/// A plan laid out with tabs, whose tasks are given by labels.
@Suite struct LabelledDutyTests {
  private let document = DocumentReader.read(
    DocumentText(
      """
      ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ BÌNH HÒA\tĐộc lập - Tự do - Hạnh phúc
      Số:      /KH-UBND\tBình Hòa, ngày      tháng 01 năm 2026

      KẾ HOẠCH TUYÊN TRUYỀN
      CẢI CÁCH HÀNH CHÍNH NĂM 2026

      \tThực hiện Công văn số 123/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ về việc hướng dẫn xây dựng kế hoạch; Quyết định số 01/QĐ-UBND ngày 02/01/2026 của UBND xã ban hành Chương trình công tác năm 2026. UBND xã Bình Hòa ban hành Kế hoạch như sau:
      \tI. NỘI DUNG, NHIỆM VỤ:
      \t1. Tuyên truyền chủ trương, chính sách về cải cách hành chính.
      \t- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
      \t- Đơn vị phối hợp: Công an xã và các thôn.
      \t- Thời gian thực hiện: Thường xuyên trong năm.
      \t2. Tổ chức Hội thi “Cán bộ, công chức với cải cách hành chính”.
      \t- Đơn vị chủ trì: Văn phòng HĐND&UBND; thời gian: trước ngày 30/9/2026; sản phẩm: báo cáo kết quả.
      \tII. TỔ CHỨC THỰC HIỆN:
      \t1. Yêu cầu cán bộ, công chức gương mẫu thực hiện; báo cáo kết quả trước ngày 10/12/2026.
      \t2. Kiến nghị Đảng ủy quan tâm chỉ đạo.

      \tNơi nhận:\tTM. ỦY BAN NHÂN DÂN
      \t- Sở Nội vụ;\tCHỦ TỊCH
      \t- Các bộ phận chuyên môn;
      \t- Lưu: VT.
      \t\t\tPhạm Văn Minh
      """))

  @Test func readsHeadAndClosingThatTabsPart() {
    #expect(document.symbol == "KH-UBND")
    #expect(document.number == nil)
    #expect(document.place == "Bình Hòa")
    #expect(document.date?.day == nil)
    #expect(document.date?.month == 1)
    #expect(document.date?.year == 2026)
    #expect(document.issuer == "ỦY BAN NHÂN DÂN XÃ BÌNH HÒA")
    #expect(document.recipients == ["Sở Nội vụ", "Các bộ phận chuyên môn", "Lưu: VT"])
    #expect(
      document.signature?.position == "CHỦ TỊCH"
        || document.signature?.authority?.contains("CHỦ TỊCH") == true)
    #expect(document.signature?.name == "Phạm Văn Minh")
    #expect(document.bases.last?.title == "ban hành Chương trình công tác năm 2026")
  }

  @Test func makesOneDutyOfTheLabelsOfATask() throws {
    try #require(document.tasks.count == 4)
    let (spreading, contest) = (document.tasks[0], document.tasks[1])
    #expect(spreading.line == 11)
    #expect(spreading.text == "Tuyên truyền chủ trương, chính sách về cải cách hành chính")
    #expect(spreading.unit == "Phòng Văn hóa - Xã hội")
    #expect(spreading.helpers == ["Công an xã", "các thôn"])
    #expect(spreading.cadence == "thường xuyên")
    #expect(contest.unit == "Văn phòng HĐND&UBND")
    #expect(contest.due?.date == "2026-09-30")
    #expect(contest.product == "báo cáo kết quả")
    #expect(document.tasks[2].units == ["cán bộ, công chức"])
    #expect(document.tasks[3].unit == "Đảng ủy")
  }
}
