// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import TestKit
import Testing

/// A commune of a running program, set up by commands from nothing, and people who work in it.
struct Workplace: Sendable {
  static let chosen = "mùa gặt tháng mười"

  let program: Program
  let code: String
  var host: String { "\(code).test" }

  /// Adds a commune with its first unit by command.
  init(_ program: Program, code: String, name: String) async throws {
    self.program = program
    self.code = code
    let added = try await program.run(["commune", "add", code, name, "--host", "\(code).test"])
    try #require(added.status == 0, "\(added.messages)")
  }

  /// A plan of the commune in which each duty holds a word.
  static func plan(_ commune: String, year: Int, number: Int, word: String) -> String {
    """
    ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ \(commune.uppercased())\t\tĐộc lập - Tự do - Hạnh phúc
    Số: \(number)/KH-UBND\t\t\(commune), ngày 20 tháng 01 năm \(year)

    KẾ HOẠCH
    Truyền thông cải cách hành chính \(word) xã \(commune) năm \(year)

    Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.
    Ủy ban nhân dân xã \(commune) ban hành Kế hoạch truyền thông cải cách hành chính năm \(year), như sau:

    I. MỤC ĐÍCH, YÊU CẦU
    Giúp người dân biết thủ tuc nộp hồ sơ tại nhà.

    II. TỔ CHỨC THỰC HIỆN
    1. Phòng Văn hóa - Xã hội
    - Đăng tin \(word) trên Cổng thông tin điện tử của xã hằng tuần.
    - Biên soạn tài liệu hỏi đáp \(word), hoàn thành trước ngày 30/6/\(year).

    Trên đây là Kế hoạch truyền thông cải cách hành chính năm \(year) của xã \(commune)./.

    Nơi nhận:
    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Lê Thị Mẫu
    """
  }

  /// Adds a person by command and gives the one-time password.
  func add(
    _ login: String, _ roles: String..., name: String? = nil, unit: String = "UBND"
  ) async throws -> String {
    let roles = roles.flatMap { ["--role", $0] }
    let ended = try await program.run(
      ["user", "add", login, "--name", name ?? login, "--unit", unit, "--commune", code] + roles)
    try #require(ended.status == 0, "\(ended.messages)")
    return String(ended.output.split(whereSeparator: \.isWhitespace).last ?? "")
  }

  /// A browser that has signed in with a one-time password and chosen another.
  func enter(_ login: String, _ password: String, port: Int) async throws -> TestBrowser {
    let browser = TestBrowser(port: port, host: host)
    _ = try await browser.get("/can-bo/dang-nhap")
    let entered = try await browser.post("/can-bo/dang-nhap", ["login": login, "password": password])
    try #require(entered.status == 303, "\(entered.body.prefix(400))")
    _ = try await browser.get("/can-bo/mat-khau")
    let changed = try await browser.post(
      "/can-bo/mat-khau", ["current": password, "password": Self.chosen, "again": Self.chosen])
    try #require(changed.status == 303, "\(changed.body.prefix(400))")
    return browser
  }

  /// Fills the commune with a plan, a published message with its picture, units and people, all of which hold a
  /// word; gives somebody who may do everything but approve, and somebody who may approve.
  func fill(
    _ word: String, commune: String, port: Int
  ) async throws -> (desk: TestBrowser, leader: TestBrowser) {
    let plan = try program.file(
      "\(code).txt", Array(Self.plan(commune, year: 2026, number: 21, word: word).utf8))
    let kept = try await program.run(["plan", "import", plan, "--commune", code])
    try #require(kept.status == 0, "\(kept.messages)")
    let desk = try await enter(
      "ban-lam-viec",
      add("ban-lam-viec", "administrator", "writer", "publisher", "reporter", name: "Người \(word)"),
      port: port)
    let leader = try await enter(
      "lanh-dao", add("lanh-dao", "approver", name: "Lãnh đạo \(word)"), port: port)
    try await Self.acceptAMend(desk)
    // A plan of somebody else waits for a word.
    _ = try await desk.get("/can-bo/ke-hoach/nhap")
    let waiting = try await desk.upload(
      "/can-bo/ke-hoach/nhap", field: "file", name: "\(code)-la.txt",
      bytes: Array(Self.plan("Suối Ngà", year: 2026, number: 4, word: word).utf8), fields: [:])
    try #require(
      waiting.header("location")?.hasPrefix("/can-bo/ke-hoach/nhap/") == true, "\(waiting.body.prefix(2000))")
    _ = try await desk.get("/can-bo/don-vi/them")
    let unit = try await desk.post("/can-bo/don-vi/them", ["kind": "hamlet", "name": "Thôn \(word)"])
    try #require(unit.status == 303, "\(unit.body.prefix(2000))")
    _ = try await desk.get("/can-bo/tin/moi")
    let sent = try await desk.upload(
      "/can-bo/tin", field: "picture", name: "anh.png", bytes: await picture(),
      fields: [
        "title": "Tin của \(word)", "summary": "Tóm tắt \(word)", "body": "Bà con \(word) đọc tin này.",
        "topic": "service-centre", "audiences": "people", "alt": "Ảnh \(word)",
        "consent": "public-event", "next": "submit",
      ])
    let page = try #require(sent.header("location"), "\(sent.status) \(sent.body.prefix(3000))")
    let path = String(page.prefix { $0 != "?" })
    let shown = try await leader.get(path)
    let mark = shown.hidden("mark") ?? ""
    let published = try await leader.post(path + "/duyet-va-dang", ["mark": mark])
    try #require(published.status == 303, "\(published.status) \(published.body.prefix(3000))")
    try await fillDocument(word, desk, leader)
    try await Self.lend(leader, to: "Người \(word)", reason: "Đi họp \(word)")
    return (desk, leader)
  }

  /// Makes a document public that holds the word, with a file that no other commune has, and has everything looked at.
  private func fillDocument(_ word: String, _ desk: TestBrowser, _ leader: TestBrowser) async throws {
    _ = try await desk.get("/can-bo/van-ban/moi")
    let entered = try await desk.upload(
      "/can-bo/van-ban", field: "file", name: "van-ban-\(code).pdf", bytes: Array("%PDF-1.4 \(word)".utf8),
      fields: [
        "form": "plan", "number": "5/KH-UBND", "issuer": "UBND \(word)", "issued": "2026-01-05",
        "summary": "Kế hoạch của \(word)", "signer": "Người \(word)", "category": "strategy",
        "field": "reform",
        "review": "2026-02-01", "next": "submit",
      ])
    let path = String(
      try #require(entered.header("location"), "\(entered.body.prefix(3000))").prefix { $0 != "?" })
    let shown = try await leader.get(path)
    let published = try await leader.post(path + "/cong-khai", ["mark": shown.hidden("mark") ?? ""])
    try #require(published.status == 303, "\(published.body.prefix(3000))")
    _ = try await desk.get("/can-bo/ra-soat")
    let asked = try await desk.post("/can-bo/ra-soat")
    try #require(asked.status == 303, "\(asked.body.prefix(3000))")
  }

  /// Lends the right to approve, on a day to come.
  private static func lend(_ leader: TestBrowser, to name: String, reason: String) async throws {
    let page = try await leader.get("/can-bo/uy-quyen")
    let option = try #require(
      page.body.matches(of: #/<option value="(\w+)">([^<]*)</#).first {
        TestBrowser.plain(String($0.2)) == name
      })
    let day = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).day.adding(days: 30).iso
    let made = try await leader.post(
      "/can-bo/uy-quyen", ["deputy": String(option.1), "first": day, "last": day, "reason": reason])
    try #require(made.status == 303, "\(made.body.prefix(3000))")
  }

  /// Takes the mend of the first finding that has one, so that there is a corrected copy.
  private static func acceptAMend(_ desk: TestBrowser) async throws {
    let list = try await desk.get("/can-bo/ke-hoach")
    let plan = try #require(list.body.firstMatch(of: #/href="(\/can-bo\/ke-hoach\/[0-9a-z]{13})"/#))
    let path = String(plan.1) + "/kiem-tra"
    let page = try await desk.get(path)
    let field =
      #/name="line" value="(\d+)"><input type="hidden" name="rule" value="([^"]*)"><input type="hidden" name="text" value="([^"]*)"><input type="hidden" name="what" value="accept"/#
    let found = try #require(page.body.firstMatch(of: field), "\(page.body.prefix(3000))")
    let accepted = try await desk.post(
      path,
      ["line": String(found.1), "rule": String(found.2), "text": String(found.3), "what": "accept"])
    try #require(accepted.status == 303, "\(accepted.body.prefix(2000))")
  }

  /// A picture whose bytes no other commune has.
  private func picture() async throws -> [UInt8] {
    let path = "\(program.folder)/\(code).png"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["vips", "gaussnoise", path, "640", "400"]
    try process.run()
    while process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
