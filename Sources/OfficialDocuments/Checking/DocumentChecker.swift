// SPDX-License-Identifier: Apache-2.0

/// Finds what is wrong with an administrative document.
public enum DocumentChecker {
  /// Every rule, in the order in which findings of one line are listed.
  static let rules: [CheckRule] =
    HeadRules.all + BasisDateRules.all + BasisRegisterRules.all + BasisFormRules.all + PeriodRules.all
    + CitationRules.all + SentenceRules.all + SpellingRules.all + AbbreviationRules.all + DutyRules.all
    + DeadlineRules.all + RecipientRules.all + OutlineRules.all + WordingRules.all

  /// The ids of all rules with their severity.
  public static var catalogue: [(id: String, severity: Finding.Severity)] {
    rules.map { ($0.id, $0.severity) }
  }

  /// Checks a text.
  ///
  /// `register` is what is known of other documents; the table of this room by default.
  public static func check(
    _ text: DocumentText, register: [RegisteredDocument] = RegisteredDocument.known
  ) -> CheckResult {
    let checked = CheckedDocument(DocumentReading(text), register: register)
    var findings: [Finding] = []
    for rule in rules {
      findings += rule.find(checked).map {
        Finding(rule: rule.id, severity: rule.severity, line: $0.line, text: $0.text, message: $0.message)
      }
    }
    let order = findings.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return CheckResult(findings: order.map(\.element))
  }
}
