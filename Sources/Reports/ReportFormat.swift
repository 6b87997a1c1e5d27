// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Outside
public import Web

/// The kinds of file a report is given as.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// What an official opens, corrects and signs.
  case docx
  /// What is sent and printed, with tags for readers who do not see.
  case pdf
  /// A page that stands alone.
  case html
  /// The numbers with the ids of their entries.
  case json

  /// The media type.
  var mediaType: String {
    switch self {
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pdf: "application/pdf"
    case .html: "text/html; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    }
  }

  /// The name of a report's file.
  func fileName(_ report: MonthlyReport) -> String {
    let unit = report.unit.map { "-\($0)" } ?? ""
    return "bao-cao-cchc-\(report.window.month.iso)\(unit).\(rawValue)"
  }
}

extension Reports {
  /// A report as the bytes of a file.
  ///
  /// - Throws: `Fault.unavailable` if the program that makes PDF is missing, fails or takes too long.
  public func render(
    _ report: MonthlyReport, as format: ReportFormat, of commune: CommuneCard
  ) async throws -> [UInt8] {
    let document = ReportDocumentWords(report: report).document
    let origin = try await address.base(of: commune)
    switch format {
    case .docx: return try DocxWriter(origin: origin).write(document)
    case .pdf:
      let job = try TypstWriter(origin: origin).write(document)
      return try await ports.typst.pdf(
        of: TypstWriter.templateName,
        files: [TypstWriter.templateName: job.template, TypstWriter.dataName: job.data],
        standard: TypstWriter.standard)
    case .html: return Array(ReportDocumentPages.standalone(document, origin: origin).text.utf8)
    case .json: return try ReportJSON(report).bytes
    }
  }
}

/// The object of `report monthly` with `.json`; scripts outside rely on its keys.
struct ReportJSON: Encodable {
  private struct Line: Encodable {
    let key: String
    let label: String
    let value: Int
    let measure: String
    let entries: [String]
    let tasks: [String]
  }

  private enum Key: String, CodingKey {
    case month, unit, from, to, figures, ledger
  }

  private let report: MonthlyReport

  init(_ report: MonthlyReport) {
    self.report = report
  }

  var bytes: [UInt8] {
    get throws {
      try StableJSON.bytes(self)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(report.window.month, forKey: .month)
    // `null` for the whole commune: the key is always there.
    try container.encode(report.unit, forKey: .unit)
    try container.encode(report.window.first.iso, forKey: .from)
    try container.encode(report.window.last.iso, forKey: .to)
    try container.encode(report.ledger, forKey: .ledger)
    try container.encode(
      report.figures.map { figure in
        Line(
          key: figure.key, label: figure.label, value: figure.value, measure: figure.measure,
          entries: figure.entries.map(\.description), tasks: figure.tasks.map(\.description))
      }, forKey: .figures)
  }
}
