// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

@Suite struct RecycleBinTests {
  private static let day = Duration.seconds(24 * 3_600)

  /// How many rows there are, for each table that names a message.
  private static let counts: [String: SQL] = [
    "message_version": "SELECT COUNT(*) AS count FROM message_version",
    "message_event": "SELECT COUNT(*) AS count FROM message_event",
    "message_draft": "SELECT COUNT(*) AS count FROM message_draft",
    "message_board": "SELECT COUNT(*) AS count FROM message_board",
    "message_file": "SELECT COUNT(*) AS count FROM message_file",
    "message_edit": "SELECT COUNT(*) AS count FROM message_edit",
    "message_comment": "SELECT COUNT(*) AS count FROM message_comment",
  ]

  @Test(arguments: Engine.available)
  func aDraftIsThrownAwayRestoredAndInTheEndErased(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.draft()
      let thrown = try await desk.post("/can-bo/tin/\(id)/bo-di", as: desk.lan, ["mark": "1.1"])
      #expect(thrown.status == 303)
      #expect(try await desk.get("/can-bo/tin", as: desk.lan).text.contains("Chưa có tin nào ở mục này."))
      let bin = try await desk.get("/can-bo/tin/thung-rac", as: desk.lan)
      #expect(bin.text.contains("/can-bo/tin/\(id)") && bin.text.contains("02:00 ngày 04/6/2026"))
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(page.text.contains("/lay-lai") && !page.text.contains("/gui-duyet"))
      desk.commune.clock.advance(by: Self.day * 30)
      let back = try await desk.post("/can-bo/tin/\(id)/lay-lai", as: desk.lan, ["mark": "1.1"])
      #expect(back.status == 303)
      #expect(try await desk.state(id) == .draft)
      // The erasure that was ordered is not the last word any more.
      desk.commune.clock.advance(by: Self.day)
      #expect(try await desk.work() == 1)
      #expect(try await desk.state(id) == .draft)
      try await desk.act([.discard], id, by: desk.lan)
      try await desk.store.comment("Sai", on: "Câu", in: .body, of: id, by: desk.minh, commune: desk.id)
      desk.commune.clock.advance(by: Self.day * 31)
      let late = await #expect(throws: Fault.self) { try await desk.act([.restore], id, by: desk.lan) }
      #expect(late?.sentence == MessageWords.refusal(.tooLateToRestore, .restore))
      #expect(try await desk.work() == 1)
      #expect(try await desk.store.find(id, in: desk.id) == nil)
      #expect(try await desk.store.comments(of: id, in: desk.id).isEmpty)
      let trail = try await desk.commune.registry.audit.notes(commune: desk.id)
      #expect(trail.first?.action == "message.erase" && trail.first?.subject == Subject("message", id))
      #expect(try await desk.get("/can-bo/tin/thung-rac", as: desk.lan).text.contains("Thùng rác trống."))
    }
  }

  @Test(arguments: Engine.available)
  func erasingLeavesNothingInAnyTableThatNamesTheMessage(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let hash = try #require(FileHash(String(repeating: "ab", count: 32)))
      var content = MessageContent.whole
      content.attachments = [MessageAttachment(hash: hash, name: "Mẫu đơn")]
      let (id, other) = (try await desk.draft(content), try await desk.draft(content))
      try await desk.rewrite(id) { $0.body = "Sửa lần một." }
      try await desk.rewrite(id) { $0.body = "Sửa lần hai." }
      try await desk.store.comment("Sai", on: "Câu", in: .body, of: id, by: desk.minh, commune: desk.id)
      try await desk.store.keepDraft(
        ["title": ["Dở"]], seen: try await desk.mark(id), of: id, by: desk.lan.id, in: desk.id)
      let tables = MessageSchema.migrations.flatMap(\.statements).compactMap { statement in
        statement.rendered { "$\($0)" }.text.firstMatch(of: #/CREATE TABLE (\w+) \([^;]*\bmessage BIGINT/#)
          .map {
            String($0.1)
          }
      }
      #expect(Set(tables) == Set(Self.counts.keys))
      func rows(_ message: MessageID) async throws -> [String: Int] {
        try await desk.commune.database.read { session in
          try Self.counts.mapValues { sql in
            try session.row("\(sql) WHERE message = \(message)")?.get("count") ?? 0
          }
        }.filter { $0.value > 0 }
      }
      let before = try await rows(id)
      #expect(Set(before.keys) == Set(tables).subtracting(["message_board"]))
      let others = try await rows(other)
      try await desk.act([.discard], id, by: desk.lan)
      desk.commune.clock.advance(by: Self.day * 31)
      #expect(try await desk.work() == 1)
      #expect(try await rows(id).isEmpty)
      #expect(try await rows(other) == others)
      #expect(try await desk.store.find(id, in: desk.id) == nil)
    }
  }

  @Test(arguments: Engine.available)
  func whatThePublicSawIsNeverThrownAway(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      try await desk.rewrite(id) { $0.body = "Bản mới." }
      let fault = await #expect(throws: Fault.self) { try await desk.act([.discard], id, by: desk.lan) }
      #expect(fault == Fault(.forbidden, MessageWords.refusal(.wasPublished, .discard)))
      let submitted = try await desk.submitted()
      await #expect(throws: Fault.self) { try await desk.act([.discard], submitted, by: desk.lan) }
      await #expect(throws: Fault.self) { try await desk.act([.discard], submitted, by: desk.minh) }
    }
  }

  @Test(arguments: Engine.available)
  func whatLiesInTheBinIsNotChanged(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.draft()
      try await desk.act([.discard], id, by: desk.lan)
      await #expect(throws: Fault.self) { try await desk.rewrite(id) { $0.body = "Khác" } }
      await #expect(throws: Fault.self) { try await desk.act([.submit], id, by: desk.lan) }
      await #expect(throws: Fault.self) {
        try await desk.act([.urge, .publish], id, order: MessageOrder(comment: "Gấp"), by: desk.hoa)
      }
    }
  }
}
