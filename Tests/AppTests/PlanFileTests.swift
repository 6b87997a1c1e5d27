// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Outside
import TestKit
import Testing

@testable import App

/// PDF files made at test time, where the programs for that are on the machine.
@Suite struct PlanFileTests {
  private static let plan = #"""
    #set page(paper: "a4", margin: (left: 3cm, right: 2cm, y: 2cm))
    #set text(font: "Liberation Serif", size: 13pt, lang: "vi")
    #set par(justify: true, first-line-indent: (amount: 1cm, all: true), leading: 0.8em, spacing: 1em)
    #grid(columns: (1fr, 1.6fr), align: center,
      [UBND TỈNH LAM GIANG \ *ỦY BAN NHÂN DÂN XÃ SUỐI NGÀ*],
      [*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \ Độc lập - Tự do - Hạnh phúc*])
    #grid(columns: (1fr, 1.6fr), align: center, [Số: 37/KH-UBND], [_Suối Ngà, ngày 04 tháng 3 năm 2026_])
    #align(center)[*KẾ HOẠCH* \ *Thông tin, tuyên truyền cải cách hành chính xã Suối Ngà năm 2026*]

    Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;

    Thực hiện Kế hoạch số 112/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh Lam Giang về tuyên truyền cải cách hành chính năm 2026, Ủy ban nhân dân xã Suối Ngà ban hành Kế hoạch như sau:

    *I. TỔ CHỨC THỰC HIỆN*

    *1. Văn phòng HĐND và UBND xã*

    \- Tổng hợp kết quả của các đơn vị, báo cáo Ủy ban nhân dân xã trước ngày 20 tháng 12 năm 2026 theo đúng mẫu.

    *2. Phòng Văn hóa - Xã hội*

    \- Biên soạn tin, bài bằng tiếng phổ thông và tiếng dân tộc, bảo đảm ngắn gọn, dễ nghe, dễ nhớ đối với bà con ở xa trung tâm.

    #grid(columns: (1fr, 1fr), [#set text(size: 11pt); #set par(first-line-indent: 0cm, spacing: 0.6em); *_Nơi nhận:_*

    \- Sở Nội vụ (b/c);

    \- Lưu: VT.], align(center)[*TM. ỦY BAN NHÂN DÂN \ CHỦ TỊCH* #v(1.5cm) *Lò Văn Phấng*])
    """#

  private func expectThePlan(_ document: AdministrativeDocument) {
    #expect(document.kind == "KẾ HOẠCH")
    #expect(document.number == "37")
    #expect(document.symbol == "KH-UBND")
    #expect(document.date?.localDay?.iso == "2026-03-04")
    #expect(document.issuer == "ỦY BAN NHÂN DÂN XÃ SUỐI NGÀ")
    #expect(document.superior == "UBND TỈNH LAM GIANG")
    #expect(document.bases.map(\.number) == ["76/NQ-CP", "112/KH-UBND"])
    #expect(document.tasks.map(\.unit) == ["Văn phòng HĐND và UBND xã", "Phòng Văn hóa - Xã hội"])
    #expect(document.tasks.first?.due?.date == "2026-12-20")
    #expect(document.recipients == ["Sở Nội vụ (b/c)", "Lưu: VT"])
  }

  @Test func readsAPlanFromItsPDF() async throws {
    guard await Processes.has("pdftotext"), let file = try? await TypesetPDF.of(Self.plan) else {
      print("left out: pdftotext or typst is not here")
      return
    }
    let text = try await PlanFile().text(file)
    #expect(!text.isDraft)
    let document = DocumentReader.read(text)
    expectThePlan(document)
    #expect(document.signature?.name == "Lò Văn Phấng")
    let duty = try #require(document.tasks.first)
    #expect(text.lines[duty.line - 1].text.contains("Tổng hợp kết quả"))
  }

  @Test func recognisesATiltedScanAsADraft() async throws {
    guard await Processes.has("pdftoppm"), await Processes.has("tesseract"),
      let file = try? await TypesetPDF.of(Self.plan)
    else {
      print("left out: pdftoppm, tesseract or typst is not here")
      return
    }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try Data(file).write(to: URL(fileURLWithPath: folder.file("plan.pdf")))
    let drawn = try await Processes.machine.run(
      "pdftoppm", ["-r", "200", "-gray", "-png", "-singlefile", "plan.pdf", "scan"], in: folder.path)
    #expect(drawn.succeeded)
    let picture = try #require(FileManager.default.contents(atPath: folder.file("scan.png")))
    let scan = try await TypesetPDF.of(
      "#set page(paper: \"a4\", margin: 0pt)\n#rotate(3deg, image(\"scan.png\", width: 96%))",
      files: ["scan.png": Array(picture)])
    let text = try await PlanFile().text(scan)
    #expect(text.isDraft)
    // Single letters may be wrong in a draft, so names are not compared.
    let document = DocumentReader.read(text)
    #expect(document.draft == true)
    #expect(document.kind == "KẾ HOẠCH")
    #expect(document.number == "37")
    #expect(document.date?.localDay?.iso == "2026-03-04")
    #expect(document.bases.map(\.number) == ["76/NQ-CP", "112/KH-UBND"])
    #expect(document.tasks.contains { $0.due?.date == "2026-12-20" })
    #expect(document.recipients.first?.hasPrefix("Sở Nội vụ") == true)
  }

  /// Programs that say what the test wants.
  private func file(_ answer: @escaping @Sendable (ProcessCall) throws -> ProcessResult) -> PlanFile {
    PlanFile(programs: PDFPrograms(processes: Processes { try answer($0) }))
  }

  private func sentence(_ file: PlanFile, _ bytes: [UInt8] = Array("%PDF-1.4".utf8)) async -> String {
    do {
      _ = try await file.text(bytes)
      return ""
    } catch let fault as Fault {
      return fault.sentence
    } catch {
      return "\(error)"
    }
  }

  @Test func saysInOneSentenceWhyAPDFCannotBeRead() async throws {
    let locked = file { _ in ProcessResult(status: 1, complaints: "Incorrect password") }
    #expect(await sentence(locked).contains("mật khẩu"))
    let broken = file { _ in ProcessResult(status: 1, complaints: "Couldn't find trailer dictionary") }
    #expect(await sentence(broken).contains("bị hỏng"))
    let missing = file { _ in throw Fault(.unavailable, OutsideSentence.missing) }
    #expect(await sentence(missing) == OutsideSentence.missing)
    let hidden = file { call in
      let signs = String(repeating: "\u{E012}\u{E0A3} \u{E111}\u{E233} ", count: 40)
      return ProcessResult(status: 0, output: call.program == "pdftotext" ? Array(signs.utf8) : [])
    }
    #expect(await sentence(hidden).contains("Không nhận ra chữ"))
    #expect(await sentence(PlanFile(), [0xD0, 0xCF, 0x11, 0xE0, 0]).hasSuffix("."))
  }
}

private enum OutsideSentence {
  static let missing = "Máy chủ chưa có chương trình pdftotext."
}
