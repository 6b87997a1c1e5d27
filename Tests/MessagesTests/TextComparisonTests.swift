// SPDX-License-Identifier: Apache-2.0

import Testing
import Web

@testable import Messages

@Suite struct TextComparisonTests {
  private func old(_ pieces: [TextComparison.Piece]) -> String {
    pieces.map {
      switch $0 {
      case .same(let text), .removed(let text): text
      case .added: ""
      }
    }.joined()
  }

  private func new(_ pieces: [TextComparison.Piece]) -> String {
    pieces.map {
      switch $0 {
      case .same(let text), .added(let text): text
      case .removed: ""
      }
    }.joined()
  }

  @Test func oneWordIsOneDifference() {
    #expect(
      TextComparison.of("nộp tại huyện nhé", "nộp tại xã nhé")
        == [.same("nộp tại "), .removed("huyện "), .added("xã "), .same("nhé")])
    #expect(TextComparison.of("như nhau", "như nhau") == [.same("như nhau")])
    #expect(TextComparison.of("", "").isEmpty)
  }

  @Test func bothTextsComeBackFromThePieces() {
    var seed: UInt64 = 20_260_504
    func random(_ bound: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % bound)
    }
    let words = ["xã ", "An ", "Bình ", "một\n", "cửa ", "\n", "hồ", " sơ", "đ\u{0301}"]
    for _ in 0..<300 {
      let one = (0..<random(40)).map { _ in words[random(9)] }.joined()
      let two = (0..<random(40)).map { _ in words[random(9)] }.joined()
      let pieces = TextComparison.of(one, two)
      #expect(old(pieces) == one)
      #expect(new(pieces) == two)
    }
  }

  @Test func longTextsAreComparedInTime() {
    let one = (0..<12_000).map { "từ\($0) " }.joined()
    let two = (0..<12_000).map { "chữ\($0) " }.joined()
    #expect(TextComparison.of(one, two).count == 2)
  }
}
