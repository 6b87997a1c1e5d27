// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Web

@Suite struct RequestReadingTests {
  @Test func readsFieldsOfAFormAsNFCWithoutControlCharacters() {
    let body = "title=nh%C3%A2n+da%CC%82n%00%1B&tags=a&tags=b&empty=&%E0%A4%A=x&loose=100%25%"
    let fields = URLText.fields(Array(body.utf8))
    #expect(fields["title"] == ["nh\u{E2}n d\u{E2}n"])
    #expect(fields["tags"] == ["a", "b"])
    #expect(fields["empty"] == [""])
    #expect(fields["loose"] == ["100%%"])
  }

  @Test(arguments: ["", "a b&c=d", "thủ tục / hành chính?", "100%", "\u{1F600}"])
  func encodesAndDecodesToTheSame(text: String) {
    #expect(URLText.decoded(Array(URLText.encoded(text).utf8)) == text)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.200.3.4", true), ("10.0.0.0/8", "11.0.0.1", false), ("127.0.0.1", "127.0.0.1", true),
    ("127.0.0.1", "127.0.0.2", false), ("0.0.0.0/0", "8.8.8.8", true), ("::1", "::1", true),
  ])
  func knowsWhichAddressesANetworkHolds(network: String, address: String, holds: Bool) throws {
    #expect(try #require(Network(network)).contains(address) == holds)
  }

  @Test(arguments: ["10.0.0.0/33", "10.0.0/8", "300.1.1.1", "mạng", "1.2.3.4/8/8", ""])
  func refusesWhatIsNoNetwork(text: String) {
    #expect(Network(text) == nil)
  }

  @Test(arguments: [
    ("bytes=0-9", 0..<10), ("bytes=90-", 90..<100), ("bytes=-5", 95..<100), ("bytes=50-500", 50..<100),
    ("bytes=100-", nil), ("bytes=9-3", nil), ("bytes=a-b", nil), ("items=0-1", nil), ("bytes=-0", nil),
  ])
  func cutsARangeOutOfAFile(header: String, range: Range<Int>?) {
    #expect(FileAnswer.range(header, size: 100) == range)
  }

  @Test func aFormTokenFitsOnlyItsOwnCookie() {
    let key = [UInt8](repeating: 7, count: 32)
    let token = FormToken.token(cookie: "one", key: key)
    #expect(FormToken.isValid(token, cookie: "one", key: key))
    #expect(!FormToken.isValid(token, cookie: "two", key: key))
    #expect(!FormToken.isValid(token, cookie: "", key: key))
    #expect(!FormToken.isValid("", cookie: "one", key: key))
    #expect(FormToken.cookie("b", in: "a=1; b=2=3;c=4") == "2=3")
    #expect(FormToken.cookie("d", in: "a=1; b=2") == nil)
  }

  @Test func writesTheDateAsHTTPWantsIt() {
    #expect(DateSecond(Instant(milliseconds: 784_111_777_000)).text == "Sun, 06 Nov 1994 08:49:37 GMT")
  }
}
