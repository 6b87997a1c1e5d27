// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The rule of the hash chain: each link covers the link before it, its own place, and every value of its entry.
enum EvidenceChain {
  /// What the first link stands on.
  static let start = [UInt8](repeating: 0, count: 32)

  /// The link of an entry at a place, counted from 1, after the link before it.
  static func link(after previous: [UInt8], sequence: Int64, amounts: String, _ entry: Evidence) -> [UInt8] {
    var bytes = previous
    func number(_ value: Int64) { withUnsafeBytes(of: value.bigEndian) { bytes += $0 } }
    func field(_ value: some Collection<UInt8>) {
      number(Int64(value.count))
      bytes += value
    }
    number(sequence)
    for value in [entry.commune.rawValue, entry.id.rawValue, entry.at.milliseconds] { number(value) }
    for text in [entry.kind, entry.subject.kind, entry.subject.id, amounts] { field(text.utf8) }
    // No id is negative, so that -1 stands for "none".
    number(entry.unit?.rawValue ?? -1)
    number(entry.actor?.rawValue ?? -1)
    field(entry.contentHash)
    return Sealing.sha256(bytes)
  }

  /// Amounts as they are stored and hashed: `listeners=120` lines, by name.
  static func text(_ amounts: [String: Int64]) -> String {
    amounts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
  }

  /// Amounts from their stored form; a line that is none is left out.
  static func amounts(_ text: String) -> [String: Int64] {
    var amounts: [String: Int64] = [:]
    for line in text.pieces(between: "\n") {
      let halves = line.pieces(between: "=")
      if halves.count == 2, let value = Int64(halves[1]) { amounts[halves[0]] = value }
    }
    return amounts
  }
}
