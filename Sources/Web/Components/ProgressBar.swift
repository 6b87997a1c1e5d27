// SPDX-License-Identifier: Apache-2.0

/// How much of something is done.
public struct ProgressBar: Component {
  /// The markup.
  public let html: HTML

  /// `done` of `total`, which the words under the bar repeat.
  public init(_ label: String, done: Int, of total: Int) {
    let top = max(total, 1)
    let value = min(max(done, 0), top)
    html = """
      <div class="progress"><p>\(label): <strong>\(done)/\(total)</strong></p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" width="100" height="4"/>      <rect class="done" width="\(value * 100 / top)" height="4"/></svg></div>
      """
  }
}
