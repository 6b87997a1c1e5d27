// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ContentChecks

struct LinkScanTests {
  @Test func everyKindOfLinkIsFound() {
    let text = """
      Xem [kế hoạch](/ke-hoach "Kế hoạch") và ![Cổng làng](/tep/ab) cùng ![](/tep/cd).
      Trang <https://dichvucong.gov.vn/p?a=1>, hoặc https://hatinh.gov.vn/tin. Lại [ở đây][1], [gốc](<https://a.vn/x y>).

      [1]: https://b.vn/trang_(mot)
      [Tên (trong ngoặc)](/tin-tuc/a_(b)) và [rỗng]() và [kế hoạch](/ke-hoach)
      """
    #expect(
      LinkScan.links(in: text) == [
        .init(target: "/ke-hoach", alt: nil), .init(target: "/tep/ab", alt: "Cổng làng"),
        .init(target: "/tep/cd", alt: ""), .init(target: "https://dichvucong.gov.vn/p?a=1", alt: nil),
        .init(target: "https://hatinh.gov.vn/tin", alt: nil), .init(target: "https://a.vn/x y", alt: nil),
        .init(target: "https://b.vn/trang_(mot)", alt: nil), .init(target: "/tin-tuc/a_(b)", alt: nil),
      ])
  }

  @Test(arguments: ["", "[", "](", "![](", "]: x", "<https://", "https://", "[a]", "((("])
  func scrapsDoNoHarm(_ text: String) {
    #expect(LinkScan.links(in: text).allSatisfy { $0.target.count < 10 })
  }

  @Test func manyLinksTakeLittleTime() {
    let text = String(repeating: "[a](/b) https://c.vn ", count: 5_000)
    #expect(LinkScan.links(in: text).count == 2)
    #expect(LinkScan.links(in: String(repeating: "](", count: 50_000)).count <= 1)
  }

  @Test(arguments: [
    ("/tin-tuc/a?x=1#y", LinkAim.inward("/tin-tuc/a")), ("https://An-Binh.test/lien-he", .inward("/lien-he")),
    ("http://an-binh.test", .inward("/")), ("https://hatinh.gov.vn/x", .outward), ("#muc-2", .plain),
    ("tel:0239300001", .plain), ("mailto:a@b.vn", .plain), ("https://", .broken),
    ("https://khong-cham/", .broken),
    ("tin-tuc/a", .broken), ("javascript:alert(1)", .broken), ("//b.vn", .broken), ("#", .broken),
    ("https://a..vn", .broken),
  ])
  func aLinkIsReadByItsForm(_ target: String, _ aim: LinkAim) {
    #expect(LinkAim(target, hosts: ["an-binh.test"]) == aim, "\(target)")
  }
}
