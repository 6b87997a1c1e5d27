// SPDX-License-Identifier: Apache-2.0

/// One of the values a person can choose.
public struct Choice: Hashable, Sendable {
  /// What is sent.
  public let value: String
  /// What is read.
  public let label: String
  /// What it means, where the label is not enough.
  public let hint: String?

  /// A value to choose.
  public init(_ value: String, _ label: String, hint: String? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
  }
}

extension FormState {
  /// A list to choose one from; for up to five choices take `radios`.
  ///
  /// - Parameter blank: the words of the empty choice; nil if one is always chosen
  public func select(
    _ name: String, _ label: String, choices: [Choice], blank: String? = "Chọn…", hint: String? = nil,
    required: Bool = true
  ) -> HTML {
    let chosen = values[name]
    let empty: HTML = blank.map { "<option value=\"\">\($0)</option>" } ?? .empty
    return group(name, label, hint: hint, required: required) { attributes in
      """
      <select \(attributes)>\(empty)\(choices, { choice in
        "<option value=\"\(choice.value)\"\(choice.value == chosen ? " selected" : "")>\(choice.label)</option>"
      })</select>
      """
    }
  }

  /// One of a few.
  public func radios(
    _ name: String, _ label: String, choices: [Choice], hint: String? = nil, required: Bool = true
  ) -> HTML {
    boxes(name, label, type: "radio", choices: choices, hint: hint, required: required)
  }

  /// Any of a few; each ticked value is sent under the same name.
  public func checkboxes(
    _ name: String, _ label: String, choices: [Choice], hint: String? = nil, required: Bool = false
  ) -> HTML {
    boxes(name, label, type: "checkbox", choices: choices, hint: hint, required: required)
  }

  /// One thing to tick; sends `1`.
  public func checkbox(_ name: String, _ label: String, hint: String? = nil) -> HTML {
    """
    <div class="field\(error(name) == nil ? "" : " wrong")">\(errorLine(name))
    <div class="box"><input type="checkbox" \(attributes(name, hint: hint, required: false)) value="1"\(
      values.isOn(name) ? " checked" : "")><label for="\(id(name))">\(label)</label>\(
      hintLine(name, hint))</div></div>
    """
  }

  /// No attribute says of a group that it is needed, so words do.
  private static let starOfGroup: HTML = "\(star)<span class=\"unseen\"> (bắt buộc)</span>"

  private func boxes(
    _ name: String, _ label: String, type: StaticString, choices: [Choice], hint: String?, required: Bool
  ) -> HTML {
    let chosen = Set(values.all(name))
    let boxes = choices.enumerated().map { place, choice -> HTML in
      // The summary of errors leads to the first box.
      let id = place == 0 ? id(name) : "\(id(name))-\(place + 1)"
      let hint: HTML =
        choice.hint.map { "<p class=\"hint\" id=\"\(id)-nghia\">\($0)</p>" } ?? .empty
      let described: HTML = choice.hint == nil ? .empty : " aria-describedby=\"\(id)-nghia\""
      return """
        <div class="box"><input type="\(type.description)" id="\(id)" name="\(name)" value="\(choice.value)"\(
          described)\(chosen.contains(choice.value) ? " checked" : "")><label for="\(id)">\(
          choice.label)</label>\(hint)</div>
        """
    }
    return """
      <fieldset class="field\(required ? Self.neededStyle : .empty)\(error(name) == nil ? "" : " wrong")"\(description(name, hint: hint))>
      <legend>\(label)\(required ? Self.starOfGroup : .empty)</legend>\(hintLine(name, hint))\(errorLine(name))
      \(boxes)</fieldset>
      """
  }
}
