// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// The whole way of a message through its pages, as people walk it.
@Suite struct MessagePagesTests {
  @Test(arguments: Engine.available)
  func aMessageIsWrittenSentApprovedPublishedAndRead(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let sent = try await desk.post(
        "/can-bo/tin", as: desk.lan, MessageDesk.typed.merging(["next": "submit"]) { $1 },
        lists: MessageDesk.audiences)
      let id = try #require(messageID(sent))
      #expect(sent.status == 303 && sent.location == "/can-bo/tin/\(id)?xong=submit")
      let own = try await desk.get("/can-bo/tin/\(id)", as: desk.lan, query: ["xong": "submit"])
      #expect(own.text.contains("Tin đã được gửi duyệt.") && !own.text.contains("/duyet-va-dang"))
      let waiting = try await desk.capability.today(desk.minh, desk.commune.card)
      #expect(waiting.map(\.path) == ["/can-bo/tin/\(id)"] && waiting.first?.action == "Xem và duyệt")
      let written = try await desk.capability.today(desk.lan, desk.commune.card)
      #expect(
        written.map(\.urgency) == [.others] && written.first?.title.hasPrefix("Đang chờ duyệt: ") == true)
      // The leader's main button stands on the page, with the mark of what is seen.
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      #expect(
        page.text.contains("action=\"/can-bo/tin/\(id)/duyet-va-dang\"")
          && page.text.contains("name=\"mark\" value=\"1.1\""))
      let approved = try await desk.post("/can-bo/tin/\(id)/duyet-va-dang", as: desk.minh, ["mark": "1.1"])
      #expect(approved.status == 303)
      let published = try #require(try await desk.board.find(id, in: desk.id))
      #expect(published.task == MessageDesk.task.id && published.audiences == [.people, .businesses])
      #expect(published.path.hasPrefix("/tin-tuc/tu-01-6-lam-thu-tuc-dat-dai-tai-xa-"))
      let article = try await desk.get(published.path)
      #expect(article.status == 200 && article.text.contains("<strong>căn cước</strong>"))
      #expect(article.text.contains("<h1") && article.text.contains("Phòng Văn hoá - Xã hội"))
      let news = try await desk.get("/tin-tuc")
      #expect(news.text.contains(published.path) && news.text.contains("Bà con không phải lên huyện."))
      let moved = try await desk.get("/tin-tuc", query: ["chu-de": "policy"])
      #expect(moved.status == 301 && moved.location == "/tin-tuc/chu-de/chu-truong-chinh-sach")
      #expect(try await desk.capability.today(desk.minh, desk.commune.card).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func whatApprovedTwiceOrByTheWriterIsRefusedWithASentence(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let writer = try await desk.post("/can-bo/tin/\(id)/duyet", as: desk.lan, ["mark": "1.1"])
      #expect(writer.status == 403 && writer.text.contains("chưa được duyệt tin"))
      #expect(try await desk.post("/can-bo/tin/\(id)/duyet", as: desk.minh, ["mark": "1.1"]).status == 303)
      let again = try await desk.post("/can-bo/tin/\(id)/duyet", as: desk.minh, ["mark": "1.1"])
      #expect(again.status == 409 && again.text.contains("Tin đang ở trạng thái “Đã duyệt, chưa đăng”"))
      let unmarked = try await desk.post("/can-bo/tin/\(id)/dang", as: desk.hoa)
      #expect(unmarked.status == 409 && unmarked.text == MessageWords.changedMeanwhile)
      let item = try await desk.capability.today(desk.hoa, desk.commune.card)
      #expect(item.map(\.action) == ["Xem và đăng"])
      #expect(try await desk.post("/can-bo/tin/\(id)/dang", as: desk.hoa, ["mark": "1.1"]).status == 303)
      #expect(try await desk.kinds(id) == ["message.approved", "published"])
    }
  }

  @Test(arguments: Engine.available)
  func whatIsSentBackComesToTheWriterWithTheComment(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let silent = try await desk.post(
        "/can-bo/tin/\(id)/tra-lai", as: desk.minh, ["mark": "1.1", "action": "return"])
      #expect(silent.status == 422 && silent.text.contains("Hãy ghi cần sửa gì, để người soạn biết."))
      let long = String(repeating: "ấ", count: 1_001)
      let tooLong = try await desk.post(
        "/can-bo/tin/\(id)/tra-lai", as: desk.minh, ["mark": "1.1", "action": "return", "comment": long])
      #expect(
        tooLong.status == 422 && tooLong.text.contains(long) && tooLong.text.contains("Dài 1.001 chữ cái"))
      let back = try await desk.post(
        "/can-bo/tin/\(id)/tra-lai", as: desk.minh, ["mark": "1.1", "comment": "Thiếu <b>giờ</b> làm việc"])
      #expect(back.status == 303)
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(page.text.contains("Người duyệt góp ý: Thiếu &lt;b&gt;giờ&lt;/b&gt; làm việc"))
      let items = try await desk.capability.today(desk.lan, desk.commune.card)
      #expect(items.map(\.action) == ["Xem góp ý và sửa"])
      #expect(try await desk.kinds(id).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func aWithdrawnMessageSaysSoAndWhy(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      let path = try #require(try await desk.board.find(id, in: desk.id)?.path)
      let silent = try await desk.post(
        "/can-bo/tin/\(id)/go", as: desk.hoa, ["mark": "1.1", "action": "withdraw"])
      #expect(silent.status == 422 && silent.text.contains("người xem trang sẽ thấy lý do này"))
      let gone = try await desk.post(
        "/can-bo/tin/\(id)/go", as: desk.hoa, ["mark": "1.1", "comment": "Lịch <i>đã</i> đổi"])
      #expect(gone.status == 303)
      for address in [path, path + ".mp3"] {
        let page = try await desk.get(address)
        #expect(page.status == 410 && page.text.contains("Lịch &lt;i&gt;đã&lt;/i&gt; đổi"))
        #expect(!page.text.contains("căn cước"))
      }
      #expect(try await desk.get("/tin-tuc").text.contains("Xã chưa đăng tin nào."))
      let again = try await desk.post(
        "/can-bo/tin/\(id)/go", as: desk.hoa, ["mark": "1.1", "comment": "Lại"])
      #expect(again.text == MessageWords.refusal(.notLive, .withdraw))
      #expect(try await desk.kinds(id).count { $0 == "message.withdrawn" } == 1)
      // What never was public never was.
      let draft = try await desk.draft()
      for address in ["/tin-tuc/x-\(draft)", "/tin-tuc/x-0000000000000", "/tin-tuc/x"] {
        #expect(try await desk.get(address).status == 404)
      }
    }
  }

  @Test(arguments: Engine.available)
  func anAddressWithTheOldTitleLeadsToTheNewOne(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      let old = try #require(try await desk.board.find(id, in: desk.id)?.path)
      var content = MessageContent.whole
      content.title = "Từ 15/6, làm thủ tục đất đai tại xã"
      _ = try await desk.store.save(content, to: id, seen: desk.mark(id), by: desk.lan, in: desk.id)
      try await desk.act([.submit], id, by: desk.lan)
      try await desk.act([.approve, .publish], id, by: desk.minh)
      let moved = try await desk.get(old)
      let now = try await desk.board.find(id, in: desk.id)?.path
      #expect(moved.status == 301 && moved.location == now && now != old)
    }
  }

  @Test(arguments: Engine.available)
  func theListIsFilteredAndSaysWhoHoldsWhat(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var content = MessageContent.whole
      content.task = MessageDesk.task.id
      let (draft, _) = (try await desk.draft(content), try await desk.submitted())
      let all = try await desk.get("/can-bo/tin", as: desk.minh)
      #expect(
        all.text.contains("Người lan") && all.text.contains(">Người minh<")
          && all.text.contains("30/6/2026"))
      let drafts = try await desk.get("/can-bo/tin", as: desk.minh, query: ["trang-thai": "draft"])
      #expect(drafts.text.contains("/can-bo/tin/\(draft)") && !drafts.text.contains(">Chờ duyệt</span>"))
      let mine = try await desk.get("/can-bo/tin", as: desk.minh, query: ["cua": "toi"])
      #expect(mine.text.contains("Chưa có tin nào ở mục này."))
      desk.commune.clock.now = Instant(LocalDay(number: desk.commune.clock.now.day.number + 60))
      #expect(try await desk.get("/can-bo/tin", as: desk.minh).text.contains("Quá hạn 30/6/2026"))
      #expect(try await desk.get("/can-bo/tin/0000000000000", as: desk.minh).text == MessageWords.notFound)
    }
  }
}
