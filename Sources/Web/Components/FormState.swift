// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// What a form shows: what was typed, and what is wrong with it.
///
/// Its methods make the fields.
///
/// ```swift
/// let form = FormState(values: visit.form, fault: fault)
/// let html = form.post(to: "/can-bo/tin", token: visitor.formToken, content: """
///   \(form.text("title", "Tiêu đề", limit: 150))
///   \(Button("Gửi duyệt"))
///   """)
/// ```
public struct FormState: Sendable {
  /// What was typed, or what is stored and may be changed.
  public let values: Form
  /// Why it was not taken, if it was not.
  public let fault: Fault?
  /// The start of the ids of the fields; differs for two forms on one page.
  public let prefix: String

  /// A form as it was sent, with the fault that stopped it.
  public init(values: Form = Form(), fault: Fault? = nil, prefix: String = "o") {
    self.values = values
    self.fault = fault
    self.prefix = prefix
  }

  /// A form that starts from stored values.
  public init(_ stored: [String: String], fault: Fault? = nil, prefix: String = "o") {
    self.init(values: Form(fields: stored.mapValues { [$0] }), fault: fault, prefix: prefix)
  }

  /// The id of a field.
  public func id(_ name: String) -> String { "\(prefix)-\(name)" }

  /// The sentence about a field, if something is wrong with it.
  public func error(_ name: String) -> String? {
    fault?.fields.first { $0.name == name }?.sentence
  }

  /// The whole form with its hidden token and, after a fault, the summary of what is wrong on top.
  ///
  /// - Parameters:
  ///   - path: where it is sent by POST
  ///   - token: the visitor's `formToken`
  ///   - hasFiles: whether a field takes files
  ///   - autosave: the form's own name for drafts kept in this browser; nil for forms that keep none
  ///   - autosavePath: where drafts are sent too, with the token, by POST
  ///   - hidden: further values that the form carries
  ///   - content: the fields and buttons
  public func post(
    to path: String, token: String, hasFiles: Bool = false, autosave: String? = nil,
    autosavePath: String? = nil, hidden: [String: String] = [:], content: HTML
  ) -> HTML {
    """
    \(summary)
    <form class="form" method="post" action="\(link: path)"\(hasFiles ? Self.multipart : .empty)\(
      autosaving(autosave, autosavePath)) novalidate>
    <input type="hidden" name="_token" value="\(token)">\(hidden.sorted { $0.key < $1.key }, { pair in
      "<input type=\"hidden\" name=\"\(pair.key)\" value=\"\(pair.value)\">"
    })
    \(content.text.contains(Self.star.text) ? Self.needs : .empty)\(content)
    </form>
    """
  }

  /// A form that asks with GET: searching and filtering.
  public func get(from path: String, content: HTML) -> HTML {
    "<form class=\"form filter\" method=\"get\" action=\"\(link: path)\">\(content)</form>"
  }

  /// What is wrong, with a link to each field; nothing without a fault.
  public var summary: HTML {
    guard let fault else { return .empty }
    let list: HTML =
      fault.fields.isEmpty
      ? "<p>\(fault.sentence)</p>"
      : """
      <ul>\(fault.fields, { field in
        "<li><a href=\"#\(id(field.name))\">\(field.sentence)</a></li>"
      })</ul>
      """
    return """
      <div class="error-summary" role="alert" aria-labelledby="tom-tat-loi-\(prefix)" tabindex="-1">
      <h2 id="tom-tat-loi-\(prefix)">Chưa gửi được</h2>\(list)</div>
      """
  }

  private static let multipart: HTML = " enctype=\"multipart/form-data\""

  private func autosaving(_ name: String?, _ path: String?) -> HTML {
    guard let name else { return .empty }
    let target: HTML = path.map { " data-autosave-path=\"\(link: $0)\"" } ?? .empty
    return " data-autosave=\"\(name)\"\(target)"
  }

  /// Label, hint and error around a control, which is given the attributes that tie them together.
  func group(
    _ name: String, _ label: String, hint: String?, required: Bool, after: HTML = .empty,
    control: (_ attributes: HTML) -> HTML
  ) -> HTML {
    let error = error(name)
    let inner = control(attributes(name, hint: hint, required: required))
    return """
      <div class="field\(required ? Self.neededStyle : .empty)\(error == nil ? "" : " wrong")">
      <label for="\(id(name))">\(label)\(required ? Self.star : .empty)</label>\(
        hintLine(name, hint))\(errorLine(name))
      \(inner)\(after)</div>
      """
  }

  /// The attributes of one control: id, name, and what describes it.
  func attributes(_ name: String, hint: String?, required: Bool, describes: [String] = []) -> HTML {
    "id=\"\(id(name))\" name=\"\(name)\"\(description(name, hint: hint, describes))\(required ? Self.needed : .empty)"
  }

  /// `aria-describedby` and `aria-invalid`, with a blank in front.
  func description(_ name: String, hint: String?, _ more: [String] = []) -> HTML {
    var ids = more
    if hint != nil { ids.append("\(id(name))-goi-y") }
    let isWrong = error(name) != nil
    if isWrong { ids.append("\(id(name))-loi") }
    let described: HTML =
      ids.isEmpty ? .empty : " aria-describedby=\"\(ids.joined(separator: " "))\""
    return described + (isWrong ? " aria-invalid=\"true\"" : .empty)
  }

  /// The hint of a field.
  func hintLine(_ name: String, _ hint: String?) -> HTML {
    hint.map { "<p class=\"hint\" id=\"\(id(name))-goi-y\">\($0)</p>" } ?? .empty
  }

  /// What is wrong with a field.
  func errorLine(_ name: String) -> HTML {
    error(name).map {
      "<p class=\"error\" id=\"\(id(name))-loi\"><span class=\"unseen\">Lỗi: </span>\($0)</p>"
    } ?? .empty
  }

  static let needed: HTML = " required"
  static let neededStyle: HTML = " needed"
  // Fewer fields are needed than not, so those are marked; the style takes the marks away where all fields are needed.
  static let star: HTML = "<span class=\"star\" aria-hidden=\"true\"> *</span>"
  private static let needs: HTML =
    "<p class=\"needs\">Ô có dấu <span class=\"star\">*</span> là bắt buộc.</p>\n"
}
