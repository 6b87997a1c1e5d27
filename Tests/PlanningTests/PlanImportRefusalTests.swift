// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

@testable import Planning

/// What is no plan of this commune is refused or pointed out, in one sentence that says what it is.
@Suite struct PlanImportRefusalTests {
  private static let head = """
    ỦY BAN NHÂN DÂN XÃ AN BÌNH
    Số: 12/%
    An Bình, ngày 02 tháng 3 năm 2026

    """
  static let decision =
    head.replacing("%", with: "QĐ-UBND") + """
      QUYẾT ĐỊNH
      Về việc khen thưởng năm 2025

      QUYẾT ĐỊNH:

      Điều 1. Tặng Giấy khen cho 05 tập thể.
      """
  static let letter =
    head.replacing("%", with: "UBND-VP") + "V/v thăm hỏi\n\nKính gửi: Xã bạn\n\nXin gửi lời chào./.\n"
  static let novel = (1...500).map { "Chương \($0)\n\nÔng lão chèo đò kể chuyện bến sông ngày xưa." }
    .joined(separator: "\n\n")

  @Test(
    arguments: Engine.available,
    [
      (decision, "quyết định không có kế hoạch"), (letter, "công văn"),
      (novel, "không phải văn bản hành chính"),
      (head.replacing("%", with: "BC-UBND") + "BÁO CÁO\nQuý I\n\nĐã làm xong.\n", "Đây là báo cáo"),
    ])
  func saysWhatItFound(_ engine: Engine, _ given: (text: String, says: String)) async throws {
    try await Planning.with(engine) { planning, commune in
      do {
        _ = try await planning.keep(PlanDraft(bytes: Array(given.text.utf8)), commune: commune.id, by: nil)
        Issue.record("kept")
      } catch let fault as Fault {
        #expect(fault.kind == .invalid)
        #expect(fault.sentence.contains(given.says), "\(fault.sentence)")
      }
    }
  }

  @Test func pointsOutThePlanOfAnotherCommune() throws {
    let draft = try AnBinhPlan.draft()
    #expect(draft.strangeIssuer(of: "xã An Bình") == nil)
    #expect(draft.strangeIssuer(of: "An Bình") == nil)
    #expect(draft.strangeIssuer(of: "xã Suối Ngà") == "ỦY BAN NHÂN DÂN XÃ AN BÌNH")
    let school = """
      UBND XÃ AN BÌNH
      TRƯỜNG TIỂU HỌC SAO MAI

      KẾ HOẠCH
      Tuyên truyền năm 2026
      """
    #expect(try PlanDraft(bytes: Array(school.utf8)).strangeIssuer(of: "xã An Bình") == nil)
  }
}
