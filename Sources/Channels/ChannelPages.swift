// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The pages of channels.
enum ChannelPages {
  /// What is to go out and what has, newest first.
  ///
  /// - Parameter isOfOne: whether the list is cut down to one message.
  static func list(_ deliveries: [Delivery], titles: [MessageID: String], isOfOne: Bool = false) -> Page {
    let waiting = deliveries.filter(\.state.waits)
    let settled = deliveries.filter { !$0.state.waits }
    func rows(_ deliveries: [Delivery]) -> [[Table.Cell]] {
      deliveries.map { delivery in
        [
          Table.Cell(
            "<a href=\"/can-bo/kenh/\(delivery.id)\">\(titles[delivery.message] ?? ChannelWords.untitled)</a>"
              as HTML),
          Table.Cell(ChannelWords.name(delivery.channel)),
          Table.Cell(
            StateTag(ChannelWords.state(delivery.state, on: delivery.channel), tone(delivery.state))),
          Table.Cell(delivery.queuedAt.moment),
        ]
      }
    }
    let columns: [Table.Column] = [
      .text("Tin"), .text("Kênh"), .text("Tình trạng"), .text("Được duyệt đăng lúc"),
    ]
    let first: HTML =
      waiting.isEmpty
      ? EmptyState("Không còn việc nào chờ ở các kênh. Khi có tin được duyệt, việc đăng sẽ hiện ở đây.").html
      : Table("Việc đang chờ", columns: columns, rows: rows(waiting)).html
    return Page(
      "Đăng trên các kênh", frame: .workspace,
      content: """
        <p>Mỗi tin đã duyệt cần đi qua các kênh dưới đây. Hãy mở từng việc, sao chép nội dung, đăng lên kênh, rồi dán đường dẫn hoặc ảnh về làm bằng chứng.</p>
        \(isOfOne ? "<p><a href=\"/can-bo/kenh\">Xem mọi tin</a></p>" as HTML : .empty)
        \(first)
        \(settled.isEmpty ? .empty : Table("Đã xong", columns: columns, rows: rows(settled)).html)
        """)
  }

  /// One delivery: how to bring it out, and the proof.
  static func pack(
    _ delivery: Delivery, _ message: ChannelMessage, address: String, form: FormState, token: String
  ) -> Page {
    let channel = delivery.channel
    return Page(
      "\(ChannelWords.name(channel)): \(message.title)", frame: .workspace,
      crumbs: [Page.Crumb("Đăng trên các kênh", "/can-bo/kenh")],
      content: """
        \(StateTag(ChannelWords.state(delivery.state, on: channel), tone(delivery.state)))
        \(refusal(form))
        \(delivery.reason.map { Notice(.warning, "\(ChannelWords.state(delivery.state, on: channel)): \($0)").html })
        \(delivery.receipt.map { proof($0, channel) })
        \(delivery.state == .queued || delivery.state == .unknown
          ? work(delivery, message, address: address, form: form, token: token) : .empty)
        \(delivery.state == .recalled ? takeDown(delivery, token: token) : .empty)
        """)
  }

  /// Why nothing was recorded, where that is not about a field, with the link that was pasted.
  private static func refusal(_ form: FormState) -> HTML {
    guard let fault = form.fault, fault.fields.isEmpty else { return .empty }
    let pasted = form.values["link"]
    return Notice(
      .info, fault.sentence, more: pasted.isEmpty ? .empty : "<p>Bạn vừa dán: \(pasted)</p>"
    ).html
  }

  private static func takeDown(_ delivery: Delivery, token: String) -> HTML {
    """
    <h2>Gỡ khỏi \(ChannelWords.name(delivery.channel))</h2>
    <p>Tin đã được gỡ khỏi cổng. Hãy gỡ \(delivery.channel == .noticeBoard ? "các tờ tin đã dán" : "bài đã đăng") rồi ghi nhận ở đây.</p>
    \(Button.post("Đã gỡ xong", to: "/can-bo/kenh/\(delivery.id)/da-go", token: token, style: .primary))
    """
  }

  private static func work(
    _ delivery: Delivery, _ message: ChannelMessage, address: String, form: FormState, token: String
  ) -> HTML {
    let channel = delivery.channel
    let text = message.texts[channel] ?? ""
    let picture: HTML =
      message.picture.map { "<p><a href=\"\(link: $0)\" download>Tải ảnh để đăng kèm</a></p>" } ?? .empty
    let steps: [HTML] =
      switch channel {
      case .zalo, .facebook:
        [
          "<h2>1. Sao chép nội dung</h2>\(CopyText(id: "noi-dung", "Nội dung đăng \(ChannelWords.name(channel))", text))\(picture)",
          "<h2>2. Đăng lên \(ChannelWords.name(channel))</h2><p>Mở trang của xã trên \(ChannelWords.name(channel)), tạo bài mới, dán nội dung rồi đăng.</p>",
          "<h2>3. Dán đường dẫn của bài về đây</h2>",
        ]
      case .noticeBoard:
        [
          "<h2>1. In tờ tin</h2><p>Khổ A4, chữ lớn nhất vừa một trang, có mã QR dẫn tới bài.</p><div class=\"buttons\"><a class=\"button\" href=\"/can-bo/kenh/\(delivery.id)/to-in.pdf\">Mở tờ tin (PDF)</a><a class=\"button quiet\" href=\"/can-bo/kenh/\(delivery.id)/to-in\">In từ trình duyệt</a></div>",
          "<h2>2. Dán lên bảng tin</h2><p>Dán ở trụ sở và nhà văn hóa thôn, rồi chụp một ảnh thấy rõ tờ tin.</p>",
          "<h2>3. Gửi ảnh làm bằng chứng</h2>",
        ]
      case .loudspeaker:
        [
          "<h2>1. Nội dung đọc</h2>\(CopyText(id: "noi-dung", "Lời đọc", text))<p><a href=\"\(link: message.path + ".mp3")\">Nghe và tải bản âm thanh</a></p>",
          "<h2>2. Phát trên hệ thống truyền thanh</h2><p>Phát bản âm thanh hoặc đọc trực tiếp theo lịch của đài xã.</p>",
          "<h2>3. Ghi nhận đã phát</h2>",
        ]
      case .portal: []
      }
    let isRejecting = form.error("reason") != nil
    let receipt = FormState(values: form.values, fault: isRejecting ? nil : form.fault)
    let rejection = FormState(values: form.values, fault: isRejecting ? form.fault : nil, prefix: "k")
    return """
      \(steps)
      \(receipt.post(
        to: "/can-bo/kenh/\(delivery.id)", token: token, hasFiles: channel.proof == .photo,
        content: "\(fields(channel, receipt))\(Button("Ghi nhận đã đăng"))"))
      <details class="more"\(isRejecting ? " open" : "")><summary>Không đăng ở kênh này</summary>
      \(rejection.post(
        to: "/can-bo/kenh/\(delivery.id)/khong-dang", token: token,
        content: "\(rejection.text("reason", "Lý do", limit: ReceiptRules.statementLimit))\(Button("Ghi nhận không đăng", style: .danger))"))
      </details>
      <p>Bài trên cổng: <a href="\(link: message.path)">\(address)</a></p>
      """
  }

  private static func fields(_ channel: Channel, _ form: FormState) -> HTML {
    switch channel.proof {
    case .link:
      form.text(
        "link", "Đường dẫn của bài",
        hint: "Ví dụ: \(channel.linkHosts.first.map { "https://\($0)/…" } ?? "")",
        kind: .url)
    case .photo: form.file("photo", "Ảnh chụp tờ tin đã dán", accept: "image/*")
    case .statement:
      form.text("statement", "Ai phát, ở đâu, lúc nào", limit: ReceiptRules.statementLimit)
        + form.text("minutes", "Thời lượng đã phát", kind: .number, suffix: "phút")
    case .automatic: .empty
    }
  }

  private static func proof(_ receipt: Receipt, _ channel: Channel) -> HTML {
    var facts = DescriptionList()
    facts.add("Ghi nhận lúc", receipt.at.moment)
    if let link = receipt.link {
      facts.add(
        "Bài đã đăng", html: "<a href=\"\(link: link)\" rel=\"noopener noreferrer\">\(link)</a>")
    }
    if let photo = receipt.photo {
      facts.add("Ảnh chụp", html: "<img src=\"/tep/\(photo)\" alt=\"Ảnh chụp tờ tin đã dán\" width=\"480\">")
    }
    if let statement = receipt.statement { facts.add("Ai phát, ở đâu, lúc nào", statement) }
    if let minutes = receipt.minutes { facts.add("Thời lượng", "\(minutes) phút") }
    return "\(facts)"
  }

  /// The sheet for notice boards as a page, for who prints from the browser.
  static func sheet(_ sheet: NoticeSheet) -> Page {
    let blocks = sheet.parts.map { part -> HTML in
      part.kind == .item ? "<ul><li>\(part.text)</li></ul>" : "<p>\(part.text)</p>"
    }
    let picture = QRCode(sheet.address).map(picture)
    return Page(
      sheet.title, frame: .plain, showsTitle: false,
      content: """
        <article class="sheet">
        <p class="issuer">\(sheet.issuer)</p>
        <h1>\(sheet.title)</h1>
        \(blocks)
        \(picture.map { QRHolder(code: $0, address: sheet.address, caption: ChannelWords.scan) })
        <p>\(sheet.note)</p>
        </article>
        """)
  }

  /// A code as an SVG, on a page or as a file.
  static func picture(_ code: QRCode) -> HTML {
    let side = code.size + 2 * QRCode.quietZone
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" width="180" height="180" aria-hidden="true">\
      <path d="\(code.svgPath)"/></svg>
      """
  }

  /// The public figures of delivery.
  static func figures(_ figures: DeliveryFigures, days: Int) -> Page {
    Page(
      "Hiệu năng phát hành", frame: .portal,
      summary:
        "Số tin được duyệt đăng, số tin có bằng chứng đã đăng ở từng kênh, và thời gian từ lúc duyệt đến lúc có bằng chứng.",
      content: """
        <p>Các số dưới đây được tính từ sổ bằng chứng trong \(days) ngày gần nhất. Một tin chỉ được đếm là “có bằng chứng” khi đã có đường dẫn, ảnh chụp hoặc xác nhận phát.</p>
        \(Table(
          "Tin theo kênh", columns: [
            .text("Kênh"), .number("Được duyệt đăng"), .number("Có bằng chứng"), .number("Không đăng"),
            .number("Thời gian giữa (phút)"),
          ],
          rows: figures.lines.map { line in
            [
              Table.Cell(ChannelWords.name(line.channel)), Table.Cell(line.queued), Table.Cell(line.confirmed),
              Table.Cell(line.rejected), line.medianMinutes.map { Table.Cell($0) } ?? "chưa có",
            ]
          }))
        """)
  }

  private static func tone(_ state: DeliveryState) -> StateTag.Tone {
    switch state {
    case .queued: .waiting
    case .sending: .active
    case .confirmed: .good
    case .rejected, .withdrawn: .idle
    case .unknown, .recalled: .bad
    }
  }
}
