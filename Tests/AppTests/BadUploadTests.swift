// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import TestKit
import Testing

/// Uploads that are far too large: refused with a sentence while they arrive, never held in memory or left on disk.
@Suite(.serialized) struct BadUploadTests {
  /// 200 MB, as the issue names it.
  private static let size = 200 << 20

  @Test(arguments: [true, false])
  func twoHundredMegabytesAreRefusedWhileTheyArrive(saysItsLength: Bool) async throws {
    try await Program.with(.sqlite) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let password = try await place.add("quan-tri", "administrator", "writer")
      let path = try program.file("lon.docx", [])
      let file = try #require(FileHandle(forWritingAtPath: path))
      try file.truncate(atOffset: UInt64(Self.size))
      try file.close()
      try await program.serving { port, server in
        let browser = try await place.enter("quan-tri", password, port: port)
        let session = try #require(await browser.cookie("caicach_phien"))
        for (target, field) in [("/can-bo/ke-hoach/nhap", "file"), ("/can-bo/tin", "picture")] {
          let page = try await browser.get(target == "/can-bo/tin" ? "/can-bo/tin/moi" : target)
          let before = server.peakMemory
          let answer = try await Self.curl(
            [
              "-s", "-m", "120", "-H", "Host: \(place.host)", "-b", "caicach_phien=\(session)", "-F",
              "_token=\(try #require(page.hidden("_token")))", "-F", "title=Tin dài", "-F",
              "\(field)=@\(path)", "-w",
              "\n%{http_code} %{size_upload}",
            ] + (saysItsLength ? [] : ["-H", "Transfer-Encoding: chunked"]) + [
              "http://127.0.0.1:\(port)\(target)"
            ])
          let line = answer.split(separator: "\n").last.map(String.init) ?? ""
          let figures = line.split(separator: " ").compactMap { Int($0) }
          try #require(figures.count == 2, "\(answer.suffix(300))")
          #expect(figures[0] == 413, "\(target): \(figures[0])")
          #expect(answer.contains("Hãy giảm dung lượng rồi gửi lại"), "\(answer.prefix(600))")
          #expect(figures[1] < Self.size, "all \(figures[1] >> 20) MB were taken")
          #expect(server.peakMemory - before < 40 << 20, "\((server.peakMemory - before) >> 20) MB more")
        }
        let left = FileManager.default.subpaths(atPath: program.folder + "/files/work") ?? []
        #expect(left == [])
        #expect(try await browser.get("/can-bo").status == 200)
      }
      let tooLarge = try await program.run(["plan", "import", path])
      #expect(tooLarge.status == 1 && tooLarge.messages.contains("lớn hơn"))
    }
  }

  private static func curl(_ arguments: [String]) async throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["curl"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
