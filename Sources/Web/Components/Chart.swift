// SPDX-License-Identifier: Apache-2.0

internal import Kernel

/// One value of a chart.
public struct ChartPoint: Hashable, Sendable {
  /// What it belongs to: a month, a unit.
  public let label: String
  /// The value; negative values are drawn as nothing.
  public let value: Double
  /// The value as it is read: `96,4 %`.
  public let shown: String
  /// The path of the entries behind it.
  public let evidence: String?

  /// A value with the words it is read by.
  public init(_ label: String, _ value: Double, shown: String, evidence: String? = nil) {
    self.label = label
    self.value = value.isFinite ? max(value, 0) : 0
    self.shown = shown
    self.evidence = evidence
  }

  /// A count.
  public init(_ label: String, _ count: Int, evidence: String? = nil) {
    self.init(label, Double(count), shown: count.grouped, evidence: evidence)
  }

  /// The value, as a link to its entries where it has some.
  var number: HTML {
    evidence.map { "<a class=\"evidence\" href=\"\(link: $0)\">\(shown)</a>" } ?? "\(shown)"
  }
}

/// Bars to compare values: a table with a bar in each row, so that it reads the same without pictures.
public struct BarChart: Component {
  /// The markup.
  public let html: HTML

  /// Bars of the values.
  ///
  /// - Parameters:
  ///   - caption: what is compared
  ///   - label: the heading of the first column
  ///   - value: the heading of the numbers
  ///   - top: the value of a full bar; the largest value unless given
  public init(
    _ caption: String, label: String, value: String, points: [ChartPoint], top: Double? = nil
  ) {
    let full = max(top ?? points.map(\.value).max() ?? 0, .leastNonzeroMagnitude)
    let rows = points.map { point -> HTML in
      """
      <tr><th scope="row">\(point.label)</th><td class="number">\(point.number)</td><td class="bar-cell" aria-hidden="true">\
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none"><rect class="mark-bar" width="\(
        Int(min(point.value / full, 1) * 1000))" height="10"/></svg></td></tr>
      """
    }
    html = """
      <table class="bars"><caption>\(caption)</caption>
      <thead class="unseen"><tr><th scope="col">\(label)</th><th scope="col">\(value)</th><td></td></tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }
}

/// A line to see how a value moves; the same numbers stand in a table under it.
public struct LineChart: Component {
  /// The markup.
  public let html: HTML

  /// A line through the values, at equal distances.
  ///
  /// - Parameters:
  ///   - caption: what is shown
  ///   - label: what the points are: "Tháng"
  ///   - value: what is counted, with its unit
  ///   - goal: a value to reach, drawn as a broken line, and how it is read
  ///   - top: the value of the upper edge; a round number above the largest unless given
  public init(
    _ caption: String, label: String, value: String, points: [ChartPoint],
    goal: (value: Double, shown: String)? = nil, top: Double? = nil
  ) {
    let full = top ?? Self.roundTop(max(points.map(\.value).max() ?? 0, goal?.value ?? 0))
    let count = max(points.count, 1)
    func y(_ value: Double) -> Int { 400 - Int(min(value / full, 1) * 400) }
    let spots = points.enumerated().map { place, point in
      (x: (place * 2 + 1) * 500 / count, y: y(point.value))
    }
    let dots = spots.map { "<path class=\"dot\" d=\"M\($0.x) \($0.y)h.01\"/>" as HTML }
    let path = spots.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    let target: HTML =
      goal.map { "<path class=\"goal\" d=\"M0 \(y($0.value))H1000\"/>" } ?? .empty
    let note: HTML = goal.map { "<p class=\"meta\">Đường đứt nét: mục tiêu \($0.shown)</p>" } ?? .empty
    html = """
      <figure class="chart"><figcaption>\(caption)</figcaption>
      <div class="plot" aria-hidden="true"><div class="up"><span>\(Self.number(full))</span><span>\(
        Self.number(full / 2))</span><span>0</span></div>
      <svg viewBox="0 0 1000 400" preserveAspectRatio="none"><path class="axis" d="M0 0H1000M0 200H1000M0 400H1000"/>\(
        target)<polyline class="line" points="\(path)"/>\(dots)</svg>
      <div class="along">\(points, { "<span>\($0.label)</span>" as HTML })</div></div>\(note)
      <details><summary>Xem bảng số liệu</summary>\(
        Table(
          caption, captionIsSeen: false, columns: [.text(label), .number(value)],
          rows: points.map { [Table.Cell($0.label), Table.Cell($0.number)] }))</details></figure>
      """
  }

  /// The next of 2, 4, 10, 20, 40, 100…, whose halves are whole.
  private static func roundTop(_ value: Double) -> Double {
    var decade = 1.0
    while decade * 10 < value { decade *= 10 }
    return [2, 4, 10].map { $0 * decade }.first { $0 >= value } ?? decade * 10
  }

  private static func number(_ value: Double) -> String { Int(value).grouped }
}
