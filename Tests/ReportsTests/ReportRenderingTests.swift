// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import OfficialDocuments
import Outside
import Storage
import TestKit
import Testing
import Web

@testable import Reports

@Suite struct ReportRenderingTests {
  /// What stands in every form of the report.
  private func expected(_ report: MonthlyReport) -> [String] {
    [
      "Độc lập - Tự do - Hạnh phúc", "kết quả tuyên truyền cải cách hành chính tháng 6 năm 2026",
      "Tin đăng trên Cổng thông tin điện tử", "đến mục \(report.ledger.sequence)", report.ledger.digest,
    ]
  }

  private func report(_ town: AnBinh) async throws -> MonthlyReport {
    try await town.append("delivery.portal", "2026-05-20", about: AnBinh.message(11))
    return try await town.reports.monthly(
      month: Month(SampleMonth.day("2026-06-01")), commune: town.commune)
  }

  /// The text of a PDF, its line ends as blanks.
  private func text(ofPDF bytes: [UInt8]) async throws -> String {
    try await withTemporaryFolder { folder in
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/report.pdf"))
      let result = try await Processes.machine.run("pdftotext", ["-layout", folder + "/report.pdf", "-"])
      #expect(result.succeeded)
      return String(decoding: result.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").precomposedStringWithCanonicalMapping
    }
  }

  @Test func thePDFHasHeadFiguresAndLedgerAndIsTagged() async throws {
    try await AnBinh.with(.sqlite) { town in
      let report = try await report(town)
      let pdf = try await town.reports.render(report, as: .pdf, of: town.commune)
      let text = try await text(ofPDF: pdf)
      for words in expected(report) + ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "XÃ AN BÌNH", "/BC-UBND"] {
        #expect(text.contains(words), "\(words)")
      }
      #expect(Data(pdf).range(of: Data("pdfuaid".utf8)) != nil)
    }
  }

  @Test func theWordFileReadsBackAsTheSameReport() async throws {
    try await AnBinh.with(.sqlite) { town in
      let report = try await report(town)
      let text = try DocumentText(bytes: try await town.reports.render(report, as: .docx, of: town.commune))
      let all = text.lines.map(\.text).joined(separator: " ")
      for words in expected(report) { #expect(all.contains(words), "\(words)") }
      #expect(DocumentReader.read(text).kind == "BÁO CÁO")
    }
  }

  @Test func thePageThatStandsAloneNamesNothingOutsideButItsLinks() async throws {
    try await AnBinh.with(.sqlite) { town in
      let report = try await report(town)
      let html = String(
        decoding: try await town.reports.render(report, as: .html, of: town.commune), as: UTF8.self)
      for words in expected(report) { #expect(html.contains(words), "\(words)") }
      #expect(html.hasPrefix("<!doctype html>"))
      #expect(html.contains("href=\"https://an-binh.test/can-bo/bao-cao/2026-06/messages-portal\""))
      #expect(!html.contains("src="))
    }
  }

  @Test func aDownloadHasANameAndTheMediaTypeOfItsKind() async throws {
    try await AnBinh.with(.sqlite) { town in
      _ = try await report(town)
      for format in [ReportFormat.docx, .html, .json] {
        let reply = try await town.call(
          .get, "\(ReportPath.home)/{month}/tep/{name}",
          ["month": "2026-06", "name": "x.\(format.rawValue)"],
          as: town.staff([.read]))
        #expect(reply.type == format.mediaType)
        #expect(
          reply.headers.first?.value == "attachment; filename=\"bao-cao-cchc-2026-06.\(format.rawValue)\"")
      }
      await #expect(throws: Fault(.notFound, FaultWords.notFound)) {
        _ = try await town.call(
          .get, "\(ReportPath.home)/{month}/tep/{name}", ["month": "2026-06", "name": "x.exe"],
          as: town.staff([.read]))
      }
    }
  }

  @Test func aMissingOrFailingProgramIsOneSentence() async throws {
    for (program, words) in [("/khong-co/typst", "/khong-co/typst"), ("/bin/false", "Hãy tải bản .docx")] {
      try await AnBinh.with(.sqlite, typst: program) { town in
        let report = try await report(town)
        await #expect {
          _ = try await town.reports.render(report, as: .pdf, of: town.commune)
        } throws: { error in
          guard let fault = error as? Fault else { return false }
          return fault.kind == .unavailable && fault.sentence.contains(words)
        }
        let docx = try await town.reports.render(report, as: .docx, of: town.commune)
        #expect(!docx.isEmpty)
      }
    }
  }
}
