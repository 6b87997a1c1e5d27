// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

struct MoneyTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1.000"), (1_500_000, "1.500.000"), (-1_500, "-1.500"),
    (-999, "-999"), (100_000, "100.000"), (Int64.max, "9.223.372.036.854.775.807"),
    (Int64.min, "-9.223.372.036.854.775.808"),
  ])
  func figuresAreGroupedByThousands(_ dong: Int64, _ text: String) {
    #expect(Money(dong: dong).grouped == text)
  }

  @Test func groupingLosesNoFigure() {
    var dice = SeededGenerator(seed: 11)
    for _ in 0..<5_000 {
      let dong = Int64.random(in: .min ... .max, using: &dice) >> Int64.random(in: 0...60, using: &dice)
      let text = Money(dong: dong).grouped
      #expect(Int64(text.filter { $0 != "." }) == dong)
      let groups = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
      #expect(groups.dropFirst().allSatisfy { $0.count == 3 })
      #expect((1...3).contains(groups[0].count))
    }
  }

  @Test func amountsAddUpAndCompare() {
    let (one, two) = (Money(dong: 1_000), Money(dong: 2_500))
    #expect(one + two == Money(dong: 3_500))
    #expect(one - two == Money(dong: -1_500))
    #expect(one < two)
    #expect([two, one].sorted() == [one, two])
  }
}
