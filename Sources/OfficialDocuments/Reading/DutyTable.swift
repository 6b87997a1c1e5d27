// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Duties in a table, as annexes of plans list them: what, who leads, who helps, by when, with what product.
enum DutyTable {
  private enum Column { case text, unit, helpers, due, product }

  private static let headings: [(Phrase, Column)] = [
    ("chủ trì", .unit), ("cơ quan thực hiện", .unit), ("đơn vị thực hiện", .unit), ("phụ trách", .unit),
    ("phối hợp", .helpers), ("thời gian", .due), ("thời hạn", .due), ("tiến độ", .due), ("hoàn thành", .due),
    ("sản phẩm", .product), ("kết quả", .product), ("nội dung", .text), ("nhiệm vụ", .text),
    ("công việc", .text),
  ]

  /// The duties of all tables that say who leads.
  ///
  /// Rows are paragraphs with their cells parted by tabs.
  static func duties(in paragraphs: [Paragraph]) -> [Duty] {
    var duties: [Duty] = []
    var columns: [Int: Column] = [:]
    for paragraph in paragraphs {
      guard paragraph.isTable else {
        columns = [:]
        continue
      }
      let cells = paragraph.text.split(separator: "\t", omittingEmptySubsequences: false).map {
        String($0).tidy
      }
      let header = header(cells)
      if !header.isEmpty {
        columns = header
      } else if let duty = duty(cells, columns, line: paragraph.line) {
        duties.append(duty)
      }
    }
    return duties
  }

  /// What each column holds; empty where the row is no header with a task and who leads it.
  private static func header(_ cells: [String]) -> [Int: Column] {
    var columns: [Int: Column] = [:]
    for (index, cell) in cells.enumerated() where cell.count <= 60 {
      let wording = Wording(cell)
      guard let column = headings.first(where: { wording.contains([$0.0]) })?.1,
        !columns.values.contains(column)
      else { continue }
      columns[index] = column
    }
    let held = Set(columns.values)
    return held.contains(.text) && held.contains(.unit) ? columns : [:]
  }

  private static func duty(_ cells: [String], _ columns: [Int: Column], line: Int) -> Duty? {
    func cell(_ column: Column) -> String? {
      guard let index = columns.first(where: { $0.value == column })?.key, index < cells.count else {
        return nil
      }
      return cells[index].isEmpty ? nil : cells[index]
    }
    // A row with a heading alone groups those below it.
    guard let text = cell(.text), let unit = cell(.unit) else { return nil }
    let helpers = cell(.helpers)?.split(whereSeparator: { ",;".contains($0) }).map { String($0).tidy } ?? []
    return Duty(
      line: line, unit: unit, helpers: helpers, text: text.trimmingEnd(".;"), time: cell(.due),
      product: cell(.product))
  }
}

extension Duty {
  /// A duty whose parts are given each by itself, in the columns of a table or behind labels; `time` says by when or
  /// how often.
  init(line: Int, unit: String, helpers: [String], text: String, time: String?, product: String?) {
    let wording = Wording(text)
    self.init(
      line: line, unit: unit, units: BodyWords.members(unit), helpers: helpers, text: text,
      cadence: Deadline.cadence(in: Wording(time ?? text)),
      due: time.map { Due(text: $0, date: DateWords.firstDay(in: Wording($0))?.iso) }, product: product,
      channels: ChannelWords.channels(in: [wording]), audiences: AudienceWords.mentioned(in: wording),
      target: Quantity.targets(in: wording, line: line).first)
  }
}
