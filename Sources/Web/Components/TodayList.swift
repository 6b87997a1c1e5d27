// SPDX-License-Identifier: Apache-2.0

/// Things that wait today under a heading, the most pressing first.
public struct TodayList: Component {
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
    html = "<section><h2>\(title)</h2><ul class=\"tasks\">\(sorted, { Self.row($0.element) })</ul></section>"
  }

  private static func row(_ item: TodayItem) -> HTML {
    let tag =
      switch item.urgency {
      case .alarm: StateTag("Cần xử lý ngay", .bad)
      case .mine: StateTag("Chờ bạn", .waiting)
      case .others: StateTag("Chờ người khác", .idle)
      case .notice: StateTag("Để biết", .idle)
      }
    let style =
      switch item.urgency {
      case .alarm: "alarm"
      case .mine: "mine"
      case .others, .notice: "note"
      }
    let button: Button = .link(
      item.action, to: item.path, style: item.urgency <= .mine ? .primary : .quiet)
    return """
      <li class="\(style)">\(tag)<h3>\(item.title)</h3><p>\(item.detail)</p>\(button)</li>
      """
  }
}
