// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage
import Web

/// The pages of loudspeakers.
enum LoudspeakerPages {
  static let path = "/truyen-thanh"
  static let deskPath = "/can-bo/truyen-thanh"

  /// What the public can hear.
  static func programme(_ items: [(SpokenMessage, Recording)], commune: CommuneCard) -> Page {
    Page(
      "Truyền thanh", frame: .portal,
      summary: "Các bản tin truyền thanh mới của \(commune.name): nghe lại và xem lời đọc.",
      content: """
        <p class="lead">Bà con có thể nghe lại các bản tin mới của \(commune.name) và xem toàn bộ lời đọc ở đây.</p>
        \(items.isEmpty ? EmptyState("Chưa có bản tin nào. Khi có tin được đăng, bản âm thanh sẽ hiện ở đây sau ít phút.").html
          : "\(items.map(item))")
        """)
  }

  private static func item(_ message: SpokenMessage, _ recording: Recording) -> HTML {
    """
    <article class="bulletin"><h2><a href="\(link: message.path)">\(message.title)</a></h2>
    <p class="meta"><time datetime="\(recording.madeAt.iso)">\(recording.madeAt.moment)</time></p>
    \(AudioPlayer(message.path + ".mp3", seconds: recording.seconds, title: "Nghe: \(message.title)"))
    \(recording.isSynthetic ? "<p class=\"hint\">\(LoudspeakerWords.mark)</p>" as HTML : .empty)
    <details class="more"><summary>Xem lời đọc</summary><div class="prose">\(paragraphs(message.text))</div></details>
    </article>
    """
  }

  private static func paragraphs(_ text: String) -> [HTML] {
    text.split(separator: "\n").map { "<p>\(String($0))</p>" }
  }

  /// What is being made, what has failed, what is there.
  static func desk(
    open: [OpenRecording], made: [(SpokenMessage?, Recording)], fault: Fault?, token: String
  ) -> Page {
    Page(
      LoudspeakerWords.menu, frame: .workspace,
      content: """
        \(fault.map { Notice(.warning, $0.sentence).html })
        <p>Mỗi tin được đăng có một bản âm thanh do máy đọc từ lời đọc đã duyệt. Việc đã phát trên loa được ghi nhận ở \
        trang <a href="/can-bo/kenh">Đăng trên các kênh</a>.</p>
        \(open.isEmpty ? .empty : waiting(open, token: token))
        \(made.isEmpty ? EmptyState("Chưa có bản âm thanh nào. Bản đầu tiên được tạo khi có tin được đăng.").html : list(made))
        """)
  }

  private static func waiting(_ open: [OpenRecording], token: String) -> HTML {
    let rows = open.map { open -> [Table.Cell] in
      let reason: HTML = open.reason.map { "<p>\($0)</p>" } ?? .empty
      let button: HTML =
        open.reason == nil
        ? .empty
        : Button.post("Làm lại", to: "\(deskPath)/\(open.job.id)/lam-lai", token: token).html
      return [
        Table.Cell(open.title), Table.Cell("\(state(open.state))\(reason)\(button)" as HTML),
        Table.Cell(open.askedAt.moment),
      ]
    }
    return Table(
      "Chưa có bản âm thanh", columns: [.text("Tin"), .text("Tình trạng"), .text("Đăng lúc")], rows: rows
    ).html
  }

  private static func list(_ made: [(SpokenMessage?, Recording)]) -> HTML {
    let rows = made.map { message, recording -> [Table.Cell] in
      [
        message.map { .link($0.title, $0.path) } ?? Table.Cell(LoudspeakerWords.untitled),
        Table.Cell(
          "<a href=\"\(link: recording.file.path)\" download>Tải MP3</a> (\(length(recording.seconds)))"
            as HTML),
        Table.Cell("\(decimal(recording.loudness)) LUFS"), Table.Cell(recording.engine),
        Table.Cell(recording.madeAt.moment),
      ]
    }
    return Table(
      "Bản âm thanh đã tạo",
      columns: [.text("Tin"), .text("Tệp"), .text("Độ to"), .text("Giọng"), .text("Tạo lúc")], rows: rows
    ).html
  }

  private static func state(_ state: JobRecord.State) -> StateTag {
    switch state {
    case .waiting: StateTag("Chờ tạo", .waiting)
    case .running: StateTag("Đang tạo", .active)
    case .failing: StateTag("Lỗi, sẽ tự thử lại", .bad)
    case .abandoned: StateTag("Lỗi, chờ bạn xử lý", .bad)
    case .finished: StateTag("Đã xong", .good)
    }
  }

  private static func length(_ seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    return minutes == 0 ? "\(rest) giây" : "\(minutes) phút \(rest) giây"
  }

  /// One decimal place, with the comma and the minus sign of Vietnamese text: `−16,2`.
  private static func decimal(_ number: Double) -> String {
    let tenths = Int((abs(number) * 10).rounded())
    return "\(number < 0 ? "−" : "")\(tenths / 10),\(tenths % 10)"
  }
}
