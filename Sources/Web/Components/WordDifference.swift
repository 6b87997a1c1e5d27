// SPDX-License-Identifier: Apache-2.0

/// A text with what was taken out and what came in.
public struct WordDifference: Component {
  /// A run of words.
  public enum Piece: Hashable, Sendable {
    /// The same in both.
    case same(String)
    /// Only in the newer text.
    case added(String)
    /// Only in the older text.
    case removed(String)
  }

  /// The markup.
  public let html: HTML

  /// The runs in order; each brings its own blanks and line breaks.
  public init(_ pieces: [Piece]) {
    let runs = pieces.map { piece -> HTML in
      switch piece {
      case .same(let text): HTML(escaping: text)
      case .added(let text):
        "<ins><span class=\"unseen\">[thêm] </span>\(text)<span class=\"unseen\"> [hết thêm]</span></ins>"
      case .removed(let text):
        "<del><span class=\"unseen\">[bỏ] </span>\(text)<span class=\"unseen\"> [hết bỏ]</span></del>"
      }
    }
    html = "<div class=\"difference\">\(runs)</div>"
  }
}
