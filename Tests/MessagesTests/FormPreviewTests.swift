// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

@Suite struct FormPreviewTests {
  @Test(arguments: Engine.available)
  func whatIsTypedIsShownInAllItsFormsAndNothingIsSaved(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var typed = MessageDesk.typed.merging(["next": "preview", "facebook": "Bài viết riêng"]) { $1 }
      typed["title"] = "Tin <b>mới</b>"
      let shown = try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(shown.status == 200 && shown.text.contains("id=\"xem-truoc\"") && shown.text.contains(" open>"))
      let panel = try #require(shown.text.firstRange(of: "preview-all"))
      let previews = shown.text[panel.upperBound...].prefix(12_000)
      for text in [
        "Xem trước trên Zalo", "Xem trước trên Facebook", "Xem trước tờ dán bảng tin", "Bản đọc trên loa",
        "Bài Facebook (viết riêng)", "Bài Zalo (lấy từ nội dung tin)", "<strong>căn cước</strong>",
        "Tin &lt;b&gt;mới&lt;/b&gt;",
      ] { #expect(previews.contains(text), "\(text)") }
      #expect(
        shown.text.contains("value=\"people\" checked") && shown.text.contains("Bài viết riêng</textarea>"))
      #expect(try await desk.store.lines(in: desk.id).isEmpty)
      // A message that exists keeps its version.
      let id = try await desk.submitted()
      typed["mark"] = "1.1"
      let again = try await desk.post(
        "/can-bo/tin/\(id)/sua", as: desk.lan, typed, lists: MessageDesk.audiences)
      #expect(again.status == 200 && again.text.contains("Bài Facebook (viết riêng)"))
      #expect(try await desk.state(id) == .submitted)
      #expect(try await desk.store.find(id, in: desk.id)?.versions.count == 1)
    }
  }

  @Test func theScriptGetsTheSameFragment() async throws {
    try await MessageDesk.with(.sqlite) { desk in
      let answer = try await desk.post(
        "/can-bo/tin/xem-truoc", as: desk.lan,
        ["title": "Tin mới", "summary": "Tóm tắt", "body-markup": "<p>Mang <b>căn cước</b></p>"])
      #expect(answer.status == 200 && !answer.text.contains("<html"))
      #expect(answer.text.contains("<strong>căn cước</strong>") && answer.text.contains("data-part=\"zalo\""))
      let reader = try await desk.commune.staff("doc", [.reader])
      #expect(try await desk.post("/can-bo/tin/xem-truoc", as: reader, ["title": "Tin"]).status == 403)
    }
  }

  @Test func theFormSaysWhatZaloShowsOfTitleAndSummary() {
    func line(_ fields: [String: String]) -> (title: String, summary: String) {
      let form = FormState(fields)
      return (FormPreviewPages.zaloTitle(form).text, FormPreviewPages.zaloSummary(form).text)
    }
    let short = line(["title": String(repeating: "ế", count: 140), "summary": "Một câu"])
    #expect(short.title.contains("<span>140</span>/140") && !short.title.contains("over"))
    #expect(short.summary.contains("<span>7</span>/250") && !short.summary.contains("hidden>Mô"))
    let long = line(["title": String(repeating: "ế", count: 141), "summary": "Một", "zalo": "Riêng"])
    #expect(long.title.contains("class=\"hint over\"") && long.title.contains("<span>, phần cuối"))
    #expect(long.summary.contains("data-most=\"250\" hidden>"))
  }

  @Test(arguments: Engine.available)
  func commentsStandBesideTheirFieldAndAreSettledBySaving(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let summary = MessageContent.whole.summary
      try await desk.store.comment(
        "Nói rõ hơn", on: summary, in: .summary, of: id, by: desk.minh, commune: desk.id)
      try await desk.store.comment(
        "Câu cũ", on: "Không còn.", in: .body, of: id, by: desk.minh, commune: desk.id)
      let form = try await desk.get("/can-bo/tin/\(id)/sua", as: desk.lan)
      let beside = try #require(form.text.firstRange(of: "aria-label=\"Góp ý: Tóm tắt\""))
      let body = try #require(form.text.firstRange(of: "data-editor"))
      #expect(beside.lowerBound < body.lowerBound)
      #expect(form.text.contains("Nói rõ hơn") && form.text.contains("aria-label=\"Góp ý cho câu đã đổi\""))
      let comments = try await desk.store.comments(of: id, in: desk.id)
      let ticked = try #require(comments.first { $0.text == "Nói rõ hơn" }).id.description
      let lists = MessageDesk.audiences.merging([WritingCommentPages.settled: [ticked, "0000000000000"]]) {
        $1
      }
      // A tick is part of what is typed: it comes back with the form, and settles nothing before it is saved.
      let typed = MessageDesk.typed.merging(["mark": "1.1", "next": "preview"]) { $1 }
      let looked = try await desk.post("/can-bo/tin/\(id)/sua", as: desk.lan, typed, lists: lists)
      #expect(looked.text.contains("value=\"\(ticked)\" checked"))
      #expect(try await desk.store.comments(of: id, in: desk.id).allSatisfy(\.isOpen))
      let saved = try await desk.post(
        "/can-bo/tin/\(id)/sua", as: desk.lan, typed.merging(["next": "keep"]) { $1 }, lists: lists)
      #expect(saved.status == 303)
      let open = try await desk.store.comments(of: id, in: desk.id).filter(\.isOpen)
      #expect(open.map(\.text) == ["Câu cũ"])
      let next = try await desk.get("/can-bo/tin/\(id)/sua", as: desk.lan)
      #expect(!next.text.contains("Nói rõ hơn"))
    }
  }
}
