// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import Files
import Foundation
import Kernel
import Messages
import Planning
import Web

extension House {
  /// The files of plans, kept with all others of the commune.
  var planFiles: PlanFiles {
    let files = machine.files
    return PlanFiles(
      keep: { bytes, name, commune in
        let kept = try await files.keep(bytes, name: name, for: commune)
        return PlanOriginal(hash: kept.hash.description, name: name)
      },
      bytes: { hash, commune in
        guard let hash = FileHash(hash), try await files.find(hash, in: commune) != nil else { return nil }
        return FileManager.default.contents(atPath: files.path(of: hash)).map { Array($0) }
      })
  }

  /// The messages that the public sees for a task.
  var taskMessages: @Sendable (TaskID, CommuneCard) async throws -> [TaskMessage] {
    let board = board
    return { task, commune in
      try await board.published(for: task, in: commune.id).map { message in
        TaskMessage(
          title: message.title, state: AppWords.publishedOn(message.publishedAt.day.numeric),
          path: "/can-bo/tin/\(message.id)")
      }
    }
  }

  /// How many confirmed deliveries each task's messages have.
  var taskActivity: @Sendable (CommuneID) async throws -> [TaskID: Int] {
    let (board, ledger, now) = (board, machine.registry.ledger, machine.surroundings.now)
    return { commune in
      let today = now().day
      let receipts = try await ledger.counts(
        kinds: Channel.allCases.map(\.evidenceKind), days: today.adding(days: -800)...today, commune: commune)
      return try await board.tasks(in: commune).reduce(into: [:]) { counts, pair in
        guard let count = receipts[pair.key.description] else { return }
        counts[pair.value, default: 0] += count
      }
    }
  }
}
