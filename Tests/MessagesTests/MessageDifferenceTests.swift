// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

@Suite struct MessageDifferenceTests {
  @Test(arguments: Engine.available)
  func theApproverSeesWhatChangedSinceTheySentItBackInEveryPart(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let first = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      #expect(!first.text.contains("Thay đổi so với"))
      try await desk.act([.sendBack], id, comment: "Thêm giờ", by: desk.minh)
      try await desk.rewrite(id) { $0.summary = "Bà con không phải lên tỉnh." }
      try await desk.act([.submit], id, by: desk.lan)
      // Another version comes between; the approver still compares with the one they know.
      try await desk.rewrite(id) {
        ($0.zalo, $0.spoken, $0.notice, $0.facebook) = ("Zalo riêng", "Lời đọc", "Tờ dán", "Bài riêng")
        $0.topic = .policy
      }
      try await desk.act([.submit], id, by: desk.lan)
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      #expect(page.text.contains("<section><h2>Thay đổi so với bản số 1 (bản bạn đã xem)</h2>"))
      for part in [MessagePart.summary, .spoken, .zalo, .facebook, .notice] {
        #expect(page.text.contains("<h3>\(MessageWords.part(part))</h3>"), "\(part)")
      }
      #expect(!page.text.contains("<h3>Nội dung</h3>"))
      #expect(page.text.contains("<ins>\(MessageWords.topic(.policy))</ins>"))
      let author = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(author.text.contains("<summary>Thay đổi so với bản số 2 (bản trước)</summary>"))
    }
  }

  @Test(arguments: Engine.available)
  func whoDoesNotKnowItComparesWithWhatThePublicSees(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.published()
      for body in ["Bản hai.", "Bản ba."] {
        try await desk.rewrite(id) { $0.body = body }
        try await desk.act([.submit], id, by: desk.lan)
      }
      let other = try await desk.commune.staff("other", [.approver])
      let message = try #require(try await desk.store.find(id, in: desk.id))
      let known = message.known(to: other.id, [])
      #expect(known?.version.number == 1 && known?.by == .live)
      #expect(message.known(to: desk.minh.id, [])?.by == .handled)
    }
  }

  @Test(arguments: Engine.available)
  func everyButtonThatIsMissingIsExplainedWithWhoCan(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.lan)
      #expect(
        page.text.contains(
          "<strong>Duyệt:</strong> Tài khoản của bạn chưa có quyền này. Người làm được: Người minh."))
      #expect(page.text.contains("<strong>Đăng:</strong>") && page.text.contains("Người hoa"))
      let chief = try await desk.commune.staff("chief", [.writer, .approver])
      let own = try await desk.store.create(.whole, by: chief, in: desk.id)
      try await desk.act([.submit], own, by: chief)
      let mine = try await desk.get("/can-bo/tin/\(own)", as: chief)
      #expect(mine.text.contains("người duyệt phải là người khác. Người làm được: Người minh."))
    }
  }

  @Test(arguments: Engine.available)
  func theLeadersButtonsStandInABarAtTheEndOfThePage(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
      let bar = try #require(page.text.firstRange(of: "<div class=\"act-bar\">"))
      #expect(page.text[bar.upperBound...].contains("Duyệt và đăng"))
      #expect(page.text.contains("id=\"viec-khac\"") && page.text.contains("href=\"#viec-khac\""))
      let reader = try await desk.commune.staff("doc", [.reader])
      #expect(try await desk.get("/can-bo/tin/\(id)", as: reader).text.contains("act-bar") == false)
    }
  }
}

@Suite struct ShortenedDifferenceTests {
  @Test func longUnchangedRunsAreCutButForWhatStandsAroundAChange() {
    let long = String(repeating: "ấ", count: 1_000)
    let pieces = MessageDifferencePages.shortened([
      .same(long), .removed("cũ"), .same(long), .added("mới"), .same("ngắn"),
    ])
    #expect(
      pieces == [
        .same("…" + String(long.prefix(160))), .removed("cũ"),
        .same(String(long.prefix(160)) + "…" + String(long.prefix(160))), .added("mới"), .same("ngắn"),
      ])
  }
}
