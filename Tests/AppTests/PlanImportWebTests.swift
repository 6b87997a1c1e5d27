// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialDocuments
import Outside
import Storage
import TestKit
import Testing

@testable import App

/// Plans that come in over the running site: a PDF with text at once, a scan after a person's word.
@Suite(.serialized) struct PlanImportWebTests {
  private static let plan = #"""
    #set page(paper: "a4", margin: 2cm)
    #set text(font: "Liberation Serif", size: 13pt, lang: "vi")
    #align(center)[*ỦY BAN NHÂN DÂN XÃ AN BÌNH* \ Số: 37/KH-UBND \ _An Bình, ngày 04 tháng 3 năm 2026_ \ *KẾ HOẠCH* \ *Tuyên truyền cải cách hành chính xã An Bình năm 2026*]

    *I. TỔ CHỨC THỰC HIỆN*

    *1. Văn phòng HĐND và UBND xã*

    \- Tổng hợp kết quả của các đơn vị, báo cáo Ủy ban nhân dân xã trước ngày 20 tháng 12 năm 2026.

    *2. Phòng Văn hóa - Xã hội*

    \- Biên soạn tin, bài dễ nghe, dễ nhớ đối với bà con ở xa trung tâm.
    """#

  @Test(arguments: Engine.available)
  func aPDFBecomesAPlanAndAScanWaits(_ engine: Engine) async throws {
    guard await Processes.has("pdftotext"), await Processes.has("tesseract"),
      let file = try? await TypesetPDF.of(Self.plan)
    else {
      print("left out: pdftotext, tesseract or typst is not here")
      return
    }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try Data(file).write(to: URL(fileURLWithPath: folder.file("plan.pdf")))
    let drawn = try await Processes.machine.run(
      "pdftoppm", ["-r", "150", "-gray", "-png", "-singlefile", "plan.pdf", "scan"], in: folder.path)
    try #require(drawn.succeeded)
    let picture = try #require(FileManager.default.contents(atPath: folder.file("scan.png")))
    let scan = try await TypesetPDF.of(
      "#set page(paper: \"a4\", margin: 0pt)\n#image(\"scan.png\", width: 100%)",
      files: ["scan.png": Array(picture)])

    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let password = try await place.add("quan-tri", "administrator")
      try await program.serving { port, _ in
        let desk = try await place.enter("quan-tri", password, port: port)
        _ = try await desk.get("/can-bo/ke-hoach/nhap")
        let waits = try await desk.upload(
          "/can-bo/ke-hoach/nhap", field: "file", name: "quet.pdf", bytes: scan, fields: [:])
        let path = try #require(waits.header("location"), "\(waits.status) \(waits.body.prefix(2000))")
        #expect(path.hasPrefix("/can-bo/ke-hoach/nhap/"))
        let page = try await desk.get(path)
        #expect(page.body.contains("Tệp là bản quét") && page.body.contains("<textarea"))
        #expect(page.body.contains("/tep/"))
        let words = """
          ỦY BAN NHÂN DÂN XÃ AN BÌNH
          Số: 38/KH-UBND
          An Bình, ngày 04 tháng 3 năm 2026

          KẾ HOẠCH
          Tuyên truyền sửa tay năm 2026

          I. TỔ CHỨC THỰC HIỆN
          1. Phòng Văn hóa - Xã hội
          - Biên soạn tin, bài sửa bằng tay cho bà con.
          """
        let kept = try await desk.post(path, ["text": words, "next": "keep"])
        let plan = try #require(kept.header("location"), "\(kept.status) \(kept.body.prefix(3000))")
        let shown = try await desk.get(plan)
        #expect(shown.body.contains("38/KH-UBND") && shown.body.contains("sửa bằng tay"))

        _ = try await desk.get("/can-bo/ke-hoach/nhap")
        let text = try await desk.upload(
          "/can-bo/ke-hoach/nhap", field: "file", name: "ke-hoach.pdf", bytes: file, fields: [:])
        let second = try #require(text.header("location"), "\(text.status) \(text.body.prefix(2000))")
        let read = try await desk.get(second)
        #expect(read.body.contains("37/KH-UBND") && read.body.contains("Tổng hợp kết quả của các đơn vị"))
        let file = try #require(read.body.firstMatch(of: #/\/tep\/[0-9a-f]{64}/#))
        let original = try await desk.get(String(file.output))
        #expect(original.header("content-type") == "application/pdf")
      }
    }
  }
}
