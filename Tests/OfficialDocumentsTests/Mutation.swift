// SPDX-License-Identifier: Apache-2.0

/// A defect of one class, put into a clean plan at a place that a seeded generator picks.
struct Mutation: Sendable {
  /// What was done: the text and the line on which the defect stands.
  struct Outcome {
    let text: String
    let line: Int
  }

  /// The class, as the report names it.
  let name: String
  /// The rules of which one must find it.
  let rules: Set<String>
  /// Puts the defect in; nil where the plan offers no place for it.
  let apply: @Sendable (_ lines: [String], _ random: inout SeededNumbers) -> Outcome?

  init(
    _ name: String, _ rules: String...,
    apply: @escaping @Sendable (_ lines: [String], _ random: inout SeededNumbers) -> Outcome?
  ) {
    self.name = name
    self.rules = Set(rules)
    self.apply = apply
  }

  /// A defect that replaces one occurrence of a pattern by other words.
  static func replacing(
    _ name: String, _ rules: String..., pattern: String, with edit: @escaping @Sendable (String) -> [String]
  ) -> Mutation {
    Mutation(name, rules: Set(rules)) { lines, random in
      guard let regex = try? Regex(pattern) else { return nil }
      var places: [(line: Int, range: Range<String.Index>, text: String)] = []
      for (line, text) in lines.enumerated() {
        for match in text.matches(of: regex) {
          places.append((line, match.range, String(text[match.range])))
        }
      }
      guard let place = places.randomElement(using: &random),
        let text = edit(place.text).randomElement(using: &random)
      else { return nil }
      var lines = lines
      lines[place.line].replaceSubrange(place.range, with: text)
      return Outcome(lines, line: place.line)
    }
  }

  private init(
    _ name: String, rules: Set<String>,
    apply: @escaping @Sendable (_ lines: [String], _ random: inout SeededNumbers) -> Outcome?
  ) {
    self.name = name
    self.rules = rules
    self.apply = apply
  }
}

extension Mutation.Outcome {
  /// From lines and the index of the one that holds the defect.
  init(_ lines: [String], line: Int) {
    text = lines.joined(separator: "\n")
    self.line = line + 1
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
