// SPDX-License-Identifier: Apache-2.0

import Web

/// Which views count: those of people who look at a page, and nothing that machines fetch.
///
/// The lists are data: what calls itself otherwise tomorrow gets a further line here.
enum ViewRules {
  /// Stretches of the names by which machines announce themselves, in small letters.
  static let machines = [
    // Search engines and other crawlers.
    "bot", "crawl", "spider", "slurp", "archiver", "facebookexternalhit", "meta-external", "bingpreview",
    "mediapartners", "google-read-aloud", "googleother", "embedly", "whatsapp", "skypeuripreview", "scrapy",
    // Readers of feeds and links.
    "feed", "rss", "validator", "linkcheck",
    // Programs and libraries.
    "curl", "wget", "python", "go-http", "java/", "libwww", "httpclient", "httpunit", "axios", "node-fetch",
    "okhttp",
    "apache-http", "wrk", "ruby", "perl", "php/",
    // Machines that watch sites, and browsers without a person.
    "headless", "lighthouse", "pagespeed", "monitor", "uptime", "pingdom", "statuscake", "phantomjs",
    "selenium",
  ]

  /// Names of telephones that hold one of the stretches.
  static let people = ["cubot"]

  /// What a browser says that fetches a page before anybody has asked for it.
  static let ahead = ["prefetch", "prerender", "preview"]

  /// Parts of the site whose pages nobody reads for what they say.
  static let unread = ["/can-bo", "/tinh/", "/tep/"]

  /// Whether a browser of this name is a machine; every browser of a person has a name.
  static func isMachine(_ agent: String) -> Bool {
    let name = Array(agent.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 })
    guard !name.isEmpty else { return true }
    func says(_ stretch: String) -> Bool { name.contains(Array(stretch.utf8)) }
    return machines.contains(where: says) && !people.contains(where: says)
  }

  /// Whether a page was asked for ahead of the visitor.
  static func isAhead(_ purpose: String) -> Bool {
    !purpose.isEmpty && ahead.contains { purpose.lowercased().utf8.starts(with: $0.utf8) }
  }

  /// The path of a target without its query; nil where views of it do not count.
  static func path(of target: String) -> String? {
    let path = target.utf8.firstIndex(of: UInt8(ascii: "?")).map { String(target[..<$0]) } ?? target
    guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 300 else { return nil }
    return unread.contains { path.utf8.starts(with: $0.utf8) } ? nil : path
  }
}
