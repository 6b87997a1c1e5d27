// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Foundation
import Kernel
import Messages
import Planning
import Portal
import Web

extension House {
  /// What the portal shows: the board, the plan, the units, and what everybody has to say today.
  func portalPorts(today: [TodaySource]) -> PortalPorts {
    let (board, planning, now) = (board, planning, machine.surroundings.now)
    return PortalPorts(
      latest: latestNews,
      published: { commune in
        try await board.latest(in: commune, limit: .max).map { message in
          PortalArticle(
            id: message.id, title: message.title, path: message.path, summary: message.summary,
            text: message.plainText, topic: message.topic.map(MessageWords.topic),
            publishedAt: message.publishedAt, updatedAt: message.updatedAt)
        }
      },
      plan: { commune in
        guard let plan = try await planning.latestPlan(commune: commune) else { return nil }
        let tasks = try await planning.tasks(of: plan, commune: commune, on: now().day)
        return PortalPlan(
          year: plan.year, duties: tasks.count, done: tasks.count { $0.state == .completed },
          late: tasks.count { $0.state == .overdue })
      },
      duties: duties, units: publicUnits, records: publicRecords, today: today,
      month: { commune, month in
        let published = try await board.count(in: commune, firstOn: month.days)
        let due = try await planning.allTasks(commune: commune).filter { task in
          task.due.map { month.days.contains($0) } ?? false
        }
        return PortalMonth(
          published: .init(published, evidence: "/can-bo/tin"),
          due: .init(due.count, evidence: "/can-bo/ke-hoach"),
          done: .init(due.count { TaskProgress.isCompleted($0) }, evidence: "/can-bo/ke-hoach"))
      })
  }

  /// The latest messages as cards, each with its smallest picture and its recording.
  private var latestNews: @Sendable (CommuneID, Int) async throws -> [PortalNews] {
    let (board, files, audio) = (board, machine.files, messagePorts.audio)
    return { commune, limit in
      var news: [PortalNews] = []
      for message in try await board.latest(in: commune, limit: limit) {
        var picture: NewsCard.Picture?
        if let shown = message.picture, let stored = try await files.picture(shown.hash, in: commune) {
          let small = stored.sizes[0]
          picture = NewsCard.Picture(
            path: small.hash.path, text: shown.alt, width: small.width, height: small.height)
        }
        let recording = try await audio(message).map { card in
          PortalAudio(path: message.path + ".mp3", bytes: Self.size(of: card.file), seconds: card.seconds)
        }
        news.append(
          PortalNews(
            id: message.id, title: message.title, path: message.path, summary: message.summary,
            topic: message.topic.map(MessageWords.topic), publishedAt: message.publishedAt,
            updatedAt: message.updatedAt, picture: picture, audio: recording))
      }
      return news
    }
  }

  /// The duties of the latest plan with the units that hold them.
  private var duties: @Sendable (CommuneID) async throws -> [PortalDuty] {
    let (planning, registry) = (planning, machine.registry)
    return { commune in
      guard let plan = try await planning.latestPlan(commune: commune) else { return [] }
      let units = try await registry.units.all(commune: commune, closedToo: true)
      let names = units.names
      return try await planning.tasks(of: plan.id, commune: commune).map { task in
        PortalDuty(
          id: task.id, text: task.text, unit: task.units.compactMap { names[$0] }.first ?? task.unitText,
          due: task.due)
      }
    }
  }

  /// The open units with the names of their reform contacts, which are published by law.
  private var publicUnits: @Sendable (CommuneID) async throws -> [PortalUnit] {
    let registry = machine.registry
    return { commune in
      let units = try await registry.units.all(commune: commune)
      let names = units.names
      let people = try await registry.people.all(commune: commune).filter(\.isOpen)
      let contacts = people.names
      func given(_ text: String) -> String? { text.isEmpty ? nil : text }
      return units.map { unit in
        PortalUnit(
          id: unit.id, kind: unit.kind, name: unit.name, parent: unit.parent.flatMap { names[$0] },
          contact: unit.contact.flatMap { contacts[$0] }, address: given(unit.contactPoint.address),
          phone: given(unit.contactPoint.phone), email: given(unit.contactPoint.email))
      }
    }
  }

  private static func size(of file: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    return (attributes?[.size] as? Int) ?? 0
  }
}
