// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// What goes out before approval in an emergency, and what is told of changes.
@Suite struct MessageUrgencyTests {
  private static let day = Duration.seconds(24 * 3_600)
  private let why = MessageOrder(comment: "Nước lũ lên nhanh")

  @Test(arguments: Engine.available)
  func anEmergencyIsPublishedFlaggedAndConfirmedByAnother(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.draft()
      let silent = try await desk.post(
        "/can-bo/tin/\(id)/dang-khan", as: desk.hoa, ["mark": "1.1", "action": "urge"])
      #expect(silent.status == 422 && silent.text.contains("vì sao không chờ duyệt được"))
      let urged = try await desk.post(
        "/can-bo/tin/\(id)/dang-khan", as: desk.hoa,
        ["mark": "1.1", "action": "urge", "comment": "Nước lũ lên nhanh"])
      #expect(urged.status == 303 && urged.location == "/can-bo/tin/\(id)?xong=urge")
      #expect(try await desk.board.find(id, in: desk.id)?.publisher == desk.hoa.id)
      let list = try await desk.get("/can-bo/tin", as: desk.lan)
      #expect(list.text.contains(MessageWords.urgentFlag) && list.text.contains("07:30 ngày 05/5/2026"))
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      #expect(page.text.contains("Lý do: Nước lũ lên nhanh") && page.text.contains("/xac-nhan"))
      let waiting = try await desk.capability.today(desk.minh, desk.commune.card)
      #expect(waiting.map(\.urgency) == [.mine] && waiting.first?.action == "Xem và xác nhận")
      let own = try await desk.capability.today(desk.hoa, desk.commune.card)
      #expect(own.map(\.urgency) == [.others])
      let both = try await desk.commune.staff("both", [.approver, .publisher])
      try await desk.act([.confirm], id, by: both)
      let status = try #require(try await desk.store.find(id, in: desk.id)?.status)
      #expect(!status.awaitsConfirmation && status.urgency?.confirmedBy == both.id)
      #expect(try await desk.kinds(id) == ["message.urgent", "published", "message.confirmed"])
      #expect(try await desk.capability.today(desk.minh, desk.commune.card).isEmpty)
      desk.commune.clock.advance(by: Self.day)
      #expect(try await desk.work() == 1)
      #expect(try await desk.kinds(id).contains("message.unconfirmed") == false)
    }
  }

  @Test(arguments: Engine.available)
  func nobodyConfirmsTheirOwnEmergencyOrWords(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let leader = try await desk.commune.staff("leader", [.approver, .publisher])
      let id = try await desk.submitted()
      try await desk.act([.urge, .publish], id, order: why, by: leader)
      let fault = await #expect(throws: Fault.self) { try await desk.act([.confirm], id, by: leader) }
      #expect(fault == Fault(.forbidden, MessageWords.refusal(.ownUrgency, .confirm)))
      let writer = try await desk.commune.staff("writer", [.writer, .approver])
      let own = try await desk.store.create(.whole, by: writer, in: desk.id)
      try await desk.act([.urge, .publish], own, order: why, by: desk.hoa)
      await #expect(throws: Fault.self) { try await desk.act([.confirm], own, by: writer) }
      await #expect(throws: Fault.self) { try await desk.act([.urge, .publish], own, by: desk.lan) }
    }
  }

  @Test(arguments: Engine.available)
  func afterADayItIsOverdueInTheListTheDayAndTheLedger(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.draft()
      try await desk.act([.urge, .publish], id, order: why, by: desk.hoa)
      let due = desk.commune.clock.now.adding(Self.day)
      // Twelve minutes after the day, because the power was off.
      desk.commune.clock.advance(by: Self.day + .seconds(720))
      let items = try await desk.capability.today(desk.minh, desk.commune.card)
      #expect(items.map(\.urgency) == [.alarm])
      let list = try await desk.get("/can-bo/tin", as: desk.lan)
      #expect(list.text.contains(MessageWords.urgentOverdueFlag))
      #expect(try await desk.work() == 1)
      let entries = try await desk.commune.evidence("message", id)
      #expect(entries.map(\.kind) == ["message.urgent", "published", "message.unconfirmed"])
      #expect(entries.last?.at == due && entries.last?.actor == desk.hoa.id)
      // Late is still better than never, and it stays known that it was late.
      try await desk.act([.confirm], id, by: desk.minh)
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(page.text.contains("quá hạn 24 giờ"))
      #expect(try await desk.capability.today(desk.minh, desk.commune.card).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func whatWasTakenBackOrReplacedNeedsNoConfirmation(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let gone = try await desk.draft()
      try await desk.act([.urge, .publish], gone, order: why, by: desk.hoa)
      try await desk.act([.withdraw], gone, comment: "Nhầm", by: desk.hoa)
      let replaced = try await desk.draft()
      try await desk.act([.urge, .publish], replaced, order: why, by: desk.hoa)
      try await desk.rewrite(replaced) { $0.body = "Đủ ý hơn." }
      try await desk.act([.submit], replaced, by: desk.lan)
      #expect(try await desk.capability.today(desk.minh, desk.commune.card).count == 2)
      try await desk.act([.approve, .publish], replaced, by: desk.minh)
      #expect(try await desk.capability.today(desk.minh, desk.commune.card).isEmpty)
      desk.commune.clock.advance(by: Self.day)
      _ = try await desk.work()
      for id in [gone, replaced] {
        #expect(try await desk.kinds(id).contains("message.unconfirmed") == false)
      }
    }
  }

  @Test(arguments: Engine.available)
  func aPublishedTextNeverChangesSilently(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      try await desk.rewrite(id) { $0.title = "Từ 15/6, làm thủ tục đất đai tại xã" }
      try await desk.act([.submit], id, by: desk.lan)
      let seen = try await desk.mark(id).description
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      #expect(page.text.contains("Bản mới này là"))
      let path = "/can-bo/tin/\(id)/duyet-va-dang"
      let silent = try await desk.post(path, as: desk.minh, ["mark": seen, "action": "publish"])
      #expect(silent.status == 422 && silent.text.contains(MessageWords.changeMissing))
      #expect(silent.text.contains("Sửa giờ làm việc"))
      #expect(try await desk.state(id) == .submitted)
      let long = String(repeating: "ấ", count: 501)
      let tooLong = try await desk.post(
        path, as: desk.minh, ["mark": seen, "action": "publish", "change": "correction", "note": long])
      #expect(tooLong.status == 422 && tooLong.text.contains(long))
      let done = try await desk.post(
        path, as: desk.minh,
        [
          "mark": seen, "action": "publish", "change": "correction",
          "note": "Sửa ngày <b>01/6</b> thành 15/6",
        ])
      #expect(done.status == 303)
      let article = try #require(try await desk.board.find(id, in: desk.id)?.path)
      let shown = try await desk.get(article)
      #expect(shown.text.contains("<strong>Đính chính</strong> lúc 07:30 ngày 04/5/2026"))
      #expect(shown.text.contains("Sửa ngày &lt;b&gt;01/6&lt;/b&gt; thành 15/6"))
      // Taking back and publishing again is no way around it.
      try await desk.act([.withdraw], id, comment: "Nhầm", by: desk.minh)
      try await desk.rewrite(id) { $0.title = "Khác" }
      try await desk.act([.submit], id, by: desk.lan)
      await #expect(throws: Fault.self) {
        try await desk.act([.approve, .publish], id, order: MessageOrder(), by: desk.minh)
      }
    }
  }
}
