// SPDX-License-Identifier: Apache-2.0

import Files
import Foundation
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

struct NewsPagesTests {
  private static let commune = CommuneCard(
    id: ID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")

  private static func page(
    _ part: NewsPart, page: Int = 1, of count: Int = 1, messages: Int = 0
  ) -> Page {
    NewsPages.list(
      [], pictures: [:], part: part, pages: (page, count, messages), base: "https://an-binh.test",
      commune: commune)
  }

  @Test func everyTopicHasAnAddressOfItsOwn() {
    for topic in Topic.allCases {
      #expect(Topic(slug: topic.slug) == topic)
      #expect(topic.slug.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(topic)")
    }
    #expect(Set(Topic.allCases.map(\.slug)).count == Topic.allCases.count && Topic(slug: "") == nil)
  }

  @Test func longListsAreLeafedThrough() {
    let middle = Self.page(.topic(.policy), page: 2, of: 1_667, messages: 20_000)
    let text = middle.content.text
    #expect(text.contains("20.000 tin") && text.contains("Trang 2 / 1.667"))
    #expect(text.contains("rel=\"prev\" href=\"/tin-tuc/chu-de/chu-truong-chinh-sach\""))
    #expect(text.contains("rel=\"next\" href=\"/tin-tuc/chu-de/chu-truong-chinh-sach?trang=3\""))
    #expect(middle.address == "https://an-binh.test/tin-tuc/chu-de/chu-truong-chinh-sach?trang=2")
    #expect(middle.head.text.contains("/tin-tuc/chu-de/chu-truong-chinh-sach/feed.rss"))
  }

  @Test func emptyListsSayWhatToDo() {
    #expect(Self.page(.all).content.text.contains("Tin mới sẽ hiện ở đây"))
    #expect(Self.page(.topic(.policy)).content.text.contains("href=\"/tin-tuc\">Xem tất cả tin</a>"))
    #expect(Self.page(.models).content.text.contains("href=\"/lien-he\""))
  }

  @Test(arguments: Engine.available)
  func topicsModelsAndRelatedNewsShowWhatBelongsToThem(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var content = MessageContent.whole
      content.topic = .goodModels
      content.title = "Trưởng thôn </script> giỏi"
      let model = try await desk.published(content)
      content.title = "Tổ công nghệ số cộng đồng"
      let other = try await desk.published(content)
      _ = try await desk.published()
      let models = try await desk.get("/guong-dien-hinh")
      #expect(models.text.contains("2 tin") && models.text.contains("Tổ công nghệ số"))
      #expect(!models.text.contains("thủ tục đất đai"))
      // A good example is one wherever in the plan it is filed.
      content.kind = .goodExample
      content.topic = .policy
      content.title = "Chị Hoa giúp cả xóm"
      _ = try await desk.published(content)
      #expect(try await desk.get("/guong-dien-hinh").text.contains("Chị Hoa giúp cả xóm"))
      #expect(try await desk.board.count(in: desk.id, part: .models) == 3)
      #expect(
        try await desk.get("/tin-tuc/chu-de/chu-truong-chinh-sach").text.contains("Chị Hoa giúp cả xóm"))
      let topic = try await desk.get("/tin-tuc/chu-de/dien-hinh-mo-hinh-hay")
      #expect(topic.text.contains("Tổ công nghệ số"))
      #expect(try await desk.get("/tin-tuc/chu-de/khong-co").status == 404)
      let found = try await desk.board.find(model, in: desk.id)
      let path = try #require(found).path
      guard case .page(let page) = try await desk.reply(path).body else {
        return #expect(Bool(false), "no page")
      }
      #expect(page.content.text.contains("Tin cùng nội dung") && page.content.text.contains("\(other)"))
      #expect(!page.content.text.contains("href=\"\(path)\""))
      #expect(page.address == "https://an-binh.test" + path)
      let head = page.head.text
      #expect(head.contains("\"@type\":\"NewsArticle\"") && head.contains("\"@type\":\"BreadcrumbList\""))
      #expect(head.components(separatedBy: "</script>").count == 3)
      #expect(head.contains("\"datePublished\":\"2026-05-04T07:30:00+07:00\""))
    }
  }

  /// The rows of the board are the same as those that events give, whatever happened to messages.
  @Test(arguments: Engine.available)
  func rowsOfTheBoardFollowTheEvents(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let steady = try await desk.published()
      let gone = try await desk.published()
      try await desk.act([.withdraw], gone, comment: "Nhầm", by: desk.minh)
      _ = try await desk.submitted()
      desk.commune.clock.advance(by: .seconds(60))
      var content = MessageContent.whole
      content.topic = .policy
      _ = try await desk.store.save(content, to: steady, seen: desk.mark(steady), by: desk.lan, in: desk.id)
      #expect(try await Self.isTrue(desk))
      try await desk.act([.submit], steady, by: desk.lan)
      try await desk.act([.approve, .publish], steady, by: desk.minh)
      #expect(try await Self.isTrue(desk))
      let marks = try await desk.board.marks(in: desk.id)
      #expect(marks == [steady: 2])
      let addresses = try await desk.board.addresses(in: desk.id, limit: 5, offset: 0)
      let paths = try await desk.board.published([steady, gone], in: desk.id).map(\.path)
      #expect(addresses.map(\.path) == paths && paths.count == 1)
      #expect(addresses.first?.updatedAt == desk.commune.clock.now)
    }
  }

  /// Messages that were published before the board knew good models are on their page after the migration.
  @Test(arguments: Engine.available)
  func theMigrationFindsTheModelsAmongWhatHangsThere(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      var content = MessageContent.whole
      _ = try await desk.published(content)
      content.kind = .goodExample
      let example = try await desk.published(content)
      (content.kind, content.topic) = (nil, .goodModels)
      let model = try await desk.published(content)
      let migration = try #require(
        MessageSchema.migrations.first { $0.id == "2026-11-25-3 messages: good models on the board" })
      try await desk.commune.database.write(.unseen) { session in
        try session.execute("UPDATE message_board SET model = 0")
        try session.execute(migration.statements[1])
      }
      #expect(try await Self.isTrue(desk))
      #expect(try await desk.board.latest(in: desk.id, part: .models).map(\.id) == [model, example])
    }
  }

  private static func isTrue(_ desk: MessageDesk) async throws -> Bool {
    try await desk.commune.database.read { session in
      let kept = try session.rows(
        """
        SELECT commune, message, version, theme, person, at, first_at, model FROM message_board ORDER BY message
        """
      ).map { try $0.get("message", as: Int64.self) }
      let derived = try session.rows("\(BoardRowStore.rows(desk.id)) ORDER BY 2")
      let same = try session.rows(
        """
        SELECT b.message FROM message_board b JOIN (\(BoardRowStore.rows(desk.id))) r
          ON r.message = b.message AND r.version = b.version AND r.topic = b.theme AND r.person = b.person
            AND r.at = b.at AND r.first_at = b.first_at AND r.model = b.model
        """)
      return !kept.isEmpty && kept.count == derived.count && same.count == kept.count
    }
  }
}
