// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

/// Signing in as a browser sees it, over HTTP.
///
/// One at a time: passwords are hashed one after the other, and a browser does not wait for ever.
@Suite(.serialized) struct SignInPageTests {
  private static let session = SessionCookie.name

  @Test(arguments: Engine.available)
  func aOneTimePasswordOpensOnlyTheDoorToChoosingAnother(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      let (_, password) = try await open.house.add("lan")
      let browser = open.browser()
      let away = try await browser.get(UnitRoutes.path + "?trang=2")
      #expect(away.status == 303)
      #expect(away.header("location") == "/can-bo/dang-nhap?tiep=%2Fcan-bo%2Fdon-vi%3Ftrang%3D2")

      let entered = try await open.enter(browser, "LAN", password, next: UnitRoutes.path)
      #expect(entered.status == 303 && entered.header("location") == SignInRoutes.accountPath)
      let first = await browser.cookie(Self.session)
      for path in [UnitRoutes.path, PeopleRoutes.path] {
        let answer = try await browser.get(path)
        #expect(answer.status == 303 && answer.header("location") == SignInRoutes.accountPath)
      }
      let account = try await browser.get(SignInRoutes.accountPath)
      #expect(account.status == 200 && account.body.contains("Bạn đang dùng mật khẩu một lần."))
      #expect(!account.body.contains("Mã xác thực trên điện thoại"))

      let unlike = try await browser.post(
        SignInRoutes.accountPath, ["current": password, "password": OpenHouse.chosen, "again": "khác"])
      #expect(unlike.status == 422 && unlike.body.contains(SignInWords.notRepeated))
      let weak = try await browser.post(
        SignInRoutes.accountPath, ["current": password, "password": "matkhau2026", "again": "matkhau2026"])
      #expect(weak.status == 422 && weak.body.contains(SignInWords.sentence(.common)))
      #expect(!weak.body.contains("matkhau2026"))

      let changed = try await browser.post(
        SignInRoutes.accountPath,
        ["current": password, "password": OpenHouse.chosen, "again": OpenHouse.chosen])
      #expect(changed.status == 303 && changed.header("location") == "/can-bo")
      let second = await browser.cookie(Self.session)
      #expect(first != nil && second != nil && first != second)
      let units = try await browser.get(UnitRoutes.path)
      #expect(units.status == 200 && units.body.contains("Phòng Văn hoá - Xã hội"))

      let thief = open.browser()
      await thief.keep(Self.session, first ?? "")
      #expect(
        try await thief.get(UnitRoutes.path).header("location")?.hasPrefix(SignInRoutes.signInPath) == true)
      #expect(try await open.enter(open.browser(), "lan", password).status == 422)
      let next = try await open.enter(open.browser(), "lan", OpenHouse.chosen, next: UnitRoutes.path)
      #expect(next.status == 303 && next.header("location") == UnitRoutes.path)
    }
  }

  @Test(arguments: Engine.available, [false, true])
  func cookiesAreOutOfReachOfScriptsAndOfOtherSites(_ engine: Engine, _ isSecure: Bool) async throws {
    let url = isSecure ? "https://an-binh.test" : "http://an-binh.test"
    try await OpenHouse.with(engine, publicURL: url) { open in
      let (_, password) = try await open.house.add("lan")
      let browser = open.browser()
      let page = try await browser.get(SignInRoutes.signInPath)
      let entered = try await open.enter(browser, "lan", password)
      for line in [page.cookie("caicach_khach"), entered.cookie(Self.session)] {
        let flags = (try #require(line)).split(separator: ";").dropFirst().map { $0.drop { $0 == " " } }
        #expect(Set(flags) == Set(["Path=/", "HttpOnly", "SameSite=Lax"] + (isSecure ? ["Secure"] : [])))
      }
      let value = await browser.cookie(Self.session)
      #expect(value?.utf8.count == 64)
      _ = try await browser.get(SignInRoutes.accountPath)
      let left = try await browser.post("/can-bo/thoat")
      #expect(left.status == 303 && left.cookie(Self.session)?.contains("Max-Age=0") == true)
      #expect(await browser.cookie(Self.session) == nil)
      await browser.keep(Self.session, value ?? "")
      #expect(try await browser.get(SignInRoutes.accountPath).status == 303)
    }
  }

  @Test(arguments: Engine.available)
  func guessingIsSlowedDownAndTheNameTypedStays(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      _ = try await open.signedIn("lan", [.writer])
      let browser = open.browser()
      for _ in 0..<SlowDown.freeForLogin {
        let wrong = try await open.enter(browser, "lan", "sai \"mật\" khẩu")
        #expect(wrong.status == 422 && wrong.body.contains(SignInWords.wrong))
        #expect(wrong.body.contains("value=\"lan\"") && !wrong.body.contains("mật&quot;"))
        #expect(wrong.cookie(Self.session) == nil)
      }
      let sentence = SignInWords.wait(until: open.house.clock.now.adding(.seconds(5)))
      let right = try await open.enter(browser, "lan", OpenHouse.chosen)
      #expect(right.status == 422 && right.body.contains(sentence))
      open.house.clock.advance(by: .seconds(6))
      #expect(try await open.enter(browser, "lan", OpenHouse.chosen).status == 303)
    }
  }

  @Test(arguments: Engine.available)
  func whatWasTypedOutlivesTheSession(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      let path = UnitRoutes.path + "/them"
      let browser = try await open.signedIn("lan", [.administrator])
      _ = try await browser.get(path)
      let fields = ["name": "thôn Đông Hạ", "kind": "hamlet"]
      let guest = open.browser()
      let ours = ["Origin": "http://\(OpenHouse.host)"]
      let ended = try await guest.post(path, fields, token: .given("0123456789abcdef"), headers: ours)
      #expect(ended.status == 403 && ended.body.contains(FaultWords.signedOut))
      #expect(ended.body.contains("value=\"thôn Đông Hạ\""))
      // Who signs in again sends the page's form with the token of the session that has ended.
      let again = try await browser.post(path, fields, token: .given("0123456789abcdef"), headers: ours)
      #expect(again.status == 403 && again.body.contains("value=\"thôn Đông Hạ\""))
      #expect(again.body.contains(FaultWords.staleForm))
      let token = try #require(again.hidden("_token"))
      #expect(try await browser.post(path, fields, token: .given(token), headers: ours).status == 303)
      #expect(try await open.house.registry.units.all(commune: open.house.commune.id).count == 2)
      // What another site sends goes nowhere and comes back to nobody.
      let foreign = try await guest.post(path, fields, headers: ["Origin": "https://evil.test"])
      #expect(foreign.status == 303 && !foreign.body.contains("thôn Đông Hạ"))
      let bare = try await guest.post(path, [:], token: .given("x"), headers: ours)
      #expect(bare.status == 303)
    }
  }

  @Test(arguments: Engine.available)
  func aFormWithoutItsTokenIsRefusedInASentence(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      let browser = try await open.signedIn("lan", [.administrator])
      _ = try await browser.get(UnitRoutes.path + "/them")
      let fields = ["name": "thôn Đông", "kind": "hamlet"]
      let foreign = open.browser()
      let strange = try await foreign.get(SignInRoutes.signInPath).hidden("_token") ?? ""
      for token in [TestBrowser.Token.none, .given(""), .given("0123456789abcdef"), .given(strange)] {
        let answer = try await browser.post(UnitRoutes.path + "/them", fields, token: token)
        #expect(answer.status == 403 && answer.body.contains(FaultWords.staleForm))
      }
      let elsewhere = try await browser.post(
        UnitRoutes.path + "/them", fields, headers: ["Origin": "https://evil.test"])
      #expect(elsewhere.status == 403)
      let bare = try await open.browser().post(
        SignInRoutes.signInPath, ["login": "lan", "password": OpenHouse.chosen], token: .none)
      #expect(bare.status == 403 && bare.body.contains(FaultWords.staleForm))
      #expect(try await open.house.registry.units.all(commune: open.house.commune.id).count == 1)
      #expect(try await browser.post(UnitRoutes.path + "/them", fields).status == 303)
      #expect(try await open.house.registry.units.all(commune: open.house.commune.id).count == 2)
    }
  }

  @Test(arguments: Engine.available)
  func aSessionIsRotatedWhenSomebodySignsInAgain(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      let browser = try await open.signedIn("lan", [.writer])
      let first = await browser.cookie(Self.session) ?? ""
      let away = try await browser.get(SignInRoutes.signInPath)
      #expect(away.status == 303 && away.header("location") == "/can-bo")
      _ = try await browser.get(SignInRoutes.accountPath)
      let again = try await browser.post(
        SignInRoutes.signInPath, ["login": "lan", "password": OpenHouse.chosen])
      #expect(again.status == 303)
      let second = await browser.cookie(Self.session) ?? ""
      #expect(first != second)
      #expect(try await browser.get(UnitRoutes.path).status == 200)
      await browser.keep(Self.session, first)
      open.house.registry.lookUps.forget()
      #expect(try await browser.get(UnitRoutes.path).status == 303)
    }
  }

  @Test(arguments: Engine.available)
  func aSecondFactorIsSetUpByItsPictureOrByHandAndTakenAwayByAnAdministrator(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      let clock = open.house.clock
      let browser = try await open.signedIn("lan", [.writer])
      let account = try await browser.get(SignInRoutes.accountPath)
      let secret = try #require(open.house.signIn.secret(sealed: account.hidden("sealed") ?? ""))
      let address = TOTP.address(secret: secret, login: "lan", issuer: open.house.commune.name)
      #expect(account.body.contains("<code>\(TOTP.text(secret))</code>"))
      #expect(account.body.contains("d=\"M\(address.utf8.count) 0h1v1h-1z\""))
      func code() -> String { TOTP.code(secret: secret, step: clock.now.milliseconds / 30_000) }
      let path = SignInRoutes.accountPath + "/ma-xac-thuc"
      let sealed = account.hidden("sealed") ?? ""

      let wrong = try await browser.post(path, ["code": "abcdef", "sealed": sealed])
      #expect(wrong.status == 422 && wrong.body.contains(SignInWords.wrongCode))
      #expect(wrong.hidden("sealed") == sealed)
      #expect(try await browser.post(path, ["code": code(), "sealed": sealed]).status == 303)
      #expect(try await browser.get(SignInRoutes.accountPath).body.contains("Đang bật"))

      let other = open.browser()
      let without = try await open.enter(other, "lan", OpenHouse.chosen)
      #expect(without.status == 422 && without.body.contains(SignInWords.codeMissing))
      clock.advance(by: .seconds(30))
      #expect(try await open.enter(other, "lan", OpenHouse.chosen, code: code()).status == 303)

      let administrator = try await open.signedIn("quantri", [.administrator])
      let lan = try #require(
        try await open.house.registry.people.person(login: "lan", commune: open.house.commune.id))
      let page = try await administrator.get("\(PeopleRoutes.path)/\(lan.id)")
      #expect(page.body.contains("Đang bật mã xác thực"))
      let reset = try await administrator.post("\(PeopleRoutes.path)/\(lan.id)/cap-lai")
      let start = try #require(reset.body.range(of: "<code>")?.upperBound)
      let fresh = String(reset.body[start...].prefix { $0 != "<" })
      #expect(try await other.get(SignInRoutes.accountPath).status == 303)
      let back = try await open.enter(open.browser(), "lan", fresh)
      #expect(back.status == 303 && back.header("location") == SignInRoutes.accountPath)
    }
  }
}
