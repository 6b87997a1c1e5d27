// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import App

/// PostgreSQL is gone in the middle of work: one sentence, nothing typed is lost, and work goes on when it is back.
@Suite(.serialized) struct DatabaseAwayTests {
  private static let typed = [
    "title": "Tin lúc mất máy chủ", "summary": "Không được mất", "topic": "service-centre", "next": "save",
    "body": "Bà con mang theo **căn cước** & \"giấy tờ\" <gốc>.\nDòng thứ hai.", "audiences": "people",
  ]

  @Test(.enabled(if: PrivatePostgres.programs != nil, "there is no PostgreSQL to kill"))
  func whatIsTypedWhilePostgreSQLIsGoneIsKeptAndTakenWhenItIsBack() async throws {
    try await withTemporaryFolder { folder in
      try await PrivatePostgres.with { server in
        let program = Program(database: server.address, folder: folder)
        let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
        let password = try await place.add("quan-tri", "administrator", "writer")
        try await program.serving { port, running in
          let browser = try await place.enter("quan-tri", password, port: port)
          let guest = TestBrowser(port: port, host: place.host)
          for _ in 0..<2 { _ = try await guest.get("/", keptAlive: true) }
          _ = try await browser.get("/can-bo/tin/moi")

          try await server.kill()
          #expect(try await guest.get("/", keptAlive: true).status == 200, "kept pages go on")
          let refused = try await browser.post("/can-bo/tin", Self.typed)
          #expect(
            refused.status == 503 && refused.body.contains("Cơ sở dữ liệu đang tạm thời không trả lời"),
            "\(refused.body)")
          let back = TestBrowser.fields(of: refused, action: "/can-bo/tin")
          for (name, value) in Self.typed {
            #expect(back[name]?.replacing("\r", with: "") == value, "\(name)")
          }
          let page = try await browser.get("/can-bo/tin")
          #expect(page.status == 503 && page.body.contains("Cơ sở dữ liệu đang tạm thời không trả lời"))
          // Somebody whose session nobody can look up just now gets the words back too, on a page without a name.
          let stranger = TestBrowser(port: port, host: "khac.test")
          let lost = try await stranger.post("/can-bo/tin", Self.typed, token: .given("x"))
          #expect(lost.status == 503 || lost.status == 303, "\(lost.status)")
          for answer in [refused, page, lost] {
            for inside in [
              "PostgreSQL", "connection", "127.0.0.1", "DatabaseError", "SELECT", "server closed",
            ] {
              #expect(!answer.body.contains(inside), "\(inside)")
            }
          }
          #expect(!running.said.contains("căn cước"), "the log holds what was typed")
          // A password never comes back.
          let entering = try await guest.post(
            "/can-bo/dang-nhap", ["login": "quan-tri", "password": "mật khẩu của tôi"], token: .given("x"))
          #expect([403, 503].contains(entering.status) && !entering.body.contains("mật khẩu của tôi"))
          let changing = try await browser.post(
            "/can-bo/mat-khau",
            ["current": Workplace.chosen, "password": "một câu mới dài", "again": "một câu mới dài"])
          #expect(changing.status == 503 && !changing.body.contains("một câu mới dài"))
          #expect(!changing.body.contains(Workplace.chosen))
          // Figures that need no database are still told.
          let figures = try await guest.get("/metrics")
          #expect(figures.status == 200 && figures.body.contains("status=\"503\""))
          #expect(!figures.body.contains("caicach_jobs_waiting"))
          let command = try await program.run(["ledger", "verify"])
          #expect(command.status == 70 && command.output.isEmpty)
          #expect(command.messages.contains("Không mở được cơ sở dữ liệu."), "\(command.messages)")

          try await server.start()
          var again = try await browser.post("/can-bo/tin", back, token: .given(back["_token"] ?? ""))
          for _ in 0..<100 where again.status == 503 {
            try await Task.sleep(for: .milliseconds(100))
            again = try await browser.post("/can-bo/tin", back, token: .given(back["_token"] ?? ""))
          }
          #expect(again.status == 303, "\(again.status)")
          #expect(try await Self.bodies(server) == [Self.typed["body"]])
          #expect(try await guest.get("/lien-he").status == 200)
        }
      }
    }
  }

  @Test(.enabled(if: PrivatePostgres.programs != nil, "there is no PostgreSQL to kill"))
  func whatWasAcknowledgedBeforeTheServerDiedIsThere() async throws {
    try await withTemporaryFolder { folder in
      try await PrivatePostgres.with { server in
        let program = Program(database: server.address, folder: folder)
        let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
        let password = try await place.add("quan-tri", "administrator", "writer")
        try await program.serving { port, _ in
          let browser = try await place.enter("quan-tri", password, port: port)
          let token = try #require(try await browser.get("/can-bo/tin/moi").hidden("_token"))
          let session = try #require(await browser.cookie("caicach_phien"))
          // Six people save as fast as they can while the server dies among their writes.
          let answers = try await withThrowingTaskGroup(of: [(String, Int)].self) { group in
            for writer in 0..<6 {
              group.addTask {
                let own = TestBrowser(port: port, host: place.host)
                await own.keep("caicach_phien", session)
                var answers: [(String, Int)] = []
                for number in 0..<200 {
                  let body = "Bản \(writer)-\(number)"
                  let answer = try await own.post(
                    "/can-bo/tin", Self.typed.merging(["body": body]) { $1 }, token: .given(token))
                  answers.append((body, answer.status))
                  if answer.status != 303 { break }
                }
                return answers
              }
            }
            group.addTask {
              try await Task.sleep(for: .milliseconds(700))
              try await server.kill()
              return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
          }
          #expect(answers.contains { $0.1 == 503 } && answers.contains { $0.1 == 303 })
          #expect(answers.allSatisfy { [303, 503, 409].contains($0.1) }, "\(answers.map(\.1))")
          try await server.start()
          let kept = try await Self.bodies(server)
          #expect(Set(kept).count == kept.count, "something was written twice")
          for (body, status) in answers where status == 303 {
            #expect(kept.contains(body), "\(body) is lost")
          }
          #expect(Set(kept).isSubset(of: Set(answers.map(\.0))))
        }
      }
    }
  }

  private static func bodies(_ server: PrivatePostgres) async throws -> [String] {
    let database = try await DatabaseAddress.open(server.address)
    let bodies = try await database.read { session in
      try session.rows("SELECT body FROM message_version WHERE commune > 0 ORDER BY message").map {
        try $0.get("body", as: String.self)
      }
    }
    await database.close()
    return bodies
  }
}
