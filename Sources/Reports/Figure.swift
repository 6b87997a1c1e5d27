// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel

/// A number of a report, with what it was counted from.
public struct Figure: Hashable, Sendable, Codable {
  /// Its name for machines and in paths: `messages-portal`.
  public let key: String
  /// What it counts, in Vietnamese.
  public let label: String
  /// The number.
  public let value: Int
  /// What one of it is, in Vietnamese: `tin`, `phút`.
  public let measure: String
  /// The entries of the ledger behind it, oldest first.
  public let entries: [EvidenceID]
  /// The tasks it counts, for numbers of tasks; else empty.
  public let tasks: [TaskID]
}

/// How a number is computed: the table of `ReportFigures` holds one for each.
struct FigureRule: Hashable, Sendable {
  /// What is done with the entries.
  enum Count: Hashable {
    /// Each entry counts.
    case entries
    /// What the entries are about counts, each once.
    case subjects
    /// An amount of the entries is added up; so many of it make one, rounded to the nearest.
    case sum(String, per: Int64 = 1)
  }

  /// What is counted.
  enum Basis: Hashable {
    /// Entries of some kinds.
    case ledger([String], Count)
    /// Tasks of which something is true.
    case tasks(TaskLine.Trait)
  }

  let key: String
  let basis: Basis

  init(_ key: String, kinds: String..., count: Count) {
    self.key = key
    basis = .ledger(kinds, count)
  }

  init(_ key: String, tasks trait: TaskLine.Trait) {
    self.key = key
    basis = .tasks(trait)
  }

  /// The number from the entries of a period and the tasks as they stand at its end.
  func figure(_ entries: [Evidence], tasks: [TaskLine]) -> Figure {
    switch basis {
    case .ledger(let kinds, let count):
      let own = entries.filter { kinds.contains($0.kind) }
      return figure(Self.value(count, own), own.map(\.id))
    case .tasks(let trait):
      let own = tasks.filter { $0.traits.contains(trait) }
      let behind = Set(own.flatMap { $0.origin + $0.entries })
      return figure(own.count, behind.sorted(), own.map(\.id))
    }
  }

  private func figure(_ value: Int, _ entries: [EvidenceID], _ tasks: [TaskID] = []) -> Figure {
    let words = ReportWords.figure(key)
    return Figure(
      key: key, label: words.label, value: value, measure: words.measure, entries: entries, tasks: tasks)
  }

  private static func value(_ count: Count, _ entries: [Evidence]) -> Int {
    switch count {
    case .entries: entries.count
    case .subjects: Set(entries.map(\.subject)).count
    case .sum(let amount, let size):
      Int((entries.reduce(0) { $0 + ($1.amounts[amount] ?? 0) } + size / 2) / size)
    }
  }
}
