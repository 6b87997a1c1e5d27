// SPDX-License-Identifier: Apache-2.0

public import Storage

/// What a file is, by its first bytes and never by what its sender says.
public enum MediaType: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// A JPEG picture.
  case jpeg = "image/jpeg"
  /// A PNG picture.
  case png = "image/png"
  /// A WebP picture.
  case webp = "image/webp"
  /// A HEIC or AVIF picture, as telephones make them.
  case heic = "image/heic"
  /// A PDF document.
  case pdf = "application/pdf"
  /// MP3 sound.
  case mp3 = "audio/mpeg"
  /// Ogg sound.
  case ogg = "audio/ogg"
  /// WAV sound.
  case wav = "audio/wav"
  /// A Word document.
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  /// An Excel workbook.
  case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  /// Text without control characters; also what calls itself HTML or SVG.
  case text = "text/plain; charset=utf-8"
  /// Anything else.
  case other = "application/octet-stream"

  /// How many bytes `init(sniffing:)` wants to see.
  public static let sniffedBytes = 16 << 10

  /// What the first bytes of a file say that it is.
  public init(sniffing start: [UInt8]) {
    func has(_ mark: String, at place: Int = 0) -> Bool { start.dropFirst(place).starts(with: mark.utf8) }
    if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if has("RIFF") {
      self = has("WEBP", at: 8) ? .webp : has("WAVE", at: 8) ? .wav : .other
    } else if has("ftyp", at: 4) {
      let isPicture = ["heic", "heix", "hevc", "heim", "mif1", "msf1", "avif"].contains { has($0, at: 8) }
      self = isPicture ? .heic : .other
    } else if has("%PDF-") {
      self = .pdf
    } else if has("ID3") || start.starts(with: [0xFF, 0xFB]) || start.starts(with: [0xFF, 0xF3]) {
      self = .mp3
    } else if has("OggS") {
      self = .ogg
    } else if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.contains("word/", start) ? .docx : Self.contains("xl/", start) ? .xlsx : .other
    } else {
      self = Self.isText(start) ? .text : .other
    }
  }

  /// Whether it is one of the pictures that can be taken.
  public var isPicture: Bool { [.jpeg, .png, .webp, .heic].contains(self) }

  /// Whether browsers may show it in their window; everything else is only to be saved.
  public var isShownInline: Bool {
    switch self {
    case .jpeg, .png, .webp, .pdf, .mp3, .ogg, .wav: true
    case .heic, .docx, .xlsx, .text, .other: false
    }
  }

  private static func contains(_ word: String, _ bytes: [UInt8]) -> Bool {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { bytes[$0...].starts(with: word) }
  }

  private static func isText(_ start: [UInt8]) -> Bool {
    guard !start.contains(where: { $0 < 9 || (14..<32).contains($0) }) else { return false }
    // The end may cut a letter in two.
    return (0..<4).contains { String(validating: start.dropLast($0), as: UTF8.self) != nil }
  }
}
