// SPDX-License-Identifier: Apache-2.0

import Kernel
import NIOCore
import Storage
import Testing

@testable import Web

@Suite struct PageCacheTests {
  let one = CommuneID(rawValue: 1)
  let other = CommuneID(rawValue: 2)
  let second = DateSecond(Instant(milliseconds: 784_111_777_000))

  func entry(_ commune: CommuneID, _ dependencies: Set<String>, at: Int64 = 0) -> PageCache.Entry {
    PageCache.Entry(
      commune: commune, dependencies: dependencies, isPage: true, madeAt: Instant(milliseconds: at),
      plain: PreparedAnswer(head: Array("Content-Length: 2\r\n".utf8), body: Array("ok".utf8)), gzip: nil)
  }

  func has(_ cache: PageCache, _ host: String) -> Bool {
    cache.buffer(host: host, target: "/", acceptsGzip: false, second: second) != nil
  }

  @Test func givesHeadAndBodyInOneBuffer() {
    let cache = PageCache(now: { Instant(milliseconds: 0) })
    cache.keep(entry(one, ["messages"]), host: "a", target: "/", ticket: cache.ticket())
    let answer = cache.buffer(host: "a", target: "/", acceptsGzip: true, second: second)
    #expect(answer?.commune == one)
    #expect(
      answer.map { String(buffer: $0.buffer) }
        == "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 2\r\n\r\nok")
  }

  @Test func isEmptiedOnlyByWhatAPageDependsOn() {
    let cache = PageCache(now: { Instant(milliseconds: 0) })
    cache.keep(entry(one, ["messages"]), host: "a", target: "/", ticket: cache.ticket())
    cache.keep(entry(other, ["messages"]), host: "b", target: "/", ticket: cache.ticket())
    cache.empty(after: Change(one, "planning"))
    cache.empty(after: .unseen)
    #expect(has(cache, "a") && has(cache, "b"))
    cache.empty(after: Change(one, "messages"))
    #expect(!has(cache, "a") && has(cache, "b"))
    cache.empty(after: .everything)
    #expect(!has(cache, "b"))
  }

  @Test func doesNotKeepAPageThatWasMadeWhileItsDataChanged() {
    let cache = PageCache(now: { Instant(milliseconds: 0) })
    let ticket = cache.ticket()
    cache.empty(after: Change(one, "messages"))
    cache.keep(entry(one, ["messages"]), host: "a", target: "/", ticket: ticket)
    #expect(!has(cache, "a"))
    cache.keep(entry(one, ["planning"]), host: "a", target: "/", ticket: ticket)
    #expect(has(cache, "a"))
  }

  @Test func startsAnewBeforeItsBytesAreTooMany() {
    let cache = PageCache(limit: 40_000, now: { Instant(milliseconds: 0) })
    func keep(_ target: String, _ size: Int) {
      let answer = PreparedAnswer(head: [], body: [UInt8](repeating: 1, count: size))
      let entry = PageCache.Entry(
        commune: one, dependencies: ["messages"], isPage: false, madeAt: Instant(milliseconds: 0),
        plain: answer,
        gzip: nil)
      cache.keep(entry, host: "a", target: target, ticket: cache.ticket())
    }
    for number in 0..<100 {
      keep("/\(number)", 4_000)
      #expect(cache.figures().bytes <= 40_000)
    }
    #expect((1...4).contains(cache.figures().answers))
    // The same page kept again takes no more room, and one that is too large is not kept at all.
    let before = cache.figures()
    keep("/99", 4_000)
    #expect(cache.figures().bytes == before.bytes && cache.figures().answers == before.answers)
    keep("/lon", 20_000)
    #expect(cache.figures().answers == before.answers)
    cache.empty(after: Change(one, "messages"))
    #expect(cache.figures().bytes == 0 && cache.figures().answers == 0)
  }

  @Test func forgetsAPageAfterTenMinutes() {
    let cache = PageCache(now: { Instant(milliseconds: PageCache.lifetime + 1) })
    cache.keep(entry(one, ["messages"], at: 0), host: "a", target: "/", ticket: cache.ticket())
    #expect(!has(cache, "a"))
  }
}
