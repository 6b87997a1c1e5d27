// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing
import Web

@testable import Portal

struct SearchPageTests {
  private static let index: CommuneIndex = {
    var index = CommuneIndex()
    index.replace(
      .news,
      with: (1...60).map {
        SearchEntry(PortalHouse.article($0, "Tin số \($0)", text: "Cải cách <hành> chính"))
      })
    index.replace(
      .duty,
      with: [
        SearchEntry(
          PortalDuty(
            id: ID(rawValue: 9), text: "Phát thanh lưu động", unit: "Đài xã", due: LocalDay(number: 20_600)))
      ])
    return index
  }()

  @Test func showsKindDayAndTheWordsFound() {
    let found = Self.index.search("phat thanh", limit: 10)
    let page = SearchPages.results(found, count: 1, query: .init(text: "phat thanh"), page: 1, of: 1)
      .content.text
    #expect(page.contains("1 kết quả cho “phat thanh”"))
    #expect(page.contains("Nhiệm vụ trong kế hoạch · hạn 27/5/2026 · Đài xã"))
    #expect(page.contains("<mark>Phát thanh</mark> lưu động") && page.contains("href=\"/ke-hoach\""))
  }

  @Test func longListsGoByPages() {
    let found = Self.index.search("cải cách", limit: SearchRoutes.limit)
    #expect(found.count == 50)
    let page = SearchPages.results(
      Array(found[10..<20]), count: 50, query: .init(text: "cải cách", kind: .news, wasCut: true), page: 2,
      of: 5
    ).content.text
    #expect(page.contains("50 kết quả phù hợp nhất") && page.contains("start=\"11\""))
    #expect(page.contains("chỉ 200 chữ cái đầu") && page.contains("&lt;hành&gt;"))
    #expect(page.contains("href=\"/tim-kiem?q=c%E1%BA%A3i%20c%C3%A1ch&amp;loai=tin&amp;trang=3\""))
  }

  @Test func onlyOneKindIsShownWhereItIsNamed() {
    #expect(Self.index.search("phat thanh", kind: .news, limit: 10).isEmpty)
    #expect(Self.index.search("phat thanh", kind: .duty, limit: 10).count == 1)
    let page = SearchPages.results([], count: 1, query: .init(text: "a", kind: .duty), page: 1, of: 1)
    #expect(page.content.text.contains("href=\"/tim-kiem?q=a&amp;loai=nhiem-vu\" aria-current=\"true\""))
    #expect(page.content.text.contains("name=\"loai\" value=\"nhiem-vu\""))
  }

  @Test func nothingFoundSaysWhatToDo() {
    let page = SearchPages.nothing(.init(text: "<b>", kind: .unit), correction: "mot cua").content.text
    #expect(page.contains("Không tìm thấy nội dung nào cho “&lt;b&gt;”") && page.contains("/lien-he"))
    #expect(
      page.contains("href=\"/tim-kiem?q=mot%20cua&amp;loai=don-vi\"") && page.contains("tất cả các mục"))
  }

  @Test func slipsAreMended() {
    #expect(Self.index.correction(of: "phát thnah") == "phat thanh")
    #expect(Self.index.correction(of: "phatthanh") == "phat thanh")
    #expect(Self.index.correction(of: "phat thanh") == nil)
    #expect(Self.index.correction(of: "qwertyuiop") == nil)
    #expect(Self.index.correction(of: "") == nil)
  }
}
