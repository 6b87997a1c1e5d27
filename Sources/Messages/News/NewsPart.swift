// SPDX-License-Identifier: Apache-2.0

/// A part of what is published.
public enum NewsPart: Hashable, Sendable {
  /// All of it.
  case all
  /// What is filed under one content of the plan.
  case topic(Topic)
  /// What others can follow: filed under good models, or written as a good example whatever it is filed under.
  case models
}
