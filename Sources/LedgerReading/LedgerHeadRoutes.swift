// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The head of the ledger, for everybody, and the comparison with one that somebody has kept.
struct LedgerHeadRoutes: Sendable {
  static let path = "/bang-chung"

  let ledger: Ledger
  let check: ChainCheck

  func add(to routes: inout Routes) {
    routes.get(Self.path, .everyone) { visit in
      let (sequence, code) = (visit.query["muc"] ?? "", visit.query["ma"] ?? "")
      let answer = sequence.isEmpty && code.isEmpty ? nil : try await compare(sequence, code, visit.commune)
      return .page(
        LedgerHeadPages.page(
          try await ledger.head(commune: visit.commune),
          check: try await check.result(commune: visit.commune),
          published: try await ledger.publishedHeads(commune: visit.commune), answer: answer,
          sequence: sequence, code: code))
    }
  }

  private func compare(
    _ sequence: String, _ code: String, _ commune: CommuneID
  ) async throws -> LedgerHeadPages.Answer {
    // Officials write 1.234 for 1234, and so do we on paper.
    guard let place = Int64(sequence.filter { $0 != "." && $0 != " " }), place > 0,
      let figures = LedgerHead.figures(code)
    else { return .unreadable }
    guard let kept = try await ledger.digest(at: place, commune: commune) else {
      return .tooFar(sequence: place)
    }
    // A link that fits says nothing where an entry before it was changed and its link was left as it was.
    let found = try await check.result(commune: commune, reaching: place).verification
    if let broken = found.broken, broken <= place { return .broken(place: broken) }
    return Sealing.hex(kept).hasPrefix(figures) ? .same(sequence: place) : .different(sequence: place)
  }
}

extension LedgerHead {
  /// The figures of a link that a person has typed from paper, blanks and capitals as they come: all 64, or at
  /// least the first 16, which reports print; nil if they are none.
  static func figures(_ text: String) -> String? {
    let figures = text.lowercased().utf8.filter { $0 > 32 }
    let isHexadecimal = figures.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard isHexadecimal, (16...64).contains(figures.count) else { return nil }
    return String(decoding: figures, as: UTF8.self)
  }
}
