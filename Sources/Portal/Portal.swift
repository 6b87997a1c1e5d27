// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
public import Storage
public import Web

/// The portal: home, search, contacts, feeds, and the page of the day's work for staff.
///
/// All that it shows comes by ports; it keeps nothing but which pictures were made for shared links.
public struct Portal: Sendable {
  /// What its public pages are made of: a change in one of these throws them out of the page cache.
  static let dependencies: Set<String> = [
    "messages", "planning", "commune", "files", "loudspeakers", "channels", "documents", "portal",
  ]

  let database: any Database
  let surroundings: Surroundings
  let address: SiteAddress
  let ports: PortalPorts
  let search: PortalSearch
  let pictures: SharePictures?

  /// A portal over a database.
  ///
  /// - Parameters:
  ///   - publicURL: the address the public uses, without a slash at its end; empty for the commune's host
  ///   - pictures: what makes pictures for shared links; nil for none
  public init(
    database: any Database, surroundings: Surroundings, publicURL: String, ports: PortalPorts,
    pictures: SharePictures? = nil
  ) {
    self.database = database
    self.surroundings = surroundings
    self.ports = ports
    self.pictures = pictures
    let communes = CommuneStore(database: database, surroundings: surroundings)
    address = SiteAddress(database: database, surroundings: surroundings, publicURL: publicURL)
    search = PortalSearch(database: database, communes: communes, ports: ports, log: surroundings.log)
  }

  /// Everything that the portal gives to the product.
  public var capability: Capability {
    var routes = Routes()
    HomeRoutes(ports: ports, address: address, now: surroundings.now).add(to: &routes)
    CalendarRoutes(ports: ports, address: address, now: surroundings.now).add(to: &routes)
    SearchRoutes(search: search).add(to: &routes)
    FeedRoutes(ports: ports, address: address, now: surroundings.now).add(to: &routes)
    MachineRoutes(
      health: HealthStore(database: database), address: address, ports: ports, surroundings: surroundings
    ).add(to: &routes)
    TodayRoutes(ports: ports, surroundings: surroundings).add(to: &routes)
    pictures?.add(to: &routes)
    return Capability(
      SharePictureStore.capability, migrations: SharePictures.migrations, routes: routes, services: [search],
      jobs: pictures?.jobs ?? [:])
  }
}
