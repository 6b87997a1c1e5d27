// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// What a document does to another one, which may be known by its number alone.
struct DocumentRelation: Hashable, Sendable {
  /// What it does.
  enum Kind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// Takes its place.
    case replaces
    /// Changes or adds to it.
    case amends
    /// Ends it without taking its place.
    case repeals
    /// The other one takes the place of this one.
    case replacedBy = "replaced-by"
  }

  let kind: Kind
  /// Number and symbol as written.
  let number: String
  /// The day of issue: numbers begin anew each year.
  let issuedOn: LocalDay?

  /// Whether a document is the one that is meant.
  func names(_ facts: DocumentFacts) -> Bool {
    guard DocumentNumber.key(number) == DocumentNumber.key(facts.number) else { return false }
    return issuedOn == nil || issuedOn == facts.issuedOn
  }
}

/// A relation of a document that the public sees to another one, seen from that other one.
struct IncomingRelation: Hashable, Sendable {
  let relation: DocumentRelation
  let from: DocumentReference
  /// The first day on which it counts.
  let startsOn: LocalDay
}

/// A document as others point at it.
struct DocumentReference: Hashable, Sendable {
  /// `Kế hoạch số 12/KH-UBND`.
  let name: String
  let issuedOn: LocalDay?
  let summary: String
  /// Its page; nil for a document that is known by its number alone.
  let id: DocumentID?
}

/// Numbers of documents, compared without blanks and without regard to capitals.
enum DocumentNumber {
  static func key(_ number: String) -> String {
    String(number.lowercased().filter { !$0.isWhitespace })
  }

  /// Whether a number tells its document by itself, because the year stands in it: `30/2020/NĐ-CP`, `72/2025/QH15`.
  static func holdsYear(_ number: String) -> Bool {
    number.split(separator: "/").dropFirst().contains { part in
      part.count == 4 && part.allSatisfy(\.isNumber)
    }
  }
}
