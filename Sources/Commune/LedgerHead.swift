// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Web

/// Where a commune's chain of evidence ends at some moment: who has kept a head can tell later whether anything
/// before it was changed since.
public struct LedgerHead: Hashable, Sendable {
  /// The place of the last sealed entry, counted from 1: how many entries the head covers; 0 for an empty chain.
  public let sequence: Int64
  /// The link at that place: 32 bytes.
  public let digest: [UInt8]
  /// When that entry was sealed; nil for an empty chain.
  public let sealedAt: Instant?

  /// The link in lower-case hexadecimal figures, 64 of them.
  public var hexadecimal: String { Sealing.hex(digest) }

  /// The link as pages show it: its figures in groups of eight.
  public var code: String {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count, by: 8)
      .map { String(digits[$0..<min($0 + 8, digits.count)]) }.joined(separator: " ")
  }
}

/// A head as it stood when a day began, kept for good.
public struct PublishedHead: Hashable, Sendable {
  /// The day on which it was published.
  public let day: LocalDay
  /// The head.
  public let head: LedgerHead
}
