// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel

/// One cell of the matrix: to whom, about what, by which channel; ids of facets.
struct MatrixCell: Hashable {
  let audience: String
  let topic: String
  let channel: String

  init(_ audience: String, _ topic: String, _ channel: String) {
    self.audience = audience
    self.topic = topic
    self.channel = channel
  }

  /// Reads the stored form; nil if it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "|").map(String.init)
    guard parts.count == 3 else { return nil }
    self.init(parts[0], parts[1], parts[2])
  }

  /// The stored form.
  var text: String { "\(audience)|\(topic)|\(channel)" }
}

/// The matrix of a plan, audience × content × channel, over the days of a period.
struct PlanMatrix {
  /// What is wanted of a cell and what there is.
  struct Value: Hashable {
    /// How many times in the whole period.
    let target: Int
    /// How many of them by today.
    let pace: Int
    /// How many entries of the ledger there are.
    let actual: Int

    /// How a cell stands.
    var level: Level {
      if target == 0 { return actual == 0 ? .unasked : .full }
      if actual >= target { return .full }
      if actual >= pace { return .onPace }
      return actual * 2 >= pace ? .behind : .farBehind
    }

    /// How many are missing by today.
    var gap: Int { max(0, pace - actual) }

    static func + (left: Value, right: Value) -> Value {
      Value(
        target: left.target + right.target, pace: left.pace + right.pace, actual: left.actual + right.actual)
    }
  }

  /// How a cell stands, from nothing asked to everything done.
  enum Level: String, CaseIterable {
    case unasked, farBehind = "far", behind, onPace = "pace", full
  }

  let facets: PlanFacets
  let period: MatrixPeriod
  private let values: [Value]
  /// How many messages went out without content or audience, which no cell counts.
  let unplaced: Int

  /// Counts evidence into cells.
  ///
  /// - Parameters:
  ///   - targets: how many times a year each cell is to be filled; a cell that is missing is not asked for
  ///   - start: the first day of the plan, from which it can be behind
  init(
    _ evidence: [TaskEvidence], facets: PlanFacets, targets: [MatrixCell: Int], period: MatrixPeriod,
    from start: LocalDay, on today: LocalDay
  ) {
    let (a, t, c) = (facets.audiences, facets.topics, facets.channels)
    let audiences = Self.places(a)
    let topics = Self.places(t)
    let channels = Self.places(c)
    let days = period.days
    var counts = [Int](repeating: 0, count: a.count * t.count * c.count)
    var unplaced = 0
    for record in evidence {
      let rows = record.audiences.compactMap { audiences[$0] }
      guard let topic = record.topic.flatMap({ topics[$0] }), !rows.isEmpty else {
        unplaced += record.pieces.contains { days.contains($0.day) } ? 1 : 0
        continue
      }
      for piece in record.pieces where days.contains(piece.day) {
        guard let channel = channels[piece.channel] else { continue }
        for row in rows { counts[(row * t.count + topic) * c.count + channel] += 1 }
      }
    }
    var values: [Value] = []
    values.reserveCapacity(counts.count)
    for audience in a {
      for topic in t {
        for channel in c {
          let target = period.share(of: targets[MatrixCell(audience.id, topic.id, channel.id)] ?? 0)
          values.append(
            Value(
              target: target, pace: period.pace(target, from: start, on: today), actual: counts[values.count])
          )
        }
      }
    }
    self.facets = facets
    self.period = period
    self.values = values
    self.unplaced = unplaced
  }

  /// The value of a cell by the places of its facets.
  func value(_ audience: Int, _ topic: Int, _ channel: Int) -> Value {
    values[(audience * facets.topics.count + topic) * facets.channels.count + channel]
  }

  /// The sum over one audience.
  func total(of audience: Int) -> Value {
    let size = facets.topics.count * facets.channels.count
    return values[(audience * size)..<((audience + 1) * size)].reduce(Value(target: 0, pace: 0, actual: 0), +)
  }

  private static func places(_ facets: [PlanFacets.Facet]) -> [String: Int] {
    Dictionary(facets.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }
}

extension PlanMatrix {
  /// What is missing for one audience about one content.
  struct Gap {
    let audience: PlanFacets.Facet
    let topic: PlanFacets.Facet
    /// The channels with how many are missing on each.
    let channels: [(facet: PlanFacets.Facet, missing: Int)]

    /// How many messages it takes: one message goes out on every channel.
    var messages: Int { channels.map(\.missing).max() ?? 0 }
  }

  /// What is missing by today, the largest first.
  var gaps: [Gap] {
    var found: [Gap] = []
    for (a, audience) in facets.audiences.enumerated() {
      for (t, topic) in facets.topics.enumerated() {
        let channels = facets.channels.enumerated().compactMap { place, facet in
          let missing = value(a, t, place).gap
          return missing > 0 ? (facet: facet, missing: missing) : nil
        }
        if !channels.isEmpty { found.append(Gap(audience: audience, topic: topic, channels: channels)) }
      }
    }
    return found.enumerated().sorted {
      (-$0.element.messages, -$0.element.channels.count, $0.offset)
        < (-$1.element.messages, -$1.element.channels.count, $1.offset)
    }.map(\.element)
  }
}
