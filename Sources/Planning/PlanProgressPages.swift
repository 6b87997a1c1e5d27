// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The progress of a plan as a picture: what is done, on the way, not begun and late, for the whole and for each unit.
enum PlanProgressPages {
  /// Tasks of one unit, or of all, by how they stand.
  struct Count: Hashable {
    let name: String
    let done: Int
    let active: Int
    let idle: Int
    let late: Int

    init(_ name: String, _ tasks: [TaskView]) {
      self.name = name
      done = tasks.count { $0.state == .completed }
      active = tasks.count { $0.state == .underway }
      idle = tasks.count { $0.state == .waiting || $0.state == .unowned }
      late = tasks.count { $0.state == .overdue }
    }

    var all: Int { done + active + idle + late }
  }

  /// The picture, what its colours mean, and its table.
  static func picture(_ view: PlanView) -> HTML {
    let whole = Count("Cả kế hoạch", view.tasks)
    let units = view.byUnit.map { Count($0.unit ?? "Chưa giao đơn vị nào", $0.tasks) }
    let bars = ([whole] + units).map { count -> HTML in
      "<li><strong>\(count.name)</strong> \(bar(count))<span>\(words(count))</span></li>"
    }
    let due = view.tasks.flatMap(\.occurrences).filter(\.state.isSettled)
    let periods: HTML =
      due.isEmpty
      ? .empty
      : "<p>Việc làm theo kỳ (hằng tuần, hằng tháng…): \(due.count(where: \.state.isDone)) trong \(due.count) kỳ đã đến hạn có bằng chứng đã làm.</p>"
    return """
      <p>Trong \(whole.all) nhiệm vụ của năm: \(words(whole)). Tiến độ được máy tính từ bằng chứng trong <a href="/bang-chung">sổ bằng chứng</a>, không ai nhập tay.</p>
      \(periods)
      \(legend)
      <h2>Tiến độ theo đơn vị</h2>
      <ul class="stack">\(bars)</ul>
      <details class="more"><summary>Xem bảng số liệu</summary>
      \(Table(
        "Tiến độ theo đơn vị", captionIsSeen: false,
        columns: [
          .text("Đơn vị"), .number("Hoàn thành"), .number("Đang làm"), .number("Chưa làm"), .number("Quá hạn"),
          .number("Tất cả"),
        ], rows: units.map(row), total: row(whole)))</details>
      """
  }

  /// How many of a task's periods that fell due were done.
  static func periods(_ view: TaskView) -> HTML {
    let due = view.occurrences.filter(\.state.isSettled)
    guard !due.isEmpty else { return .empty }
    return "<span>\(due.count(where: \.state.isDone))/\(due.count) kỳ đã làm</span>"
  }

  private static func row(_ count: Count) -> [Table.Cell] {
    [
      Table.Cell(count.name), Table.Cell(count.done), Table.Cell(count.active), Table.Cell(count.idle),
      Table.Cell(count.late), Table.Cell(count.all),
    ]
  }

  private static func words(_ count: Count) -> String {
    let parts = [
      (count.done, "đã hoàn thành"), (count.active, "đang làm"), (count.idle, "chưa làm"),
      (count.late, "quá hạn"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private static func bar(_ count: Count) -> HTML {
    let size = 1000 / max(count.all, 1)
    var x = 0
    let parts = [(count.done, "done"), (count.active, "active"), (count.idle, "idle"), (count.late, "late")]
      .filter { $0.0 > 0 }
      .map { number, name -> HTML in
        defer { x += number * size }
        return "<rect class=\"part-\(name)\" x=\"\(x)\" width=\"\(number * size - 2)\" height=\"10\"/>"
      }
    return
      "<svg viewBox=\"0 0 \(max(count.all * size, 1)) 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\(parts)</svg>"
  }

  private static let legend = legend([
    ("part-done", "Đã hoàn thành"), ("part-active", "Đang làm"), ("part-idle", "Chưa làm"),
    ("part-late", "Quá hạn"),
  ])

  /// What the colours of a picture mean, each by its class.
  static func legend(_ colours: [(style: String, words: String)]) -> HTML {
    """
    <ul class="legend">\(colours, { colour in
      "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"\(colour.style)\" width=\"10\" height=\"10\"/></svg> \(colour.words)</li>" as HTML
    })</ul>
    """
  }
}
