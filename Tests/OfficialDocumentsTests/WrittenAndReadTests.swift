// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Testing

/// What the writer sets, the reader reads: the head and closing of a real .docx are tables without borders.
@Suite struct WrittenAndReadTests {
  private func read(_ document: OfficialDocument) throws -> AdministrativeDocument {
    DocumentReader.read(try DocumentText(bytes: DocxWriter().write(document)))
  }

  @Test func readsANotice() throws {
    let document = try read(TypesettingSamples.short("Loa phát lúc 17 giờ./."))
    #expect(document.issuer == "ỦY BAN NHÂN DÂN XÃ AN BÌNH")
    #expect(document.number == "58")
    #expect(document.symbol == "BC-UBND")
    #expect(document.place == "An Bình")
    #expect(document.date?.localDay?.iso == "2026-08-05")
    #expect(document.kind == "THÔNG BÁO")
    #expect(document.title == "Về lịch phát thanh")
    #expect(document.recipients == ["Như trên", "Lưu: VT"])
    #expect(document.signature?.authority == "TM. ỦY BAN NHÂN DÂN")
    #expect(document.signature?.position == "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    #expect(document.signature?.name == "Trần Thị Minh Hà")
  }

  @Test func readsALetterWithoutNumberAndDay() throws {
    let document = try read(TypesettingSamples.letter)
    #expect(document.kind == nil)
    #expect(document.number == nil)
    #expect(document.symbol == "VHXH")
    #expect(document.date?.day == nil)
    #expect(document.date?.month == 2)
    #expect(document.title == "gửi báo cáo tuyên truyền cải cách hành chính tháng 02 năm 2026")
    #expect(document.recipients == ["Như trên", "Lưu: VT"])
  }

  @Test func readsDutiesOutOfATable() throws {
    var plan = TypesettingSamples.short("Ủy ban nhân dân xã An Bình ban hành Kế hoạch phát thanh, như sau:")
    plan.kind = "Kế hoạch"
    plan.blocks.append(.heading(.section, "Tổ chức thực hiện"))
    plan.blocks.append(
      .table(
        OfficialDocument.Table(
          columns: [
            .init("TT"), .init("Nội dung công việc"), .init("Đơn vị chủ trì"), .init("Phối hợp"),
            .init("Thời gian"),
            .init("Sản phẩm"),
          ],
          rows: [
            .cells([
              "1", "Biên soạn 04 bài", "Phòng Văn hóa - Xã hội", "Công an xã, Đoàn xã", "Trước 15/9/2026",
              "04 bài",
            ]),
            .cells([
              "2", "Phát trên đài truyền thanh", "Trung tâm Cung ứng dịch vụ công", "", "Hằng tuần", "",
            ]),
          ])))
    let tasks = try read(plan).tasks
    try #require(tasks.count == 2)
    #expect(tasks.map(\.unit) == ["Phòng Văn hóa - Xã hội", "Trung tâm Cung ứng dịch vụ công"])
    #expect(tasks[0].helpers == ["Công an xã", "Đoàn xã"])
    #expect(tasks[0].due?.date == "2026-09-15")
    #expect(tasks[0].product == "04 bài")
    #expect(tasks[1].cadence == "hằng tuần")
    #expect(tasks[1].channels == ["đài truyền thanh"])
  }
}
