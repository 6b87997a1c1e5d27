// SPDX-License-Identifier: Apache-2.0

import Storage
public import Web

/// What every capability stands on, as a capability itself: signing in, units, people, ledger, audit trail.
///
/// - Parameters:
///   - machineKey: the secret of `Registry.machineKey()`
///   - isSecure: whether the public reaches the portal by https, so that cookies may ask for it
///   - ports: what other rooms do for this one
public func commune(
  _ registry: Registry, machineKey: [UInt8], isSecure: Bool, ports: CommunePorts
) -> Capability {
  var routes = Routes()
  SignInRoutes(
    registry: registry, cookie: SessionCookie(isSecure: isSecure),
    signIn: SignInStore(
      database: registry.database, surroundings: registry.surroundings, machineKey: machineKey),
    qrCode: ports.qrCode
  ).add(to: &routes)
  UnitRoutes(registry: registry).add(to: &routes)
  PeopleRoutes(registry: registry, spreadsheet: ports.spreadsheet).add(to: &routes)
  return Capability(
    "commune", migrations: CommuneSchema.migrations, routes: routes,
    services: [
      LedgerSealer(ledger: registry.ledger, surroundings: registry.surroundings),
      ChangeFollower(registry.database, of: ["commune", SessionStore.capability]) { _ in
        registry.lookUps.forget()
      },
    ], menu: CommuneWords.menu)
}
