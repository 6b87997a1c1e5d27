// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

@Suite struct MessageStoreTests {
  @Test(arguments: Engine.available)
  func whatIsSavedComesBackWhole(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var content = MessageContent.whole
      content.task = MessageDesk.task.id
      content.audiences = Set(Audience.allCases)
      (content.spoken, content.zalo) = ("Lời đọc\nhai dòng", "Mô tả Zalo")
      (content.facebook, content.notice) = ("Bài Facebook", "Tờ dán")
      let id = try await desk.draft(content)
      let message = try #require(try await desk.store.find(id, in: desk.id))
      #expect(message.latest.content == content && message.author == desk.lan.id)
      #expect(
        message.unit == desk.commune.culture && message.latest.mark == MessageMark(version: 1, edits: 1))
      #expect(message.status.state == .draft && message.createdAt == desk.commune.clock.now)
      #expect(try await desk.board.count(in: desk.id) == 0)
    }
  }

  @Test(arguments: Engine.available)
  func approvalAndWithdrawalAreEvidenceOfTheWritersUnit(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      #expect(try await desk.kinds(id) == ["message.approved", "published"])
      try await desk.act([.withdraw], id, comment: "Sai ngày hẹn", by: desk.minh)
      let entries = try await desk.commune.evidence("message", id)
      #expect(entries.map(\.kind) == ["message.approved", "published", "taken-back", "message.withdrawn"])
      for entry in [entries[0], entries[3]] {
        #expect(
          entry.unit == desk.commune.culture && entry.actor == desk.minh.id && entry.amounts == ["version": 1]
        )
        #expect(entry.contentHash.isEmpty)
      }
      let trail = try await desk.commune.registry.audit.notes(commune: desk.id).filter {
        $0.subject.kind == "message"
      }
      #expect(
        trail.map(\.action).reversed() == [
          "message.save", "message.submit", "message.approve", "message.publish", "message.withdraw",
        ])
    }
  }

  @Test(arguments: Engine.available)
  func nobodyApprovesWhatTheyHaveWritten(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let all = try await desk.commune.staff("chi", Set(Role.allCases))
      let id = try await desk.store.create(.whole, by: all, in: desk.id)
      try await desk.act([.submit], id, by: all)
      for actions in [[MessageAction.approve], [.approve, .publish], [.sendBack]] {
        let fault = await #expect(throws: Fault.self) {
          try await desk.act(actions, id, comment: "Sửa", by: all)
        }
        #expect(fault == Fault(.forbidden, MessageWords.refusal(.ownWork, .approve)))
      }
      // Whoever changed one word has written too.
      let other = try await desk.commune.staff("duc", [.writer, .approver])
      var content = MessageContent.whole
      content.summary = "Bà con làm ngay tại xã."
      _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: other, in: desk.id)
      try await desk.act([.submit], id, by: all)
      await #expect(throws: Fault.self) { try await desk.act([.approve], id, by: other) }
      try await desk.act([.approve], id, by: desk.minh)
      #expect(try await desk.state(id) == .approved)
      #expect(try await desk.kinds(id) == ["message.approved"])
    }
  }

  @Test(arguments: Engine.available)
  func changingAnyTextVoidsTheApproval(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      for change in [\MessageContent.title, \.summary, \.body, \.spoken, \.zalo, \.facebook, \.notice] {
        let id = try await desk.submitted()
        try await desk.act([.approve], id, by: desk.minh)
        var content = MessageContent.whole
        content[keyPath: change] += " và hơn nữa"
        _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
        #expect(try await desk.state(id) == .draft)
        let fault = await #expect(throws: Fault.self) { try await desk.act([.publish], id, by: desk.hoa) }
        #expect(
          fault?.kind == .conflict
            && fault?.sentence.contains("chỉ đăng được sau khi người khác đã duyệt") == true)
        // The approved version is kept as it was.
        let message = try await desk.store.find(id, in: desk.id)
        #expect(message?.version(1)?.content == .whole && message?.latest.number == 2)
      }
      // Saving without a change changes nothing.
      let id = try await desk.submitted()
      try await desk.act([.approve], id, by: desk.minh)
      _ = try await desk.store.save(.whole, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
      #expect(try await desk.state(id) == .approved)
    }
  }

  @Test(arguments: Engine.available)
  func anApprovalIsOfTheVersionThatWasSeen(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let seen = try await desk.mark(id)
      var content = MessageContent.whole
      content.body = "Nội dung khác hẳn."
      _ = try await desk.store.save(content, to: id, seen: seen, by: desk.lan, in: desk.id)
      try await desk.act([.submit], id, by: desk.lan)
      await #expect(throws: Fault(.conflict, MessageWords.changedMeanwhile)) {
        try await desk.store.act([.approve, .publish], on: id, seen: seen, by: desk.minh, in: desk.id)
      }
      #expect(try await desk.kinds(id).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func ofEightApprovalsAtOnceOneCounts(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let seen = try await desk.mark(id)
      var leaders: [Staff] = []
      for number in 1...8 { leaders.append(try await desk.commune.staff("lanh-dao-\(number)", [.approver])) }
      let outcomes = try await withThrowingTaskGroup(of: Fault.Kind?.self) { group in
        for leader in leaders {
          group.addTask {
            do {
              try await desk.store.act([.approve, .publish], on: id, seen: seen, by: leader, in: desk.id)
              return nil
            } catch let fault as Fault { return fault.kind }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 == nil } == 1 && outcomes.count { $0 == .conflict } == 7)
      let message = try #require(try await desk.store.find(id, in: desk.id))
      #expect(message.events.map(\.action) == [.save, .submit, .approve, .publish])
      #expect(try await desk.kinds(id) == ["message.approved", "published"])
      #expect(try await desk.board.count(in: desk.id) == 1)
    }
  }

  @Test(arguments: Engine.available)
  func ofEightSavesAtOnceOneIsKeptAndTheOthersAreTold(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.draft()
      let seen = try await desk.mark(id)
      let conflicts = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 1...8 {
          group.addTask {
            var content = MessageContent.whole
            content.body = "Bản số \(number)"
            switch try await desk.store.save(content, to: id, seen: seen, by: desk.lan, in: desk.id) {
            case .kept: return false
            case .conflict: return true
            }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(conflicts.count { $0 } == 7)
      #expect(try await desk.mark(id) == MessageMark(version: 1, edits: 2))
    }
  }

  @Test(arguments: Engine.available)
  func aNewVersionLeavesTheOldOneBeforeThePublicUntilItIsPublished(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      let first = desk.commune.clock.now
      var content = MessageContent.whole
      content.title = "Từ 15/6, làm thủ tục đất đai tại xã"
      _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
      #expect(try await desk.board.find(id, in: desk.id)?.title == MessageContent.whole.title)
      desk.commune.clock.advance(by: .seconds(3_600))
      try await desk.act([.submit], id, by: desk.lan)
      try await desk.act([.approve], id, by: desk.minh)
      #expect(try await desk.board.find(id, in: desk.id)?.version == 1)
      try await desk.act([.publish], id, by: desk.hoa)
      let live = try #require(try await desk.board.find(id, in: desk.id))
      #expect(live.version == 2 && live.title == content.title && live.publishedAt == first)
      #expect(live.updatedAt == desk.commune.clock.now && live.publisher == desk.hoa.id)
      #expect(try await desk.board.count(in: desk.id) == 1)
      #expect(try await desk.kinds(id) == ["message.approved", "published", "message.approved", "published"])
    }
  }

  @Test(arguments: Engine.available)
  func everyVersionThatWasEverPublishedCanBeLookedUp(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      var content = MessageContent.whole
      content.title = "Từ 15/6, làm thủ tục đất đai tại xã"
      _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
      #expect(try await desk.board.version(2, of: id, in: desk.id) == nil)
      try await desk.act([.submit], id, by: desk.lan)
      try await desk.act([.approve, .publish], id, by: desk.minh)
      try await desk.act([.withdraw], id, comment: "Lịch đã đổi", by: desk.minh)
      // Who has posted either on a channel must still find what is to be taken down.
      #expect(try await desk.board.version(1, of: id, in: desk.id)?.title == MessageContent.whole.title)
      #expect(try await desk.board.version(2, of: id, in: desk.id)?.title == content.title)
      #expect(try await desk.board.version(3, of: id, in: desk.id) == nil)
      let draft = try await desk.draft()
      #expect(try await desk.board.version(1, of: draft, in: desk.id) == nil)
    }
  }

  @Test(arguments: Engine.available)
  func theBoardGivesTheLatestByTopicAndTask(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var ids: [MessageID] = []
      for number in 1...5 {
        desk.commune.clock.advance(by: .seconds(60))
        var content = MessageContent.whole
        content.title = "Tin \(number)"
        content.topic = number == 3 ? .policy : .emulation
        content.task = number > 3 ? MessageDesk.task.id : nil
        ids.append(try await desk.published(content))
      }
      try await desk.act([.withdraw], ids[4], comment: "Nhầm", by: desk.hoa)
      let latest = try await desk.board.latest(in: desk.id, limit: 2, offset: 1)
      #expect(latest.map(\.id) == [ids[2], ids[1]])
      #expect(try await desk.board.latest(in: desk.id, part: .topic(.policy)).map(\.id) == [ids[2]])
      #expect(try await desk.board.count(in: desk.id, part: .topic(.emulation)) == 3)
      #expect(try await desk.board.published(for: MessageDesk.task.id, in: desk.id).map(\.id) == [ids[3]])
      #expect(try await desk.board.latest(in: desk.id).map(\.id) == [ids[3], ids[2], ids[1], ids[0]])
    }
  }

  @Test(arguments: Engine.available)
  func anotherCommuneSeesNothing(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      let other = try await desk.commune.registry.communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "tỉnh Hà Tĩnh", host: "yen-hoa.test")
      #expect(try await desk.store.find(id, in: other.id) == nil)
      #expect(try await desk.board.find(id, in: other.id) == nil)
      #expect(try await desk.board.count(in: other.id) == 0)
      #expect(try await desk.store.lines(in: other.id).isEmpty)
      let seen = try await desk.mark(id)
      await #expect(throws: Fault(.notFound, MessageWords.notFound)) {
        try await desk.store.act(
          [.withdraw], on: id, seen: seen, order: MessageOrder(comment: "x"), by: desk.minh, in: other.id)
      }
      let slug = try #require(try await desk.board.find(id, in: desk.id)?.path)
      #expect(try await desk.capability.get(slug, in: other).status == 404)
    }
  }

  @Test(arguments: Engine.available)
  func whatFailsInPublishingLeavesNothingBehind(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let seen = try await desk.mark(id)
      let broken = MessageStore(
        database: desk.commune.database, surroundings: desk.commune.surroundings,
        ports: MessagePorts(published: { _, _, _ in throw Fault(.unavailable, "") }))
      await #expect(throws: Fault.self) {
        try await broken.act([.approve, .publish], on: id, seen: seen, by: desk.minh, in: desk.id)
      }
      #expect(try await desk.state(id) == .submitted)
      #expect(try await desk.kinds(id).isEmpty)
    }
  }
}
