// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Channels

@Suite struct NoticeSheetTests {
  private static let card = CommuneCard(
    id: CommuneID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh",
    host: "an-binh.test")

  private func sheet(_ text: String) throws -> NoticeSheet {
    NoticeSheet(
      text, title: "Tiếp công dân \"tháng 12\"", on: try #require(LocalDay(iso: "2026-11-26")),
      commune: Self.card, address: "https://an-binh.test/tin-tuc/tiep-cong-dan")
  }

  @Test func linesAreParagraphsAndItems() throws {
    let parts = try sheet("Sáng thứ Năm.\n\n- 03/12\n- 17/12\nMang theo CCCD.").parts
    #expect(parts.map(\.kind) == [.paragraph, .item, .item, .paragraph])
    #expect(parts.map(\.text) == ["Sáng thứ Năm.", "03/12", "17/12", "Mang theo CCCD."])
  }

  @Test func textGoesToTheTypesetterAsDataOnly() throws {
    let hostile = "#import \"x\" \\ $1$ *đậm* <a>"
    let files = try sheet(hostile).files()
    #expect(Set(files.keys) == ["notice-sheet.typ", "sheet.json", "code.svg"])
    let data = try #require(files["sheet.json"])
    let object = try #require(JSONSerialization.jsonObject(with: Data(data)) as? [String: Any])
    let parts = try #require(object["parts"] as? [[String: String]])
    #expect(parts == [["kind": "paragraph", "text": hostile]])
    #expect(object["title"] as? String == "Tiếp công dân \"tháng 12\"")
    #expect(object["note"] as? String == "Đăng ngày 26/11/2026.")
    #expect(object["issuer"] as? String == "Ủy ban nhân dân xã An Bình")
    #expect(files["notice-sheet.typ"].map { !String(decoding: $0, as: UTF8.self).contains(hostile) } == true)
  }

  @Test(arguments: Engine.available)
  func theSheetIsAPDFForWhoPostsIt(_ engine: Engine) async throws {
    try await ChannelDesk.with(engine) { desk in
      try await desk.publish()
      let answer = try await desk.get("/can-bo/kenh/\(try await desk.delivery(.noticeBoard).id)/to-in.pdf")
      #expect(answer.status == 200 && answer.text.hasPrefix("%PDF"))
    }
  }
}
