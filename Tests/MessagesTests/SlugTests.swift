// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Messages

@Suite struct SlugTests {
  private let id = MessageID(rawValue: 420_000_000_000_123)

  @Test func titlesAreFolded() {
    #expect(Slug.of("Làm thủ tục đất đai: từ 01/6!", id) == "lam-thu-tuc-dat-dai-tu-01-6-\(id)")
  }

  @Test(arguments: ["", "!!!", "漢字", String(repeating: "đường ", count: 60), "<script>alert(1)</script>"])
  func anyTitleGivesAnAddressThatFindsItsMessage(_ title: String) {
    let slug = Slug.of(title, id)
    #expect(slug.utf8.count <= 93)
    #expect(slug.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    #expect(Slug.id(slug) == id)
  }

  @Test func anythingElseFindsNothing() {
    #expect(Slug.id("mot-cua") == nil)
    #expect(Slug.id("") == nil)
  }
}
