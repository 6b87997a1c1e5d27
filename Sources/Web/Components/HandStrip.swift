// SPDX-License-Identifier: Apache-2.0

/// Who holds a thing, what comes next, and by when: stands on everything that moves from hand to hand.
public struct HandStrip: Component {
  /// The markup.
  public let html: HTML

  /// The three facts.
  ///
  /// - Parameters:
  ///   - holder: the person or unit that must act; nil when nothing waits
  ///   - next: what comes next
  ///   - due: by when, in words; nil without a day
  ///   - isLate: whether the day has passed
  public init(holder: String?, next: String, due: String?, isLate: Bool = false) {
    let day = due ?? "không có hạn"
    html = """
      <dl class="hands\(isLate ? " late" : "")"><div><dt>Ai đang giữ</dt><dd>\(holder ?? "không ai")</dd></div>      <div><dt>Việc tiếp theo</dt><dd>\(next)</dd></div>      <div><dt>Hạn</dt><dd>\(isLate ? "Quá hạn: \(day)" : day)</dd></div></dl>
      """
  }
}
