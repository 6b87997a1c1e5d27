// SPDX-License-Identifier: Apache-2.0

/// Something in a document that should be mended or looked at.
public struct Finding: Hashable, Sendable, Codable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// Wrong: must be mended before it is issued.
    case error
    /// Probably wrong, or something that will be missed.
    case warning
    /// Style and consistency.
    case info
  }

  /// The id of the rule: "basis-after-document".
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The line of the text, from 1.
  public var line: Int
  /// The words it is about, as they stand there.
  public var text: String
  /// One Vietnamese sentence: what, where, how to mend it.
  public var message: String
  /// What would mend it, where that needs no thought; not part of the JSON.
  public var mend: Mend?

  private enum CodingKeys: CodingKey { case rule, severity, line, text, message }
}

/// All that a check found, in the order of the lines.
public struct CheckResult: Hashable, Sendable, Codable {
  /// The findings.
  public var findings: [Finding]

  /// Whether one of them is an error.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The object of `plan check --json`.
  public var json: String { ContractJSON.text(self) }
}
