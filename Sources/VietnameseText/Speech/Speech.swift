// SPDX-License-Identifier: Apache-2.0

/// The spoken text while it is put together: words one space apart, pauses after words, never twice.
struct Speech {
  private(set) var bytes: [UInt8] = []
  private var atLineStart = true

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Says a word or several.
  @inline(__always)
  mutating func say(_ words: String) {
    open()
    bytes.append(contentsOf: words.utf8)
  }

  /// Says bytes of the written text.
  mutating func say(_ words: ArraySlice<UInt8>) {
    open()
    bytes.append(contentsOf: words)
  }

  /// True if the words were said last.
  func ends(with words: some Collection<UInt8>) -> Bool {
    guard bytes.count > words.count, bytes.suffix(words.count).elementsEqual(words) else {
      return bytes.elementsEqual(words)
    }
    return bytes[bytes.count - words.count - 1] == 0x20
  }

  /// A short pause, unless there is one already or nothing was said on the line.
  mutating func pause(_ mark: UInt8 = UInt8(ascii: ",")) {
    guard !atLineStart, let last = bytes.last else { return }
    guard Self.isPause(last) else {
      bytes.append(mark)
      return
    }
    // The stronger of two marks stays: a comma gives way to a full stop.
    if last == UInt8(ascii: ","), mark != last { bytes[bytes.count - 1] = mark }
  }

  /// A new line; spaces and a pending comma at the end of the old one go.
  mutating func breakLine() {
    if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
    bytes.append(0x0A)
    atLineStart = true
  }

  /// Says nothing more; a comma at the very end goes.
  mutating func finish() {
    if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  @inline(__always)
  private mutating func open() {
    if atLineStart { atLineStart = false } else { bytes.append(0x20) }
  }

  private static func isPause(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
