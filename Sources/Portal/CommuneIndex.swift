// SPDX-License-Identifier: Apache-2.0

import Kernel
import Search

/// All that the public of one commune can find, with the index over it.
struct CommuneIndex: Sendable {
  private var index = SearchIndex<SearchEntry.Key>(fields: [
    SearchField("title", weight: 3, lengthPenalty: 0.5), SearchField("topic", weight: 1.5),
    SearchField("text", weight: 1),
  ])
  private var entries: [SearchEntry.Key: SearchEntry] = [:]

  /// The versions of the messages that it has taken in.
  private var versions: [MessageID: Int] = [:]

  /// How many things can be found.
  var count: Int { entries.count }

  /// The messages that it has not taken in as they stand now.
  func outdated(_ present: [MessageID: Int]) -> [MessageID] {
    present.filter { versions[$0.key] != $0.value }.keys.sorted()
  }

  /// Takes messages that are new or changed, each in the version that was marked.
  mutating func take(_ articles: [PortalArticle], of present: [MessageID: Int]) {
    for article in articles {
      put(SearchEntry(article))
      versions[article.id] = present[article.id]
    }
  }

  /// Drops the messages that are not shown any more.
  mutating func keep(_ present: [MessageID: Int]) {
    for id in versions.keys where present[id] == nil {
      drop(SearchEntry.Key(kind: .news, number: id.rawValue))
      versions[id] = nil
    }
  }

  /// Takes the present entries of a kind; only what is new, changed or gone is indexed anew.
  mutating func replace(_ kind: SearchEntry.Kind, with present: [SearchEntry]) {
    let keys = Set(present.map(\.key))
    for key in entries.keys where key.kind == kind && !keys.contains(key) { drop(key) }
    for entry in present where entries[entry.key] != entry { put(entry) }
  }

  private mutating func put(_ entry: SearchEntry) {
    index.add(entry.key, [entry.title, entry.topic, entry.text])
    entries[entry.key] = entry
  }

  private mutating func drop(_ key: SearchEntry.Key) {
    index.remove(key)
    entries[key] = nil
  }

  /// What fits a query best, best first; of one kind where it is named.
  func search(_ query: String, kind: SearchEntry.Kind? = nil, limit: Int) -> [SearchEntry] {
    index.search(query, limit: limit) { kind == nil || $0.kind == kind }.compactMap { entries[$0.key] }
  }

  /// What may have been meant by a query that finds nothing.
  func correction(of query: String) -> String? { index.correction(of: query) }
}

/// An entry that answers a query, with the place where it does.
struct SearchResult: Sendable {
  let entry: SearchEntry
  let snippet: SearchSnippet

  init(_ entry: SearchEntry, query: String) {
    self.entry = entry
    snippet = SearchSnippet(of: entry.text, for: query)
  }
}
