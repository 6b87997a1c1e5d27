// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct PlanRegisterTests {
  private static let list = """
    DANH MỤC VĂN BẢN;;;
    Số, ký hiệu;Ngày ban hành;Văn bản thay thế;Hết hiệu lực từ
    72/2025/QH15;16/6/2025;Luật số 99/2025/QH15;01/01/2026
    không phải số;;;
    12/KH-UBND;31/02/2025;;
    """

  @Test(arguments: Engine.available)
  func whatTheListSaysIsFoundByTheChecker(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let quan = try await commune.staff("quan", [.administrator])
      let plan = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).plan
      let check = "/can-bo/ke-hoach/\(plan)/kiem-tra"
      let before = try await planning.capability.get(check, as: quan, in: commune.card)
      #expect(!before.text.contains("99/2025/QH15"))
      try await withUpload("danh-muc.csv", Array(Self.list.utf8)) { upload in
        let answer = try await planning.capability.post(
          Planning.registerPath, as: quan, in: commune.card, uploads: ["list": upload])
        #expect(answer.status == 200 && answer.text.contains("Đã nhập 1 văn bản, 2 dòng không nhận."))
        #expect(answer.text.contains("Dòng 4: ") && answer.text.contains("Dòng 5: "))
      }
      let after = try await planning.capability.get(check, as: quan, in: commune.card)
      #expect(
        after.text.contains("Luật số 99/2025/QH15") && after.text.contains("danh mục văn bản của xã An Bình"))
      let removed = try await planning.capability.post(
        Planning.registerPath + "/bo", as: quan, in: commune.card, ["number": "72/2025/QH15", "context": ""])
      #expect(removed.status == 303)
      let known = try await planning.store.registered(commune: commune.id)
      #expect(known.isEmpty)
      let lan = try await commune.staff("lan", [.writer])
      #expect(
        try await planning.capability.get(Planning.registerPath, as: lan, in: commune.card).status == 403)
    }
  }

  @Test func readsAWorkbookWithDaysAsNumbers() throws {
    let day = try #require(LocalDay(iso: "2025-10-15"))
    let book = Workbook(
      title: "", creator: "",
      sheets: [
        Workbook.Sheet(
          "Danh mục", columns: [.init("Số ký hiệu"), .init("Ngày hết hiệu lực"), .init("Được thay bằng")],
          rows: [[.text("892/QĐ-BNV"), .day(day), .text("1187/QĐ-BNV")]])
      ])
    let rows = try RegisterList(XlsxWriter().write(book)).rows
    #expect(rows.map(\.row) == [.init(number: "892/QĐ-BNV", replacedBy: "1187/QĐ-BNV", endsOn: "2025-10-15")])
    #expect(rows.map(\.line) == [2])
  }

  @Test(arguments: [("a;b\n1;2", "dòng tiêu đề"), ("", "dòng tiêu đề")])
  func saysWhatIsWrongWithAList(_ list: String, _ says: String) {
    #expect {
      try RegisterList(Array(list.utf8))
    } throws: { error in
      (error as? Fault)?.sentence.contains(says) == true
    }
    #expect(throws: Fault.self) { try RegisterList([0xFF, 0x00, 0x41]) }
  }
}
