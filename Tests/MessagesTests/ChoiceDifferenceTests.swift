// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

@Suite struct ChoiceDifferenceTests {
  private static let hash = FileHash(String(repeating: "ab", count: 32))
  private static let other = FileHash(String(repeating: "cd", count: 32))

  /// A change of each part of a content, by the part's name.
  private static func changes() throws -> [String: (inout MessageContent) -> Void] {
    let (hash, other) = (try #require(hash), try #require(other))
    return [
      "task": { $0.task = TaskID(rawValue: 5) }, "topic": { $0.topic = .policy },
      "audiences": { $0.audiences = [.workers] }, "title": { $0.title = "Tên khác" },
      "summary": { $0.summary = "Tóm tắt khác" }, "body": { $0.body = "Nội dung khác" },
      "picture": { $0.picture = MessagePicture(hash: other, alt: "Cổng xã") },
      "spoken": { $0.spoken = "Lời đọc" },
      "zalo": { $0.zalo = "Mô tả" }, "facebook": { $0.facebook = "Bài" }, "notice": { $0.notice = "Tờ" },
      "kind": { $0.kind = .questions }, "source": { $0.source = "Báo xã" },
      "fee": { $0.fee = AuthorFee(amount: Money(dong: 150_000), payee: "Lê Lan") },
      "reviewBy": { $0.reviewBy = LocalDay(iso: "2026-12-01") },
      "consents": { $0.consents[hash] = .publicEvent },
      "attachments": { $0.attachments = [MessageAttachment(hash: other, name: "Mẫu đơn")] },
    ]
  }

  @Test func noPartOfAContentChangesWithoutTheApproverSeeingIt() async throws {
    let changes = try Self.changes()
    let parts = Mirror(reflecting: MessageContent.whole).children.compactMap(\.label)
    #expect(Set(parts) == Set(changes.keys))
    for part in parts {
      try await MessageDesk.with(.sqlite) { desk in
        var content = MessageContent.whole
        content.consents = [try #require(Self.hash): .agreed]
        let id = try await desk.submitted(content)
        try await desk.act([.sendBack], id, comment: "Xem lại", by: desk.minh)
        try await desk.rewrite(id, try #require(changes[part]))
        try await desk.act([.submit], id, by: desk.lan)
        let page = try await desk.get("/can-bo/tin/\(id)", as: desk.minh)
        #expect(page.text.contains("<section><h2>Thay đổi so với bản số 1"), "\(part)")
        #expect(!page.text.contains("Không có gì thay đổi"), "\(part)")
        #expect(page.text.contains("<ins>"), "\(part)")
      }
    }
  }

  @Test func aLineSaysWhatStoodThereAndWhatStandsThereNow() throws {
    let (hash, other) = (try #require(Self.hash), try #require(Self.other))
    var before = MessageContent.whole
    before.picture = MessagePicture(hash: hash, alt: "Cổng xã")
    before.consents = [hash: .agreed]
    before.attachments = [
      MessageAttachment(hash: hash, name: "Đơn"), MessageAttachment(hash: other, name: "Giá"),
    ]
    var after = before
    after.fee = AuthorFee(amount: Money(dong: 150_000), payee: "Lê Lan")
    after.kind = .goodExample
    after.consents = [hash: .nobody]
    after.attachments = before.attachments.reversed()
    let lines = ChoiceDifferencePages.lines(before, after).map(\.text)
    #expect(lines.count == 4)
    #expect(lines[0].contains("Loại tin: <del>không theo mẫu</del> → <ins>Gương điển hình</ins>"))
    #expect(lines[1].contains("Nhuận bút: <del>không có</del> → <ins>150.000 đồng, Lê Lan</ins>"))
    #expect(
      lines[2].contains(
        "Người trong ảnh Cổng xã: <del>Người trong ảnh đã đồng ý cho đăng</del> → <ins>Không có người nhận ra được</ins>"
      ))
    #expect(lines[3].contains("Thứ tự tệp đính kèm đã đổi."))
    after.attachments = [MessageAttachment(hash: hash, name: "Đơn mới")]
    let files = ChoiceDifferencePages.lines(before, after).dropFirst(3).map(\.text)
    #expect(files.count == 3)
    #expect(files.allSatisfy { $0.contains("/tep/") })
    #expect(files.filter { $0.contains("<del>") }.count == 2 && files[2].contains("Đơn mới</a></ins>"))
  }
}
