// SPDX-License-Identifier: Apache-2.0

/// Names and what stands for each: the head of a task, a person's data.
public struct DescriptionList: Component {
  private var rows: [HTML] = []

  /// An empty list.
  public init() {}

  /// A line with a text; an empty text shows as "chưa có".
  public mutating func add(_ name: String, _ value: String) {
    add(name, html: value.isEmpty ? "<span class=\"none\">chưa có</span>" : HTML(escaping: value))
  }

  /// A line with markup.
  public mutating func add(_ name: String, html value: HTML) {
    rows.append("<div><dt>\(name)</dt><dd>\(value)</dd></div>")
  }

  /// A list of lines with texts.
  public init(_ lines: KeyValuePairs<String, String>) {
    for line in lines { add(line.key, line.value) }
  }

  /// The markup.
  public var html: HTML { "<dl class=\"facts\">\(rows)</dl>" }
}
