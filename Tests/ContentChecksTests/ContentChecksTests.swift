// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Synchronization
import TestKit
import Testing
import Web

@testable import ContentChecks

struct ContentChecksTests {
  /// What is public in the tests; they may change it.
  private final class Site: Sendable {
    let pages = Mutex<[CheckedPage]>([])
  }

  private static func page(
    _ id: String, _ text: String, alt: String = "Cổng làng", review: String? = nil
  ) -> CheckedPage {
    CheckedPage(
      subject: Subject("message", id), kind: "Tin", title: "Tin \(id)", path: "/tin-tuc/\(id)",
      mend: "/can-bo/tin/\(id)", text: text, pictures: [.init(path: "/tep/ab", alt: alt)],
      reviewOn: review.flatMap { LocalDay(iso: $0) })
  }

  private static func with(
    _ engine: Engine, _ body: (TestCommune, ContentChecks, Site) async throws -> Void
  ) async throws {
    try await TestCommune.with(engine, migrations: JobSchema.migrations + ContentChecks.migrations) {
      commune in
      let site = Site()
      let ports = ContentCheckPorts(
        pages: { _ in site.pages.withLock { $0 } }, leads: { _, path in path != "/mat" },
        hosts: { _ in ["an-binh.test"] },
        words: { _, text in
          text.contains("xã Cũ") ? [OutdatedWords(text: "xã Cũ", instead: "xã An Bình")] : []
        },
        citations: { _ in
          [OutdatedCitation(mend: "/can-bo/tin/2", number: "892/QĐ-BNV", instead: "số 1187/QĐ-BNV")]
        })
      try await body(
        commune,
        ContentChecks(database: commune.database, surroundings: commune.surroundings, ports: ports), site)
    }
  }

  @Test(arguments: Engine.available)
  func eachRuleFindsItsOwnAndMendingTakesItAway(_ engine: Engine) async throws {
    try await Self.with(engine) { commune, checks, site in
      site.pages.withLock {
        $0 = [
          Self.page("1", "[a](/mat) [b](/mat#x) [c](javascript:x) [d](https://b.vn) ![](/tep/cd) [e](/con)"),
          Self.page("2", "Ở xã Cũ", alt: " ", review: "2026-05-04"),
          Self.page("3", "Không có gì", review: "2026-05-05"),
        ]
      }
      try await checks.run(in: commune.id)
      let latest = try #require(try await checks.store.latest(in: commune.id))
      #expect(latest.run.pages == 3 && latest.run.links == 6)
      #expect(
        latest.findings.map { "\($0.subject.id) \($0.rule.rawValue) \($0.what)" } == [
          "1 dead-link /mat", "1 dead-link /mat#x", "1 broken-link javascript:x", "1 outward https://b.vn",
          "1 alt /tep/cd", "2 review 04/5/2026", "2 alt /tep/ab", "2 citation 892/QĐ-BNV", "2 words xã Cũ",
        ])
      let open = try await checks.store.open(in: commune.id)
      #expect(open.values.reduce(0, +) == 8 && open[.outward] == nil && open[.deadLink] == 2)
      let foreign = try await checks.store.open(in: ID(rawValue: 99))
      #expect(foreign.isEmpty)

      // Looked at by hand, what was mended is gone at once, and the rest stays.
      let writer = try await commune.staff("lan", [.writer])
      site.pages.withLock { $0[0] = Self.page("1", "[e](/con)") }
      let mended = try await checks.capability.post(
        "/can-bo/ra-soat/trang", as: writer, in: commune.card, ["kind": "message", "subject": "1"])
      #expect(mended.location == "/can-bo/ra-soat?xong=sach")
      let left = try await checks.store.open(in: commune.id)
      #expect(left == [.review: 1, .alt: 1, .citation: 1, .words: 1])
      let page = try await checks.capability.get(
        "/can-bo/ra-soat", as: writer, in: commune.card, query: ["xong": "sach"])
      #expect(page.text.contains("4 chỗ cần sửa") && page.text.contains("hãy thay bằng số 1187/QĐ-BNV"))
      #expect(page.text.contains("href=\"/can-bo/tin/2\""))
      let today = try await checks.capability.today(writer, commune.card)
      #expect(
        today.map(\.title) == ["1 chỗ dẫn văn bản đã hết hiệu lực", "3 chỗ cần sửa trên trang công khai"])
      site.pages.withLock { $0 = [Self.page("3", "Không có gì")] }
      try await checks.run(in: commune.id)
      let clean = try await checks.capability.get("/can-bo/ra-soat", as: writer, in: commune.card)
      #expect(clean.text.contains("Không có chỗ nào cần sửa"))
      let nothing = try await checks.capability.today(writer, commune.card)
      #expect(nothing.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func theNightAsksOnceAndOldLooksGo(_ engine: Engine) async throws {
    try await Self.with(engine) { commune, checks, _ in
      let night = ContentCheckNight(checks: checks)
      try await night.ask()
      try await night.ask()
      try await ContentCheckNight(checks: checks).ask()
      let jobs = try await checks.queue.lease([ContentChecks.job], owner: "w", for: .seconds(60), limit: 5)
      #expect(jobs.map(\.key) == ["2026-05-04"] && jobs[0].commune == commune.id)
      for _ in 0..<ContentCheckStore.kept + 3 {
        for job in jobs { try await checks.perform(job) }
      }
      let kept = try await commune.database.read { session in
        try session.row("SELECT COUNT(*) AS count FROM content_check")?.get("count", as: Int.self)
      }
      #expect(kept == ContentCheckStore.kept)
    }
  }

  @Test func aNameThatNothingReplacesIsSaidAnotherWay() {
    let page = Self.page("1", "")
    let district = ContentFinding(.words, on: page, what: "huyện Sông Hạ")
    #expect(ContentCheckWords.sentence(district).hasPrefix("Còn “huyện Sông Hạ”, nay không còn cấp này;"))
    let commune = ContentFinding(.words, on: page, what: "xã Cũ", instead: "xã An Bình")
    #expect(ContentCheckWords.sentence(commune) == "Còn tên gọi cũ “xã Cũ”; nay là xã An Bình.")
  }

  @Test func theQuietHourIsThree() {
    let day = LocalDay(number: 20_577)
    #expect(ContentCheckNight.night(before: Instant(day, minutes: 179)) == day.adding(days: -1))
    #expect(ContentCheckNight.night(before: Instant(day, minutes: 180)) == day)
  }

  @Test func beforeTheFirstLookThePageSaysWhatToDo() async throws {
    try await Self.with(.sqlite) { commune, checks, _ in
      let reader = try await commune.staff("doc", [.reader])
      let page = try await checks.capability.get("/can-bo/ra-soat", as: reader, in: commune.card)
      #expect(
        page.text.contains("Chưa có lần rà soát nào") && !page.text.contains("<form class=\"one-button\""))
      let refused = try await checks.capability.post("/can-bo/ra-soat", as: reader, in: commune.card)
      #expect(refused.status == 403)
      let writer = try await commune.staff("lan", [.writer])
      let asked = try await checks.capability.post("/can-bo/ra-soat", as: writer, in: commune.card)
      #expect(asked.location == "/can-bo/ra-soat?xong=tat-ca")
      let backlog = try await checks.queue.backlog()
      #expect(backlog == [ContentChecks.job: 1])
    }
  }
}
