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
    let page = SearchPages.results(found, count: 1, query: "phat thanh", wasCut: false, page: 1, of: 1)
      .content.text
    #expect(page.contains("1 kết quả cho “phat thanh”"))
    #expect(page.contains("Nhiệm vụ trong kế hoạch · hạn 27/5/2026 · Đài xã"))
    #expect(page.contains("<mark>Phát thanh</mark> lưu động") && page.contains("href=\"/ke-hoach\""))
  }

  @Test func longListsGoByPages() {
    let found = Self.index.search("cải cách", limit: SearchRoutes.limit)
    #expect(found.count == 50)
    let page = SearchPages.results(
      Array(found[10..<20]), count: 50, query: "cải cách", wasCut: true, page: 2, of: 5
    ).content.text
    #expect(page.contains("50 kết quả phù hợp nhất") && page.contains("start=\"11\""))
    #expect(page.contains("chỉ 200 chữ cái đầu") && page.contains("&lt;hành&gt;"))
    #expect(page.contains("href=\"/tim-kiem?q=c%E1%BA%A3i%20c%C3%A1ch&amp;trang=3\""))
  }

  @Test func nothingFoundSaysWhatToDo() {
    let page = SearchPages.results([], count: 0, query: "<b>", wasCut: false, page: 1, of: 1).content.text
    #expect(page.contains("Không tìm thấy nội dung nào cho “&lt;b&gt;”") && page.contains("/lien-he"))
  }
}
