// SPDX-License-Identifier: Apache-2.0

import Channels
import Foundation
import Kernel
import Outside
import TestKit
import Testing
import Web

@testable import App

/// Sheets for notice boards as real PDF.
@Suite struct NoticeSheetPDFTests {
  private static let sentence = "Bà con mang theo căn cước và hồ sơ liên quan đến phòng tiếp công dân. "

  /// The pages of a sheet, as a reader reads them.
  private func pages(_ text: String) async throws -> [String] {
    let sheet = NoticeSheet(
      text, title: "Lịch tiếp công dân tháng 12/2026", on: try #require(LocalDay(iso: "2026-11-26")),
      commune: CommuneCard(
        id: CommuneID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh",
        host: "an-binh.test"), address: "https://an-binh.test/tin-tuc/tiep-cong-dan")
    let bytes = try await TypesetPDF.of(main: NoticeSheet.main, files: try sheet.files(), standard: "ua-1")
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file("to.pdf")))
    let result = try await Processes.machine.run("pdftotext", ["-layout", folder.file("to.pdf"), "-"])
    return String(decoding: result.output, as: UTF8.self).split(separator: "\u{C}").map { String($0) }.filter
    {
      !$0.allSatisfy(\.isWhitespace)
    }
  }

  @Test(arguments: [1, 4, 12, 30])
  func standsOnOnePageInTheLargestLettersThatFit(sentences: Int) async throws {
    let pages = try await pages(
      "Sáng thứ Năm.\n- Ngày 03/12\n- Ngày 17/12\n" + String(repeating: Self.sentence, count: sentences))
    #expect(pages.count == 1)
    let page = pages.joined()
    for part in ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", "Lịch tiếp công dân", "– Ngày 03/12", "Quét mã", "26/11/2026"]
    {
      #expect(page.contains(part), "\(part)")
    }
    #expect(page.contains("https://an-binh.test/tin-tuc/tiep-cong-dan"))
  }

  @Test func aLongTextRunsOnAndLosesNothing() async throws {
    let pages = try await pages((1...120).map { "Đoạn số \($0). " + Self.sentence }.joined(separator: "\n"))
    #expect((2...8).contains(pages.count))
    let whole = pages.joined()
    #expect((1...120).allSatisfy { whole.contains("Đoạn số \($0).") })
    #expect(pages.last?.contains("Quét mã") == true)
  }
}
