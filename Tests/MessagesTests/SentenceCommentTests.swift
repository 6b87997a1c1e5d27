// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

@Suite struct SentenceCommentTests {
  private static let content: MessageContent = {
    var content = MessageContent.whole
    content.body = "Mang theo **căn cước**. Đến trước 8 giờ tại TP. Vinh.\n\nGọi 0239 3 123 456."
    return content
  }()

  private func comment(_ part: MessagePart, _ sentence: String, id: Int64 = 1) -> SentenceComment {
    SentenceComment(
      id: ID(rawValue: id), version: 1, part: part, sentence: sentence, text: "Sai",
      person: PersonID(rawValue: 1),
      at: Instant(milliseconds: 0))
  }

  @Test func aCommentFollowsItsSentenceOrIsToldItIsGone() {
    var moved = Self.content
    moved.summary = "Gọi 0239 3 123 456."
    moved.body = "Câu mới. Đến trước 8 giờ tại TP. Vinh."
    let comments = [
      comment(.body, "Đến trước 8 giờ tại TP. Vinh.", id: 1), comment(.body, "Gọi 0239 3 123 456.", id: 2),
      comment(.body, "Mang theo căn cước.", id: 3),
    ]
    let board = SentenceBoard(Self.content, comments)
    let body = board.parts.first { $0.part == .body }?.lines ?? []
    #expect(
      body.map(\.text) == ["Mang theo căn cước.", "Đến trước 8 giờ tại TP. Vinh.", "Gọi 0239 3 123 456."])
    #expect(body.map { $0.comments.map(\.id.rawValue) } == [[3], [1], [2]] && board.gone.isEmpty)
    let next = SentenceBoard(moved, comments)
    #expect(next.parts.first { $0.part == .summary }?.lines.first?.comments.map(\.id.rawValue) == [2])
    #expect(next.parts.first { $0.part == .body }?.lines.map(\.comments.count) == [0, 1])
    #expect(next.gone.map(\.id.rawValue) == [3])
  }

  @Test func renditionsOfTheirOwnHaveSentencesTooAndOfTwoAlikeTheFirstIsMeant() {
    var content = Self.content
    content.body = "Đúng giờ. Đúng giờ."
    content.spoken = "Kính thưa bà con. Xin nghe tin."
    let board = SentenceBoard(content, [comment(.body, "Đúng giờ.")])
    #expect(board.parts.map(\.part) == [.title, .summary, .body, .spoken])
    #expect(board.parts[2].lines.map(\.comments.count) == [1, 0])
  }

  @Test(arguments: Engine.available)
  func aColleaguePicksASentenceAndTheAuthorSettlesIt(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted(Self.content)
      let path = "/can-bo/tin/\(id)/gop-y"
      let page = try await desk.get(path, as: desk.hoa)
      #expect(page.text.contains("?cau=body-2#body-2") && !page.text.contains("<textarea"))
      let open = try await desk.get(path, as: desk.hoa, query: ["cau": "body-2"])
      #expect(
        open.text.contains("name=\"sentence\" value=\"Đến trước 8 giờ tại TP. Vinh.\"")
          && open.text.contains("<textarea"))
      let typed = ["cau": "body-2", "part": "body", "sentence": "Đến trước 8 giờ tại TP. Vinh."]
      let empty = try await desk.post(path, as: desk.hoa, typed)
      #expect(empty.status == 422 && empty.text.contains(MessageWords.textMissing))
      let sent = try await desk.post(path, as: desk.hoa, typed.merging(["text": "8 giờ <b>sáng</b>?"]) { $1 })
      #expect(sent.status == 303)
      #expect(try await desk.post(path, as: desk.hoa, ["text": "Câu nào?"]).status == 422)
      let author = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(
        author.text.contains("Góp ý chưa xử lý (1)") && author.text.contains("8 giờ &lt;b&gt;sáng&lt;/b&gt;?")
      )
      let day = try await desk.capability.today(desk.lan, desk.commune.card)
      #expect(day.contains { $0.title.hasPrefix("1 góp ý chưa xử lý: ") && $0.urgency == .mine })
      #expect(try await desk.store.openComments(forAuthor: desk.hoa.id, in: desk.id).isEmpty)
      let comment = try #require(try await desk.store.comments(of: id, in: desk.id).first)
      let refused = try await desk.post("\(path)/\(comment.id)", as: desk.minh, ["settles": "1"])
      #expect(refused.status == 403 && refused.text == MessageWords.notYoursToSettle)
      #expect(try await desk.post("\(path)/\(comment.id)", as: desk.lan, ["settles": "1"]).status == 303)
      let settled = try await desk.store.comments(of: id, in: desk.id)
      #expect(try await desk.store.openComments(forAuthor: desk.lan.id, in: desk.id).isEmpty)
      #expect(settled.map(\.isOpen) == [false] && settled.first?.settledBy == desk.lan.id)
      #expect(
        try await desk.get("/can-bo/tin/\(id)", as: desk.lan).text.contains("Góp ý chưa xử lý") == false)
      #expect(try await desk.post("\(path)/\(comment.id)", as: desk.hoa, ["settles": "0"]).status == 303)
      try await desk.rewrite(id) { $0.body = "Đến trước 9 giờ." }
      let gone = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(gone.text.contains("Câu đã đổi"))
      #expect(try await desk.get(path, as: desk.lan).text.contains("<h2>Câu đã đổi</h2>"))
      let missing = try await desk.post("\(path)/0000000000001", as: desk.lan, ["settles": "1"])
      #expect(missing.status == 404)
    }
  }
}
