// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// What goes before the public and is taken back by itself.
@Suite struct MessageScheduleTests {
  private static let hour = Duration.seconds(3_600)

  /// An order for an hour from now, and an end a day later.
  private func order(_ desk: MessageDesk, end: Bool = false) -> MessageOrder {
    let start = desk.commune.clock.now.adding(Self.hour)
    return MessageOrder(publishAt: start, withdrawAt: end ? start.adding(Self.hour * 24) : nil)
  }

  private func scheduled(_ desk: MessageDesk, end: Bool = false) async throws -> MessageID {
    let id = try await desk.submitted()
    try await desk.act([.approve, .schedule], id, order: order(desk, end: end), by: desk.minh)
    return id
  }

  @Test(arguments: Engine.available)
  func atItsTimeItIsPublishedAndLaterTakenBack(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await scheduled(desk, end: true)
      #expect(try await desk.state(id) == .scheduled)
      #expect(try await desk.work() == 0)
      #expect(try await desk.board.find(id, in: desk.id) == nil)
      desk.commune.clock.advance(by: Self.hour)
      #expect(try await desk.work() == 1)
      let message = try #require(try await desk.store.find(id, in: desk.id))
      #expect(message.status.state == .published && message.status.lateness == .zero)
      #expect(message.events.last?.person == desk.minh.id && message.status.end != nil)
      #expect(try await desk.kinds(id) == ["message.approved", "published"])
      desk.commune.clock.advance(by: Self.hour * 24)
      #expect(try await desk.work() == 1)
      let gone = try #require(try await desk.store.find(id, in: desk.id)?.status)
      #expect(gone.state == .withdrawn && gone.live == nil && gone.comment == MessageWords.timeIsOver)
      #expect(try await desk.kinds(id).suffix(2) == ["taken-back", "message.withdrawn"])
    }
  }

  @Test(arguments: Engine.available)
  func afterAPowerCutItCatchesUpAndSaysHowLate(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await scheduled(desk)
      desk.commune.clock.advance(by: Self.hour + .seconds(12 * 60))
      let stuck = try await desk.capability.today(desk.minh, desk.commune.card)
      #expect(stuck.map(\.urgency) == [.alarm])
      #expect(stuck.first?.title.hasPrefix("Quá giờ hẹn mà chưa đăng") == true)
      #expect(try await desk.work() == 1)
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      #expect(page.text.contains("đăng trễ 12 phút"))
      #expect(page.text.contains("Hệ thống đã đăng bản số 1 theo hẹn của Người minh"))
      #expect(try await desk.capability.today(desk.minh, desk.commune.card).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func onlyTheLastWordIsCarriedOut(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let changed = try await scheduled(desk)
      try await desk.rewrite(changed) { $0.body = "Nội dung khác." }
      let undone = try await scheduled(desk)
      try await desk.act([.unschedule], undone, by: desk.hoa)
      let back = try await scheduled(desk)
      try await desk.act([.sendBack], back, comment: "Thêm ảnh", by: desk.minh)
      let later = try await scheduled(desk)
      var other = order(desk)
      other.publishAt = other.publishAt?.adding(Self.hour)
      try await desk.act([.schedule], later, order: other, by: desk.hoa)
      desk.commune.clock.advance(by: Self.hour)
      #expect(try await desk.work() == 4)
      #expect(try await desk.board.count(in: desk.id) == 0)
      #expect(try await desk.state(undone) == .approved)
      #expect(try await desk.state(later) == .scheduled)
      desk.commune.clock.advance(by: Self.hour)
      #expect(try await desk.work() == 1)
      #expect(try await desk.state(later) == .published)
    }
  }

  @Test(arguments: Engine.available)
  func whatIsLiveGetsAnEndAndTheLastOneSetHolds(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      func end(_ fields: [String: String], as staff: Staff) async throws -> TestAnswer {
        let form = fields.merging(["mark": "1.1", "action": "set-end"]) { $1 }
        return try await desk.post("/can-bo/tin/\(id)/hen-go", as: staff, form)
      }
      #expect(try await end(["endDay": "2026-05-05", "endTime": "08:00"], as: desk.lan).status == 403)
      for fields in [
        [:], ["endDay": "2026-05-03"], ["endDay": "2028-01-01"], ["endDay": "2026-05-05", "endTime": "8h"],
      ] {
        let refused = try await end(fields, as: desk.hoa)
        #expect(refused.status == 422 && refused.text.contains("id=\"set-end\" open"), "\(fields)")
      }
      #expect(try await end(["endDay": "2026-05-05", "endTime": "08:00"], as: desk.hoa).status == 303)
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      #expect(page.text.contains("Bản đang đăng tự gỡ lúc 08:00 ngày 05/5/2026."))
      #expect(page.text.contains("Người hoa đã hẹn giờ gỡ bản số 1: gỡ lúc 08:00 ngày 05/5/2026"))
      #expect(try await end(["endDay": "2026-05-06"], as: desk.minh).status == 303)
      // A new version that is being written meanwhile is not disturbed, and the end still is of what is shown.
      try await desk.rewrite(id) { $0.body = "Bản mới." }
      try await desk.act([.submit], id, by: desk.lan)
      desk.commune.clock.advance(by: Self.hour * 25)
      #expect(try await desk.work() == 1)
      #expect(try await desk.store.find(id, in: desk.id)?.status.live == 1)
      #expect(try await desk.store.waiting(in: desk.id).map(\.id) == [id])
      desk.commune.clock.advance(by: Self.hour * 40)
      #expect(try await desk.work() == 1)
      let gone = try #require(try await desk.store.find(id, in: desk.id)?.status)
      #expect(gone.live == nil && gone.comment == MessageWords.timeIsOver)
      #expect(try await desk.kinds(id).suffix(2) == ["taken-back", "message.withdrawn"])
      let late = await #expect(throws: Fault.self) {
        let far = desk.commune.clock.now.adding(Self.hour)
        try await desk.act([.setEnd], id, order: MessageOrder(withdrawAt: far), by: desk.hoa)
      }
      #expect(late?.sentence == MessageWords.refusal(.notLive, .setEnd))
    }
  }

  @Test(arguments: Engine.available)
  func anEndThatWasTakenBackIsNotCarriedOut(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      let end = desk.commune.clock.now.adding(Self.hour)
      try await desk.act([.setEnd], id, order: MessageOrder(withdrawAt: end), by: desk.hoa)
      try await desk.act([.unschedule], id, by: desk.minh)
      desk.commune.clock.advance(by: Self.hour * 2)
      #expect(try await desk.work() == 1)
      #expect(try await desk.state(id) == .published)
    }
  }

  @Test(arguments: Engine.available)
  func publishedByHandBeforeItsTimeItKeepsItsEnd(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await scheduled(desk, end: true)
      try await desk.act([.publish], id, by: desk.hoa)
      desk.commune.clock.advance(by: Self.hour)
      _ = try await desk.work()
      #expect(try await desk.store.find(id, in: desk.id)?.events.count { $0.action == .publish } == 1)
      let other = try await scheduled(desk, end: true)
      desk.commune.clock.advance(by: Self.hour)
      _ = try await desk.work()
      try await desk.act([.unschedule], other, by: desk.hoa)
      desk.commune.clock.advance(by: Self.hour * 48)
      _ = try await desk.work()
      #expect(try await desk.state(id) == .withdrawn)
      #expect(try await desk.state(other) == .published)
    }
  }

  @Test(arguments: Engine.available)
  func aTimeThatIsOverBeforeItCameIsLeftToAPerson(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await scheduled(desk, end: true)
      desk.commune.clock.advance(by: Self.hour * 30)
      #expect(try await desk.work() == 2)
      #expect(try await desk.state(id) == .scheduled)
      #expect(try await desk.board.count(in: desk.id) == 0)
      let item = try await desk.capability.today(desk.hoa, desk.commune.card)
      #expect(item.first?.detail.contains("thời gian đăng đã hết") == true)
    }
  }

  @Test(arguments: Engine.available)
  func aJobThatRunsTwiceOrInTwoProcessesCountsOnce(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await scheduled(desk)
      desk.commune.clock.advance(by: Self.hour)
      let job = try #require(
        try await desk.store.queue.lease([MessageJob.publish.rawValue], owner: "a", for: .seconds(60)).first)
      let handler = try #require(desk.capability.jobs[job.kind])
      // The lease runs out while the first still works, and a second takes it.
      desk.commune.clock.advance(by: .seconds(120))
      let again = try #require(
        try await desk.store.queue.lease([MessageJob.publish.rawValue], owner: "b", for: .seconds(60)).first)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for job in [job, again, again] { group.addTask { try await handler(job) } }
        try await group.waitForAll()
      }
      try await handler(again)
      let message = try #require(try await desk.store.find(id, in: desk.id))
      #expect(message.events.count { $0.action == .publish } == 1)
      #expect(message.status.lateness == .seconds(120))
      #expect(try await desk.kinds(id) == ["message.approved", "published"])
      #expect(try await desk.work() == 0)
    }
  }

  @Test(arguments: Engine.available)
  func aClockThatWasSetBackOnlyPutsItOff(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await scheduled(desk)
      desk.commune.clock.advance(by: Self.hour)
      let job = try #require(
        try await desk.store.queue.lease([MessageJob.publish.rawValue], owner: "a", for: .seconds(60)).first)
      desk.commune.clock.advance(by: .zero - Self.hour)
      await #expect(throws: JobPostponed(until: job.dueAt)) {
        try await desk.capability.jobs[job.kind]?(job)
      }
      #expect(try await desk.state(id) == .scheduled)
    }
  }

  @Test(arguments: Engine.available)
  func timesThatCannotBeAreToldBesideTheirFields(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let wrong: [([String: String], String)] = [
        ([:], MessageWords.timeMissing),
        (["day": "2026-05-04", "time": "07:30"], MessageWords.timePast(desk.commune.clock.now)),
        (["day": "2026-05-04", "time": "25:00"], MessageWords.timeUnread),
        (["day": "2026-13-04", "time": "08:00"], MessageWords.timeUnread),
        (["day": "2026-05-05"], MessageWords.timeUnread),
        (["day": "2027-05-06", "time": "08:00"], MessageWords.timeFar),
        (
          ["day": "2026-05-05", "time": "08:00", "endDay": "2026-05-05", "endTime": "08:00"],
          MessageWords.endBeforeStart
        ),
      ]
      for (fields, sentence) in wrong {
        let answer = try await desk.post(
          "/can-bo/tin/\(id)/duyet-va-hen", as: desk.minh,
          fields.merging(["mark": "1.1", "action": "schedule"]) { $1 })
        #expect(answer.status == 422 && answer.text.contains(sentence), "\(fields)")
        #expect(fields["time"].map { answer.text.contains("value=\"\($0)\"") } ?? true)
      }
      #expect(try await desk.state(id) == .submitted)
      let good = try await desk.post(
        "/can-bo/tin/\(id)/duyet-va-hen", as: desk.minh,
        ["mark": "1.1", "action": "schedule", "day": "2026-05-05", "time": "08:00", "endDay": "2026-05-09"])
      #expect(good.status == 303)
      let list = try await desk.get("/can-bo/tin", as: desk.lan)
      #expect(list.text.contains("08:00 ngày 05/5/2026") && list.text.contains("Hệ thống tự đăng"))
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(page.text.contains("tự gỡ lúc 23:59 ngày 09/5/2026"))
    }
  }
}
