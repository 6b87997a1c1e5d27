// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ListFormsMixedRuleTests {
  private let probe = RuleProbe("list-forms-mixed")

  private static let mixed = """
    IV. KINH PHÍ
    1. Nguồn chi
    - Ngân sách xã.
    - Nguồn khác.
    2. Quyết toán
    Quyết toán theo năm ngân sách.
    3. Dự phòng: Bố trí từ nguồn tiết kiệm chi.
    4. Công khai
    - Niêm yết tại trụ sở.
    - Đăng trên trang của xã.

    Trên đây
    """

  @Test func findsThreeFormsInOnePart() {
    #expect(
      probe.lines(Change("Trên đây", Self.mixed)) == [Change("Trên đây", Self.mixed, at: "IV. KINH").line])
  }

  @Test func isSilentWhereAllAreOfOneForm() {
    let even = Self.mixed.replacing("3. Dự phòng: Bố trí", with: "3. Dự phòng\n- Bố trí")
      .replacing("\nQuyết toán theo", with: "\n- Quyết toán theo")
    #expect(probe.lines(Change("Trên đây", even)) == [])
  }
}
