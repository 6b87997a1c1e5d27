// SPDX-License-Identifier: Apache-2.0

/// Reads `multipart/form-data` (RFC 7578) piece by piece as it arrives, holding no more than a piece.
struct MultipartParser {
  /// What was found.
  enum Event: Equatable {
    /// A part starts; `fileName` is there if it is a file.
    case begin(name: String, fileName: String?)
    /// Bytes of the part.
    case data([UInt8])
    /// The part is whole.
    case end
  }

  /// The body is not what it says it is, or has too many or too long headers.
  struct Broken: Error {}

  private enum State {
    case preamble
    case afterBoundary
    case headers
    case body
    case finished
  }

  private static let headerLimit = 8192
  private static let partLimit = 200
  private let delimiter: [UInt8]
  private var state = State.preamble
  private var buffer: [UInt8] = Array("\r\n".utf8)
  private var parts = 0

  /// A parser for the boundary of the `Content-Type` header; nil if the header is of another type.
  init?(contentType: String) {
    guard Self.isMultipart(contentType),
      let boundary = Self.parameter("boundary", of: contentType), (1...200).contains(boundary.utf8.count)
    else { return nil }
    delimiter = Array("\r\n--".utf8) + Array(boundary.utf8)
  }

  /// Whether the last boundary has been seen.
  var isFinished: Bool { state == .finished }

  /// Takes the next bytes and gives what they complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) throws(Broken) -> [Event] {
    buffer += bytes
    var events: [Event] = []
    while try step(&events) {}
    return events
  }

  /// Moves as far as the buffer allows; false when more bytes are needed.
  private mutating func step(_ events: inout [Event]) throws(Broken) -> Bool {
    switch state {
    case .preamble:
      guard let place = Self.find(delimiter, in: buffer) else {
        keepTail()
        return false
      }
      buffer.removeFirst(place + delimiter.count)
      state = .afterBoundary
    case .afterBoundary:
      guard buffer.count >= 2 else { return false }
      if buffer[0] == UInt8(ascii: "-"), buffer[1] == UInt8(ascii: "-") {
        state = .finished
      } else if buffer[0] == 13, buffer[1] == 10 {
        // The line break stays: with no headers at all, it opens the empty line that ends them.
        state = .headers
      } else {
        throw Broken()
      }
    case .headers:
      guard let place = Self.find(Array("\r\n\r\n".utf8), in: buffer) else {
        if buffer.count > Self.headerLimit { throw Broken() }
        return false
      }
      parts += 1
      guard place <= Self.headerLimit, parts <= Self.partLimit else { throw Broken() }
      events.append(try Self.begin(headers: String(decoding: buffer[..<place], as: UTF8.self)))
      buffer.removeFirst(place + 4)
      state = .body
    case .body:
      if let place = Self.find(delimiter, in: buffer) {
        if place > 0 { events.append(.data(Array(buffer[..<place]))) }
        events.append(.end)
        buffer.removeFirst(place + delimiter.count)
        state = .afterBoundary
      } else {
        let ready = buffer.count - delimiter.count + 1
        if ready > 0 {
          events.append(.data(Array(buffer[..<ready])))
          buffer.removeFirst(ready)
        }
        return false
      }
    case .finished:
      buffer.removeAll()
      return false
    }
    return true
  }

  private mutating func keepTail() {
    if buffer.count > delimiter.count { buffer.removeFirst(buffer.count - delimiter.count) }
  }

  private static func begin(headers: String) throws(Broken) -> Event {
    for line in headers.utf8.split(whereSeparator: { $0 == 13 || $0 == 10 }) {
      let text = String(decoding: line, as: UTF8.self)
      guard text.lowercased().utf8.starts(with: "content-disposition:".utf8) else { continue }
      guard let name = parameter("name", of: text) else { throw Broken() }
      return .begin(name: name, fileName: parameter("filename", of: text).map(lastComponent))
    }
    throw Broken()
  }

  private static func isMultipart(_ contentType: String) -> Bool {
    contentType.lowercased().utf8.starts(with: "multipart/form-data".utf8)
  }

  /// A `; name="value"` of a header, in quotes or without.
  static func parameter(_ name: String, of header: String) -> String? {
    let bytes = Array(header.utf8)
    var place = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
    while place < bytes.count {
      place += 1
      while place < bytes.count, bytes[place] == 32 { place += 1 }
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "="), bytes[place] != UInt8(ascii: ";") {
        place += 1
      }
      let key = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      var value: [UInt8] = []
      if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
          if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count { place += 1 }
          value.append(bytes[place])
          place += 1
        }
        while place < bytes.count, bytes[place] != UInt8(ascii: ";") { place += 1 }
      } else {
        while place < bytes.count, bytes[place] != UInt8(ascii: ";") {
          value.append(bytes[place])
          place += 1
        }
      }
      if key == name { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }

  private static func lastComponent(_ path: String) -> String {
    let parts = path.utf8.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    return parts.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Where `needle` first starts in `bytes`.
  static func find(_ needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    let last = bytes.count - needle.count
    return bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place <= last {
        if bytes[place] == first, bytes[place..<(place + needle.count)].elementsEqual(needle) { return place }
        place += 1
      }
      return nil
    }
  }
}
