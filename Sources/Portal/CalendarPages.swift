// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The calendar of the commune, month by month.
enum CalendarPages {
  static let path = "/lich"
  static let filePath = "/lich.ics"

  /// The path of a month.
  static func path(_ month: Month) -> String { "\(path)?thang=\(month.iso)" }

  /// A month: the grid where there is room for it, and the days with what happens on them.
  ///
  /// - Parameter range: the months that can be leafed through
  static func page(
    _ month: Month, events: [PortalEvent], range: ClosedRange<Month>, today: LocalDay, base: String
  ) -> Page {
    let days = Dictionary(grouping: events, by: \.day).sorted { $0.key < $1.key }
    let kinds = Set(events.map(\.kind))
    let list: HTML =
      days.isEmpty
      ? EmptyState(
        "Tháng này chưa có việc nào đến hạn hay lịch họp, phát thanh nào được công bố.",
        next: .link("Xem kế hoạch cả năm", to: HomePages.planPath)
      ).html
      : "\(sole(kinds))<ol class=\"agenda\">\(days, { day($0.key, $0.value, kinds.count > 1, today) })</ol>"
    var page = Page(
      CalendarWords.title(month), frame: .portal, crumbs: [],
      summary:
        "Việc đến hạn trong kế hoạch, lịch họp và phát thanh của xã trong tháng \(month.month)/\(month.year).",
      content: """
        \(leafing(month, range, today))
        <div class="calendar">\(grid(month, Set(days.map(\.key)), today))<div>\(list)</div></div>
        <p><a href="\(link: HomePages.planPath)">Xem kế hoạch cả năm</a></p>
        <p class="meta">Đưa lịch này vào điện thoại: <a href="\(link: filePath)">tải tệp lịch (.ics)</a>, hoặc đăng ký theo \
        địa chỉ \(base)\(filePath).</p>
        """)
    page.address = base + path(month)
    page.head =
      "<link rel=\"alternate\" type=\"text/calendar\" title=\"Lịch\" href=\"\(link: filePath)\">\n"
    return page
  }

  private static func leafing(_ month: Month, _ range: ClosedRange<Month>, _ today: LocalDay) -> HTML {
    func step(_ other: Month, _ relation: HTML, _ words: HTML) -> HTML {
      guard range.contains(other) else { return .empty }
      return """
        <a class="button quiet" rel="\(relation)" href="\(link: path(other))">\(words)<span class="unseen">: tháng \
        \(other.month)/\(other.year)</span></a>
        """
    }
    let now = Month(today)
    let back: HTML =
      month == now ? .empty : "<a class=\"button quiet\" href=\"\(link: path)\">Tháng này</a>"
    return """
      <nav class="leaf" aria-label="Chọn tháng">\(step(month.adding(months: -1), "prev", "Tháng trước"))\(back)\(
        step(month.adding(months: 1), "next", "Tháng sau"))</nav>
      """
  }

  /// The weeks as a table; the list below says the same in words, so those who do not see it lose nothing.
  private static func grid(_ month: Month, _ busy: Set<LocalDay>, _ today: LocalDay) -> HTML {
    let days = month.days
    let first = days.lowerBound.adding(days: 1 - days.lowerBound.weekday)
    let weeks = (days.upperBound.number - first.number) / 7 + 1
    let names: [HTML] = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "CN"]
    return """
      <table class="month"><caption class="unseen">Các ngày có việc trong tháng</caption>
      <thead><tr>\(names, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
      <tbody>\(0..<weeks, { week in
        "<tr>\(0..<7, { cell(first.adding(days: week * 7 + $0), days, busy, today) })</tr>"
      })</tbody></table>
      """
  }

  private static func cell(
    _ day: LocalDay, _ days: ClosedRange<LocalDay>, _ busy: Set<LocalDay>, _ today: LocalDay
  ) -> HTML {
    guard days.contains(day) else { return "<td></td>" }
    let current: HTML = day == today ? " aria-current=\"date\"" : .empty
    guard busy.contains(day) else { return "<td\(current)>\(day.day)</td>" }
    return """
      <td class="busy"\(current)><a href="#\(anchor(day))" aria-label="Ngày \(day.numeric): có việc">\(day.day)</a></td>
      """
  }

  private static func anchor(_ day: LocalDay) -> String { "ngay-\(day.iso)" }

  /// What all events of a month are, where they are one kind: said once.
  private static func sole(_ kinds: Set<PortalEvent.Kind>) -> HTML {
    kinds.count == 1 ? "<p class=\"meta\">\(kinds.map(CalendarWords.kind).joined())</p>" : .empty
  }

  private static func day(
    _ day: LocalDay, _ events: [PortalEvent], _ namesKinds: Bool, _ today: LocalDay
  ) -> HTML {
    let note: HTML = day == today ? " <span class=\"tag active\">Hôm nay</span>" : .empty
    let kinds = PortalEvent.Kind.allCases.filter { kind in events.contains { $0.kind == kind } }
    return """
      <li id="\(anchor(day))"><h2><time datetime="\(day.iso)">\(PortalWords.day(day))</time>\(note)</h2>
      \(kinds, { kind in
        """
        \(namesKinds ? "<p class=\"meta\">\(CalendarWords.kind(kind))</p>" as HTML : .empty)<ul>\(events.filter { $0.kind == kind }, { event in
          """
          <li>\(title(event))\(detail(event))</li>
          """
        })</ul>
        """
      })</li>
      """
  }

  /// A duty is told in full here; whatever has a page of its own leads there.
  private static func title(_ event: PortalEvent) -> HTML {
    event.path == HomePages.planPath
      ? HTML(escaping: event.title) : "<a href=\"\(link: event.path)\">\(event.title)</a>"
  }

  private static func detail(_ event: PortalEvent) -> HTML {
    event.detail.isEmpty ? .empty : " <span class=\"meta\">– \(event.detail)</span>"
  }

  /// The next days in few lines, for the home page; nothing where nothing comes.
  static func next(_ events: [PortalEvent]) -> HTML {
    guard !events.isEmpty else { return .empty }
    return """
      <section class="panel coming" aria-labelledby="sap-toi"><h2 id="sap-toi">Sắp đến hạn</h2>
      <ul>\(events, { event in
        """
        <li><time datetime="\(event.day.iso)">\(event.day.numeric)</time> \(title(event))</li>
        """
      })</ul><p><a href="\(link: path)">Xem lịch của xã</a></p></section>
      """
  }
}
