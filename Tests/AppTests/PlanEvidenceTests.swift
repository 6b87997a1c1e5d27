// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import Kernel
import Planning
import Storage
import TestKit
import Testing
import Web

@testable import App

/// What plans are told of messages that went out, over the example commune.
@Suite struct PlanEvidenceTests {
  @Test(arguments: Engine.available) func everyDeliveryIsEvidenceOfItsMessage(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let made = try await program.run(["sample"])
      try #require(made.status == 0, "\(made.messages)")
      try await Machine.open(DatabasePlace(database: program.database, commune: nil)) { machine in
        let house = try await House(machine, publicURL: "")
        let commune = try #require(try await machine.registry.communes.all().first).id
        let today = machine.surroundings.today
        let days = today.adding(days: -400)...today
        let evidence = try await house.machine.taskEvidence(commune, days)
        let entries = try await machine.registry.ledger.entries(
          kinds: Channel.allCases.map(\.evidenceKind), days: days, commune: commune)
        let counts = Dictionary(grouping: entries, by: \.subject.id).mapValues(\.count)
        #expect(evidence.count > 10 && Set(evidence.map(\.record.id)) == Set(counts.keys))
        #expect(evidence.allSatisfy { $0.pieces.count == counts[$0.record.id] })
        let facets = House.planFacets
        #expect(evidence.allSatisfy { record in facets.topics.contains { $0.id == record.topic } })
        #expect(
          evidence.allSatisfy { record in
            !record.audiences.isEmpty
              && record.audiences.allSatisfy { id in facets.audiences.contains { $0.id == id } }
          })
        let tasks = Set(try await house.planning.allTasks(commune: commune).map(\.id))
        #expect(evidence.allSatisfy { $0.task.map(tasks.contains) == true })
        // A shorter stretch of days holds fewer pieces, all of them its own.
        let month = today.adding(days: -30)...today
        let late = try await house.machine.taskEvidence(commune, month)
        #expect(late.allSatisfy { $0.pieces.allSatisfy { month.contains($0.day) } })
        #expect(late.count < evidence.count)
        // The duties of the example are confirmed, and what was done for them counts.
        let views = try await house.planning.tasks(commune: commune, on: today)
        #expect(views.contains { $0.occurrences.contains { $0.state.isDone } })
      }
    }
  }
}
