// SPDX-License-Identifier: Apache-2.0

/// A button that sends its form, or a link that looks like one.
public struct Button: Component {
  /// How much it stands out.
  public enum Style: String, Sendable {
    /// The one thing to do on the page.
    case primary
    /// Another thing that can be done.
    case quiet
    /// Something that takes away: withdrawing, closing an account.
    case danger
  }

  /// The markup.
  public let html: HTML

  /// Sends the form around it.
  ///
  /// - Parameters:
  ///   - name: the field that tells which button was pressed, where a form has several
  ///   - value: its value
  public init(_ label: String, style: Style = .primary, name: String? = nil, value: String = "1") {
    let sent: HTML = name.map { " name=\"\($0)\" value=\"\(value)\"" } ?? .empty
    html = "<button class=\"button \(style.rawValue)\" type=\"submit\"\(sent)>\(label)</button>"
  }

  private init(html: HTML) { self.html = html }

  /// A link to another page.
  public static func link(_ label: String, to path: String, style: Style = .quiet) -> Button {
    Button(html: "<a class=\"button \(style.rawValue)\" href=\"\(link: path)\">\(label)</a>")
  }

  /// A form of its own with nothing but the button.
  public static func post(
    _ label: String, to path: String, token: String, style: Style = .quiet, values: [String: String] = [:]
  ) -> Button {
    Button(
      html: """
        <form class="one-button" method="post" action="\(link: path)"><input type="hidden" name="_token" value="\(
          token)">\(values.sorted { $0.key < $1.key }, { pair in
          "<input type=\"hidden\" name=\"\(pair.key)\" value=\"\(pair.value)\">"
        })\(Button(label, style: style))</form>
        """)
  }

  /// Copies the text of an element; shown only where the script runs.
  public static func copy(_ label: String = "Sao chép", from id: String) -> Button {
    Button(
      html: "<button class=\"button quiet\" type=\"button\" hidden data-copy=\"\(id)\">\(label)</button>")
  }

  /// Buttons side by side, the main one first.
  public static func row(_ buttons: Button...) -> HTML {
    "<div class=\"buttons\">\(buttons.map(\.html))</div>"
  }
}
