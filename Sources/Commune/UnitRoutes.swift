// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The units of the commune: listing for all staff, keeping for administrators.
struct UnitRoutes: Sendable {
  static let path = "/can-bo/don-vi"

  let registry: Registry

  func add(to routes: inout Routes) {
    routes.get(Self.path, .can(.read)) { try await list($0) }
    routes.get("\(Self.path)/them", .can(.administer)) { visit in
      try await form(visit, unit: nil, FormState(["kind": Unit.Kind.office.rawValue]))
    }
    routes.post("\(Self.path)/them", .can(.administer)) { try await keep($0, unit: nil) }
    routes.get("\(Self.path)/{id}", .can(.administer)) { visit in
      let unit = try await unit(visit)
      return try await form(
        visit, unit: unit,
        FormState([
          "kind": unit.kind.rawValue, "name": unit.name,
          "short": unit.shortName == unit.name ? "" : unit.shortName,
          "parent": unit.parent?.description ?? "", "contact": unit.contact?.description ?? "",
          "address": unit.contactPoint.address, "phone": unit.contactPoint.phone,
          "email": unit.contactPoint.email, "aliases": unit.aliases.joined(separator: "\n"),
        ]))
    }
    routes.post("\(Self.path)/{id}", .can(.administer)) { try await keep($0, unit: try await unit($0)) }
    routes.post("\(Self.path)/{id}/dong", .can(.administer)) { visit in
      try await registry.units.close(
        try visit.id("id"), commune: visit.commune, by: try visit.staff().id)
      return .seeOther(Self.path)
    }
  }

  private func unit(_ visit: Visit) async throws -> Unit {
    guard let unit = try await registry.units.unit(try visit.id("id"), commune: visit.commune) else {
      throw Fault(.notFound, CommuneWords.noUnit)
    }
    return unit
  }

  private func list(_ visit: Visit) async throws -> Reply {
    let people = try await registry.people.all(commune: visit.commune)
    let names = people.names
    let units = try await registry.units.all(commune: visit.commune, closedToo: true)
    return .page(UnitPages.list(units, contacts: names, mayKeep: try visit.staff().can(.administer)))
  }

  private func form(_ visit: Visit, unit: Unit?, _ state: FormState) async throws -> Reply {
    let units = try await registry.units.all(commune: visit.commune).filter { $0.id != unit?.id }
    let people = try await registry.people.all(commune: visit.commune).filter(\.isOpen)
    return .page(
      UnitPages.form(visit.visitor, unit: unit, state, units: units, people: people),
      status: state.fault == nil ? 200 : 422)
  }

  private func keep(_ visit: Visit, unit: Unit?) async throws -> Reply {
    let (form, staff) = (visit.form, try visit.staff())
    do {
      guard let kind = Unit.Kind(rawValue: form["kind"]) else {
        throw Fault.invalid([.init("kind", CommuneWords.kindMissing)])
      }
      let aliases = form["aliases"].split(separator: "\n").map { Form(fields: ["a": [String($0)]])["a"] }
      let point = ContactPoint(address: form["address"], phone: form["phone"], email: form["email"])
      if var unit {
        (unit.kind, unit.name, unit.aliases) = (kind, form["name"], aliases)
        unit.shortName = form["short"].isEmpty ? form["name"] : form["short"]
        unit.contactPoint = point
        (unit.parent, unit.contact) = (UnitID(form["parent"]), PersonID(form["contact"]))
        try await registry.units.keep(unit, commune: visit.commune, by: staff.id)
      } else {
        try await registry.units.add(
          kind, form["name"], shortName: form["short"], parent: UnitID(form["parent"]),
          contactPoint: point, aliases: aliases, commune: visit.commune, by: staff.id)
      }
      return .seeOther(Self.path)
    } catch let fault as Fault {
      return try await self.form(visit, unit: unit, FormState(values: form, fault: fault))
    }
  }
}
