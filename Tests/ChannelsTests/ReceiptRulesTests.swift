// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Channels

@Suite struct ReceiptRulesTests {
  @Test(arguments: [
    (
      "https://www.facebook.com/anbinh/posts/12?fbclid=abc&id=3",
      "https://www.facebook.com/anbinh/posts/12?id=3"
    ),
    ("facebook.com/anbinh/posts/12#top", "https://facebook.com/anbinh/posts/12"),
    ("http://M.Facebook.com/story.php?story_fbid=1", "https://m.facebook.com/story.php?story_fbid=1"),
    ("https://fb.watch/a1b2/?mibextid=x", "https://fb.watch/a1b2/"),
  ])
  func keepsTheLinkOfAFacebookPostWithoutItsTrackers(pasted: String, kept: String) throws {
    #expect(try ReceiptRules.link(pasted, for: .facebook) == kept)
  }

  @Test(arguments: [
    "", "https://facebook.com", "https://facebook.com/", "https://facebook.com.evil.vn/a",
    "https://evil.vn/facebook.com", "https://user@facebook.com/a", "https://notfacebook.com/a",
    "javascript:alert(1)", "https://facebook.com/a b", "https://oa.zalo.me/d?id=1",
    "https://facebook.com/" + String(repeating: "a", count: 600),
  ])
  func refusesWhatIsNoLinkOfAFacebookPost(pasted: String) {
    let fault = #expect(throws: Fault.self) { try ReceiptRules.link(pasted, for: .facebook) }
    #expect(fault?.fields.map(\.name) == ["link"])
  }

  @Test func takesALinkOfZalo() throws {
    #expect(try ReceiptRules.link("oa.zalo.me/d?id=9", for: .zalo) == "https://oa.zalo.me/d?id=9")
  }

  @Test(arguments: ["", "0", "121", "-3", "sáu", "6.5"]) func asksForMinutesThatABulletinCanHave(
    minutes: String
  ) {
    let fault = #expect(throws: Fault.self) {
      try ReceiptRules.broadcast(statement: "Anh Nam, 12 cụm loa", minutes: minutes)
    }
    #expect(fault?.fields.map(\.name) == ["minutes"])
  }
}
