// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Channels

@Suite struct ChannelPagesTests {
  @Test(arguments: Engine.available)
  func handChannelsStayOpenUntilALinkIsPastedBack(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let zalo = try await desk.delivery(.zalo)
      let page = try await desk.get("/can-bo/kenh/\(zalo.id)")
      #expect(page.text.contains("Bài Zalo bản 1") && page.text.contains("Chờ đăng tay"))
      #expect(
        page.text.contains("Nộp hồ sơ &lt;tại nhà&gt;") && page.text.contains("https://an-binh.test/tin-tuc/")
      )
      for (pasted, sentence) in [
        ("", "Hãy dán đường dẫn của bài trên Zalo"),
        ("https://facebook.com/anbinh/posts/1", "không phải của Zalo"),
        ("https://zalo.me/", "là trang chủ của Zalo"), ("https://zalo.me.evil.vn/1", "không phải của Zalo"),
        ("javascript:alert(1)", "không phải của Zalo"),
        ("https://zalo.me/" + String(repeating: "a", count: 700), "dài quá 600 ký tự"),
      ] {
        let answer = try await desk.post(zalo, "", ["link": pasted])
        #expect(answer.status == 422 && answer.text.contains(sentence), "\(pasted)")
        #expect(answer.text.contains("value=\"\(pasted)\"") && answer.text.contains("href=\"#o-link\""))
      }
      #expect(try await desk.delivery(.zalo).state == .queued)
      let kept = try await desk.post(zalo, "", ["link": "zalo.me/s/1?utm_source=zalo"])
      #expect(kept.status == 303 && kept.location == "/can-bo/kenh/\(zalo.id)")
      let done = try await desk.get("/can-bo/kenh/\(zalo.id)")
      #expect(done.text.contains("href=\"https://zalo.me/s/1\"") && done.text.contains("Đã đăng"))
      #expect(!done.text.contains("Ghi nhận đã đăng"))
    }
  }

  @Test(arguments: Engine.available)
  func theSameReceiptTwiceIsOneAndAnotherIsTold(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let zalo = try await desk.delivery(.zalo)
      for _ in 1...2 { #expect(try await desk.post(zalo, "", ["link": "https://zalo.me/s/1"]).status == 303) }
      #expect(try await desk.kinds() == ["delivery.portal", "delivery.zalo"])
      let other = try await desk.post(zalo, "", ["link": "https://zalo.me/s/2"])
      #expect(other.status == 409 && other.text.contains(ChannelWords.notWaiting))
      #expect(other.text.contains("Bạn vừa dán: https://zalo.me/s/2"))
      // The link of one message proves no other.
      let second = MessageID(rawValue: 42)
      try await desk.publish(second)
      let used = try await desk.post(desk.delivery(.zalo, of: second), "", ["link": "https://zalo.me/s/1"])
      #expect(used.status == 422 && used.text.contains("đã là bằng chứng của một tin khác"))
      #expect(used.text.contains("value=\"https://zalo.me/s/1\""))
      #expect(try await desk.kinds(second) == ["delivery.portal"])
    }
  }

  @Test(arguments: Engine.available)
  func aBoardIsProvenByAPhoto(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let board = try await desk.delivery(.noticeBoard)
      #expect(try await desk.post(board).text.contains(ChannelWords.photoMissing))
      for (bytes, status, sentence) in [
        (Array("chữ".utf8), 422, "Tệp này không phải là ảnh."),
        ([0xFF, 0xD8] + [UInt8](repeating: 0, count: 2_000), 413, "Ảnh lớn quá."),
      ] {
        try await withUpload("anh.jpg", bytes) { upload in
          let answer = try await desk.post(board, "", uploads: ["photo": upload])
          #expect(
            answer.status == status && answer.text.contains(sentence)
              && answer.text.contains("id=\"o-photo-loi\""))
        }
      }
      try await withUpload("anh.jpg", [0xFF, 0xD8, 1]) { upload in
        let kept = try await desk.post(board, "", uploads: ["photo": upload])
        #expect(kept.status == 303)
      }
      let page = try await desk.get("/can-bo/kenh/\(board.id)")
      #expect(
        page.text.contains("Đã niêm yết")
          && page.text.contains("src=\"/tep/\(String(repeating: "a", count: 64))\""))
      #expect(try await desk.kinds() == ["delivery.portal", "delivery.notice-board"])
    }
  }

  @Test(arguments: Engine.available)
  func theSheetForTheBoardCarriesTextAndCode(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let page = try await desk.get("/can-bo/kenh/\(try await desk.delivery(.noticeBoard).id)/to-in")
      #expect(page.text.contains("<p>Dòng một</p>") && page.text.contains("<p>Dòng &lt;hai&gt;</p>"))
      #expect(
        page.text.contains("<h1>Nộp hồ sơ &lt;tại nhà&gt;</h1>") && page.text.contains("viewBox=\"0 0 "))
      #expect(page.text.contains("Ủy ban nhân dân xã An Bình"))
    }
  }

  @Test(arguments: Engine.available)
  func whoeverDoesNotPostSaysWhy(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let radio = try await desk.delivery(.loudspeaker)
      let silent = try await desk.post(radio, "/khong-dang", ["reason": ""])
      #expect(silent.status == 422 && silent.text.contains(ChannelWords.reasonMissing))
      #expect(
        silent.text.contains("href=\"#k-reason\"") && silent.text.contains("<details class=\"more\" open>"))
      let long = String(repeating: "ấ", count: 501)
      let tooLong = try await desk.post(radio, "/khong-dang", ["reason": long])
      #expect(
        tooLong.status == 422 && tooLong.text.contains("dài quá 500 ký tự") && tooLong.text.contains(long))
      let spoken = try await desk.post(radio, "", ["statement": long, "minutes": "sáu"])
      #expect(
        spoken.text.contains("dài quá 500 ký tự") && spoken.text.contains("value=\"sáu\"")
          && spoken.text.contains(long))
      #expect(try await desk.post(radio, "/khong-dang", ["reason": "Loa <hỏng>"]).status == 303)
      let page = try await desk.get("/can-bo/kenh/\(radio.id)")
      #expect(page.text.contains("Không đăng: Loa &lt;hỏng&gt;"))
      let again = try await desk.post(radio, "/khong-dang", ["reason": "Lại"])
      #expect(again.status == 409 && again.text.contains(ChannelWords.notWaiting))
      #expect(try await desk.kinds() == ["delivery.portal"])
    }
  }

  @Test(arguments: Engine.available)
  func theListAndTheFiguresTellWhatIsProven(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      let empty = try await desk.get("/can-bo/kenh")
      #expect(empty.text.contains("Không còn việc nào chờ ở các kênh."))
      try await desk.publish()
      desk.commune.clock.advance(by: .seconds(600))
      #expect(try await desk.post(desk.delivery(.zalo), "", ["link": "https://zalo.me/s/1"]).status == 303)
      let list = try await desk.get("/can-bo/kenh")
      #expect(list.text.contains("Việc đang chờ") && list.text.contains("Đã xong"))
      let figures = DeliveryFigures(try await desk.all())
      #expect(
        figures.lines.map(\.queued) == [1, 1, 1, 1, 1] && figures.lines.map(\.confirmed) == [1, 0, 1, 0, 0])
      #expect(figures.lines[2].medianMinutes == 10 && figures.lines[3].medianMinutes == nil)
      let page = try await desk.channels.capability.get("/hieu-nang", in: desk.commune.card)
      #expect(
        page.status == 200
          && page.text.contains(
            "<td role=\"cell\" data-name=\"Thời gian giữa (phút)\" class=\"number\">10</td>")
      )
      let writer = try await desk.commune.staff("lan", [.writer])
      #expect(try await desk.get("/can-bo/kenh", as: writer).status == 403)
      #expect(try await desk.get("/can-bo/kenh/0000000000000").text == ChannelWords.notFound)
      // What is taken down later was proven all the same.
      try await desk.withdraw()
      #expect(DeliveryFigures(try await desk.all()).lines.map(\.confirmed) == [1, 0, 1, 0, 0])
    }
  }
}
