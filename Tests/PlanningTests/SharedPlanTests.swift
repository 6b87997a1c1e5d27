// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing
import Web

@testable import Planning

/// The plan of one real commune, which lies beside the project and not in it.
@Suite struct SharedPlanTests {
  private static let folder = "/work/shared/plan"
  private static let file: String? = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let name = names.first(where: { $0.hasSuffix(".txt") }) else {
      print("\(folder) holds no plan: the tests of a real plan are left out")
      return nil
    }
    return folder + "/" + name
  }()

  @Test(.enabled(if: file != nil, "no real plan lies beside the project"), arguments: Engine.available)
  func aRealPlanIsKeptWithAllItsDuties(_ engine: Engine) async throws {
    let data = try #require(Self.file.flatMap { FileManager.default.contents(atPath: $0) })
    try await Planning.with(engine) { planning, commune in
      let draft = try PlanDraft(bytes: Array(data))
      #expect(draft.document.bases.count == 13)
      let kept = try await planning.keep(draft, commune: commune.id, by: nil)
      let tasks = try await planning.allTasks(commune: commune.id)
      #expect(kept.tasks.count == 11 && tasks.count == 11)
      // Two units of the invented commune bear the same names as two of the plan's.
      #expect(tasks.count { $0.units == [commune.culture] } == 6)
      #expect(tasks.count { $0.units == [commune.economy] } == 1)
      let staff = try await commune.staff("quan", [.administrator])
      let page = try await planning.capability.get(
        "/can-bo/ke-hoach/\(kept.plan)", as: staff, in: commune.card)
      #expect(page.status == 200 && page.text.contains("Kế hoạch còn để ngỏ"))
    }
  }
}
