// SPDX-License-Identifier: Apache-2.0

import Commune
import Web

/// The commune's People's Committee as schema.org describes a body of government (JSON-LD).
struct OrganisationData: Encodable {
  let context = "https://schema.org"
  let type = "GovernmentOrganization"
  let name: String
  let url: String
  let areaServed: String
  let address: String?
  let telephone: String?
  let email: String?

  enum CodingKeys: String, CodingKey {
    case name, url, areaServed, address, telephone, email
    case context = "@context"
    case type = "@type"
  }

  /// - Parameter units: among them the office of the committee, by which it is reached
  init(_ commune: CommuneCard, units: [PortalUnit], base: String) {
    let office = units.first { $0.kind == .secretariat } ?? units.first { $0.kind == .serviceCentre }
    name = PortalWords.committee(commune)
    url = base + "/"
    areaServed = "\(commune.name), \(commune.province)"
    address = office?.address
    telephone = office?.phone
    email = office?.email
  }
}
