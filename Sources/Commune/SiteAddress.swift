// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
public import Web

/// The absolute addresses of a commune's pages, for feeds, printed codes, shared links and documents.
public struct SiteAddress: Sendable {
  private let communes: CommuneStore
  /// The setting `CAICACH_PUBLIC_URL` without a slash at its end; empty if it is not set.
  private let publicURL: String

  /// The addresses of the communes of a database.
  public init(database: any Database, surroundings: Surroundings, publicURL: String) {
    communes = CommuneStore(database: database, surroundings: surroundings)
    self.publicURL = publicURL
  }

  /// What stands before the path: `https://anbinh.example`.
  ///
  /// The setting holds for the commune that its host leads to; the others have their own host under its scheme.
  public func base(of commune: CommuneCard) async throws -> String {
    guard let scheme = publicURL.firstRange(of: "://") else { return "https://\(commune.host)" }
    let host = publicURL[scheme.upperBound...].prefix { $0 != ":" && $0 != "/" }
    if try await communes.commune(host: String(host))?.id == commune.id { return publicURL }
    return publicURL[..<scheme.upperBound] + commune.host
  }
}
