// SPDX-License-Identifier: Apache-2.0

import TestKit

/// What a person can reach from a page by links and forms.
struct SiteWalk {
  /// Every path that was opened, with its status and body, in the order of opening.
  private(set) var pages: [(path: String, answer: TestBrowser.Answer)] = []
  /// Where the forms on them are sent.
  private(set) var actions: Set<String> = []

  /// Opens everything from some paths on, one page after the other.
  init(from starts: [String], in browser: TestBrowser, limit: Int = 800) async throws {
    var waiting = starts
    var seen = Set(starts)
    while let path = waiting.first, pages.count < limit {
      waiting.removeFirst()
      let answer = try await browser.get(path)
      pages.append((path, answer))
      guard answer.header("content-type")?.hasPrefix("text/html") == true || answer.status == 303 else {
        continue
      }
      var found = answer.body.matches(of: #/(?:href|src)="(\/[^"#]*)/#).map { String($0.1) }
      if let location = answer.header("location"), location.hasPrefix("/") { found.append(location) }
      for form in answer.body.matches(of: #/<form[^>]*action="(\/[^"#]*)"/#) {
        actions.insert(String(form.1))
      }
      for link in found.map({ $0.replacing("&amp;", with: "&") })
      where !link.hasPrefix("/tinh/") && seen.insert(link).inserted { waiting.append(link) }
    }
  }

  /// The paths that fit a route's pattern such as `/tin-tuc/{slug}`.
  func paths(of pattern: String) -> [String] { pages.map(\.path).filter { Self.fits($0, pattern) } }

  /// The values of a pattern's first placeholder among all paths and forms, whatever follows it.
  func values(of pattern: String) -> Set<String> {
    let parts = pattern.split(separator: "/")
    guard let place = parts.firstIndex(where: { $0.hasPrefix("{") }) else { return [] }
    return Set(
      (pages.map(\.path) + actions).compactMap { path in
        let own = Self.plain(path).split(separator: "/")
        guard own.count > place, own[..<place].elementsEqual(parts[..<place]) else { return nil }
        return String(own[place])
      })
  }

  static func fits(_ path: String, _ pattern: String) -> Bool {
    let (own, parts) = (plain(path).split(separator: "/"), pattern.split(separator: "/"))
    return own.count == parts.count && zip(own, parts).allSatisfy { $1.hasPrefix("{") || $0 == $1 }
  }

  private static func plain(_ path: String) -> Substring { path.prefix { $0 != "?" } }
}
