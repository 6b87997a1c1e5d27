// SPDX-License-Identifier: Apache-2.0

import Kernel

/// How many times a year each cell of the matrix is to be filled, before people say otherwise.
enum MatrixTargets {
  /// Once a quarter.
  static let quiet = 4
  /// The most that a person may set: every day.
  static let most = 366

  /// The targets that a plan's words ask for: its audiences, its channels, all contents.
  ///
  /// Each audience is to hear of each content once a quarter on each channel, or less often where the most frequent
  /// confirmed duty of the channel leaves less for a content; a plan that names no audience or no channel asks for
  /// all of them.
  static func proposed(
    audiences: [String], channels: [String], tasks: [PlanTask], year: Int, facets: PlanFacets
  ) -> [MatrixCell: Int] {
    func named(_ facets: [PlanFacets.Facet], _ texts: [String]) -> [String] {
      let found = PlanFacets.ids(facets, namedIn: texts)
      return found.isEmpty ? facets.map(\.id) : found
    }
    var targets: [MatrixCell: Int] = [:]
    for channel in named(facets.channels, channels) {
      let most = rhythm(of: channel, tasks, year: year).map { max(1, $0 / max(facets.topics.count, 1)) }
      for audience in named(facets.audiences, audiences) {
        for topic in facets.topics {
          targets[MatrixCell(audience, topic.id, channel)] = min(most ?? quiet, quiet)
        }
      }
    }
    return targets
  }

  /// How many times a year the most frequent confirmed duty asks for a channel; nil where none does.
  private static func rhythm(of channel: String, _ tasks: [PlanTask], year: Int) -> Int? {
    tasks.compactMap { task -> Int? in
      guard let terms = task.terms, terms.kinds.contains(channel) else { return nil }
      let count = terms.cadence.occurrences(in: year).count * terms.cadence.times
      return count > 0 ? count : nil
    }.max()
  }
}
