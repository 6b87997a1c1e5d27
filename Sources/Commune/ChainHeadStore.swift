// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Storage
import Web

extension Ledger {
  /// The last link of a commune's chain: whoever keeps it can later tell whether anything before it was changed.
  public struct Head: Hashable, Sendable {
    /// The place of the last sealed entry, counted from 1; 0 for an empty chain.
    public let sequence: Int64
    /// The 32 bytes of its link.
    public let digest: [UInt8]

    /// The digest in lower-case hexadecimal figures, 64 of them.
    public var hexadecimal: String { Sealing.hex(digest) }
  }

  /// The last link of a commune's chain; entries that still wait to be sealed are not under it.
  public func head(commune: CommuneID) async throws -> Head {
    try await database.read { session in
      let tail = try session.row("SELECT sequence, digest FROM evidence_tail WHERE commune = \(commune)")
      return Head(
        sequence: try tail?.get("sequence") ?? 0, digest: try tail?.get("digest") ?? EvidenceChain.start)
    }
  }
}
