// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Documents

struct DocumentPagesTests {
  @Test(arguments: Engine.available)
  func readingAFileFillsTheFormAndNothingIsKeptYet(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      try await DocumentDesk.upload("ke-hoach.pdf", Array("%PDF-1.7 …".utf8)) { upload in
        let read = try await desk.post(
          "/can-bo/van-ban", as: desk.lan, ["next": "read"], uploads: ["file": upload])
        #expect(read.status == 200 && read.text.contains("value=\"12/KH-UBND\""))
        #expect(read.text.contains("Đã đọc tệp") && read.text.contains("ke-hoach.pdf"))
        #expect(try await desk.store.lines(in: desk.commune.id).isEmpty)
        let hash = try #require(read.text.firstMatch(of: #/name="files" value="([0-9a-f]{64})"/#)).1
        let sent = try await desk.post(
          "/can-bo/van-ban", as: desk.lan,
          [
            "next": "submit", "files": String(hash), "form": "plan", "number": "12/KH-UBND",
            "issuer": "UBND xã An Bình", "issued": "2026-01-05", "summary": "Truyền thông",
            "category": "strategy",
            "field": "reform",
          ])
        let path = try #require(sent.location?.split(separator: "?").first.map(String.init))
        #expect(sent.location == path + "?xong=submit")
        let page = try await desk.get(path, as: desk.minh)
        #expect(page.text.contains("Đã đối chiếu, công khai") && page.text.contains("Chờ kiểm tra"))
        let own = try await desk.get(path, as: desk.lan)
        #expect(!own.text.contains("Đã đối chiếu, công khai"))
        let line = try #require(try await desk.store.lines(in: desk.commune.id).first)
        let kept = try await desk.store.find(line.id, in: desk.commune.id)
        #expect(kept?.latest.facts.text.contains("Truyền thông cải cách hành chính") == true)
        let today = try await desk.capability.today(desk.minh, desk.commune.card)
        #expect(today.map(\.urgency) == [.mine] && today[0].title.contains("12/KH-UBND"))
        let mine = try await desk.capability.today(desk.lan, desk.commune.card)
        #expect(mine.map(\.urgency) == [.others])
      }
    }
  }

  @Test(arguments: Engine.available)
  func whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      try await DocumentDesk.upload("anh.pdf", [0xFF, 0xD8, 0xFF, 0xE0]) { upload in
        let refused = try await desk.post(
          "/can-bo/van-ban", as: desk.lan, ["summary": "Tôi đã gõ", "issued": "40/13/2026", "next": "save"],
          uploads: ["file": upload])
        #expect(refused.status == 422 && refused.text.contains("Tôi đã gõ"))
        #expect(refused.text.contains("không phải .pdf hay .docx") && refused.text.contains("40/13/2026"))
      }
      let bare = try await desk.post("/can-bo/van-ban", as: desk.lan, ["next": "read"])
      #expect(bare.status == 422 && bare.text.contains("Hãy chọn tệp"))
    }
  }

  @Test(arguments: Engine.available)
  func twoDocumentsOfOneNumberAndDayAreRefused(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      _ = try await desk.submitted(desk.facts())
      let again = try await desk.post(
        "/can-bo/van-ban", as: desk.lan,
        ["number": "12/kh-ubnd", "issued": "2026-01-05", "summary": "Lần hai", "next": "save"])
      #expect(again.status == 422 && again.text.contains("Đã có văn bản số"))
    }
  }

  @Test(arguments: Engine.available)
  func aDocumentIsMendedSentBackPublishedAndTakenDown(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      let id = try await desk.submitted(desk.facts())
      let path = "/can-bo/van-ban/\(id)"
      let silent = try await desk.post(path + "/tra-lai", as: desk.minh, ["mark": "1.1"])
      #expect(silent.status == 422 && silent.text.contains("Hãy ghi cần sửa gì"))
      let back = try await desk.post(
        path + "/tra-lai", as: desk.minh, ["mark": "1.1", "comment": "Sai ngày"])
      #expect(back.status == 303)
      let shown = try await desk.get(path, as: desk.lan)
      #expect(shown.text.contains("Góp ý: Sai ngày"))
      let today = try await desk.capability.today(desk.lan, desk.commune.card)
      #expect(today.first?.title.hasPrefix("Sửa văn bản bị trả lại") == true)
      let edit = try await desk.get(path + "/sua", as: desk.lan)
      let files = try #require(edit.text.firstMatch(of: #/name="files" value="([0-9a-f]{64})"/#)).1
      let saved = try await desk.post(
        path + "/sua", as: desk.lan,
        [
          "mark": "1.1", "files": String(files), "form": "plan", "number": "12/KH-UBND", "issuer": "UBND xã",
          "issued": "2026-01-06", "summary": "Truyền thông", "category": "strategy", "field": "reform",
          "next": "submit",
        ])
      #expect(saved.location == "\(path)?xong=submit")
      let stale = try await desk.post(path + "/cong-khai", as: desk.minh, ["mark": "1.1"])
      #expect(stale.status == 409)
      let published = try await desk.post(path + "/cong-khai", as: desk.minh, ["mark": "2.1"])
      #expect(published.status == 303)
      let list = try await desk.get("/van-ban")
      #expect(list.text.contains("Kế hoạch số 12/KH-UBND") && list.text.contains("Còn hiệu lực"))
      #expect(list.text.contains("Có 1 văn bản"))
      let address = PublishedDocument.path(id, "12/KH-UBND")
      #expect(address == "/van-ban/12-kh-ubnd-\(id)")
      let page = try await desk.get(address)
      #expect(page.status == 200 && page.text.contains("06/01/2026") && page.text.contains("/tep/"))
      let old = try await desk.get("/van-ban/so-cu-\(id)")
      #expect(old.status == 301 && old.location == address)
      let sheet = try await desk.get(address, query: ["ban-in": "1"])
      #expect(sheet.text.contains("tính đến ngày 04/5/2026") && !sheet.text.contains("Mục chính"))
      let feed = try await desk.get("/van-ban/feed.atom")
      #expect(feed.text.contains("https://an-binh.test\(address)"))
      let taken = try await desk.post(path + "/go", as: desk.minh, ["mark": "2.1", "comment": "Nhầm tệp"])
      #expect(taken.status == 303)
      let gone = try await desk.get(address)
      #expect(gone.status == 410 && gone.text.contains("Nhầm tệp"))
    }
  }

  @Test(arguments: Engine.available)
  func aReplacedDocumentSaysSoAndLeadsToItsSuccessor(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      let old = try await desk.published(desk.facts("7/KH-UBND", issued: "2025-01-06"))
      var next = try await desk.facts()
      next.relations = [
        DocumentRelation(kind: .replaces, number: "7/KH-UBND", issuedOn: LocalDay(iso: "2025-01-06")),
        DocumentRelation(kind: .amends, number: "5/NQ-HĐND", issuedOn: nil),
      ]
      let new = try await desk.published(next)
      let page = try await desk.get(PublishedDocument.path(old, "7/KH-UBND"))
      #expect(page.text.contains("Văn bản này bị thay thế từ ngày 05/01/2026"))
      #expect(page.text.contains("href=\"/van-ban/\(new)\""))
      let successor = try await desk.get(PublishedDocument.path(new, "12/KH-UBND"))
      #expect(successor.text.contains("Thay thế: <a href=\"/van-ban/\(old)\""))
      #expect(successor.text.contains("Sửa đổi, bổ sung: 5/NQ-HĐND"))
      let staff = try await desk.get("/can-bo/van-ban/\(old)", as: desk.lan)
      #expect(staff.text.contains("Bị thay thế"))
    }
  }

  @Test(arguments: Engine.available)
  func emptyPagesSayWhatToDo(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      let list = try await desk.get("/van-ban")
      #expect(list.text.contains("chưa công khai văn bản nào"))
      let search = try await desk.get("/van-ban", query: ["q": "không có"])
      #expect(search.text.contains("Xem tất cả văn bản"))
      let staff = try await desk.get("/can-bo/van-ban", as: desk.lan)
      #expect(staff.text.contains("Nhập văn bản"))
      let citations = try await desk.get("/can-bo/vien-dan", as: desk.lan)
      #expect(citations.text.contains("Không có nội dung nào"))
      let nothing = try await desk.get("/van-ban/x")
      #expect(nothing.status == 404)
      let unknown = try await desk.get("/can-bo/van-ban/0000000000009", as: desk.lan)
      #expect(unknown.status == 404)
    }
  }
}
