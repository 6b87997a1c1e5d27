// SPDX-License-Identifier: Apache-2.0

import Storage
import Web

/// The secret key that all nodes of a database share, made when it is first asked for.
struct MachineKeyStore: Sendable {
  let database: any Database

  /// The key: 32 bytes.
  func key() async throws -> [UInt8] {
    let fresh = Sealing.randomBytes(32)
    return try await database.write(.unseen) { session in
      try session.execute(
        """
        INSERT INTO machine_secret (id, secret) VALUES ('machine', \(bytes: fresh)) ON CONFLICT (id) DO NOTHING
        """)
      return try session.row("SELECT secret FROM machine_secret WHERE id = 'machine'")?.get("secret") ?? fresh
    }
  }
}
