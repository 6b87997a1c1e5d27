// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel

/// Looks at what is public and says what has to be mended.
struct ContentCheck: Sendable {
  /// What one look has found.
  struct Outcome: Sendable {
    var pages = 0
    var links = 0
    var findings: [ContentFinding] = []
  }

  let ports: ContentCheckPorts
  let commune: CommuneID
  let today: LocalDay

  /// Looks at everything, or at one thing alone.
  func run(only subject: Subject? = nil) async throws -> Outcome {
    let hosts = try await ports.hosts(commune)
    let citations = Dictionary(grouping: try await ports.citations(commune), by: \.mend)
    var outcome = Outcome()
    var known: [String: Bool] = [:]
    for page in try await ports.pages(commune) where subject == nil || page.subject == subject {
      outcome.pages += 1
      if let day = page.reviewOn, day <= today {
        outcome.findings.append(ContentFinding(.review, on: page, what: day.numeric))
      }
      for picture in page.pictures where picture.alt.allSatisfy(\.isWhitespace) {
        outcome.findings.append(ContentFinding(.alt, on: page, what: picture.path))
      }
      let links = LinkScan.links(in: page.text)
      outcome.links += links.count
      for link in links {
        outcome.findings += try await findings(link, on: page, hosts: hosts, known: &known)
      }
      outcome.findings += (citations[page.mend] ?? []).map {
        ContentFinding(.citation, on: page, what: $0.number, instead: $0.instead)
      }
      outcome.findings += try await ports.words(commune, "\(page.title)\n\n\(page.text)").map {
        ContentFinding(.words, on: page, what: $0.text, instead: $0.instead)
      }
    }
    return outcome
  }

  private func findings(
    _ link: LinkScan.Link, on page: CheckedPage, hosts: [String], known: inout [String: Bool]
  ) async throws -> [ContentFinding] {
    var found: [ContentFinding] = []
    if let alt = link.alt, alt.allSatisfy(\.isWhitespace) {
      found.append(ContentFinding(.alt, on: page, what: link.target))
    }
    switch LinkAim(link.target, hosts: hosts) {
    case .inward(let path):
      let leads: Bool
      if let before = known[path] {
        leads = before
      } else {
        leads = try await ports.leads(commune, path)
        known[path] = leads
      }
      if !leads { found.append(ContentFinding(.deadLink, on: page, what: link.target)) }
    case .broken: found.append(ContentFinding(.brokenLink, on: page, what: link.target))
    case .outward: found.append(ContentFinding(.outward, on: page, what: link.target))
    case .plain: break
    }
    return found
  }
}
