// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The entries behind a number, and the audit trail of staff.
struct EvidenceRoutes: Sendable {
  static let path = "/can-bo/bang-chung"
  static let auditPath = "/can-bo/nhat-ky"
  private static let most = 500

  let registry: Registry
  let labels: [String: String]

  func add(to routes: inout Routes) {
    routes.get(Self.path, .can(.read)) { visit in
      let ids = (visit.query["ids"] ?? "").split(separator: ",").compactMap { EvidenceID(String($0)) }
      guard ids.count <= Self.most else { throw Fault(.tooLarge, AuditWords.tooManyEntries) }
      let entries = try await registry.ledger.entries(ids, commune: visit.commune)
      return .page(EvidencePages.list(entries, units: try await unitNames(visit), labels: labels))
    }
    routes.get("\(Self.path)/{id}", .can(.read)) { visit in
      let found = try await registry.ledger.entries([try visit.id("id")], commune: visit.commune)
      guard let entry = found.first else { throw Fault(.notFound, FaultWords.notFound) }
      let actor =
        if let id = entry.actor { try await registry.people.person(id, commune: visit.commune) } else {
          nil as Person?
        }
      return .page(
        EvidencePages.entry(entry, actor: actor?.name, units: try await unitNames(visit), labels: labels))
    }
    routes.get(Self.auditPath, .can(.administer)) { visit in
      let before = visit.query["truoc"].flatMap { ID<AuditKind>($0) }
      let notes = try await registry.audit.notes(commune: visit.commune, before: before)
      let people = try await registry.people.all(commune: visit.commune)
      let names = people.names
      return .page(EvidencePages.audit(notes, people: names, labels: labels))
    }
  }

  private func unitNames(_ visit: Visit) async throws -> [UnitID: String] {
    let units = try await registry.units.all(commune: visit.commune, closedToo: true)
    return units.shortNames
  }
}
