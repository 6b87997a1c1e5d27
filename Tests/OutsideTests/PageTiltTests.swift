// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Outside

@Suite struct PageTiltTests {
  /// A page of lines of words that lean by some degrees.
  private func page(_ degrees: Double, lines: Int = 5) -> String {
    let angle = degrees * .pi / 180
    let rows = (1...lines).flatMap { line in
      (0..<8).map { word -> String in
        let along = Double(word) * 120
        let x = 900 + along * cos(angle) - Double(line) * 50 * sin(angle)
        let y = 900 + along * sin(angle) + Double(line) * 50 * cos(angle)
        return "5\t1\t1\t1\t\(line)\t\(word)\t\(Int(x))\t\(Int(y))\t80\t30\t95\ttừ"
      }
    }
    return (["level\tpage_num"] + rows).joined(separator: "\n")
  }

  @Test(arguments: [0.0, 4, -3, 90, -90, 179])
  func measuresTheLean(degrees: Double) throws {
    let measured = try #require(PageTilt.degrees(tsv: page(degrees)))
    #expect(abs(measured - degrees) < 0.5)
  }

  @Test func needsEnoughLines() {
    #expect(PageTilt.degrees(tsv: page(4, lines: 2)) == nil)
    #expect(PageTilt.degrees(tsv: "") == nil)
  }

  @Test func turnsThePageBack() {
    #expect(PageTilt.correction(0.3, from: "a", to: "b") == nil)
    #expect(PageTilt.correction(4, from: "a", to: "b")?.contains("--angle=-4.0") == true)
    #expect(PageTilt.correction(91, from: "a", to: "b") == ["rot", "a", "b", "d270"])
    #expect(PageTilt.correction(-89, from: "a", to: "b") == ["rot", "a", "b", "d90"])
    #expect(PageTilt.correction(-178, from: "a", to: "b") == ["rot", "a", "b", "d180"])
  }
}
