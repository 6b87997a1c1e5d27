// SPDX-License-Identifier: Apache-2.0

/// "Nghe bài này": the audio of an article.
public struct AudioPlayer: Component {
  /// The markup.
  public let html: HTML

  /// Plays a file of ours, without fetching it before somebody asks.
  ///
  /// - Parameters:
  ///   - path: the MP3
  ///   - seconds: how long it takes; nil if not known
  ///   - title: the heading of the block
  public init(_ path: String, seconds: Int? = nil, title: String = "Nghe bài này") {
    let length: HTML = seconds.map { "<span class=\"meta\">\(Self.length($0))</span>" } ?? .empty
    html = """
      <section class="audio" aria-label="\(title)"><p><strong>\(title)</strong> \(length)</p>
      <audio controls preload="none" src="\(link: path)"></audio>
      <p><a href="\(link: path)" download>Tải bản âm thanh (MP3)</a></p></section>
      """
  }

  private static func length(_ seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    return minutes == 0 ? "\(rest) giây" : "\(minutes) phút \(rest) giây"
  }
}
