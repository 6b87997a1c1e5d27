// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// The command `caicach ledger …`.
public enum LedgerCommands {
  /// Checks the chain of the evidence ledger; refused at the first broken link.
  public static func verify(json: Bool, place: DatabasePlace) async throws -> Outcome {
    try await Machine.run(at: place) { machine in
      let ledger = machine.registry.ledger
      try await ledger.sealPending()
      let result = try await ledger.verify(commune: machine.commune().id)
      let broken = result.broken.map { "\($0)" }
      let output =
        json
        ? "{\"entries\":\(result.entries),\"broken\":\(broken.map { "\"\($0)\"" } ?? "null")}"
        : AppWords.verified(
          entries: result.entries, broken: broken, contradicted: result.contradicted?.numeric)
      return broken == nil ? .done(output) : .refused(output)
    }
  }
}
