// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Web

/// A report as an administrative document (Nghị định 30/2020/NĐ-CP): the words between the numbers.
struct ReportDocumentWords {
  let report: MonthlyReport
  /// Whether links lead to the numbers as they are now, although there is an issue.
  var showsCurrent = false

  private var paper: ReportPaper { report.paper }
  private var month: String { ReportWords.month(report.window.month) }
  private var issuerName: String { paper.issuer.joined(separator: " ") }

  /// The document; the clerk writes number and day.
  var document: OfficialDocument {
    OfficialDocument(
      head: OfficialDocument.Head(
        superior: paper.superior, issuer: paper.issuer, symbol: paper.symbol, place: paper.place,
        issued: .within(Month(report.window.due))),
      kind: "Báo cáo", title: "kết quả tuyên truyền cải cách hành chính \(month)",
      bases: paper.base.map { [Prose($0)] } ?? [], blocks: blocks,
      signature: OfficialDocument.Signature(
        authority: paper.authority, position: paper.position, name: paper.signer),
      recipients: paper.recipients, appendices: appendices)
  }

  private var blocks: [OfficialDocument.Block] {
    let counting =
      report.isPreliminary ? "số liệu tạm tính đến \(report.computedAt.moment), kỳ" : "số liệu"
    return [
      .paragraph(
        "\(issuerName) báo cáo kết quả tuyên truyền cải cách hành chính \(month) (\(counting) \(ReportWords.period(report.window))) như sau:"
      )
    ] + results + duties + difficulties + outlook + [
      .paragraph("Trên đây là báo cáo kết quả tuyên truyền cải cách hành chính \(month) của \(issuerName)./.")
    ]
  }

  private var results: [OfficialDocument.Block] {
    [.heading(.section, "Kết quả tuyên truyền"), .paragraph(summary), .table(numbers)] + source
  }

  /// Where the numbers come from, so that whoever has the paper can check the ledger against it.
  private var source: [OfficialDocument.Block] {
    let at = report.computedAt.moment
    guard report.ledger.sequence > 0 else {
      return [.note("Số liệu do hệ thống tính lúc \(at); sổ bằng chứng điện tử của xã chưa có mục nào.")]
    }
    let page: Prose = "\("Sổ bằng chứng", opening: ReportPath.ledger(report.ledger))"
    return [
      .note(
        "Số liệu do hệ thống tính lúc \(at) từ sổ bằng chứng điện tử của xã, đến mục \(String(report.ledger.sequence)); đối chiếu tại trang \(page) trên Cổng thông tin điện tử với mã khóa của mục ấy:"
      ), .note(Prose(report.ledger.digest)),
    ]
  }

  private var summary: Prose {
    guard report.figures.contains(where: { $0.tasks.isEmpty && $0.value > 0 }) else {
      return "Trong kỳ, sổ bằng chứng chưa ghi nhận kết quả tuyên truyền nào."
    }
    return """
      Trong kỳ, \(number("messages-portal")) tin được đăng trên Cổng thông tin điện tử, \(number("messages-zalo")) tin \
      trên Zalo, \(number("messages-facebook")) tin trên Facebook, \(number("messages-notice-board")) tin được niêm yết \
      trên bảng tin; hệ thống truyền thanh phát \(number("broadcasts")) lượt với \(number("broadcast-minutes")) phút. \
      Có \(number("messages-approved")) tin được duyệt, \(number("messages-withdrawn")) tin đã gỡ.
      """
  }

  private var numbers: OfficialDocument.Table {
    OfficialDocument.Table(
      caption: "Số liệu \(month)",
      columns: [
        .init("TT", .center), .init("Nội dung", share: 7), .init("Đơn vị tính", .center, share: 2),
        .init("Kỳ này", .right, share: 2), .init("Kỳ trước", .right, share: 2),
      ],
      rows: report.figures.enumerated().map { place, figure in
        let before = report.previous.first { $0.key == figure.key }
        return .cells([
          Prose(String(place + 1)), Prose(figure.label), Prose(figure.measure), number(figure.key),
          before.map { number($0, of: previousMonth, unit: report.unit) } ?? Prose(),
        ])
      })
  }

  private var previousMonth: Month { report.window.month.adding(months: -1) }

  /// A number of this report that opens the entries behind it.
  private func number(_ key: String) -> Prose {
    guard let figure = report.figure(key) else { return Prose() }
    return "\(figure.value.grouped, opening: ReportPath.figure(key, of: report, current: showsCurrent))"
  }

  /// A number of another report, which stands here beside ours.
  private func number(_ figure: Figure, of month: Month, unit: UnitID?) -> Prose {
    "\(figure.value.grouped, opening: ReportPath.figure(figure.key, of: month, unit: unit))"
  }

  private var appendices: [OfficialDocument.Appendix] {
    guard !report.units.isEmpty else { return [] }
    let shown = ReportFigures.headlines
    return [
      OfficialDocument.Appendix(
        title: "Kết quả theo từng đơn vị", isWide: true,
        blocks: [
          .table(
            OfficialDocument.Table(
              columns: [.init("TT", .center), .init("Đơn vị", share: 6)]
                + shown.map { .init(Prose(ReportWords.headlines[$0] ?? $0), .right, share: 2) },
              rows: report.units.enumerated().map { place, unit in
                .cells([Prose(String(place + 1)), Prose(unit.name)] + shown.map { number($0, of: unit) })
              }))
        ])
    ]
  }

  /// A number of one unit; entries that name no unit have no report of their own, and are opened themselves.
  private func number(_ key: String, of unit: UnitFigures) -> Prose {
    guard let figure = unit.figures.first(where: { $0.key == key }) else { return Prose() }
    guard unit.unit == nil else { return number(figure, of: report.window.month, unit: unit.unit) }
    return "\(figure.value.grouped, opening: ReportPath.entries(figure.entries))"
  }
}
