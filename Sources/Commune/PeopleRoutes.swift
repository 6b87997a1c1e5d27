// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Web

/// The people of the commune, kept by administrators, and the answer to "why can't I?".
struct PeopleRoutes: Sendable {
  static let path = "/can-bo/nguoi-dung"
  static let permissionPath = "/can-bo/quyen"

  let registry: Registry
  let spreadsheet: @Sendable ([UInt8]) throws -> [[String]]

  func add(to routes: inout Routes) {
    routes.get(Self.path, .can(.administer)) { visit in
      let people = try await registry.people.all(commune: visit.commune)
      return .page(PeoplePages.list(people, units: try await unitNames(visit), visit.visitor))
    }
    routes.get("\(Self.path)/them", .can(.administer)) { try await form($0, person: nil, FormState()) }
    routes.post("\(Self.path)/them", .can(.administer)) { try await keep($0, person: nil) }
    routes.post("\(Self.path)/danh-sach", .can(.administer), limit: 2 << 20) { try await importList($0) }
    routes.get("\(Self.path)/{id}", .can(.administer)) { visit in
      let person = try await person(visit)
      let stored = Form(fields: [
        "login": [person.login], "name": [person.name], "unit": [person.unit.description],
        "roles": person.roles.map(\.rawValue),
      ])
      return try await form(visit, person: person, FormState(values: stored))
    }
    routes.post("\(Self.path)/{id}", .can(.administer)) { try await keep($0, person: try await person($0)) }
    routes.post("\(Self.path)/{id}/cap-lai", .can(.administer)) { visit in
      let person = try await person(visit)
      let password = try await registry.people.reset(
        person.id, commune: visit.commune, by: try visit.staff().id)
      registry.lookUps.forget()
      return .page(PeoplePages.passwords([.init(login: person.login, name: person.name, password: password)]))
    }
    routes.post("\(Self.path)/{id}/dong", .can(.administer)) { visit in
      try await registry.people.close(try visit.id("id"), commune: visit.commune, by: try visit.staff().id)
      registry.lookUps.forget()
      return .seeOther(Self.path)
    }
    routes.get(Self.permissionPath, .signedIn) { visit in
      let people = try await registry.people.all(commune: visit.commune)
      return .page(PermissionPages.page(try visit.staff(), people: people.filter(\.isOpen)))
    }
  }

  private func person(_ visit: Visit) async throws -> Person {
    guard let person = try await registry.people.person(try visit.id("id"), commune: visit.commune) else {
      throw Fault(.notFound, CommuneWords.noPerson)
    }
    return person
  }

  private func unitNames(_ visit: Visit) async throws -> [UnitID: String] {
    let units = try await registry.units.all(commune: visit.commune, closedToo: true)
    return units.shortNames
  }

  private func form(_ visit: Visit, person: Person?, _ state: FormState) async throws -> Reply {
    let units = try await registry.units.all(commune: visit.commune)
    return .page(
      PeoplePages.form(visit.visitor, person: person, state, units: units),
      status: state.fault == nil ? 200 : 422)
  }

  private func keep(_ visit: Visit, person: Person?) async throws -> Reply {
    let (form, staff) = (visit.form, try visit.staff())
    do {
      guard let unit = UnitID(form["unit"]) else { throw Fault.invalid([.init("unit", CommuneWords.noUnit)]) }
      let roles = Set(form.all("roles").compactMap(Role.init(rawValue:)))
      if let person {
        try await registry.people.keep(
          person.id, name: form["name"], unit: unit, roles: roles, commune: visit.commune, by: staff.id)
        registry.lookUps.forget()
        return .seeOther(Self.path)
      }
      let new = NewPerson(login: form["login"].lowercased(), name: form["name"], unit: unit, roles: roles)
      let (_, password) = try await registry.people.add(new, commune: visit.commune, by: staff.id)
      return .page(PeoplePages.passwords([.init(login: new.login, name: new.name, password: password)]))
    } catch let fault as Fault {
      return try await self.form(visit, person: person, FormState(values: form, fault: fault))
    }
  }

  private func importList(_ visit: Visit) async throws -> Reply {
    guard let upload = visit.form.upload("list"), let data = FileManager.default.contents(atPath: upload.path)
    else {
      throw Fault(.invalid, StaffListWords.noFile)
    }
    let report = try await registry.people.importList(
      Array(data), commune: visit.commune, by: try visit.staff().id, spreadsheet: spreadsheet)
    return .page(PeoplePages.passwords(report.added, refused: report.refused))
  }
}
