// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Testing

@Suite struct SamplePlanReadingTests {
  let document = DocumentReader.read(DocumentText(SamplePlan.text))

  @Test func readsTheHeadFromTwoColumns() {
    #expect(document.issuer == "ỦY BAN NHÂN DÂN XÃ AN BÌNH")
    #expect(document.number == "15")
    #expect(document.symbol == "KH-UBND")
    #expect(document.place == "An Bình")
    #expect(document.date?.localDay?.iso == "2026-01-12")
    #expect(document.kind == "KẾ HOẠCH")
    #expect(document.title == "Truyền thông về dịch vụ công trực tuyến xã An Bình năm 2026")
  }

  @Test func givesOneBasisForEachCitedDocument() throws {
    #expect(
      document.bases.map(\.number) == [
        "72/2025/QH15", "211/QĐ-UBND", "198/QĐ-UBND", "09-NQ/ĐU", "02-CTr/ĐU",
      ])
    #expect(
      document.bases.map(\.type) == [
        "Luật", "Quyết định", "Quyết định", "Nghị quyết", "Chương trình hành động",
      ])
    #expect(
      document.bases.map(\.date) == ["2025-06-16", "2026-01-07", "2026-01-06", "2026-01-05", "2026-01-06"])
    #expect(document.bases[1].issuer == "Ủy ban nhân dân tỉnh")
    // The semicolon within quotation marks parts nothing.
    #expect(document.bases[2].title == "phê duyệt Đề án “Xã số; thôn thông minh” giai đoạn 2026 - 2030")
    #expect(document.bases[3].issuer == "Ban Chấp hành Đảng bộ xã")
    #expect(document.bases[4].issuer == "Ban Thường vụ Đảng ủy xã")
    #expect(document.bases[1].line == SamplePlan.line(of: "211/QĐ-UBND"))
  }

  @Test func nestsTheSections() {
    #expect(document.sections.map(\.marker) == ["I", "II", "III"])
    #expect(document.sections[0].sections.map(\.heading) == ["Mục đích", "Yêu cầu"])
    #expect(document.sections[0].sections[0].items.map(\.marker) == ["-", "-"])
    #expect(document.sections[2].sections[1].heading == "Trung tâm Cung ứng dịch vụ công")
  }

  @Test func readsDutiesWithUnitHelpersAndDueDay() throws {
    let tasks = document.tasks
    try #require(tasks.count == 4)
    #expect(
      tasks.map(\.unit) == [
        "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", "Trung tâm Cung ứng dịch vụ công",
        "Hội Nông dân xã",
      ])
    #expect(tasks.map(\.due?.date) == ["2026-02-28", "2026-12-25", "2026-06-30", "2026-11-15"])
    #expect(tasks[0].helpers == ["Công an xã"])
    #expect(tasks[1].cadence == "hằng tuần")
    #expect(tasks[1].channels == ["Trang thông tin điện tử của xã", "Zalo"])
    #expect(tasks[2].target?.value == 4)
    #expect(tasks[2].target?.unit == "bài")
    #expect(tasks[2].target?.comparison == ">=")
    #expect(tasks[3].audiences == ["hội viên"])
    #expect(tasks[3].product == "báo cáo")
  }

  @Test func readsAudiencesChannelsAndTargets() {
    #expect(
      document.audiences == ["cán bộ", "công chức", "hộ kinh doanh", "người dân trên địa bàn xã"])
    #expect(document.channels == ["Trang thông tin điện tử của xã", "đài truyền thanh", "Zalo"])
    #expect(document.targets.first?.text == "ít nhất 85% hồ sơ nộp trực tuyến")
    #expect(document.targets.first?.comparison == ">=")
  }

  @Test func readsTheClosing() {
    #expect(
      document.recipients == [
        "Sở Khoa học và Công nghệ (b/c)", "Các phòng, trung tâm thuộc xã", "Hội Nông dân xã", "Lưu: VT",
      ])
    #expect(document.signature?.authority == "TM. ỦY BAN NHÂN DÂN")
    #expect(document.signature?.position == "KT. CHỦ TỊCH PHÓ CHỦ TỊCH")
    #expect(document.signature?.name == "Lê Thị Mẫu")
  }

  @Test func writesEveryKeyOfTheContract() throws {
    let empty = DocumentReader.read(DocumentText("Một câu không phải văn bản."))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(empty.json.utf8)) as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "audiences", "bases", "channels", "date", "deadlines", "issuer", "kind", "number", "place",
        "recipients",
        "sections",
        "signature", "superior", "symbol", "targets", "tasks", "title",
      ])
    #expect(object["kind"] is NSNull)
    let whole = try JSONDecoder().decode(AdministrativeDocument.self, from: Data(document.json.utf8))
    #expect(whole == document)
  }
}
