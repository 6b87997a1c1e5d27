// SPDX-License-Identifier: Apache-2.0

/// A message that stands out from the text around it.
public struct Notice: Component {
  /// What it is about.
  public enum Kind: String, Sendable {
    /// It was done.
    case success
    /// Something is wrong or late.
    case warning
    /// Good to know.
    case info
  }

  /// The markup.
  public let html: HTML

  /// A notice of one sentence, and more if needed.
  public init(_ kind: Kind, _ sentence: String, more: HTML = .empty) {
    let role: HTML = kind == .success ? " role=\"status\"" : .empty
    html = """
      <div class="notice \(kind.rawValue)"\(role)><p><strong>\(Self.word(kind)):</strong> \(sentence)</p>\(
        more)</div>
      """
  }

  // Colour alone must not carry the meaning.
  private static func word(_ kind: Kind) -> String {
    switch kind {
    case .success: "Đã xong"
    case .warning: "Cần chú ý"
    case .info: "Lưu ý"
    }
  }
}

/// Where nothing is to be listed yet: says why, and what to do.
public struct EmptyState: Component {
  /// The markup.
  public let html: HTML

  /// Says that there is nothing, and offers the next step.
  public init(_ sentence: String, next: Button? = nil) {
    html = "<div class=\"empty\"><p>\(sentence)</p>\(next)</div>"
  }
}
