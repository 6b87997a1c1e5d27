// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Documents

struct CitationScanTests {
  private static func entry(
    _ number: String, issued: String? = nil, context: String? = nil
  ) -> EndedDocument {
    EndedDocument(
      number: number, context: context, issuedOn: issued.flatMap { LocalDay(iso: $0) },
      endsOn: LocalDay(number: 20_000), source: "danh mục")
  }

  private static func found(_ entry: EndedDocument, in text: String) -> Bool {
    !CitationScan([entry]).ended(citedIn: text).isEmpty
  }

  @Test func numbersAreFoundHoweverTheyAreWritten() {
    let entry = Self.entry("892/QĐ-BNV")
    for text in [
      "theo Quyết định số 892/QĐ-BNV ngày 05/12/2024", "(892/QĐ-BNV)", "số 892 / QĐ-BNV, của Bộ Nội vụ",
      "Số 892/qđ-bnv.",
    ] { #expect(Self.found(entry, in: text), "\(text)") }
    for text in ["1892/QĐ-BNV", "892/QĐ-BNVX", "89/2QĐ-BNV", ""] {
      #expect(!Self.found(entry, in: text), "\(text)")
    }
  }

  @Test func aNumberThatComesEachYearNeedsItsDay() {
    let entry = Self.entry("12/KH-UBND", issued: "2025-01-05")
    #expect(Self.found(entry, in: "Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND xã"))
    #expect(Self.found(entry, in: "Kế hoạch số 12/KH-UBND ngày 5 tháng 01 năm 2025"))
    #expect(!Self.found(entry, in: "Kế hoạch số 12/KH-UBND ngày 06/01/2026"))
    #expect(!Self.found(entry, in: "Kế hoạch số 12/KH-UBND của UBND xã"))
  }

  @Test func theIssuerTellsNumbersApart() {
    let entry = Self.entry("01-CTr/TU", context: "Hà Tĩnh")
    #expect(Self.found(entry, in: "Chương trình số 01-CTr/TU của Tỉnh ủy Hà Tĩnh"))
    #expect(!Self.found(entry, in: "Chương trình số 01-CTr/TU của Tỉnh ủy Nghệ An"))
  }

  @Test func eachIsSaidOnceInTheOrderOfTheText() {
    let scan = CitationScan([Self.entry("13/2023/NĐ-CP"), Self.entry("892/QĐ-BNV")])
    let text = "Quyết định 892/QĐ-BNV, Nghị định 13/2023/NĐ-CP, lại 892/QĐ-BNV"
    #expect(scan.ended(citedIn: text).map(\.number) == ["892/QĐ-BNV", "13/2023/NĐ-CP"])
  }

  @Test func aDayIsReadInBothForms() {
    #expect(CitationScan.day(in: ["ngày", "05/01/2025"]) == LocalDay(iso: "2025-01-05"))
    #expect(CitationScan.day(in: ["5", "tháng", "1", "năm", "2025"]) == LocalDay(iso: "2025-01-05"))
    #expect(CitationScan.day(in: ["31/02/2025"]) == nil)
  }
}
