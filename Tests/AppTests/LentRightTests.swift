// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import TestKit
import Testing

/// A leader lends the right to approve, and the running program heeds it from the next page on.
@Suite(.serialized) struct LentRightTests {
  private static func today() -> String {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).day.iso
  }

  @Test(arguments: Engine.available)
  func aDeputyMayApproveFromTheNextPageOnUntilItIsEnded(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let leaderKey = try await place.add("minh", "approver", name: "Trần Minh")
      let deputyKey = try await place.add("hoa", "publisher", name: "Lê Hoa")
      try await program.serving { port, _ in
        let leader = try await place.enter("minh", leaderKey, port: port)
        let deputy = try await place.enter("hoa", deputyKey, port: port)
        let path = "/can-bo/uy-quyen"
        // Without the right the door is closed; with it the form is read and found empty of a right of their own.
        #expect(try await deputy.get(path).status == 200)
        let before = try await deputy.post(path)
        #expect(before.status == 403 && before.body.contains("Tài khoản của bạn chưa được duyệt tin"))
        let page = try await leader.get(path)
        let option = try #require(page.body.firstMatch(of: #/<option value="(\w+)">Lê Hoa</#)?.1)
        let day = Self.today()
        let made = try await leader.post(
          path, ["deputy": String(option), "first": day, "last": day, "reason": "Đi họp tỉnh"])
        #expect(made.status == 303)
        _ = try await deputy.get(path)
        let during = try await deputy.post(path)
        #expect(during.status == 403 && during.body.contains("vai trò của chính mình"))
        #expect(try await deputy.get("/can-bo").body.contains("Bạn duyệt tin thay Trần Minh"))
        let shown = try await leader.get(path)
        let end = try #require(shown.body.firstMatch(of: #/action="([^"]*ket-thuc)"/#)?.1)
        #expect(try await leader.post(String(end)).status == 303)
        _ = try await deputy.get(path)
        let after = try await deputy.post(path)
        #expect(after.body.contains("Tài khoản của bạn chưa được duyệt tin"))
      }
    }
  }

  @Test(arguments: Engine.available)
  func whoHasLeftIsOutAtOnce(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      _ = try await place.add("quan-tri", "administrator")
      let key = try await place.add("hoa", "publisher", name: "Lê Hoa")
      try await program.serving { port, _ in
        let browser = try await place.enter("hoa", key, port: port)
        #expect(try await browser.get("/can-bo").status == 200)
        let closed = try await program.run(["user", "close", "hoa", "--commune", place.code])
        #expect(closed.status == 0, "\(closed.messages)")
        var status = 200
        for _ in 0..<50 where status == 200 {
          status = try await browser.get("/can-bo").status
          try await Task.sleep(for: .milliseconds(100))
        }
        #expect(status == 303)
      }
    }
  }
}
