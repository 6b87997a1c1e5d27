// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The routes of delegations.
struct DelegationRoutes: Sendable {
  let delegations: Delegations

  func add(to routes: inout Routes) {
    let path = DelegationPages.path
    routes.get(path, .can(.read)) { try await page($0) }
    routes.post(path, .can(.approve)) { try await make($0) }
    routes.post(path + "/{id}/ket-thuc", .can(.read)) { visit in
      try await delegations.store.end(
        try visit.id("id"), by: try visit.staff().id, commune: visit.commune)
      delegations.memory.forget()
      return .seeOther("\(path)?xong=ket-thuc")
    }
  }

  private func page(
    _ visit: Visit, form: FormState? = nil, status: Int = 200
  ) async throws -> Reply {
    let staff = try await delegations.ports.staff(visit.commune)
    let today = delegations.store.surroundings.today
    let view = DelegationView(
      all: try await delegations.store.all(
        since: today.adding(days: -DelegationView.past), commune: visit.commune),
      staff: staff, person: try visit.staff().id, today: today)
    return .page(
      DelegationPages.page(
        view, form: form ?? FormState(["first": today.iso]), token: visit.visitor.formToken,
        done: visit.query["xong"].map(DelegationWords.done)),
      status: status)
  }

  private func make(_ visit: Visit) async throws -> Reply {
    let form = visit.form
    let order = DelegationOrder(
      deputy: PersonID(form["deputy"]), first: LocalDay(iso: form["first"]),
      last: LocalDay(iso: form["last"]), reason: form["reason"])
    do {
      try await delegations.store.make(
        order, by: try visit.staff().id, staff: try await delegations.ports.staff(visit.commune),
        commune: visit.commune)
    } catch let fault as Fault where fault.kind == .invalid {
      return try await page(visit, form: FormState(values: form, fault: fault), status: 422)
    }
    delegations.memory.forget()
    return .seeOther("\(DelegationPages.path)?xong=giao")
  }
}

/// What the page of delegations shows.
struct DelegationView: Sendable {
  /// How many days back delegations are shown.
  static let past = 90

  let all: [Delegation]
  let staff: [DelegationPerson]
  let person: PersonID
  let today: LocalDay

  /// Whether the person may lend the right to approve: only who holds it by their own roles.
  var mayLend: Bool { staff.contains { $0.id == person && $0.mayApprove } }

  func name(_ id: PersonID) -> String {
    staff.first { $0.id == id }?.name ?? DelegationWords.formerStaff
  }
}
