// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

@testable import Messages

struct MessageBoardTests {
  @Test(arguments: Engine.available)
  func showsWhatIsPublishedByTopicAndTask(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let task = TaskID(rawValue: 77)
      var content = MessageContent.whole
      content.topic = .innovation
      content.task = task
      let first = try await desk.published(content)
      content.topic = .policy
      content.task = nil
      let second = try await desk.published(content)
      let (board, commune) = (desk.board, desk.id)
      let latest = try await board.latest(in: commune)
      #expect(latest.map(\.id) == [second, first])
      let page = try await board.latest(in: commune, limit: 1, offset: 1)
      #expect(page.map(\.id) == [first])
      let ofTopic = try await board.latest(in: commune, topic: .innovation)
      #expect(ofTopic.map(\.id) == [first])
      let count = try await board.count(in: commune)
      let ofTopicCount = try await board.count(in: commune, topic: .innovation)
      #expect((count, ofTopicCount) == (2, 1))
      let ofTask = try await board.published(for: task, in: commune)
      #expect(ofTask.map(\.id) == [first])
      let stranger = try await board.latest(in: CommuneID(rawValue: 999))
      #expect(stranger.isEmpty)
      let found = try await board.find(first, in: commune)
      #expect(found?.task == task)
    }
  }
}
