// SPDX-License-Identifier: Apache-2.0

/// Things that wait today under a heading, the most pressing first.
public struct TodayList: Component {
  /// How many items are seen before the rest is folded.
  private static let seen = 8

  /// The markup.
  public let html: HTML

  /// Lists what capabilities have to say, or shows nothing without items.
  ///
  /// Items of one urgency keep their order.
  public init(_ title: String, _ items: [TodayItem]) {
    guard !items.isEmpty else {
      html = .empty
      return
    }
    let sorted = items.enumerated().sorted {
      ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset)
    }
    let rows = sorted.map { Self.row($0.element) }
    let rest = Array(rows.dropFirst(Self.seen))
    let folded: HTML =
      rest.isEmpty
      ? .empty
      : """
      <details class="fold"><summary>Xem thêm \(rest.count) việc</summary><ul class="tasks">\(rest)</ul></details>
      """
    html = """
      <section><h2>\(title)</h2><ul class="tasks">\(Array(rows.prefix(Self.seen)))</ul>\(folded)</section>
      """
  }

  private static func row(_ item: TodayItem) -> HTML {
    // The heading above tells of whom an item waits; only an alarm has to say more.
    let tag = item.urgency == .alarm ? StateTag("Cần xử lý ngay", .bad) : nil
    let style =
      switch item.urgency {
      case .alarm: "alarm"
      case .mine: "mine"
      case .others, .notice: "note"
      }
    let button: Button = .link(
      item.action, to: item.path, style: item.urgency <= .mine ? .primary : .quiet)
    return """
      <li class="\(style)"><div>\(tag)<h3>\(item.title)</h3><p>\(item.detail)</p></div>\(button)</li>
      """
  }
}
