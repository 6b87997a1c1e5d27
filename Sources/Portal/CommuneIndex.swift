// SPDX-License-Identifier: Apache-2.0

import Search

/// All that the public of one commune can find, with the index over it.
struct CommuneIndex: Sendable {
  private var index = SearchIndex<SearchEntry.Key>(fields: [
    SearchField("title", weight: 3, lengthPenalty: 0.5), SearchField("topic", weight: 1.5),
    SearchField("text", weight: 1),
  ])
  private var entries: [SearchEntry.Key: SearchEntry] = [:]

  /// How many things can be found.
  var count: Int { entries.count }

  /// Takes the present entries of a kind; only what is new, changed or gone is indexed anew.
  mutating func replace(_ kind: SearchEntry.Kind, with present: [SearchEntry]) {
    let keys = Set(present.map(\.key))
    for key in entries.keys where key.kind == kind && !keys.contains(key) {
      index.remove(key)
      entries[key] = nil
    }
    for entry in present where entries[entry.key] != entry {
      index.add(entry.key, [entry.title, entry.topic, entry.text])
      entries[entry.key] = entry
    }
  }

  /// What fits a query best, best first.
  func search(_ query: String, limit: Int) -> [SearchResult] {
    index.search(query, limit: limit).compactMap { hit in
      entries[hit.key].map { SearchResult($0, query: query) }
    }
  }
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
