// SPDX-License-Identifier: Apache-2.0

/// One figure of `/metrics` for those who watch the machine: never about a person.
public struct Metric: Sendable {
  /// How Prometheus reads it.
  public enum Kind: String, Sendable {
    /// Only grows while the process lives.
    case counter
    /// Goes up and down.
    case gauge
    /// Counts by upper bounds.
    case histogram
  }

  /// A value with the labels that tell it from the others.
  public struct Sample: Sendable {
    /// What follows the metric's name: `_bucket`; mostly nothing.
    var suffix = ""
    /// The labels in order; few values each, none of them about a person.
    public let labels: [(name: String, value: String)]
    /// The value.
    public let value: Double

    /// A value with its labels.
    public init(_ value: Double, _ labels: (name: String, value: String)...) {
      self.labels = labels
      self.value = value
    }

    init(suffix: String, _ value: Double, labels: [(name: String, value: String)]) {
      self.suffix = suffix
      self.labels = labels
      self.value = value
    }
  }

  /// The name with its unit: `caicach_last_backup_age_seconds`.
  public let name: String
  /// One English sentence for whoever reads the text.
  public let help: String
  /// How it is read.
  public let kind: Kind
  /// The values.
  public let samples: [Sample]

  /// A figure from its parts.
  public init(_ name: String, _ kind: Kind, _ help: String, _ samples: [Sample]) {
    self.name = name
    self.kind = kind
    self.help = help
    self.samples = samples
  }

  /// A figure of one value.
  public init(_ name: String, _ kind: Kind, _ help: String, _ value: Double) {
    self.init(name, kind, help, [Sample(value)])
  }

  /// The lines of the text format of Prometheus (0.0.4).
  var text: String {
    let lines = samples.map { sample in
      let labels = sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
      return "\(name)\(sample.suffix)\(labels.isEmpty ? "" : "{\(labels)}") \(Self.number(sample.value))\n"
    }
    return "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n" + lines.joined()
  }

  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
