// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A colour as the style sheet writes it: `#7f181c`, `#fff`.
struct Colour: Hashable, Sendable {
  let text: String
  private let parts: [Double]

  /// Nil for anything but three or six hexadecimal digits after `#`.
  init?(_ text: String) {
    guard text.hasPrefix("#") else { return nil }
    var digits = Array(text.dropFirst())
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let values = digits.compactMap(\.hexDigitValue)
    guard digits.count == 6, values.count == 6 else { return nil }
    self.text = text
    parts = [0, 2, 4].map { Double(values[$0] * 16 + values[$0 + 1]) / 255 }
  }

  /// The relative luminance of WCAG 2.2, from 0 for black to 1 for white.
  var luminance: Double {
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
