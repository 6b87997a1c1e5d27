// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import Testing

/// Who is told to do something, in the forms in which documents say it.
@Suite struct DutyGrammarTests {
  private func tasks(_ text: String) -> [Duty] { DocumentReader.read(DocumentText(text)).tasks }

  @Test func givesWhatAnArticleListsToItsBody() {
    let found = tasks(
      """
      QUY CHẾ
      Tiếp công dân

      Chương II
      TRÁCH NHIỆM CỦA CÁC CƠ QUAN

      Điều 4. Phòng Văn hóa - Xã hội có nhiệm vụ
      1. Trực tại phòng tiếp dân vào thứ Năm hằng tuần.
      2. Chỉ đạo cán bộ văn thư:
      a) Mở sổ theo dõi;
      b) Chuyển đơn trong ngày.
      3. Công an xã bảo đảm an ninh, trật tự nơi tiếp dân.

      Điều 5. Xử lý một số trường hợp
      1. Đơn không có tên thì không xem xét.
      """)
    #expect(found.map(\.line) == [8, 10, 11, 12])
    #expect(
      found.map(\.unit) == [
        "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", "Công an xã",
      ])
  }

  @Test func givesWhatALetterListsToThoseWhomItsLeadNames() {
    let found = tasks(
      """
      Số: 5/UBND-VP
      V/v vệ sinh công sở

      Kính gửi: Các đơn vị

      Thực hiện Kế hoạch số 3/KH-UBND ngày 04/02/2026 của Ủy ban nhân dân xã, Ủy ban nhân dân xã yêu cầu các đơn vị thuộc xã thực hiện một số nội dung sau:

      1. Dọn dẹp phòng làm việc, xong trước ngày 10/02/2026.

      Nơi nào đã làm thì tiếp tục giữ gìn.

      2. Văn phòng kiểm tra, báo cáo kết quả.

      Ngày 20/01/2026, Văn phòng đã có hướng dẫn trước ngày 25/01/2026./.
      """)
    #expect(found.map(\.line) == [8, 12])
    #expect(found.map(\.unit) == ["các đơn vị thuộc xã", "Văn phòng"])
    #expect(found.first?.due?.date == "2026-02-10")
  }

  @Test func takesNoHalfNamesAndNoRequestsWithinADuty() {
    let found = tasks(
      """
      KẾ HOẠCH
      Thử

      I. TỔ CHỨC THỰC HIỆN
      1. Phòng Kinh tế
      - Lập văn bản đề nghị Sở Tài chính xem xét kinh phí.
      2. Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.
      3. Cơ quan xử lý không được đùn đẩy.
      4. Báo và Phát thanh tỉnh mở chuyên mục.
      5. Các Phòng, ban, cơ quan, trường học, các thôn: Phổ biến kế hoạch.
      """)
    #expect(found.map(\.line) == [6, 9, 10])
    #expect(
      found.map(\.units) == [
        ["Phòng Kinh tế"], ["Báo và Phát thanh tỉnh"], ["Các Phòng, ban, cơ quan, trường học, các thôn"],
      ])
  }

  @Test func takesATaskForNoBasisAndFindsBasesBelowTheirHeading() {
    let document = DocumentReader.read(
      DocumentText(
        """
        KẾ HOẠCH
        Tuyên truyền năm 2026
        I. CĂN CỨ PHÁP LÝ
        - Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
        - Căn cứ Kế hoạch số 5/KH-UBND ngày 10/01/2026 của Ủy ban nhân dân xã.
        II. TỔ CHỨC THỰC HIỆN
        1. Phòng Kinh tế
        - Lập dự toán.
        - Theo dõi việc chi.
        """))
    #expect(document.bases.map(\.number) == ["76/NQ-CP", "5/KH-UBND"])
    #expect(document.bases.map(\.line) == [4, 5])
    #expect(document.sections.map(\.line) == [3, 6])
    #expect(document.tasks.map(\.text) == ["Lập dự toán", "Theo dõi việc chi"])
  }

  @Test func readsTimesAsDocumentsSayThem() {
    let limits = DocumentReader.read(
      DocumentText(
        """
        KẾ HOẠCH
        Thử

        1. Hoàn thành chậm nhất 03 ngày làm việc kể từ khi có quyết định.
        2. Trả lời trong thời hạn 05 (năm) ngày, kể từ ngày nhận đơn.
        3. Thi từ 7h30 ngày 05/3/2026 đến hết ngày 10/3/2026.
        4. Thời gian thực hiện: Từ ngày 01/4/2026.
        5. Quyết định này có hiệu lực từ ngày 01/5/2026.
        6. Giai đoạn 2021 - 2025 đã làm xong trước ngày 01/01/2020.
        """)
    ).deadlines
    #expect(
      limits.map(\.text) == [
        "chậm nhất 03 ngày làm việc kể từ khi có quyết định",
        "trong thời hạn 05 (năm) ngày, kể từ ngày nhận đơn", "từ 7h30 ngày 05/3/2026 đến hết ngày 10/3/2026",
        "Thời gian thực hiện: Từ ngày 01/4/2026", "trước ngày 01/01/2020",
      ] || limits.map(\.line).prefix(4) == [4, 5, 6, 7])
    #expect(!limits.contains { $0.line == 8 })
  }
}
