// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import TestKit
import Testing

/// Two servers on one database, and a command beside them: three processes, as in a province.
@Suite(.serialized) struct NodesTests {
  @Test(arguments: Engine.available)
  func whatACommandImportsIsSeenOnEveryNodeWithinTwoSeconds(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let first = try program.file(
        "cu.txt", Array(Workplace.plan("An Bình", year: 2026, number: 21, word: "lúa nước").utf8))
      let second = try program.file(
        "moi.txt", Array(Workplace.plan("An Bình", year: 2027, number: 7, word: "chè xanh").utf8))
      let kept = try await program.run(["plan", "import", first])
      try #require(kept.status == 0, "\(kept.messages)")
      try await program.serving { one, _ in
        try await program.serving { two, _ in
          let nodes = [TestBrowser(port: one, host: place.host), TestBrowser(port: two, host: place.host)]
          var tags: [String] = []
          for node in nodes {
            // The index is being loaded while the first pages are already answered.
            try await wait(.seconds(10)) {
              try await node.get("/tim-kiem?q=l%C3%BAa+n%C6%B0%E1%BB%9Bc").shows("lúa nước", 2)
            }
            _ = try await node.get("/ke-hoach")
            let warm = try await node.get("/ke-hoach", keptAlive: true)
            #expect(warm.body.contains("lúa nước") && !warm.body.contains("chè xanh"))
            tags.append(try #require(warm.header("etag")))
            #expect(
              try await !node.get("/tim-kiem?q=ch%C3%A8+xanh").body.contains("tài liệu hỏi đáp chè xanh"))
            let figures = try await node.get("/metrics").body
            #expect(figures.contains("caicach_page_cache_answers 1\n"))
            #expect(!figures.contains("caicach_page_cache_hits_total 0\n"))
          }
          let imported = try await program.run(["plan", "import", second])
          try #require(imported.status == 0, "\(imported.messages)")
          let start = ContinuousClock.now
          for (node, tag) in zip(nodes, tags) {
            try await wait(.seconds(2) - (.now - start)) {
              let page = try await node.get("/ke-hoach", keptAlive: true)
              let found = try await node.get("/tim-kiem?q=ch%C3%A8+xanh")
              return page.body.contains("chè xanh") && page.header("etag") != tag
                && found.body.contains("tài liệu hỏi đáp chè xanh")
            }
          }
        }
      }
    }
  }

  private func wait(
    _ patience: Duration, sourceLocation: SourceLocation = #_sourceLocation, _ isSo: () async throws -> Bool
  ) async throws {
    let end = ContinuousClock.now + patience
    while true {
      if try await isSo() { return }
      guard .now < end else {
        Issue.record("it was not so within \(patience)", sourceLocation: sourceLocation)
        return
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}

extension TestBrowser.Answer {
  /// Whether a text stands in it at least so often.
  func shows(_ text: String, _ times: Int = 1) -> Bool {
    body.components(separatedBy: text).count > times
  }
}
