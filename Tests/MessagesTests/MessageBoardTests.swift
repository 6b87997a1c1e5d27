// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage
import TestKit
import Testing

@testable import Messages

struct MessageBoardTests {
  @Test(arguments: Engine.available)
  func showsWhatIsPublishedByTopicAndTask(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let task = TaskID(rawValue: 77)
      var content = MessageContent.whole
      content.topic = .innovation
      content.task = task
      content.reviewBy = LocalDay(iso: "2026-12-01")
      let first = try await desk.published(content)
      content.topic = .policy
      content.task = nil
      let second = try await desk.published(content)
      let (board, commune) = (desk.board, desk.id)
      let latest = try await board.latest(in: commune)
      #expect(latest.map(\.id) == [second, first])
      let page = try await board.latest(in: commune, limit: 1, offset: 1)
      #expect(page.map(\.id) == [first])
      let ofTopic = try await board.latest(in: commune, part: .topic(.innovation))
      #expect(ofTopic.map(\.id) == [first])
      let count = try await board.count(in: commune)
      let ofTopicCount = try await board.count(in: commune, part: .topic(.innovation))
      #expect((count, ofTopicCount) == (2, 1))
      let ofTask = try await board.published(for: task, in: commune)
      #expect(ofTask.map(\.id) == [first])
      let stranger = try await board.latest(in: CommuneID(rawValue: 999))
      #expect(stranger.isEmpty)
      let found = try await board.find(first, in: commune)
      #expect(found?.task == task && found?.reviewBy == LocalDay(iso: "2026-12-01"))
      let tasks = try await board.tasks(in: commune)
      #expect(tasks == [first: task])
    }
  }

  @Test(arguments: Engine.available)
  func countsWhatIsStillPublishedByTheDayItCameFirst(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let today = desk.commune.clock.now.day
      let first = try await desk.published()
      let withdrawn = try await desk.published()
      try await desk.act([.withdraw], withdrawn, comment: "Nhầm", by: desk.minh)
      desk.commune.clock.advance(by: .seconds(3 * 86_400))
      // A new version does not make it news of another day.
      var content = MessageContent.whole
      content.title = "Bản sửa"
      _ = try await desk.store.save(content, to: first, seen: desk.mark(first), by: desk.lan, in: desk.id)
      try await desk.act([.submit], first, by: desk.lan)
      try await desk.act([.approve, .publish], first, by: desk.minh)
      _ = try await desk.published()
      let then = try await desk.board.count(in: desk.id, firstOn: today...today)
      let later = try await desk.board.count(
        in: desk.id, firstOn: today.adding(days: 1)...today.adding(days: 3))
      #expect((then, later) == (1, 1))
    }
  }

  @Test(arguments: Engine.available)
  func titlesAreThoseOfTheLatestVersionsInOneCommune(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      var content = MessageContent.whole
      content.title = "Bản sửa"
      _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
      let titles = try await desk.board.titles(of: [id, id, MessageID(rawValue: 5)], in: desk.id)
      #expect(titles == [id: "Bản sửa"])
      let units = try await desk.board.units(of: [id, id, MessageID(rawValue: 5)], in: desk.id)
      #expect(units.count == 1 && units[id] != nil)
      #expect(try await desk.board.units(of: [id], in: CommuneID(rawValue: 999)).isEmpty)
      let stranger = try await desk.board.titles(of: [id], in: CommuneID(rawValue: 999))
      #expect(stranger.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func aPictureIsShownWhileAPublishedVersionHasIt(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let above = try #require(FileHash(String(repeating: "a", count: 64)))
      let within = try #require(FileHash(String(repeating: "b", count: 64)))
      var content = MessageContent.whole
      content.picture = MessagePicture(hash: above, alt: "Một ô màu")
      content.body += "\n\n![Ô màu](/tep/\(within))"
      let id = try await desk.submitted(content)
      for hash in [above, within] { #expect(try await desk.board.shows(hash, in: desk.id) == false) }
      try await desk.act([.approve, .publish], id, by: desk.minh)
      for hash in [above, within] {
        #expect(try await desk.board.shows(hash, in: desk.id) == true)
        #expect(try await desk.board.shows(hash, in: CommuneID(rawValue: 999)) == false)
      }
      try await desk.act([.withdraw], id, comment: "Nhầm ảnh", by: desk.minh)
      for hash in [above, within] { #expect(try await desk.board.shows(hash, in: desk.id) == false) }
    }
  }

  @Test(arguments: Engine.available)
  func onlyWhatWaitsForSomebodyIsRead(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      _ = try await desk.draft()
      _ = try await desk.published()
      let submitted = try await desk.submitted()
      let returned = try await desk.submitted()
      try await desk.act([.sendBack], returned, comment: "Thêm ảnh", by: desk.minh)
      let approved = try await desk.submitted()
      try await desk.act([.approve], approved, by: desk.minh)
      // What is being changed again waits for nobody else.
      let rewritten = try await desk.submitted()
      var content = MessageContent.whole
      content.title = "Viết lại"
      _ = try await desk.store.save(
        content, to: rewritten, seen: desk.mark(rewritten), by: desk.lan, in: desk.id)
      let waiting = try await desk.store.waiting(in: desk.id)
      let all = try await desk.store.lines(in: desk.id).filter { $0.status.state.waits }
      #expect(waiting == all)
      #expect(Set(waiting.map(\.id)) == [submitted, returned, approved])
    }
  }
}
