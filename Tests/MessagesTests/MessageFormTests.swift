// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Foundation
import Kernel
import Outside
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// What is typed is never lost, whatever is wrong with it.
@Suite struct MessageFormTests {
  static let script = "<script>alert(\"1\")</script>"
  static let escaped = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"

  @Test(arguments: Engine.available)
  func twoPeopleWhoSaveAtOnceBothKeepTheirText(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.draft()
      let nga = try await desk.commune.staff("nga", [.writer])
      func save(_ body: String, mark: String, as staff: Staff) async throws -> TestAnswer {
        try await desk.post(
          "/can-bo/tin/\(id)/sua", as: staff, MessageDesk.typed.merging(["body": body, "mark": mark]) { $1 },
          lists: MessageDesk.audiences)
      }
      #expect(try await save("Bản của Lan", mark: "1.1", as: desk.lan).status == 303)
      let second = try await save("Bản của Nga", mark: "1.1", as: nga)
      #expect(
        second.status == 409 && second.text.contains("Người lan đã lưu tin này lúc 07:30 ngày 04/5/2026"))
      #expect(second.text.contains("[bỏ] </span>Lan<") && second.text.contains("[thêm] </span>Nga<"))
      #expect(
        second.text.contains("Bản của Nga</textarea>") && second.text.contains("name=\"mark\" value=\"1.2\""))
      #expect(try await desk.store.find(id, in: desk.id)?.latest.content.body == "Bản của Lan")
      #expect(try await save("Bản chung", mark: "1.2", as: nga).status == 303)
      let message = try #require(try await desk.store.find(id, in: desk.id))
      #expect(message.latest.content.body == "Bản chung" && message.status.writers == [desk.lan.id, nga.id])
      // A form without a mark overwrites nothing.
      #expect(try await save("Bản mù", mark: "", as: nga).status == 409)
    }
  }

  @Test(arguments: Engine.available)
  func aTitleOfTenThousandLettersIsToldAndKept(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let title = String(repeating: "Đất ", count: 2_500)
      var typed = MessageDesk.typed
      typed["title"] = title
      let answer = try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(answer.status == 422 && answer.text.contains("nhiều nhất là 200. Hãy rút ngắn lại."))
      #expect(answer.text.contains("Đất Đất Đất") && answer.text.contains("Bà con không phải lên huyện."))
      #expect(
        answer.text.contains("Mang theo **căn cước**") && answer.text.contains("value=\"people\" checked"))
      #expect(try await desk.store.lines(in: desk.id).isEmpty)
      let id = try await desk.draft()
      typed["mark"] = "1.1"
      let changed = try await desk.post(
        "/can-bo/tin/\(id)/sua", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(
        changed.status == 422 && changed.text.contains("Đất Đất Đất")
          && changed.text.contains("value=\"1.1\""))
      typed["title"] = ""
      let empty = try await desk.post("/can-bo/tin", as: desk.lan, typed)
      #expect(empty.status == 422 && empty.text.contains(MessageWords.titleMissing))
    }
  }

  @Test(arguments: Engine.available)
  func aScriptInEveryFieldIsTextOnEveryPage(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let texts = [
        "title", "summary", "body", "alt", "spoken", "zalo", "facebook", "notice", "task", "topic", "mark",
      ]
      var typed = Dictionary(uniqueKeysWithValues: texts.map { ($0, Self.script) })
      let refused = try await desk.post(
        "/can-bo/tin", as: desk.lan, typed, lists: ["audiences": [Self.script]])
      // A task or topic that is none is left out; the texts are taken as texts.
      #expect(refused.status == 303)
      typed["next"] = "submit"
      let gaps = try await desk.post("/can-bo/tin", as: desk.lan, typed)
      #expect(gaps.status == 422 && gaps.text.contains(MessageWords.topicMissing))
      #expect(gaps.text.contains(Self.escaped) && !gaps.text.contains("<script>alert"))
      typed.merge(["topic": "policy", "task": ""]) { $1 }
      let sent = try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)
      let id = try #require(messageID(sent))
      try await desk.act([.approve, .publish], id, by: desk.minh)
      let path = try #require(try await desk.board.find(id, in: desk.id)?.path)
      for (address, staff) in [
        (path, nil), ("/tin-tuc", nil), ("/can-bo/tin", desk.minh), ("/can-bo/tin/\(id)", desk.minh),
        ("/can-bo/tin/\(id)/sua", desk.lan),
      ] as [(String, Staff?)] {
        let page = try await desk.get(address, as: staff)
        #expect(
          page.status == 200 && !page.text.contains("<script>alert") && page.text.contains(Self.escaped),
          "\(address)")
      }
    }
  }

  @Test(arguments: Engine.available)
  func aPictureThatIsNoneIsToldAndTheWordsAreKept(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let files: [(String, [UInt8])] = [
        ("anh.jpg", Array("đây không phải ảnh".utf8)),
        ("anh.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2]),
        ("rong.png", []), ("anh.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)),
      ]
      for (name, bytes) in files {
        try await withUpload(name, bytes) { upload in
          let answer = try await desk.post(
            "/can-bo/tin", as: desk.lan, MessageDesk.typed.merging(["next": "submit"]) { $1 },
            lists: MessageDesk.audiences, uploads: ["picture": upload])
          #expect(answer.status == 422 && answer.text.contains("id=\"o-picture-loi\""), "\(name)")
          #expect(
            answer.text.contains("Mang theo **căn cước**")
              && answer.text.contains("Bà con không phải lên huyện."))
        }
      }
      #expect(try await desk.store.lines(in: desk.id).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func whereThePictureProgramIsMissingTheWordsAreKept(_ engine: Engine) async throws {
    let none = Processes { _ in throw Fault(.unavailable, "Máy chủ thiếu vipsheader.") }
    try await MessageDesk.with(engine, processes: none) { desk in
      try await withUpload("anh.png", Self.png) { upload in
        let answer = try await desk.post(
          "/can-bo/tin", as: desk.lan, MessageDesk.typed, lists: MessageDesk.audiences,
          uploads: ["picture": upload])
        #expect(answer.status == 422 && answer.text.contains("Máy chủ thiếu vipsheader."))
        #expect(answer.text.contains("Mang theo **căn cước**"))
      }
    }
  }

  @Test(arguments: Engine.available)
  func aPictureStaysWhileItsDescriptionIsMissing(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      try await withUpload("anh.png", Self.png) { upload in
        let answer = try await desk.post(
          "/can-bo/tin", as: desk.lan, MessageDesk.typed, lists: MessageDesk.audiences,
          uploads: ["picture": upload])
        #expect(answer.status == 422 && answer.text.contains("Hãy mô tả ảnh trong một câu"))
        let hash = try #require(
          answer.text.firstMatch(of: #/name="picture-hash" value="([0-9a-f]{64})"/#)?.1)
        let typed = MessageDesk.typed.merging(["picture-hash": String(hash), "alt": "Một ô màu"]) { $1 }
        let kept = try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)
        let id = try #require(messageID(kept))
        try await desk.act([.submit], id, by: desk.lan)
        try await desk.act([.approve, .publish], id, by: desk.minh)
        let published = try #require(try await desk.board.find(id, in: desk.id))
        #expect(published.picture?.alt == "Một ô màu" && published.picture?.hash.description == String(hash))
        let page = try await desk.get(published.path)
        #expect(page.text.contains("src=\"/tep/\(hash)\"") && page.text.contains("alt=\"Một ô màu\""))
        // A hash of nobody's picture is left out.
        let foreign = MessageDesk.typed.merging(["picture-hash": String(repeating: "a", count: 64)]) { $1 }
        let without = try #require(messageID(try await desk.post("/can-bo/tin", as: desk.lan, foreign)))
        #expect(try await desk.store.find(without, in: desk.id)?.latest.content.picture == nil)
      }
    }
  }

  @Test(arguments: Engine.available)
  func whatIsTypedIsKeptBesideTheMessageUntilItIsSaved(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let path = "/can-bo/tin/\(id)"
      let typed = MessageDesk.typed.merging(["body": "Đang gõ dở", "mark": "1.1", "_token": "x"]) { $1 }
      #expect(try await desk.post(path + "/tu-luu", as: desk.lan, typed).status == 204)
      // It disturbs nobody and voids nothing.
      #expect(try await desk.state(id) == .submitted)
      let form = try await desk.get(path + "/sua", as: desk.lan)
      #expect(form.text.contains("Đang gõ dở</textarea>") && form.text.contains("bản bạn gõ dở"))
      let nga = try await desk.commune.staff("nga", [.writer])
      let hers = try await desk.get(path + "/sua", as: nga)
      #expect(!hers.text.contains("Đang gõ dở"))
      #expect(try await desk.post(path + "/tu-luu", as: desk.lan, ["body": "x"]).status == 409)
      // Somebody else saves meanwhile: the draft does not overwrite it unseen.
      var other = MessageContent.whole
      other.body = "Bản của Nga"
      _ = try await desk.store.save(other, to: id, seen: desk.mark(id), by: nga, in: desk.id)
      let late = try await desk.post(path + "/sua", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(late.status == 409 && late.text.contains("Đang gõ dở"))
      #expect(try await desk.post(path + "/bo-ban-go-do", as: desk.lan).status == 303)
      let fresh = try await desk.get(path + "/sua", as: desk.lan)
      #expect(fresh.text.contains("Bản của Nga</textarea>"))
    }
  }

  @Test(arguments: Engine.available)
  func aTaskThatIsGoneAndATextTooLongAreTold(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var typed = MessageDesk.typed
      typed["task"] = TaskID(rawValue: 5).description
      typed["body"] = String(repeating: "a", count: (100 << 10) + 1)
      let answer = try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(answer.status == 422 && answer.text.contains(MessageWords.unknownTask))
      #expect(answer.text.contains("Nội dung dài 100 KB, nhiều nhất là 100 KB."))
      let blank = try await desk.get(
        "/can-bo/tin/moi", as: desk.lan, query: ["viec": MessageDesk.task.id.description])
      #expect(blank.text.contains("value=\"\(MessageDesk.task.id)\" selected"))
    }
  }

  /// A picture of 8 by 8 points.
  static let png: [UInt8] = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mOokJDBihiGlgQA5LgrAVJa1KEAAAAASUVORK5CYII="
    ) ?? Data())
}
