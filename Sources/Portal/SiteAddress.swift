// SPDX-License-Identifier: Apache-2.0

import Commune
import Web

/// The absolute addresses of a commune's pages.
struct SiteAddress: Sendable {
  let communes: CommuneStore
  /// The setting `CAICACH_PUBLIC_URL` without a slash at its end; empty if it is not set.
  let publicURL: String

  /// What stands before the path: `https://anbinh.example`.
  ///
  /// The setting holds for the commune that its host leads to; the others have their own host under its scheme.
  func base(of commune: CommuneCard) async throws -> String {
    guard let scheme = publicURL.firstRange(of: "://") else { return "https://\(commune.host)" }
    let host = publicURL[scheme.upperBound...].prefix { $0 != ":" && $0 != "/" }
    if try await communes.commune(host: String(host))?.id == commune.id { return publicURL }
    return publicURL[..<scheme.upperBound] + commune.host
  }
}
