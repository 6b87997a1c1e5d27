// SPDX-License-Identifier: Apache-2.0

/// One rule of the checker.
///
/// A rule looks at the whole reading and knows nothing of the others. Each stands in a file of its own under `Rules`.
struct CheckRule: Sendable {
  /// What a rule says of one place.
  struct Note {
    let line: Int
    let text: String
    let message: String
    var mend: Mend?
  }

  let id: String
  let severity: Finding.Severity
  /// Why it matters, in one Vietnamese sentence.
  let reason: String
  /// How it is mended, in one Vietnamese sentence.
  let remedy: String
  let source: LegalSource
  let find: @Sendable (CheckedDocument) -> [Note]
}

/// A rule as people read of it.
public struct RuleSummary: Hashable, Sendable {
  /// The id that findings bear.
  public let id: String
  /// How much its findings matter.
  public let severity: Finding.Severity
  /// Why it matters, in one Vietnamese sentence.
  public let reason: String
  /// How it is mended, in one Vietnamese sentence.
  public let remedy: String
  /// The legal source: act and place in it.
  public let source: String

  init(_ rule: CheckRule) {
    id = rule.id
    severity = rule.severity
    reason = rule.reason
    remedy = rule.remedy
    source = rule.source.text
  }
}
