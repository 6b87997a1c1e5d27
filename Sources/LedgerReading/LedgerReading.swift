// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel
public import Web

/// How the ledger is read: the entries behind a number and the audit trail for staff, the head for everybody.
///
/// - Parameters:
///   - labels: what slices call their kinds of entries and the names of their amounts, in Vietnamese
///   - now: the clock
public func ledgerReading(
  _ registry: Registry, labels: [String: String], now: @escaping @Sendable () -> Instant
) -> Capability {
  var routes = Routes()
  EvidenceRoutes(registry: registry, labels: labels).add(to: &routes)
  let check = ChainCheck(ledger: registry.ledger, now: now)
  LedgerHeadRoutes(ledger: registry.ledger, check: check).add(to: &routes)
  return Capability(
    "ledger-reading", routes: routes,
    menu: [
      MenuItem(AuditWords.menu, path: EvidenceRoutes.auditPath, access: .can(.administer), rank: 82)
    ])
}
