// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The pages of a plan's matrix.
enum PlanMatrixPages {
  /// The matrix: what lacks, a picture for each audience, and the table beside it.
  static func matrix(_ page: MatrixPage, staff: Staff) -> Page {
    let (plan, matrix) = (page.plan, page.matrix)
    let total = matrix.facets.audiences.indices.map { matrix.total(of: $0) }
      .reduce(PlanMatrix.Value(target: 0, pace: 0, actual: 0), +)
    let unplaced: HTML =
      matrix.unplaced > 0
      ? Notice(
        .info, "\(matrix.unplaced) tin đã đăng chưa ghi nội dung hoặc đối tượng nên không tính vào ô nào."
      ).html
      : .empty
    return Page(
      "Ma trận truyền thông", frame: .workspace,
      crumbs: [
        Page.Crumb("Kế hoạch và nhiệm vụ", "/can-bo/ke-hoach"),
        Page.Crumb("Kế hoạch năm \(plan.year)", "/can-bo/ke-hoach/\(plan.id)"),
      ],
      content: """
        <p>Mỗi ô là một đối tượng, một nội dung, một kênh: số lượt đã đăng có bằng chứng trên định mức của kỳ. Một tin gửi nhiều đối tượng được tính cho từng đối tượng.</p>
        \(periods(matrix.period, plan))
        <p class="lead">\(PlanWords.period(matrix.period)): \(total.actual.grouped) lượt trên định mức \(total.target.grouped), tính đến hôm nay cần \(total.pace.grouped).</p>
        \(unplaced)
        \(gaps(page, mayWrite: staff.can(.write)))
        <h2>Toàn cảnh theo đối tượng</h2>
        \(legend)
        <div class="heats">\(matrix.facets.audiences.indices.map { picture(matrix, $0) })</div>
        <h2>Bảng theo đối tượng</h2>
        \(matrix.facets.audiences.indices.map { table(page, $0, mayPlan: staff.can(.plan)) })
        """)
  }

  private static func periods(_ period: MatrixPeriod, _ plan: Plan) -> HTML {
    let form = FormState(["ky": period.query], prefix: "ky")
    let year = plan.year
    let parts =
      [MatrixPeriod(year)] + (1...4).map { MatrixPeriod(year, .quarter($0)) }
      + (1...12).map { MatrixPeriod(year, .month($0)) }
    return form.get(
      from: path(plan),
      content: """
        \(form.select("ky", "Kỳ", choices: parts.map { Choice($0.query, PlanWords.period($0)) }, blank: nil))
        \(Button("Xem", style: .quiet))
        """)
  }

  /// What lacks by today, and where it is written.
  private static func gaps(_ page: MatrixPage, mayWrite: Bool) -> HTML {
    let gaps = page.matrix.gaps
    guard !gaps.isEmpty else {
      return page.matrix.period.days.lowerBound > page.plan.start || page.matrix.value(0, 0, 0).target > 0
        ? "<h2>Nên viết gì tiếp</h2><p>Đến hôm nay không ô nào thiếu so với định mức.</p>" : .empty
    }
    let rows = gaps.prefix(8).map { gap -> HTML in
      let lacks = gap.channels.map { "\($0.facet.short) \($0.missing)" }.joined(separator: ", ")
      let task = page.task(for: gap)
      let address =
        "/can-bo/tin/moi?chu-de=\(gap.topic.id)&doi-tuong=\(gap.audience.id)"
        + (task.map { "&viec=\($0.id)" } ?? "")
      let button: HTML =
        mayWrite
        ? "<a class=\"button quiet\" href=\"\(link: address)\" aria-label=\"Soạn tin cho \(gap.audience.name) về \(gap.topic.name)\">Soạn tin</a>"
        : .empty
      return """
        <li class="note"><div><h3>\(gap.audience.name): \(gap.topic.name)</h3><p>Còn thiếu: \(lacks).</p></div>\(button)</li>
        """
    }
    let more: HTML =
      gaps.count > 8
      ? "<p>Còn \(gaps.count - 8) nội dung khác cũng thiếu; xem trong bảng bên dưới.</p>" : .empty
    return "<section><h2>Nên viết gì tiếp</h2><ul class=\"tasks\">\(rows)</ul>\(more)</section>"
  }

  private static let legend = PlanProgressPages.legend(
    PlanMatrix.Level.allCases.map { ("heat-\($0.rawValue)", PlanWords.level($0)) })

  /// The picture of one audience: a row a content, a column a channel, the numbers in the cells.
  private static func picture(_ matrix: PlanMatrix, _ audience: Int) -> HTML {
    let facets = matrix.facets
    let (wide, high, left, top) = (60, 26, 24, 20)
    let heads = facets.channels.enumerated().map { place, channel -> HTML in
      "<text x=\"\(left + place * wide + wide / 2)\" y=\"13\" text-anchor=\"middle\">\(channel.short)</text>"
    }
    let rows = facets.topics.indices.map { topic -> HTML in
      let y = top + topic * high
      let cells = facets.channels.indices.map { channel -> HTML in
        let value = matrix.value(audience, topic, channel)
        let x = left + channel * wide
        let words = PlanWords.value(value)
        return """
          <rect class="heat-\(value.level.rawValue)" x="\(x + 1)" y="\(y + 1)" width="\(wide - 2)" height="\(high - 2)" rx="3"/><text x="\(x + wide / 2)" y="\(y + 17)" text-anchor="middle">\(words)</text>
          """
      }
      return "<text x=\"\(left - 5)\" y=\"\(y + 17)\" text-anchor=\"end\">\(topic + 1)</text>\(cells)"
    }
    let total = matrix.total(of: audience)
    let anchor = facets.audiences[audience].id
    return """
      <figure class="heat"><figcaption><a href="#\(anchor)">\(facets.audiences[audience].name)</a> <span class="meta">\(total.actual.grouped)/\(total.target.grouped) lượt</span></figcaption>
      <svg viewBox="0 0 \(left + facets.channels.count * wide) \(top + facets.topics.count * high)" aria-hidden="true">\(heads)\(rows)</svg></figure>
      """
  }

  private static func table(_ page: MatrixPage, _ audience: Int, mayPlan: Bool) -> HTML {
    let (plan, matrix) = (page.plan, page.matrix)
    let facets = matrix.facets
    let about = facets.audiences[audience]
    let rows = facets.topics.enumerated().map { place, topic -> [Table.Cell] in
      let cells = facets.channels.enumerated().map { column, channel -> Table.Cell in
        let value = matrix.value(audience, place, column)
        let address =
          "\(path(plan))/bang-chung?ky=\(matrix.period.query)&doi-tuong=\(about.id)&noi-dung=\(topic.id)&kenh=\(channel.id)"
        return Table.Cell(
          Measure(
            PlanWords.value(value), "lượt \(channel.name)",
            evidence: value.actual > 0 ? address : nil
          ).inline)
      }
      return [Table.Cell("\(place + 1). \(topic.name)")] + cells
    }
    let total = matrix.total(of: audience)
    let button: HTML =
      mayPlan
      ? "<p>\(Button.link("Sửa định mức", to: "\(path(plan))/dinh-muc?doi-tuong=\(about.id)"))</p>" : .empty
    return """
      <details class="more" id="\(about.id)"\(audience == 0 ? " open" : "")><summary>\(about.name): \(total.actual.grouped)/\(total.target.grouped) lượt</summary>
      \(Table(
        "\(about.name), \(PlanWords.period(matrix.period))", captionIsSeen: false,
        columns: [.text("Nội dung")] + facets.channels.map { .number($0.name) }, rows: rows))
      \(button)</details>
      """
  }

  static func path(_ plan: Plan) -> String { "/can-bo/ke-hoach/\(plan.id)/ma-tran" }

  /// The address that shows entries of the ledger.
  static func entries(_ ids: some Sequence<EvidenceID>) -> String {
    "/can-bo/bang-chung?ids=" + ids.map(\.description).joined(separator: ",")
  }

  /// The evidence of a cell that has more of it than one address holds.
  static func parts(of pieces: [TaskEvidence.Piece], each size: Int, plan: Plan) -> Page {
    let parts = stride(from: 0, to: pieces.count, by: size).map { pieces[$0..<min($0 + size, pieces.count)] }
    return Page(
      "Bằng chứng của ô", frame: .workspace, crumbs: [Page.Crumb("Ma trận truyền thông", path(plan))],
      content: """
        <p>Ô này có \(pieces.count.grouped) bằng chứng, xem theo từng phần.</p>
        <ul>\(parts.map { part -> HTML in
          "<li><a href=\"\(link: entries(part.map(\.id)))\">\(part.first?.day.numeric ?? "") – \(part.last?.day.numeric ?? ""): \(part.count) bằng chứng</a></li>"
        })</ul>
        """)
  }

  /// The name of a cell's field in the form of targets.
  static func field(_ cell: MatrixCell) -> String { "o.\(cell.topic).\(cell.channel)" }

  /// The form of the targets of one audience.
  static func targets(
    _ form: FormState, audience: PlanFacets.Facet, facets: PlanFacets, plan: Plan, token: String
  ) -> Page {
    let groups = facets.topics.map { topic -> HTML in
      let fields = facets.channels.map { channel in
        form.text(
          field(MatrixCell(audience.id, topic.id, channel.id)), channel.name, required: false, kind: .number)
      }
      return "<fieldset class=\"targets\"><legend>\(topic.name)</legend>\(fields)</fieldset>"
    }
    return Page(
      "Định mức: \(audience.name)", frame: .workspace,
      crumbs: [
        Page.Crumb("Kế hoạch năm \(plan.year)", "/can-bo/ke-hoach/\(plan.id)"),
        Page.Crumb("Ma trận truyền thông", path(plan)),
      ],
      content: """
        <p>Số lượt trong cả năm cho từng nội dung, từng kênh; quý và tháng được chia đều. Ghi 0 nếu kế hoạch không yêu cầu. Số đang có là do hệ thống đề xuất từ đối tượng, kênh và chu kỳ trong kế hoạch, hoặc do xã đã sửa.</p>
        \(form.post(
          to: "\(path(plan))/dinh-muc", token: token, hidden: ["doi-tuong": audience.id],
          content: "\(groups)\(Button("Lưu định mức"))"))
        """)
  }
}
