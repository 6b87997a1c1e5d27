// SPDX-License-Identifier: Apache-2.0

internal import Kernel

/// A number that leads to the evidence behind it.
public struct Measure: Component {
  private let number: String
  private let label: String
  private let evidence: String?
  private let detail: String?

  /// A number with what it counts.
  ///
  /// - Parameters:
  ///   - number: as shown: `1.250`, `96,4 %`
  ///   - label: what it counts
  ///   - evidence: the path of the entries behind it; nil where the number has none
  ///   - detail: the goal, or what it was before
  public init(_ number: String, _ label: String, evidence: String?, detail: String? = nil) {
    self.number = number
    self.label = label
    self.evidence = evidence
    self.detail = detail
  }

  /// A count with what it counts.
  public init(_ number: Int, _ label: String, evidence: String?, detail: String? = nil) {
    self.init(number.grouped, label, evidence: evidence, detail: detail)
  }

  /// The markup.
  public var html: HTML {
    let figure: HTML =
      evidence.map {
        """
        <a href="\(link: $0)"><span class="figure">\(number)</span> <span class="label">\(label)</span>         <span class="source">Xem bằng chứng</span></a>
        """
      } ?? "<span class=\"figure\">\(number)</span> <span class=\"label\">\(label)</span>"
    let more: HTML = detail.map { "<span class=\"meta\">\($0)</span>" } ?? .empty
    return "<div class=\"measure\">\(figure)\(more)</div>"
  }

  /// The number alone, in a sentence or a cell, as a link to its entries.
  public var inline: HTML {
    evidence.map {
      "<a class=\"evidence\" href=\"\(link: $0)\" aria-label=\"\(number) \(label): xem bằng chứng\">\(number)</a>"
    } ?? "\(number)"
  }

  /// Numbers side by side.
  public static func row(_ measures: [Measure]) -> HTML {
    "<div class=\"measures\">\(measures.map(\.html))</div>"
  }
}
