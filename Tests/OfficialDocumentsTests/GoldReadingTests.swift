// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialDocuments
import Testing

/// Ten documents of many kinds and their expected readings, in `Plans`.
@Suite struct GoldReadingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Plans")

  private func document(_ name: String) throws -> AdministrativeDocument {
    let file = Self.folder.appending(path: "\(name).txt")
    return DocumentReader.read(try DocumentText(bytes: [UInt8](Data(contentsOf: file))))
  }

  @Test func reachesTheMeasure() throws {
    let scores = try PlanScores(folder: Self.folder)
    #expect(scores.count == 10)
    #expect(scores.isGoodEnough, "\(scores)")
  }

  @Test func partsTheSuperiorFromTheIssuer() throws {
    let school = try document("school-plan")
    #expect(school.superior == "UBND XÃ MỸ ĐÌNH TRUNG")
    #expect(school.issuer == "TRƯỜNG THCS MỸ ĐÌNH TRUNG")
    let letter = try document("letter-to-units")
    #expect(letter.superior == "UBND TỈNH ĐÔNG SA")
    #expect(letter.issuer == "ỦY BAN NHÂN DÂN XÃ PHÚ KHÊ")
    #expect(try document("scanned-commune-plan").superior == nil)
  }

  @Test func findsTimesOutsideTheDuties() throws {
    let limits = try document("letter-to-units").deadlines
    #expect(limits.map(\.line) == [21, 23, 25])
    #expect(limits.last?.text == "từ 8 giờ 00 ngày 12/4/2026 đến 17 giờ 00 ngày 30/4/2026")
    #expect(limits.map(\.date) == ["2026-04-25", "2026-05-05", "2026-04-30"])
    #expect(
      try document("decision-with-regulation").deadlines.map(\.text) == [
        "trong thời hạn 04 giờ làm việc",
        "không quá 05 ngày làm việc kể từ ngày nhận được phản ánh",
      ])
  }

  @Test func readsWordsThatAScannerGluedOrTore() throws {
    let school = try document("school-plan")
    #expect(school.bases.map(\.number) == ["118/KH-UBND", "1502/QĐ-UBND"])
    #expect(school.bases.map(\.type) == ["Kế hoạch", "Quyết định"])
    let scanned = try document("scanned-commune-plan")
    #expect(scanned.tasks.map(\.unit).first == "Văn phòng HĐND và UBND xã")
    #expect(scanned.title?.hasSuffix("xã Suối Ngà năm 2026") == true)
  }

  @Test func namesEachBodyOfADutyOfSeveral() throws {
    let decision = try document("decision-with-plan")
    let asked = decision.tasks.filter { $0.text.hasPrefix("Giám sát thái độ") }
    #expect(
      asked.map(\.units) == [
        ["Ủy ban Mặt trận Tổ quốc Việt Nam phường", "các tổ chức chính trị - xã hội phường"]
      ])
  }
}
