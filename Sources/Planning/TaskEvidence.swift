// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel
import VietnameseText

/// What the ledger holds of one record, a message, that went out: the facts by which plans count it, and each piece.
public struct TaskEvidence: Hashable, Sendable {
  /// One entry of the ledger: that it went out once, on a channel, on a day.
  public struct Piece: Hashable, Sendable {
    /// The entry.
    public let id: EvidenceID
    /// The day.
    public let day: LocalDay
    /// The channel, by its id among the plan's facets.
    public let channel: String

    /// A piece from its parts.
    public init(id: EvidenceID, day: LocalDay, channel: String) {
      self.id = id
      self.day = day
      self.channel = channel
    }
  }

  /// The record as the ledger names it.
  public let record: Subject
  /// The duty for which it was made; nil for none.
  public let task: TaskID?
  /// The content, by its id among the plan's facets; nil for none.
  public let topic: String?
  /// To whom it speaks, by ids among the plan's facets.
  public let audiences: [String]
  /// The entries, in order of their days on each channel.
  public let pieces: [Piece]

  /// The evidence of a record.
  public init(record: Subject, task: TaskID?, topic: String?, audiences: [String], pieces: [Piece]) {
    self.record = record
    self.task = task
    self.topic = topic
    self.audiences = audiences
    self.pieces = pieces
  }
}

/// The audiences, contents and channels that a plan is followed by.
public struct PlanFacets: Sendable {
  /// One of them.
  public struct Facet: Hashable, Sendable, Identifiable {
    /// The id that evidence carries.
    public let id: String
    /// The name as pages show it.
    public let name: String
    /// The name in at most ten letters, for pictures.
    public let short: String
    /// Words by which plans name it, as `names(_:)` compares them.
    public let words: [String]

    /// A facet; its own name counts among its words.
    public init(_ id: String, _ name: String, short: String, words: [String] = []) {
      self.id = id
      self.name = name
      self.short = short
      self.words = ([name] + words).map(FoldedText.of)
    }

    /// Whether a plan's words name it.
    func isNamed(in text: String) -> Bool {
      let text = FoldedText.of(text)
      return words.contains { text.contains($0) }
    }
  }

  /// To whom.
  public let audiences: [Facet]
  /// About what.
  public let topics: [Facet]
  /// By which way.
  public let channels: [Facet]

  /// The facets of a plan; without any nothing is counted by them.
  public init(audiences: [Facet] = [], topics: [Facet] = [], channels: [Facet] = []) {
    self.audiences = audiences
    self.topics = topics
    self.channels = channels
  }

  /// The ids of the facets that some of a plan's words name.
  static func ids(_ facets: [Facet], namedIn texts: [String]) -> [String] {
    facets.filter { facet in texts.contains { facet.isNamed(in: $0) } }.map(\.id)
  }
}
