// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Web

/// Marks the ids of ledger entries.
public enum EvidenceKind {}
/// The id of a ledger entry, which reports and scores carry behind every number.
public typealias EvidenceID = ID<EvidenceKind>

/// What an entry of the ledger or of the audit trail is about: a kind of record and its id.
public struct Subject: Hashable, Sendable {
  /// The kind of record: `message`, `delivery`, `task`.
  public let kind: String
  /// Its id as text.
  public let id: String

  /// A record by its kind and the text of its id.
  public init(_ kind: String, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// A record by its kind and id.
  public init<Kind>(_ kind: String, _ id: ID<Kind>) {
    self.init(kind, id.description)
  }
}

/// One entry of the evidence ledger: that something happened.
///
/// It holds ids, numbers and a salted hash, never
/// personal data and never the content itself, so that content can be erased and the chain still holds.
public struct Evidence: Hashable, Sendable, Identifiable {
  /// The entry's id.
  public let id: EvidenceID
  /// Whose ledger.
  public let commune: CommuneID
  /// When it happened.
  public let at: Instant
  /// What happened, as the slice declares it: `delivery.confirmed`.
  public let kind: String
  /// What it is about.
  public let subject: Subject
  /// The unit it counts for.
  public let unit: UnitID?
  /// Who did it, as an id.
  public let actor: PersonID?
  /// The numbers: `["listeners": 120]`.
  public let amounts: [String: Int64]
  /// The salted hash of the content, as `ContentSeal` makes it; empty where there is none.
  public let contentHash: [UInt8]

  /// An entry from its parts.
  public init(
    id: EvidenceID, commune: CommuneID, at: Instant, kind: String, subject: Subject, unit: UnitID? = nil,
    actor: PersonID? = nil, amounts: [String: Int64] = [:], contentHash: [UInt8] = []
  ) {
    self.id = id
    self.commune = commune
    self.at = at
    self.kind = kind
    self.subject = subject
    self.unit = unit
    self.actor = actor
    self.amounts = amounts
    self.contentHash = contentHash
  }
}

/// A salted hash of content: the hash goes into the ledger, the salt stays beside the content, and once both
/// content and salt are erased the hash tells nothing.
public struct ContentSeal: Hashable, Sendable {
  /// Sixteen random bytes, kept and erased with the content.
  public let salt: [UInt8]
  /// SHA-256 of salt and content.
  public let hash: [UInt8]

  /// Seals content under a fresh salt.
  public init(_ content: [UInt8]) {
    self.init(content, salt: Sealing.randomBytes(16))
  }

  /// Seals content under a salt that is known, to compare it with the ledger.
  public init(_ content: [UInt8], salt: [UInt8]) {
    self.salt = salt
    hash = Sealing.sha256(salt + content)
  }
}
