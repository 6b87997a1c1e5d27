// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing

@testable import App

/// Documents that are not what they should be, by command and by page: one sentence each, and nothing is kept.
@Suite(.serialized) struct BadDocumentTests {
  private static let plan = Workplace.plan("An Bình", year: 2026, number: 21, word: "cải cách")

  /// Every kind of file that is no plan, by what is wrong with it.
  private static func bad() -> [(name: String, bytes: [UInt8])] {
    let whole = TinyZip.word(lines: plan)
    var damaged = whole
    for place in stride(from: 200, to: damaged.count, by: 97) { damaged[place] ^= 0x5A }
    let bomb = TinyZip.spaces(count: 4_000_000)
    let size = 1 + 258 * 4_000_000
    return [
      ("rong.docx", []), ("rong.txt", []), ("trang.txt", Array("\u{FEFF} \n\n".utf8)),
      ("cut.docx", Array(whole.prefix(whole.count / 2))), ("hong.docx", damaged),
      (
        "bom.docx",
        TinyZip(entries: [
          .init(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
          .init(name: "word/document.xml", bytes: bomb, packed: (size, 0)),
        ]).bytes
      ),
      ("khong-phai.docx", Array("%PDF-1.7\n%âãÏÓ\n1 0 obj".utf8)),
      ("cu.doc", [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 1, count: 600)),
      ("xml.docx", TinyZip.word(body: "<w:p><w:r><w:t>dở dang")),
      ("rac.txt", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 >> 3) }),
    ]
  }

  @Test(arguments: Engine.available)
  func whatIsNoPlanIsToldInOneSentenceAndNotKept(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let password = try await place.add("quan-tri", "administrator")
      try await program.serving { port, server in
        let browser = try await place.enter("quan-tri", password, port: port)
        for (name, bytes) in Self.bad() {
          let ended = try await program.run(["plan", "import", try program.file(name, bytes)])
          #expect(ended.status == 1 && ended.output.isEmpty, "\(name): \(ended.status)")
          Self.expectOneSentence(ended.messages, name)
          _ = try await browser.get("/can-bo/ke-hoach/nhap")
          let answer = try await browser.upload(
            "/can-bo/ke-hoach/nhap", field: "file", name: name, bytes: bytes)
          #expect([413, 422].contains(answer.status), "\(name): \(answer.status)")
          let told =
            answer.body.firstMatch(of: #/id="o-file-loi"><span class="unseen">Lỗi: <\/span>([^<]+)/#).map {
              String($0.1)
            } ?? ""
          Self.expectOneSentence(TestBrowser.plain(told), name)
        }
        #expect(server.peakMemory < 400 << 20, "\(server.peakMemory >> 20) MB")
      }
      #expect(try await Self.plans(program) == [])
    }
  }

  /// Vietnamese, for a person, with what to do; nothing of the program's insides.
  private static func expectOneSentence(_ text: String, _ name: String) {
    let line = text.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(!line.isEmpty && !line.contains("\n"), "\(name): \(line)")
    #expect(line.hasSuffix("."), "\(name): \(line)")
    #expect(line.contains("ãy ") || line.contains("thử"), "\(name) does not say what to do: \(line)")
    for inside in ["Error", "error", "Fault", "(\"", "nil", "Swift", ".swift"] {
      #expect(!line.contains(inside), "\(name): \(line)")
    }
  }

  @Test(arguments: Engine.available)
  func otherEncodingsAreReadAndTheSamePlanIsKeptOnce(_ engine: Engine) async throws {
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in Self.plan.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let apart = Array(Self.plan.decomposedStringWithCanonicalMapping.utf8)
    #expect(apart.count > Self.plan.utf8.count)
    let forms: [(String, [UInt8])] = [
      ("utf16le.txt", little), ("utf16be.txt", big), ("nfd.txt", apart),
      ("word.docx", TinyZip.word(lines: Self.plan)),
      ("bom.txt", [0xEF, 0xBB, 0xBF] + Array(Self.plan.utf8)),
      ("crlf.txt", Array(Self.plan.replacing("\n", with: "\r\n").utf8)),
    ]
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let password = try await place.add("quan-tri", "administrator")
      let first = try await program.run([
        "plan", "import", try program.file("utf8.txt", Array(Self.plan.utf8)),
      ])
      try #require(first.status == 0)
      let title = "Truyền thông cải cách hành chính cải cách xã An Bình năm 2026"
      try await program.serving { port, _ in
        let browser = try await place.enter("quan-tri", password, port: port)
        for (name, bytes) in forms {
          // However it is written down, it is the same plan: read alike, and refused the second time.
          let path = try program.file(name, bytes)
          let read = try await program.run(["plan", "read", "--json", path])
          #expect(
            read.status == 0 && read.output.contains("\"title\" : \"\(title)\""),
            "\(name): \(read.output.prefix(300))")
          let again = try await program.run(["plan", "import", path])
          #expect(again.status == 1, "\(name)")
          Self.expectOneSentence(again.messages, name)
          _ = try await browser.get("/can-bo/ke-hoach/nhap")
          let answer = try await browser.upload(
            "/can-bo/ke-hoach/nhap", field: "file", name: name, bytes: bytes)
          #expect(answer.status == 409, "\(name): \(answer.status)")
        }
      }
      #expect(try await Self.plans(program) == [title])
    }
  }

  private static func plans(_ program: Program) async throws -> [String] {
    let database = try await DatabaseAddress.open(program.database)
    let titles = try await database.read { session in
      try session.rows("SELECT title FROM plan WHERE commune > 0").map {
        try $0.get("title", as: String.self)
      }
    }
    await database.close()
    return titles
  }
}
