// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Testing

@Suite struct DocumentCheckerTests {
  /// A defect put into the sample: the rule that must find it, what is replaced by what, and words of its line.
  struct Defect: Sendable, CustomTestStringConvertible {
    let rule: String
    let old: String
    let new: String
    let place: String

    init(_ rule: String, _ old: String, _ new: String, at place: String) {
      (self.rule, self.old, self.new, self.place) = (rule, old, new, place)
    }

    var testDescription: String { "\(rule): \(new)" }
  }

  static let defects = [
    Defect("number-missing", "Số: 15/", "Số: /", at: "Số:"),
    Defect("date-missing", "ngày 12 tháng 01", "ngày tháng 01", at: "Số:"),
    Defect("date-missing", "\t\tAn Bình, ngày 12 tháng 01 năm 2026", "", at: "Số:"),
    Defect("date-impossible", "ngày 12 tháng 01", "ngày 31 tháng 02", at: "Số:"),
    Defect("date-impossible", "ngày 28/02/2026", "ngày 30/02/2026", at: "30/02/2026"),
    Defect(
      "head-incomplete", "\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN BÌNH\t\tĐộc lập - Tự do - Hạnh phúc",
      "\nXÃ AN BÌNH", at: "Số:"),
    Defect("symbol-mismatch", "15/KH-UBND", "15/QĐ-UBND", at: "Số:"),
    Defect("symbol-mismatch", "211/QĐ-UBND", "211/NQ-UBND", at: "211/"),
    Defect(
      "title-differs", "ban hành Kế hoạch truyền thông về", "ban hành Kế hoạch tuyên truyền về", at: "như sau"
    ),
    Defect("basis-after-document", "ngày 07/01/2026", "ngày 07/12/2026", at: "211/"),
    Defect("basis-on-weekend", "ngày 07/01/2026", "ngày 04/01/2026", at: "211/"),
    Defect(
      "document-with-two-dates", "an toàn thông tin.", "theo Nghị quyết số 09-NQ/ĐU ngày 07/01/2026.",
      at: "07/01/2026."),
    Defect("basis-superseded", "số 211/QĐ-UBND ngày 07/01/2026", "số 892/QĐ-BNV ngày 05/12/2024", at: "892/"),
    Defect(
      "basis-date-doubtful", "số 02-CTr/ĐU ngày 06/01/2026", "số 01-CTr/TU ngày 20/10/2025 tại Hà Tĩnh",
      at: "01-CTr"),
    Defect("bases-punctuation", "ngày 16/6/2025;", "ngày 16/6/2025", at: "16/6/2025"),
    Defect("bases-punctuation", "Đảng ủy xã.\nỦy", "Đảng ủy xã;\nỦy", at: "02-CTr"),
    Defect(
      "competence-basis-missing", "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
      "Luật Ngân sách số 1/2025/QH15",
      at: "QH15"),
    Defect("official-name", "Ban Chấp hành Đảng bộ xã", "Đại hội Đảng bộ xã", at: "Đại hội"),
    Defect("basis-period-ended", "giai đoạn 2026 - 2030", "giai đoạn 2021 - 2025", at: "198/"),
    Defect(
      "programme-not-in-bases", "Bảo đảm an toàn thông tin", "Gắn với Đề án “Xã số” giai đoạn 2026 - 2029",
      at: "2029"),
    Defect("period-reversed", "an toàn thông tin", "an toàn trong giai đoạn 2030 - 2026", at: "2030 - 2026"),
    Defect("period-spacing", "an toàn thông tin", "an toàn trong giai đoạn 2026-2030", at: "2026-2030"),
    Defect("citation-incomplete", "đúng quy định", "đúng Nghị định số 30/2020/NĐ-CP", at: "30/2020"),
    Defect("sentence-torn", "biết cách nộp hồ sơ", "biết cách\n\nnộp hồ sơ", at: "biết cách"),
    Defect(
      "list-dangling", "và nhóm Zalo của thôn.", "và nền tảng số như Zalo, Facebook, cộng đồng.",
      at: "cộng đồng"),
    Defect("word-doubled", "đúng quy định", "đúng theo theo quy định", at: "theo theo"),
    Defect("share-over-hundred", "ít nhất 85%", "ít nhất 185%", at: "185%"),
    Defect(
      "results-to-come", "Bảo đảm an toàn thông tin.", "Phổ biến kết quả chuyển đổi số năm 2026.",
      at: "Phổ biến"),
    Defect("spelling-slip", "nộp trực tuyến", "nộp theo thủ tuc trực tuyến", at: "thủ tuc"),
    Defect("tone-placement", "an toàn thông tin", "an toàn văn hoá", at: "văn hoá"),
    Defect("people-capital", "Giúp người dân", "Giúp nhân dân", at: "Giúp nhân dân"),
    Defect(
      "capitals-mixed", "an toàn thông tin", "an toàn của Chính quyền số và chính quyền số",
      at: "Chính quyền số"),
    Defect("abbreviation-unexplained", "an toàn thông tin", "an toàn CNTT", at: "CNTT"),
    Defect("abbreviation-spaced", "Các phòng, trung tâm", "H Đ N D xã, các phòng", at: "H Đ N D"),
    Defect(
      "duty-without-owner", "- Bảo đảm an toàn thông tin.\n\nII. NỘI DUNG\n1. Đối tượng",
      "\nII. NỘI DUNG\n1. Nhiệm vụ\n- Xây dựng trang mới trước ngày 15/5/2026.\n2. Đối tượng",
      at: "Xây dựng trang mới"),
    Defect("channel-without-owner", "và nhóm Zalo của thôn", "và Facebook của thôn", at: "Facebook"),
    Defect(
      "body-without-duty", "hồ sơ tại nhà", "hồ sơ tại Trung tâm Phục vụ hành chính công", at: "Phục vụ"),
    Defect("duties-without-deadline", ", hoàn thành trước ngày 28/02/2026", "", at: "biên soạn tài liệu"),
    Defect("deadline-before-document", "ngày 28/02/2026", "ngày 05/01/2026", at: "05/01/2026."),
    Defect("cadence-open", ", chậm nhất ngày 25/12/2026", "", at: "hằng tuần"),
    Defect("unit-not-recipient", "- Hội Nông dân xã;\n", "", at: "Đề nghị Hội Nông dân"),
    Defect("numbering-gap", "II. NỘI DUNG", "III. NỘI DUNG", at: "III. NỘI DUNG"),
    Defect("numbering-gap", "2. Yêu cầu", "3. Yêu cầu", at: "3. Yêu cầu"),
    Defect("list-of-one", "- Bảo đảm an toàn thông tin.\n", "", at: "ngắn gọn"),
    Defect("wording", "hằng tuần", "hàng tuần", at: "hàng tuần"),
    Defect("names-mixed", "an toàn thông tin", "an toàn cho các thôn, thôn xóm", at: "thôn xóm"),
  ]

  @Test func findsNothingInACleanPlan() {
    let result = DocumentChecker.check(DocumentText(SamplePlan.text))
    #expect(result.findings == [])
    #expect(!result.hasErrors)
  }

  @Test(arguments: defects)
  func findsEachDefectAtItsLine(defect: Defect) {
    let text = SamplePlan.replacing(defect.old, with: defect.new)
    #expect(text != SamplePlan.text)
    let findings = DocumentChecker.check(DocumentText(text)).findings
    let line = SamplePlan.line(of: defect.place, in: text)
    #expect(findings.contains { $0.rule == defect.rule && $0.line == line }, "\(findings)")
  }

  @Test func everyRuleHasItsDefect() {
    #expect(Set(DocumentChecker.catalogue.map(\.id)) == Set(Self.defects.map(\.rule)))
    #expect(Set(DocumentChecker.catalogue.map(\.id)).count == DocumentChecker.catalogue.count)
  }

  @Test func saysWhatAndHowInOneSentence() throws {
    for defect in Self.defects {
      let text = SamplePlan.replacing(defect.old, with: defect.new)
      for finding in DocumentChecker.check(DocumentText(text)).findings {
        #expect(finding.message.hasSuffix("."), "\(finding)")
        #expect(!finding.text.isEmpty)
      }
    }
  }

  @Test func followsTheRegisterThatIsGiven() throws {
    let entry = RegisteredDocument(
      number: "211/QĐ-UBND", replacedBy: "Quyết định số 300/QĐ-UBND", replacedFrom: .init(iso: "2026-01-10"),
      source: "danh mục của xã")
    let findings = DocumentChecker.check(DocumentText(SamplePlan.text), register: [entry]).findings
    #expect(findings.map(\.rule) == ["basis-superseded"])
    #expect(findings.first?.message.contains("300/QĐ-UBND") == true)
  }

  @Test func writesTheObjectOfTheContract() throws {
    let text = SamplePlan.replacing("Số: 15/", with: "Số: /")
    let json = DocumentChecker.check(DocumentText(text)).json
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(finding.keys.sorted() == ["line", "message", "rule", "severity", "text"])
    #expect(finding["severity"] as? String == "error")
  }
}
