// SPDX-License-Identifier: Apache-2.0

/// Speech Synthesis Markup (W3C SSML 1.1) as espeak-ng reads it.
enum SpeechMarkup {
  /// The script as one document.
  ///
  /// The widest range of pitch keeps the six tones apart, which the voice's own does badly. A breath of 0.6 s
  /// stands between sentences, one of 1.2 s between paragraphs.
  static func text(_ script: SpeechScript) -> String {
    let paragraphs = script.paragraphs.map { sentences in
      sentences.map(escaped).joined(separator: "<break time=\"600ms\"/>\n")
    }
    return """
      <speak xml:lang="vi"><prosody range="x-high">
      \(paragraphs.joined(separator: "<break time=\"1200ms\"/>\n\n"))
      </prosody></speak>

      """
  }

  /// A text that holds no markup.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
