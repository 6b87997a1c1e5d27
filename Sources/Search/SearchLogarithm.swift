// SPDX-License-Identifier: Apache-2.0

/// The natural logarithm without a mathematical library; exact enough for weights.
enum SearchLogarithm {
  /// The logarithm of a number of at least 1.
  static func of(_ value: Float) -> Float {
    guard value > 1 else { return 0 }
    // ln(m · 2^e) = e · ln 2 + 2 artanh((m − 1) / (m + 1))
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = ratio * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return Float(value.exponent) * 0.693_147_2 + 2 * series
  }

  /// How much a word says that `frequency` of `total` documents have (BM25's inverse document frequency).
  static func rarity(_ frequency: Int, of total: Int) -> Float {
    let frequency = Float(frequency)
    return of(1 + max(0, Float(total) - frequency + 0.5) / (frequency + 0.5))
  }
}
