// SPDX-License-Identifier: Apache-2.0

/// Finds what is wrong with an administrative document.
public enum DocumentChecker {
  /// Every rule, in the order in which findings of one line are listed.
  static let rules: [CheckRule] = [
    .numberMissing, .dateMissing, .dateImpossible, .headIncomplete, .symbolMismatch, .symbolIssuer,
    .titleDiffers,
    .basisAfterDocument, .basisOnWeekend, .documentWithTwoDates, .documentWithTwoTitles, .basisRepeated,
    .basisIncomplete, .basisSuperseded, .basisDateDoubtful, .basesPunctuation, .competenceBasis,
    .officialName,
    .basisPeriodEnded, .programmeUnknown, .periodReversed, .weekdayWrong, .citationIncomplete,
    .sentenceTorn, .paragraphOpen, .listDangling, .wordDoubled, .shareOverHundred, .resultsToCome,
    .spellingSlip, .syllableImpossible, .wordUnknown, .abbreviationUnexplained, .abbreviationMixed,
    .abbreviationSpaced,
    .dutyWithoutOwner, .channelWithoutOwner, .bodyWithoutDuty, .dutiesWithoutDeadline, .dutiesWithoutProduct,
    .deadlineBeforeDocument, .cadenceOpen, .unitNotRecipient,
    .numberingGap, .listOfOne, .listFormsMixed, .closingMark,
    .tonePlacement, .peopleCapital, .capitalsMixed, .ordinaryNounCapital, .dateWithoutZero, .periodSpacing,
    .punctuationSpacing, .wording, .namesMixed,
  ]

  /// Every rule with its severity, reason, remedy and legal source.
  public static let catalogue: [RuleSummary] = rules.map(RuleSummary.init)

  /// Checks a text.
  ///
  /// `register` is what is known of other documents; the table of this room by default.
  public static func check(_ text: DocumentText, register: DocumentRegister = .known) -> CheckResult {
    let checked = CheckedDocument(DocumentReading(text), register: register)
    var findings: [Finding] = []
    for rule in rules {
      findings += rule.find(checked).map {
        Finding(
          rule: rule.id, severity: rule.severity, line: $0.line, text: $0.text, message: $0.message,
          mend: $0.mend)
      }
    }
    let order = findings.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return CheckResult(findings: order.map(\.element))
  }
}
