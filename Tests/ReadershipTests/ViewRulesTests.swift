// SPDX-License-Identifier: Apache-2.0

import Kernel
import TestKit
import Testing
import Web

@testable import Readership

struct ViewRulesTests {
  @Test(arguments: [
    "", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "facebookexternalhit/1.1",
    "curl/8.5.0", "Wget/1.21", "python-requests/2.31", "Go-http-client/1.1", "FeedFetcher-Google",
    "UptimeRobot/2.0",
    "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0", "Mozilla/5.0 (compatible; coccocbot-web/1.0)",
  ])
  func machinesDoNotCount(_ agent: String) { #expect(ViewRules.isMachine(agent)) }

  @Test(arguments: [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Zalo iOS/512",
    "Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/118 Mobile Safari/537.36",
    "Mozilla/5.0 (Linux; Android 13; SM-A135F) [FBAN/FB4A;FBAV/468]",
    "Opera/9.80 (J2ME/MIDP; Opera Mini/9.80)",
  ])
  func peopleCount(_ agent: String) { #expect(!ViewRules.isMachine(agent)) }

  @Test func pathsLoseTheirQueryAndWhatNobodyReadsIsLeftOut() {
    #expect(ViewRules.path(of: "/tin-tuc/a?fbclid=x") == "/tin-tuc/a")
    #expect(ViewRules.path(of: "/") == "/")
    for target in [
      "/can-bo/dang-nhap", "/tep/ab", "/tinh/x.css", "*", "/" + String(repeating: "a", count: 400),
    ] {
      #expect(ViewRules.path(of: target) == nil, "\(target.prefix(20))")
    }
    #expect(
      ViewRules.isAhead("prefetch;prerender") && ViewRules.isAhead("Prefetch") && !ViewRules.isAhead(""))
  }

  @Test func aTallyCountsByPageAndDayAndForgetsWhoLooked() {
    let tally = ViewTally()
    let midnight = Instant(LocalDay(number: 20_577))
    func look(_ target: String, agent: String = "Mozilla/5.0", purpose: String = "", at: Instant) {
      tally.note(
        PageView(commune: ID(rawValue: 1), target: target, agent: agent, purpose: purpose, at: at))
    }
    look("/", at: midnight)
    look("/?a=1", at: midnight)
    look("/", at: midnight.adding(.seconds(-1)))
    look("/", agent: "curl/8", at: midnight)
    look("/", purpose: "prefetch", at: midnight)
    let counts = tally.take()
    #expect(counts.values.sorted() == [1, 2] && Set(counts.keys.map(\.day.number)) == [20_576, 20_577])
    #expect(tally.take().isEmpty)
    tally.giveBack(counts)
    look("/", at: midnight)
    #expect(tally.take().values.sorted() == [1, 3])
  }
}
