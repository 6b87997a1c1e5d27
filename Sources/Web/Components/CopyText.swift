// SPDX-License-Identifier: Apache-2.0

/// A text to be copied to somewhere else: the copy pack of a channel.
public struct CopyText: Component {
  /// The markup.
  public let html: HTML

  /// A read-only text with a button that copies it; without scripts it is selected by hand.
  ///
  /// - Parameters:
  ///   - id: an id that is alone on the page
  ///   - label: what the text is
  public init(id: String, _ label: String, _ text: String, rows: Int = 8) {
    html = """
      <div class="field"><label for="\(id)">\(label)</label>
      <textarea id="\(id)" rows="\(rows)" readonly>
      \(text)</textarea>\(Button.copy(from: id))</div>
      """
  }
}
