// SPDX-License-Identifier: Apache-2.0

internal import Kernel

extension FormState {
  /// What the browser should know about a line of text: it picks the keyboard and what it offers to fill in.
  public enum Kind: String, Sendable {
    /// Any text.
    case text
    /// An e-mail address.
    case email
    /// A telephone number.
    case tel
    /// A web address.
    case url
    /// A whole number, typed on the number pad.
    case number
    /// A search.
    case search
  }

  /// A line of text.
  ///
  /// - Parameters:
  ///   - limit: the most letters; a counter shows what is left
  ///   - suffix: a unit after the field, as "đồng"
  ///   - autocomplete: what browsers may fill in: `name`, `tel`, `username`, `one-time-code`
  public func text(
    _ name: String, _ label: String, hint: String? = nil, limit: Int? = nil, required: Bool = true,
    kind: Kind = .text, suffix: String? = nil, autocomplete: String? = nil
  ) -> HTML {
    group(name, label, hint: hint, required: required, after: counter(name, limit)) { attributes in
      let type: HTML =
        kind == .number ? "type=\"text\" inputmode=\"numeric\"" : "type=\"\(kind.rawValue)\""
      let filling: HTML = autocomplete.map { " autocomplete=\"\($0)\"" } ?? .empty
      let input: HTML = """
        <input \(attributes) \(type)\(filling)\(counted(name, limit)) value="\(values[name])">
        """
      guard let suffix else { return input }
      return "<span class=\"with-suffix\">\(input)<span>\(suffix)</span></span>"
    }
  }

  /// Several lines of text.
  public func area(
    _ name: String, _ label: String, hint: String? = nil, limit: Int? = nil, rows: Int = 6,
    required: Bool = true
  ) -> HTML {
    group(name, label, hint: hint, required: required, after: counter(name, limit)) { attributes in
      // The first line break after the tag is dropped by browsers, so one is given for them to drop.
      """
      <textarea \(attributes) rows="\(rows)"\(counted(name, limit))>
      \(values[name])</textarea>
      """
    }
  }

  /// A day, picked or typed; the value is `2026-05-04`.
  public func date(
    _ name: String, _ label: String, hint: String? = nil, required: Bool = true
  ) -> HTML {
    group(name, label, hint: hint, required: required) { attributes in
      "<input \(attributes) class=\"short\" type=\"date\" value=\"\(values[name])\">"
    }
  }

  /// A time of day; the value is `07:30`.
  public func time(
    _ name: String, _ label: String, hint: String? = nil, required: Bool = true
  ) -> HTML {
    group(name, label, hint: hint, required: required) { attributes in
      "<input \(attributes) class=\"short\" type=\"time\" value=\"\(values[name])\">"
    }
  }

  /// A password, which is never shown again.
  ///
  /// - Parameter isNew: whether it is being chosen, so that the browser offers to make one
  public func password(
    _ name: String, _ label: String, hint: String? = nil, isNew: Bool = false
  ) -> HTML {
    group(name, label, hint: hint, required: true) { attributes in
      """
      <input \(attributes) type="password" autocomplete="\(isNew ? "new-password" : "current-password")">
      """
    }
  }

  /// A file to choose; browsers never keep it, so the hint says so after a fault.
  ///
  /// - Parameter accept: the kinds of file offered: `.docx,.txt`
  public func file(
    _ name: String, _ label: String, hint: String? = nil, accept: String, required: Bool = true
  ) -> HTML {
    let again = "Trình duyệt không giữ lại tệp: hãy chọn lại tệp trước khi gửi."
    let hint = fault == nil ? hint : [hint, again].compactMap(\.self).joined(separator: " ")
    return group(name, label, hint: hint, required: required) { attributes in
      "<input \(attributes) type=\"file\" accept=\"\(accept)\">"
    }
  }

  private func counted(_ name: String, _ limit: Int?) -> HTML {
    limit.map { " data-limit=\"\($0)\" data-count=\"\(id(name))-dem\"" } ?? .empty
  }

  private func counter(_ name: String, _ limit: Int?) -> HTML {
    limit.map { "<p class=\"count\" id=\"\(id(name))-dem\">Tối đa \($0.grouped) chữ cái</p>" } ?? .empty
  }
}
