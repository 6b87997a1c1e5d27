// SPDX-License-Identifier: Apache-2.0

/// The ID3v2 tags of a bulletin, with the mark that a machine speaks.
struct SoundTags: Hashable {
  private static let titleLimit = 300

  let title: String
  let publisher: String?
  let engine: String
  let isSynthetic: Bool

  /// The arguments by which ffmpeg writes them; a name that ID3 does not know becomes a `TXXX` frame.
  ///
  /// `AI_GENERATED` is the mark for machines and the comment the one for people that Luật Trí tuệ nhân tạo
  /// 134/2025/QH15, điều 11 asks of sound made by a machine.
  var arguments: [String] {
    var tags: [(String, String)] = [("title", String(title.prefix(Self.titleLimit))), ("language", "vie")]
    if let publisher { tags.append(("artist", publisher)) }
    if isSynthetic {
      tags.append(("comment", LoudspeakerWords.mark))
      tags.append(("AI_GENERATED", "true"))
      tags.append(("SPEECH_ENGINE", engine))
    }
    return ["-id3v2_version", "3", "-write_id3v1", "0"] + tags.flatMap { ["-metadata", "\($0.0)=\($0.1)"] }
  }
}
