// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Testing

@Suite struct MessyDocumentTests {
  @Test func joinsTheLinesOfAWrappedNotice() {
    let document = DocumentReader.read(
      DocumentText(
        """
         ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ AN BÌNH                   Độc lập – Tự do – Hạnh phúc
          Số:  7     /TB-UBND
                                             An Bình, ngày 09 tháng 3 năm 2026

                                 THÔNG BÁO
                         Về việc tổng vệ sinh đường làng

              Để đón đoàn khách của huyện bạn về thăm, học tập cách làm sạch đường làng,
        ngõ xóm, Ủy ban nhân dân xã đề nghị các thôn, các trường học
        tổ chức tổng vệ sinh, hoàn thành trước ngày 20/3/2026 tại mọi khu dân cư trong
                                        2
        toàn xã.
              Công an xã có trách nhiệm giữ trật tự trên các tuyến đường có đông người qua
        lại trong thời gian làm vệ sinh./.

        Nơi nhận:                                          KT. CHỦ TỊCH
        - Các thôn;                                       PHÓ CHỦ TỊCH
        - Công an xã;
             (để biết)
                                                           Trần Văn Thử
        - Lưu: VT
        """))
    #expect(document.number == "7")
    #expect(document.symbol == "TB-UBND")
    #expect(document.issuer == "ỦY BAN NHÂN DÂN XÃ AN BÌNH")
    #expect(document.title == "Về việc tổng vệ sinh đường làng")
    #expect(document.tasks.map(\.unit) == ["các thôn, các trường học", "Công an xã"])
    #expect(document.tasks.map(\.line) == [9, 14])
    #expect(document.tasks[0].due?.date == "2026-03-20")
    #expect(document.recipients == ["Các thôn", "Công an xã", "Lưu: VT"])
    #expect(document.signature?.position == "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    #expect(document.signature?.name == "Trần Văn Thử")
  }

  @Test func readsADecisionWithItsPlanFromAScrapedTable() {
    let document = DocumentReader.read(
      DocumentText(
        """
        | ỦY BAN NHÂN DÂN XÃ AN BÌNH ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---- |
        |---|---|
        | Số: 48 /QĐ-UBND | An Bình, ngày 0 6 tháng 02 năm 2026 |

        QUYẾT ĐỊNH

        BAN HÀNH KẾ HOẠCH KIỂM TRA NĂM 2026

        ỦY BAN NHÂN DÂN XÃ AN BÌNH

        Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;

        Xét đề nghị của Phòng Kinh tế tại Tờ trình số 12/TTr-PKT ngày 02/02/2026,

        QUYẾT ĐỊNH:

        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra năm 2026.

        Điều 2. Phòng Kinh tế có trách nhiệm lập đoàn kiểm tra.

        | Nơi nhận: - Như Điều 2; - Đảng ủy xã; (để b/c) - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Ngô Văn Ví |
        |---|---|

        KẾ HOẠCH

        KIỂM TRA NĂM 2026 (Ban hành kèm theo Quyết định số 48/QĐ-UBND)

        I. NỘI DUNG

        1. Kiểm tra hồ sơ
        """))
    #expect(document.kind == "QUYẾT ĐỊNH")
    #expect(document.title == "BAN HÀNH KẾ HOẠCH KIỂM TRA NĂM 2026")
    #expect(document.date?.localDay?.iso == "2026-02-06")
    #expect(document.bases.map(\.type) == ["Luật", "Tờ trình"])
    #expect(document.bases.map(\.issuer) == [nil, "Phòng Kinh tế"])
    #expect(document.tasks.map(\.unit) == ["Phòng Kinh tế"])
    #expect(document.recipients == ["Như Điều 2", "Đảng ủy xã", "Lưu: VT"])
    #expect(document.signature?.authority == "TM. ỦY BAN NHÂN DÂN")
    #expect(document.signature?.position == "CHỦ TỊCH")
    #expect(document.sections.map(\.marker) == ["Điều 1", "Điều 2", "I"])
  }

  @Test func keepsTitlesOfBasesWhole() throws {
    let text = """
      KẾ HOẠCH
      Kiểm tra
      Căn cứ Nghị định số 5/2024/NĐ-CP ngày 01/3/2024 của Chính phủ về kiểm tra (đã được sửa đổi bởi Nghị định số \
      6/2025/NĐ-CP ngày 02/4/2025 của Chính phủ); Thông tư số 7/2025/TT-BNV ngày 05/5/2025 của Bộ Nội vụ.
      """
    let bases = DocumentReader.read(DocumentText(text)).bases
    #expect(bases.map(\.number) == ["5/2024/NĐ-CP", "7/2025/TT-BNV"])
    #expect(bases.last?.issuer == "Bộ Nội vụ")
  }

  @Test func findsNothingInANovel() {
    let document = DocumentReader.read(
      DocumentText("Chiều xuống chậm trên bến sông.\nBà cụ ngồi đợi chuyến đò cuối cùng, tay ôm giỏ trầu."))
    #expect(document.kind == nil)
    #expect(document.bases.isEmpty)
    #expect(document.tasks.isEmpty)
    #expect(document.recipients.isEmpty)
    #expect(document.signature == nil)
  }
}
