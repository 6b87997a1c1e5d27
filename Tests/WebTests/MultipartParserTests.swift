// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Web

@Suite struct MultipartParserTests {
  static let body = Array(
    "--b1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nTi\u{EA}u \u{111}\u{1EC1}\r\n--b1\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"C:\\\\anh\\\\mot cua.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n\u{FFFD}\r\n--b\r\n-\r\n--b1--\r\n"
      .utf8)

  /// What the parser finds in a body that arrives in pieces of a size, data joined.
  static func parse(_ body: [UInt8], pieces size: Int) throws -> [MultipartParser.Event] {
    var parser = try #require(MultipartParser(contentType: "multipart/form-data; boundary=b1"))
    var events: [MultipartParser.Event] = []
    var place = 0
    while place < body.count {
      for event in try parser.feed(body[place..<min(place + size, body.count)]) {
        if case .data(let more) = event, case .data(let bytes)? = events.last {
          events[events.count - 1] = .data(bytes + more)
        } else {
          events.append(event)
        }
      }
      place += size
    }
    return events
  }

  @Test(arguments: 1...90) func findsTheSamePartsHoweverTheBodyIsCut(size: Int) throws {
    #expect(
      try Self.parse(Self.body, pieces: size) == [
        .begin(name: "title", fileName: nil), .data(Array("Ti\u{EA}u \u{111}\u{1EC1}".utf8)), .end,
        .begin(name: "picture", fileName: "mot cua.jpg"), .data(Array("\u{FFFD}\r\n--b\r\n-".utf8)), .end,
      ])
  }

  @Test func refusesOtherTypesAndEndlessHeaders() throws {
    #expect(MultipartParser(contentType: "application/x-www-form-urlencoded") == nil)
    #expect(MultipartParser(contentType: "multipart/form-data") == nil)
    var parser = try #require(MultipartParser(contentType: "multipart/form-data; boundary=\"b 1\""))
    #expect(throws: MultipartParser.Broken.self) {
      _ = try parser.feed(Array("--b 1\r\n".utf8) + [UInt8](repeating: 65, count: 9000))
    }
  }

  @Test func neverHoldsMoreThanAPieceAndNeverCrashesOnMangledBodies() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      var body = Self.body
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<body.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: body[place] = UInt8.random(in: 0...255, using: &random)
        case 1: body.remove(at: place)
        default: body.insert(contentsOf: Array("\r\n--b1".utf8), at: place)
        }
      }
      let size = Int.random(in: 1...40, using: &random)
      let events = (try? Self.parse(body, pieces: size)) ?? []
      var open = false
      for event in events {
        switch event {
        case .begin:
          #expect(!open)
          open = true
        case .data: #expect(open)
        case .end:
          #expect(open)
          open = false
        }
      }
    }
  }
}

/// A small generator whose numbers depend on the seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
