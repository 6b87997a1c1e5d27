// SPDX-License-Identifier: Apache-2.0

/// An amount of money in whole đồng; there is no smaller coin.
public struct Money: Hashable, Comparable, Sendable, Codable {
  /// The amount in đồng; negative for money taken back.
  public let dong: Int64

  /// An amount in đồng.
  public init(dong: Int64) {
    self.dong = dong
  }

  /// Smaller amounts come first.
  public static func < (left: Self, right: Self) -> Bool { left.dong < right.dong }

  /// The sum of two amounts.
  public static func + (left: Self, right: Self) -> Self { Money(dong: left.dong + right.dong) }

  /// The difference of two amounts.
  public static func - (left: Self, right: Self) -> Self { Money(dong: left.dong - right.dong) }

  /// The figures with dots between thousands, as Vietnamese documents write them: `1.500.000`.
  public var grouped: String { dong.grouped }
}

extension BinaryInteger {
  /// The figures with dots between thousands, as Vietnamese texts write them: `1.500.000`.
  public var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return text
  }
}
