// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
import Web

/// Who reports, and to whom: what stands around the numbers on paper.
public struct ReportPaper: Hashable, Sendable, Codable {
  /// The body above, line by line; empty for the commune's own report.
  public var superior: [String]
  /// Who reports, line by line.
  public var issuer: [String]
  /// The symbol after the number: "BC-UBND".
  public var symbol: String
  /// The place, without its kind.
  public var place: String
  /// The plan that the report follows, as a base; nil without a plan.
  public var base: String?
  /// In whose name it is signed; empty for a unit's head, who signs in his own.
  public var authority: [String]
  /// The office of who signs, line by line.
  public var position: [String]
  /// The name of who signs; nil while it is open.
  public var signer: String?
  /// Who receives it; the last is the file copy.
  public var recipients: [String]
}

extension ReportPaper {
  /// The paper of a commune's report, or of one of its units.
  init(commune: CommuneCard, unit: Unit?, settings: ReportSettings, plan: ReportPlan?) {
    let base = plan.map(ReportWords.base)
    let place = ReportWords.place(commune.name)
    if let unit {
      self.init(
        superior: ReportWords.committee(commune.name), issuer: [unit.name],
        symbol: ReportWords.symbol(unit), place: place, base: base, authority: [],
        position: [ReportWords.head(unit.kind)], signer: nil,
        recipients: ReportWords.unitRecipients(commune.name))
    } else {
      self.init(
        superior: [], issuer: ReportWords.committee(commune.name), symbol: settings.symbol, place: place,
        base: base, authority: [ReportWords.authority], position: settings.position,
        signer: settings.signer.isEmpty ? nil : settings.signer, recipients: settings.recipients)
    }
  }
}

/// What a commune has set about its own reports.
struct ReportSettings: Hashable, Sendable {
  /// The symbol after the number.
  var symbol = ReportWords.symbol
  /// The office of who signs, line by line.
  var position = ReportWords.position
  /// The name of who signs; empty while it is open.
  var signer = ""
  /// Who receives them; the last is the file copy.
  var recipients = ReportWords.recipients
}

/// The plan that reports follow; `App` makes it from the plan's room.
public struct ReportPlan: Hashable, Sendable {
  /// Number and symbol: "15/KH-UBND"; the symbol alone while the number is open.
  public let number: String
  /// The day on it, where the text gives one.
  public let day: LocalDay?
  /// Who issued it.
  public let issuer: String
  /// What it is about.
  public let title: String

  /// A plan from its parts.
  public init(number: String, day: LocalDay?, issuer: String, title: String) {
    self.number = number
    self.day = day
    self.issuer = issuer
    self.title = title
  }
}
