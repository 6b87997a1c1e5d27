// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Foundation
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// The form of a message with pictures, files, templates, spelling and two people at once.
@Suite struct MessageWritingTests {
  @Test(arguments: Engine.available)
  func aPictureAndAFileGoIntoTheTextAndArePublicOnlyWithIt(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var typed = MessageDesk.typed.merging([
        "next": "add", "part-alt": "Quầy một cửa", "part-consent": "nobody",
      ]) { $1 }
      var lists = MessageDesk.audiences
      var hash = ""
      try await withUpload("anh.png", MessageFormTests.png) { upload in
        let answer = try await desk.post(
          "/can-bo/tin", as: desk.lan, typed, lists: lists, uploads: ["part-picture": upload])
        #expect(answer.status == 200 && answer.text.contains(MessageWords.filesTaken))
        let found = try #require(
          answer.text.firstMatch(of: #/!\[Quầy một cửa\]\(\/tep\/([0-9a-f]{64})\)/#)?.1)
        hash = String(found)
        #expect(answer.text.contains("name=\"pictures\" value=\"\(hash) nobody\""))
      }
      try await withUpload("Mau don.pdf", Array("%PDF-1.7 mẫu".utf8)) { upload in
        typed["body"] = "Trên\n\n![Quầy](/tep/\(hash))\n\nDưới"
        lists["pictures"] = ["\(hash) nobody"]
        typed["part-name"] = "Mẫu đơn"
        typed["part-alt"] = nil
        let answer = try await desk.post(
          "/can-bo/tin", as: desk.lan, typed, lists: lists, uploads: ["part-file": upload])
        #expect(answer.status == 200 && answer.text.contains("Mẫu đơn") && answer.text.contains("PDF, 1 KB"))
        let file = try #require(
          answer.text.firstMatch(of: #/name="attachments" value="([0-9a-f]{64} Mẫu đơn)"/#)?.1)
        lists["attachments"] = [String(file)]
      }
      typed["next"] = "submit"
      let id = try #require(messageID(try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: lists)))
      let content = try #require(try await desk.store.find(id, in: desk.id)).latest.content
      let picture = try #require(FileHash(hash))
      #expect(content.consents == [picture: .nobody] && content.attachments.map(\.name) == ["Mẫu đơn"])
      #expect(MessageForm.content(MessageForm.values(content)) == content)
      let file = content.attachments[0].hash
      for shown in [picture, file] { #expect(try await !desk.board.shows(shown, in: desk.id)) }
      try await desk.act([.approve, .publish], id, by: desk.minh)
      for shown in [picture, file] { #expect(try await desk.board.shows(shown, in: desk.id)) }
      let path = try #require(try await desk.board.find(id, in: desk.id)?.path)
      let page = try await desk.get(path).text
      #expect(
        page.contains("Mẫu đơn</a> <span class=\"meta\">(PDF, 1 KB)")
          && page.contains("width=\"8\" height=\"8\" alt=\"Quầy\""))
      try await desk.act([.withdraw], id, comment: "Sai", by: desk.minh)
      for shown in [picture, file] { #expect(try await !desk.board.shows(shown, in: desk.id)) }
    }
  }

  @Test(arguments: Engine.available)
  func everyNewPartOfAContentVoidsTheApproval(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let hash = FileHash(of: [1])
      let changes: [(inout MessageContent) -> Void] = [
        { $0.kind = .questions }, { $0.source = "Sở Nội vụ" }, { $0.reviewBy = LocalDay(iso: "2026-12-01") },
        { $0.fee = AuthorFee(amount: Money(dong: 150_000), payee: "Lan") }, { $0.consents = [hash: .agreed] },
        { $0.attachments = [MessageAttachment(hash: hash, name: "Mẫu")] },
      ]
      for change in changes {
        let id = try await desk.submitted()
        try await desk.act([.approve], id, by: desk.minh)
        var content = MessageContent.whole
        change(&content)
        _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
        #expect(try await desk.state(id) == .draft)
        #expect(try await desk.store.find(id, in: desk.id)?.latest.content == content)
      }
    }
  }

  @Test(arguments: Engine.available)
  func changesOfTwoPeopleAreBroughtTogetherForTheSecondToConfirm(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var content = MessageContent.whole
      content.body = "Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba."
      let id = try await desk.draft(content)
      let nga = try await desk.commune.staff("nga", [.writer])
      content.body = "Đoạn một của Lan.\n\nĐoạn hai.\n\nĐoạn ba."
      _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
      var typed = MessageForm.values(.whole).fields.compactMapValues(\.first)
      typed.merge([
        "mark": "1.1", "body": "Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba của Nga.", "topic": "service-centre",
      ]) { $1 }
      let lists = ["audiences": ["people"]]
      let answer = try await desk.post("/can-bo/tin/\(id)/sua", as: nga, typed, lists: lists)
      #expect(answer.status == 409 && answer.text.contains("Hai bản đã được ghép"))
      #expect(answer.text.contains("Đoạn một của Lan.\n\nĐoạn hai.\n\nĐoạn ba của Nga.</textarea>"))
      #expect(answer.text.contains("name=\"mark\" value=\"1.2\""))
      // Nothing is saved before it was looked at, and what was typed is kept beside the message.
      #expect(try await desk.store.find(id, in: desk.id)?.latest.content.body == content.body)
      #expect(
        try await desk.store.draft(of: id, by: nga.id, in: desk.id)?.fields["body"]?.first?.hasSuffix(
          "của Nga.") == true)
    }
  }

  @Test(arguments: Engine.available)
  func whatIsBegunInFiftyWindowsIsKeptForEachUntilItIsSaved(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      for number in 0..<52 {
        let page = try await desk.get("/can-bo/tin/moi", as: desk.lan)
        let id = try #require(page.text.matches(of: #/name="beginning" value="([0-9a-z]+)"/#).last?.1)
        let typed = [
          "beginning": String(id), "title": "Tin \(number)", "body-markup": "<p>Đang <b>gõ</b></p>",
        ]
        #expect(try await desk.post("/can-bo/tin/moi/tu-luu", as: desk.lan, typed).status == 204)
      }
      let kept = try await desk.store.beginnings(by: desk.lan.id, in: desk.id)
      #expect(
        kept.count == 50 && kept.contains { $0.title == "Tin 51" } && !kept.contains { $0.title == "Tin 0" })
      let page = try await desk.get("/can-bo/tin/moi", as: desk.lan, query: ["ban": kept[0].id.description])
      #expect(page.text.contains("Đang **gõ**</textarea>") && page.text.contains("49 bản gõ dở"))
      #expect(try await !desk.get("/can-bo/tin/moi", as: desk.hoa).text.contains("bản gõ dở"))
      let typed = MessageDesk.typed.merging(["beginning": kept[0].id.description]) { $1 }
      #expect(
        try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences).status == 303)
      #expect(
        try await desk.post("/can-bo/tin/moi/bo", as: desk.lan, ["beginning": kept[1].id.description]).status
          == 303)
      #expect(try await desk.store.beginnings(by: desk.lan.id, in: desk.id).count == 48)
    }
  }

  @Test(arguments: Engine.available)
  func spellingIsCheckedAndMendedWithoutSavingOrLosingAnything(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var typed = MessageDesk.typed.merging(["body": "Làm thủ tụcc hành chính.", "next": "spelling"]) { $1 }
      let checked = try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(checked.status == 200 && checked.text.contains("<mark>tụcc</mark>"))
      let mend = try #require(checked.text.firstMatch(of: #/name="mend" value="([^"]+)"/#)?.1)
      typed["mend"] = String(mend)
      let mended = try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(
        mended.text.contains("Làm thủ tục hành chính.</textarea>") && mended.text.contains("Không thấy lỗi"))
      #expect(
        mended.text.contains("value=\"people\" checked")
          && mended.text.contains(MessageWords.mended("tụcc", "tục")))
      #expect(try await desk.store.lines(in: desk.id).isEmpty)
      let turned = try await desk.post(
        "/can-bo/tin/chinh-ta", as: desk.lan, ["body-markup": "<p>Làm thủ tụcc hành chính.</p>"])
      #expect(turned.status == 200 && turned.text.contains("tụcc"))
    }
  }

  @Test(arguments: Engine.available)
  func feesAreSummedByMonthForStaff(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      for (amount, payee) in [(150_000, "Lan"), (200_000, "Lan"), (100_000, "Nga")] {
        var content = MessageContent.whole
        content.fee = AuthorFee(amount: Money(dong: Int64(amount)), payee: payee)
        _ = try await desk.published(content)
      }
      var unpublished = MessageContent.whole
      unpublished.fee = AuthorFee(amount: Money(dong: 900_000), payee: "Lan")
      _ = try await desk.draft(unpublished)
      let page = try await desk.get("/can-bo/tin/nhuan-but", as: desk.minh, query: ["thang": "2026-05"])
      #expect(page.status == 200 && page.text.contains("450.000") && page.text.contains("350.000"))
      #expect(
        !page.text.contains("900.000") && page.text.contains("/can-bo/tin/nhuan-but.xlsx?thang=2026-05"))
      let route = try #require(desk.capability.routes.all.first { $0.path == "/can-bo/tin/nhuan-but.xlsx" })
      let reply = try await route.answer(
        Visit(
          visitor: Visitor(commune: desk.commune.card, staff: desk.minh, formToken: ""), path: route.path,
          query: ["thang": "2026-05"]))
      guard case .bytes(let book) = reply.body else { return #expect(Bool(false), "no file") }
      let rows = try SpreadsheetTable.rows(of: book)
      #expect(
        rows.map { $0.suffix(2) }.dropFirst() == [["Lan", "150000"], ["Lan", "200000"], ["Nga", "100000"]])
      #expect(rows.first == ["TT", "Tin", "Ngày đăng", "Người nhận", "Nhuận bút (đồng)"])
      let path = try #require(try await desk.board.latest(in: desk.id).first?.path)
      #expect(try await !desk.get(path).text.contains("000 đồng"))
    }
  }
}
