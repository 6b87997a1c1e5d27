// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import Files
import Foundation
import Kernel
import Messages
import Planning
import Web

extension Machine {
  /// The files of plans, kept with all others of the commune.
  var planFiles: PlanFiles {
    let files = files
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
    let board = MessageBoard(database: database)
    return { task, commune in
      try await board.published(for: task, in: commune.id).map { message in
        TaskMessage(
          title: message.title, state: AppWords.publishedOn(message.publishedAt.day.numeric),
          path: "/can-bo/tin/\(message.id)")
      }
    }
  }

  /// What the ledger holds of each message that went out, with the facts of the message.
  var taskEvidence: @Sendable (CommuneID, ClosedRange<LocalDay>) async throws -> [TaskEvidence] {
    let (board, ledger) = (MessageBoard(database: database), registry.ledger)
    return { commune, days in
      // By the text of the id: reading it from every entry would cost more than the query.
      var pieces: [String: [TaskEvidence.Piece]] = [:]
      for channel in Channel.allCases {
        let name = channel.rawValue
        for trace in try await ledger.traces(kind: channel.evidenceKind, days: days, commune: commune) {
          pieces[trace.subject, default: []].append(
            TaskEvidence.Piece(id: trace.id, day: trace.at.day, channel: name))
        }
      }
      return try await board.facts(of: pieces.keys.compactMap { MessageID($0) }, in: commune).map { fact in
        TaskEvidence(
          record: Subject("message", fact.message), task: fact.task, topic: fact.topic?.rawValue,
          audiences: fact.audiences.map(\.rawValue), pieces: pieces[fact.message.description] ?? [])
      }
    }
  }
}

extension House {
  /// The audiences, contents and channels of messages, as plans are followed by them.
  static var planFacets: PlanFacets {
    PlanFacets(
      audiences: Audience.allCases.map {
        .init($0.rawValue, MessageWords.audience($0), short: "", words: AppWords.planWords($0))
      },
      topics: Topic.allCases.map { .init($0.rawValue, MessageWords.topic($0), short: "") },
      channels: Channel.allCases.map {
        .init($0.rawValue, ChannelWords.name($0), short: AppWords.short($0), words: AppWords.planWords($0))
      })
  }
}
