// SPDX-License-Identifier: Apache-2.0

import Files
import Foundation
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// Bad input of the form: one clear sentence, and nothing that was typed is lost.
@Suite struct BadMessageTests {
  private func refused(
    _ body: String, _ sentence: String, uploads: [String: Upload] = [:], field: String = "body"
  ) async throws {
    try await MessageDesk.with(.sqlite) { desk in
      let typed = MessageDesk.typed.merging(["body": body]) { $1 }
      let answer = try await desk.post(
        "/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences, uploads: uploads)
      #expect(answer.status == 422 && answer.text.contains(sentence), "\(sentence)")
      #expect(answer.text.contains("id=\"o-\(field)-loi\""))
      #expect(answer.text.contains("\(HTML(escaping: body).text)</textarea>"))
      #expect(
        answer.text.contains("Bà con không phải lên huyện.")
          && answer.text.contains("value=\"people\" checked"))
    }
  }

  @Test func aHundredThousandWordsAreToldWithTheirSize() async throws {
    try await refused(
      String(repeating: "nghiêng ", count: 100_000).dropLast() + "",
      "nhiều nhất là 100 KB. Hãy chia thành nhiều tin.")
  }

  @Test func fiveThousandLinksAreCounted() async throws {
    try await refused(
      String(repeating: "[a](/b) ", count: 5_000).dropLast() + "", "Bài có 5.000 liên kết, nhiều nhất là 200."
    )
  }

  @Test func aTableOfTwoThousandRowsIsCounted() async throws {
    try await refused(
      "| a | b |\n|---|---|\n" + String(repeating: "| 1 | 2 |\n", count: 1_999).dropLast(),
      "Bảng có 2.000 hàng, nhiều nhất là 200.")
  }

  @Test func aPhotoOfSixtyMegabytesIsToldItsSize() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/anh.jpg"
      #expect(FileManager.default.createFile(atPath: path, contents: Data([0xFF, 0xD8, 0xFF])))
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.truncate(atOffset: 60 << 20)
      try file.close()
      let upload = Upload(name: "anh.jpg", path: path, size: 60 << 20)
      try await refused(
        "Chữ", "Ảnh nặng 60,0 MB, nhiều nhất là 20,0 MB.", uploads: ["picture": upload], field: "picture")
      try await refused("Chữ", "Tệp nặng 60,0 MB", uploads: ["part-file": upload], field: "part-file")
    }
  }

  @Test(arguments: [
    ("anh.jpg", "PK\u{3}\u{4}....word/document.xml", "không phải ảnh. Hãy đưa vào mục “Tệp đính kèm”"),
    (
      "anh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
      "không nhận làm ảnh vì có thể chứa mã độc"
    ),
    ("anh.heic", "\0\0\0\u{18}ftypheic....", "Tệp này không phải là ảnh đọc được."),
  ])
  func whatIsNoPictureIsCalledWhatItIs(_ name: String, _ bytes: String, _ sentence: String) async throws {
    try await withUpload(name, Array(bytes.utf8)) { upload in
      try await refused("Chữ", sentence, uploads: ["picture": upload], field: "picture")
      try await refused("Chữ", sentence, uploads: ["part-picture": upload], field: "part-picture")
    }
  }

  @Test func aFileThatIsNoDocumentIsNotAttached() async throws {
    try await withUpload("mau.docx", Array("<html>".utf8)) { upload in
      try await refused(
        "Chữ", "Chỉ nhận tệp PDF, Word (.docx) hoặc Excel (.xlsx).", uploads: ["part-file": upload],
        field: "part-file")
    }
  }

  @Test(arguments: Engine.available)
  func lettersThatAreNotSeenAndTurnTheDirectionAreTakenOut(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let typed = MessageDesk.typed.merging([
        "title": "Lịch\u{200B} tiếp \u{202E}dân\u{2066}",
        "body": "a\u{FEFF}b\u{200F}c [x](javascript:alert(1)) <iframe src=//x></iframe>",
        "next": "submit",
      ]) { $1 }
      let id = try #require(
        messageID(try await desk.post("/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences)))
      let content = try #require(try await desk.store.find(id, in: desk.id)).latest.content
      #expect(content.title == "Lịch tiếp dân" && content.body.hasPrefix("abc "))
      try await desk.act([.approve, .publish], id, by: desk.minh)
      // The same title twice: each has an address of its own.
      let other = try await desk.published(content)
      let paths = try await [id, other].asyncMap {
        try #require(try await desk.board.find($0, in: desk.id)?.path)
      }
      #expect(paths[0] != paths[1])
      for path in paths {
        let page = try await desk.get(path)
        #expect(page.status == 200 && !page.text.contains("javascript:") && !page.text.contains("<iframe"))
      }
    }
  }
}

extension Array {
  fileprivate func asyncMap<Value>(_ make: (Element) async throws -> Value) async throws -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await make(element)) }
    return values
  }
}
