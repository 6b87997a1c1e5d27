// SPDX-License-Identifier: Apache-2.0

/// The things that wait for a person today, the most pressing first.
public struct TodayList: Component {
  /// The markup.
  public let html: HTML

  /// Lists what capabilities have to say; items of one urgency keep their order.
  public init(_ items: [TodayItem]) {
    guard !items.isEmpty else {
      html = EmptyState("Hôm nay không có việc nào chờ bạn.").html
      return
    }
    let sorted = items.enumerated().sorted {
      ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset)
    }
    html = "<ul class=\"tasks\">\(sorted, { Self.row($0.element) })</ul>"
  }

  private static func row(_ item: TodayItem) -> HTML {
    let tag =
      switch item.urgency {
      case .alarm: StateTag("Cần xử lý ngay", .bad)
      case .mine: StateTag("Chờ bạn", .waiting)
      case .notice: StateTag("Để biết", .idle)
      }
    let style =
      switch item.urgency {
      case .alarm: "alarm"
      case .mine: "mine"
      case .notice: "note"
      }
    let button: Button = .link(
      item.action, to: item.path, style: item.urgency == .notice ? .quiet : .primary)
    return """
      <li class="\(style)">\(tag)<h2>\(item.title)</h2><p>\(item.detail)</p>\(button)</li>
      """
  }
}
