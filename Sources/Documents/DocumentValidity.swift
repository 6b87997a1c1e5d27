// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// What is known of a document from outside: the dated register of what no longer holds.
public struct EndedDocument: Hashable, Sendable {
  /// Number and symbol as cited: `892/QĐ-BNV`.
  public let number: String
  /// Words that must stand beside the number, where several bodies use it; nil if it is unique.
  public let context: String?
  /// The day of issue, where it is known.
  public let issuedOn: LocalDay?
  /// What came in its place, as it is to be cited; nil if nothing did.
  public let replacedBy: String?
  /// The first day on which it no longer holds.
  public let endsOn: LocalDay
  /// Where this is known from.
  public let source: String
  /// The page of the document in the workspace, where it is one of ours.
  public let path: String?

  /// A document that no longer holds from a day on.
  public init(
    number: String, context: String? = nil, issuedOn: LocalDay? = nil, replacedBy: String? = nil,
    endsOn: LocalDay, source: String, path: String? = nil
  ) {
    self.number = number
    self.context = context
    self.issuedOn = issuedOn
    self.replacedBy = replacedBy
    self.endsOn = endsOn
    self.source = source
    self.path = path
  }

  /// Whether this is a document with these facts.
  func isOf(_ facts: DocumentFacts) -> Bool {
    guard DocumentNumber.key(number) == DocumentNumber.key(facts.number) else { return false }
    // A number without a year comes again each year: then only the day of issue tells.
    guard issuedOn.map({ $0 == facts.issuedOn }) ?? DocumentNumber.holdsYear(number) else { return false }
    return context.map { "\(facts.issuer) \(facts.summary)".contains($0) } ?? true
  }
}

/// Whether a document holds on a day: computed from its own days, from what others do to it, and from the register.
enum DocumentValidity: Hashable, Sendable {
  /// Not yet, from this day on.
  case pending(LocalDay)
  /// It holds.
  case inForce
  /// It holds as these have changed it.
  case amended([DocumentReference])
  /// No longer since this day; nothing took its place.
  case ended(LocalDay)
  /// Another one took its place on this day.
  case replaced(DocumentReference, LocalDay)

  /// Whether it may be cited.
  var holds: Bool {
    switch self {
    case .inForce, .amended: true
    case .pending, .ended, .replaced: false
    }
  }

  /// The first day on which it no longer held; nil while it holds.
  var endedOn: LocalDay? {
    switch self {
    case .ended(let day), .replaced(_, let day): day
    case .pending, .inForce, .amended: nil
    }
  }

  /// Whether a document holds on a day.
  ///
  /// - Parameters:
  ///   - incoming: what documents that the public sees say of it
  ///   - register: what is known of it from outside
  init(
    of facts: DocumentFacts, incoming: [IncomingRelation], register: [EndedDocument], on day: LocalDay
  ) {
    var ends: [(day: LocalDay, successor: DocumentReference?)] = []
    if let end = facts.endsOn { ends.append((end, nil)) }
    for relation in facts.relations where relation.kind == .replacedBy {
      let successor = DocumentReference(
        name: relation.number, issuedOn: relation.issuedOn, summary: "", id: nil)
      ends.append((facts.endsOn ?? relation.issuedOn ?? facts.startsOn ?? day, successor))
    }
    for other in incoming {
      switch other.relation.kind {
      case .replaces: ends.append((other.startsOn, other.from))
      case .repeals: ends.append((other.startsOn, nil))
      case .amends, .replacedBy: continue
      }
    }
    for entry in register where entry.isOf(facts) {
      let successor = entry.replacedBy.map {
        DocumentReference(name: $0, issuedOn: nil, summary: "", id: nil)
      }
      ends.append((entry.endsOn, successor))
    }
    let past = ends.filter { $0.day <= day }
    if let first = past.map(\.day).min() {
      // A document of ours that took its place says more than a number.
      let successors = past.compactMap(\.successor)
      if let successor = successors.first(where: { $0.id != nil }) ?? successors.first {
        self = .replaced(successor, first)
      } else {
        self = .ended(first)
      }
    } else if let start = facts.startsOn, start > day {
      self = .pending(start)
    } else {
      let changes = incoming.filter { $0.relation.kind == .amends && $0.startsOn <= day }.map(\.from)
      self = changes.isEmpty ? .inForce : .amended(changes)
    }
  }
}
