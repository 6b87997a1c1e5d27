// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// Approving in the place of an absent colleague.
@Suite struct DeputyTests {
  /// The pages of messages as they are while the publisher deputises for the leader.
  private func capability(_ desk: MessageDesk) -> Capability {
    let (hoa, lan, minh) = (desk.hoa.id, desk.lan.id, desk.minh.id)
    var ports = desk.store.ports
    ports.deputies = { _ in [hoa: minh, lan: minh] }
    return messages(
      database: desk.commune.database, surroundings: desk.commune.surroundings, publicURL: "",
      files: desk.files, ports: ports)
  }

  private func lent(_ staff: Staff) -> Staff {
    Staff(
      id: staff.id, name: staff.name, unit: staff.unit, unitName: "",
      permissions: staff.permissions.union([.approve]))
  }

  @Test(arguments: Engine.available)
  func whatADeputyApprovesSaysInWhosePlace(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let capability = capability(desk)
      let id = try await desk.submitted()
      let done = try await capability.post(
        "/can-bo/tin/\(id)/duyet-va-dang", as: lent(desk.hoa), in: desk.commune.card, ["mark": "1.1"])
      #expect(done.status == 303)
      let events = try #require(try await desk.store.find(id, in: desk.id)?.events)
      // Publishing is her own right, approving is not.
      #expect(events.map(\.behalf) == [nil, nil, desk.minh.id, nil])
      let page = try await capability.get("/can-bo/tin/\(id)", as: desk.lan, in: desk.commune.card)
      #expect(page.text.contains("Người hoa đã duyệt bản số 1, thay mặt Người minh"))
    }
  }

  @Test(arguments: Engine.available)
  func aDeputyDoesNotApproveTheirOwnWordsAndIsNamedAsOneWhoCan(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let capability = capability(desk)
      let id = try await desk.submitted()
      let own = try await capability.post(
        "/can-bo/tin/\(id)/duyet", as: lent(desk.lan), in: desk.commune.card, ["mark": "1.1"])
      #expect(own.status == 403 && own.text == MessageWords.refusal(.ownWork, .approve))
      let page = try await capability.get("/can-bo/tin/\(id)", as: desk.lan, in: desk.commune.card)
      #expect(page.text.contains("Người hoa (thay mặt Người minh)"))
    }
  }
}
