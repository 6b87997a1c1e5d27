// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// The page of backups, for those who keep the machine.
enum BackupPages {
  static let path = "/can-bo/sao-luu"

  /// The backups there are, how the last trial went, and what is wrong.
  static func show(_ view: BackupView, token: String) -> Page {
    Page(
      BackupWords.menu, frame: .workspace,
      content: """
        <p>Mỗi đêm lúc 2 giờ, toàn bộ dữ liệu và tệp được sao lưu, niêm bằng khóa, rồi khôi phục thử để biết chắc là dùng được. Giữ bản của 7 ngày, 4 tuần và 12 tháng gần nhất.</p>
        \(view.troubles, { trouble in
          let (title, detail) = BackupWords.words(trouble)
          return Notice(.warning, title, more: "<p>\(detail)</p>").html
        })
        \(state(view.job))
        \(facts(view).html)
        \(Button.post("Sao lưu ngay", to: path, token: token, style: .primary))
        \(table(view))
        <p>Bản sao lưu nằm trên máy chủ và không tải được từ trang này, vì chứa dữ liệu của mọi người. Hãy chép cả thư mục sao lưu ra một ổ đĩa để ở nơi khác, mỗi tuần ít nhất một lần.</p>
        """)
  }

  private static func state(_ job: JobRecord.State?) -> HTML {
    switch job {
    case .waiting, .running:
      Notice(.info, "Đang sao lưu và khôi phục thử. Hãy tải lại trang này sau ít phút để xem kết quả.").html
    case .failing:
      Notice(.warning, "Lần sao lưu gần nhất chưa xong; máy sẽ tự làm lại trong ít phút.").html
    case .abandoned, .finished, nil: .empty
    }
  }

  private static func facts(_ view: BackupView) -> DescriptionList {
    var facts = DescriptionList()
    let made = view.latest[.made]
    facts.add("Bản gần nhất", made.map { $0.at.moment } ?? "")
    if let made, let summary = made.summary {
      facts.add(
        "Gồm có",
        "\(summary.rows.grouped) dòng dữ liệu, \(summary.files.grouped) tệp, \(BackupWords.size(made.bytes))")
      facts.add("Thời gian sao lưu", seconds(made.milliseconds))
    }
    facts.add(
      "Khôi phục thử thành công gần nhất",
      view.latest[.drilled].map { "\($0.at.moment), mất \(seconds($0.milliseconds))" } ?? "")
    return facts
  }

  private static func table(_ view: BackupView) -> HTML {
    guard !view.copies.isEmpty else {
      return EmptyState("Chưa có bản sao lưu nào trong thư mục. Bấm “Sao lưu ngay” để tạo bản đầu tiên.").html
    }
    return Table(
      "Các bản sao lưu",
      columns: [.text("Ngày"), .text("Tệp"), .number("Dung lượng"), .text("Khôi phục thử")],
      rows: view.copies.map { copy in
        [
          Table.Cell(copy.day.numeric), Table.Cell(copy.name), Table.Cell(BackupWords.size(copy.bytes)),
          Table.Cell(trial(view.drills[copy.name])),
        ]
      }
    ).html
  }

  private static func trial(_ run: BackupRun?) -> StateTag {
    switch run?.kind {
    case .drilled?: StateTag("Dùng được", .good)
    case .drillFailed?: StateTag("Không dùng được", .bad)
    case .made?, .failed?, nil: StateTag("Chưa thử", .waiting)
    }
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 999) / 1000
    return seconds < 60 ? "\(seconds) giây" : "\(seconds / 60) phút \(seconds % 60) giây"
  }
}
