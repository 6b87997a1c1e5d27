// SPDX-License-Identifier: Apache-2.0

/// The relationships of the links in a document: each address once, in order of appearance.
struct DocxLinks {
  let origin: String?
  private(set) var targets: [String] = []
  private var places: [String: Int] = [:]

  init(origin: String?) {
    self.origin = origin
  }

  /// The relationship's id for what a link opens, or nil if it opens nothing outside the portal.
  mutating func relationship(for link: String) -> String? {
    guard let address = PortalLink.address(link, origin: origin) else { return nil }
    let place = places[address, default: targets.count]
    if place == targets.count {
      places[address] = place
      targets.append(address)
    }
    return Self.id(place)
  }

  /// The id of the link at this place.
  static func id(_ place: Int) -> String { "link\(place + 1)" }
}
