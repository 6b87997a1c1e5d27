// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// How a task is followed, as a person has confirmed it.
public struct TaskTerms: Hashable, Sendable, Codable {
  /// What stands for work that was reported by hand among the kinds of evidence.
  static let report = "report"

  /// The units that help, besides those that hold it.
  public let helpers: [UnitID]
  /// How often and by when.
  public let cadence: Cadence
  /// What comes of it; empty for nothing of its own.
  public let product: String
  /// The evidence that counts: ids of channels, or `report`; empty for any.
  public let kinds: [String]

  /// Terms from their parts.
  public init(helpers: [UnitID] = [], cadence: Cadence, product: String = "", kinds: [String] = []) {
    self.helpers = helpers
    self.cadence = cadence
    self.product = product
    self.kinds = kinds
  }

  /// The same terms where work that was reported by hand counts as well.
  public var countingReports: TaskTerms {
    counts(Self.report)
      ? self : TaskTerms(helpers: helpers, cadence: cadence, product: product, kinds: kinds + [Self.report])
  }

  /// Whether a kind of evidence counts.
  func counts(_ kind: String) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}

extension PlanTask {
  /// How it is followed; nil until a person has confirmed it.
  public var terms: TaskTerms? {
    for event in events.reversed() {
      if case .confirmed(let terms) = event.what { return terms }
    }
    return nil
  }

  /// The units that help, as a person has confirmed them.
  public var helperUnits: [UnitID] { terms?.helpers ?? [] }

  /// The rhythm that its words tell; once, where they or a person give a day; nil where nothing does.
  public var cadenceAsWritten: Cadence? {
    if let read = Cadence(reading: cadence == nil ? [dueText] : [cadence, dueText, text]) { return read }
    return due == nil ? nil : Cadence(.once)
  }

  /// The terms that its words propose; nil where they leave the rhythm open.
  ///
  /// - Parameter helpers: the units whose names the plan gives as helpers
  func proposal(_ facets: PlanFacets, helpers: [UnitID]) -> TaskTerms? {
    cadenceAsWritten.map { cadence in
      TaskTerms(
        helpers: helpers, cadence: cadence, product: product ?? "",
        kinds: PlanFacets.ids(facets.channels, namedIn: channels))
    }
  }
}
