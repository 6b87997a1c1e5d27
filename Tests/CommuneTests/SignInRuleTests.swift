// SPDX-License-Identifier: Apache-2.0

import Kernel
import TestKit
import Testing

@testable import Commune

struct SignInRuleTests {
  let now = FixedSurroundings.start

  private func wait(_ count: Int, ago seconds: Int = 0) -> Int64? {
    let failures = [Instant](repeating: now.adding(.seconds(-seconds)), count: count)
    return SlowDown.nextAttempt(after: failures, free: 4, now: now).map {
      ($0.milliseconds - now.milliseconds) / 1000
    }
  }

  @Test func theFirstFailuresCostNothingAndThenTheWaitDoubles() {
    #expect((0...3).map { wait($0) } == [nil, nil, nil, nil])
    #expect((4...12).map { wait($0) } == [5, 10, 20, 40, 80, 160, 320, 640, 900])
    #expect(wait(1000) == 900)
  }

  @Test func theWaitRunsFromTheLastFailureAndOldOnesAreForgotten() {
    #expect(wait(5, ago: 4) == 6)
    #expect(wait(5, ago: 10) == nil)
    #expect(wait(100, ago: 1800) == nil)
  }

  @Test(arguments: [
    ("ngắn", Password.Weakness.short), (String(repeating: "dài", count: 80), .long),
    ("toi la lan.vh day", .containsLogin), ("aaaaaaaaaaab", .monotonous), ("xin-MatKhau-nhé", .common),
    ("cu van nhu vay", .same), ("Đồng lúa chín vàng", nil),
  ])
  func weakPasswordsAreNamed(_ password: String, _ weakness: Password.Weakness?) {
    #expect(Password.weakness(of: password, login: "lan.vh", current: "cu van nhu vay") == weakness)
  }

  @Test func aOneTimePasswordIsReadableAndComesBackFromPaper() {
    for seed in UInt8.min...UInt8.max {
      let password = Password.oneTime { count in (0..<count).map { seed &+ UInt8($0) &* 7 } }
      #expect(password.utf8.count == 14)
      #expect(password.utf8.allSatisfy { !"0oO1lIiSsZz5B28".utf8.contains($0) })
      #expect(Password.mendedOneTime(password.uppercased().replacing("-", with: " ")) == password)
    }
    #expect(Password.mendedOneTime("abcd-eghk") == nil)
    #expect(Password.mendedOneTime("abcd-eghk-0000") == nil)
  }

  @Test func oneTimePasswordsDiffer() {
    #expect(Set((0..<1000).map { _ in Password.oneTime() }).count == 1000)
  }

  /// The test values of RFC 6238, appendix B, to six digits.
  @Test(
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
      (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ] as [(Int64, String)])
  func codesAreThoseOfTheStandard(_ second: Int64, _ code: String) {
    let secret = Array("12345678901234567890".utf8)
    #expect(TOTP.code(secret: secret, step: second / 30) == code)
    let now = Instant(milliseconds: second * 1000)
    #expect(TOTP.step(of: code, secret: secret, now: now, after: 0) == second / 30)
    #expect(TOTP.step(of: code, secret: secret, now: now.adding(.seconds(30)), after: 0) == second / 30)
    #expect(TOTP.step(of: code, secret: secret, now: now.adding(.seconds(90)), after: 0) == nil)
    #expect(TOTP.step(of: code, secret: secret, now: now, after: second / 30) == nil)
  }

  @Test func aSecretIsShownInBase32() {
    #expect(TOTP.text(Array("12345678901234567890".utf8)) == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
  }

  @Test func theAddressOfASecretHoldsItOnceAndNoBlank() {
    let address = TOTP.address(
      secret: Array("12345678901234567890".utf8), login: "lan.vh", issuer: "xã An Bình")
    #expect(
      address
        == "otpauth://totp/x%C3%A3%20An%20B%C3%ACnh:lan.vh?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=x%C3%A3%20An%20B%C3%ACnh"
    )
  }

  @Test func aSealedSecretOpensOnlyUnderItsKeyAndUnchanged() {
    let box = SecretBox(machineKey: [UInt8](repeating: 7, count: 32), purpose: "totp")
    let other = SecretBox(machineKey: [UInt8](repeating: 7, count: 32), purpose: "else")
    var sealed = box.seal([1, 2, 3])
    #expect(box.open(sealed) == [1, 2, 3])
    #expect(other.open(sealed) == nil)
    sealed[sealed.count - 1] ^= 1
    #expect(box.open(sealed) == nil)
    #expect(box.open([]) == nil)
  }

  @Test(arguments: [
    ("/can-bo/tin?x=1", "/can-bo/tin?x=1"), ("/can-bo", "/can-bo"), ("", "/can-bo"),
    ("//xau.test", "/can-bo"),
    ("https://xau.test", "/can-bo"), ("/can-bo\\@xau.test", "/can-bo"), ("/can-bo/\r\nx", "/can-bo"),
    ("/can-bo.xau.test", "/can-bo"), ("/can-bo/dang-nhap", "/can-bo"),
  ])
  func signingInLeadsOnlyIntoTheWorkspace(_ next: String, _ path: String) {
    #expect(SignInRoutes.safe(next) == path)
  }
}
