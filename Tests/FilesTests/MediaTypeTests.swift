// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Files

@Suite struct MediaTypeTests {
  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], MediaType.jpeg),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
      (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), .webp),
      (Array("%PDF-1.7".utf8), .pdf),
      (Array("ID3\u{4}".utf8), .mp3),
      (Array("OggS".utf8), .ogg),
      (Array("RIFF\0\0\0\0WAVEfmt ".utf8), .wav),
      (Array("Kính gửi bà con".utf8), .text),
    ] as [([UInt8], MediaType)])
  func kindIsWhatTheBytesSay(_ bytes: [UInt8], _ type: MediaType) {
    #expect(MediaType(sniffing: bytes) == type)
  }

  /// A page or a drawing that could carry a script is never shown as what it says it is.
  @Test(arguments: [
    "<!doctype html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "MZ\u{90}\0",
  ])
  func activeContentIsNoPicture(_ text: String) {
    let type = MediaType(sniffing: Array(text.utf8))
    #expect(!type.isPicture)
    #expect(!type.isShownInline)
  }
}
