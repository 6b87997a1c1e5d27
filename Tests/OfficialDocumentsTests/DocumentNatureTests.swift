// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import Testing

@Suite struct DocumentNatureTests {
  private func nature(_ text: String) -> DocumentNature {
    DocumentNature(DocumentReader.read(DocumentText(text)))
  }

  private let head = """
    ỦY BAN NHÂN DÂN
    XÃ AN BÌNH
    Số: 12/%-UBND
    An Bình, ngày 02 tháng 3 năm 2026

    """

  @Test func tellsADecisionFromOneWithAPlan() {
    let decision =
      head.replacing("%", with: "QĐ") + """
        QUYẾT ĐỊNH
        Về việc khen thưởng năm 2025

        Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

        QUYẾT ĐỊNH:

        Điều 1. Tặng Giấy khen cho 05 tập thể.

        Điều 2. Văn phòng và các cá nhân có tên chịu trách nhiệm thi hành Quyết định này./.
        """
    #expect(nature(decision) == .decision)
    #expect(nature(decision + "\n\nKẾ HOẠCH\nTuyên truyền\n\nI. MỤC ĐÍCH\n\n- Ý một.\n") == .plan)
  }

  @Test func tellsALetterAReportAndANovel() {
    #expect(
      nature(
        head.replacing("12/%-UBND", with: "12/UBND-VP")
          + "V/v mời họp\n\nKính gửi: Các thôn\n\nMời dự họp./.\n")
        == .letter)
    #expect(
      nature(head.replacing("%", with: "BC") + "BÁO CÁO\nKết quả quý I\n\nĐã làm xong.\n")
        == .other("báo cáo"))
    #expect(nature("Trời mưa. Ông lão ngồi nhìn ra sông và nhớ ngày xưa.") == .foreign)
  }

  @Test func aNovelOfFiveHundredPagesIsReadSoonAndGivesNothing() {
    let page = (1...12).map { "Câu thứ \($0) kể chuyện ông lão chèo đò trên bến sông quê từ ngày còn trẻ." }
      .joined(separator: " ")
    let novel = (1...500).map { "Chương \($0)\n\n\(page)" }.joined(separator: "\n\n")
    let document = DocumentReader.read(DocumentText(novel))
    #expect(document.tasks.isEmpty)
    #expect(DocumentNature(document) == .foreign)
  }
}
