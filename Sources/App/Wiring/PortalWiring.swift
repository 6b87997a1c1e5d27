// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import Files
import Foundation
import Kernel
import Messages
import Outside
import Planning
import Portal
import Web

extension House {
  /// What the portal shows: the board, the plan, the units, and what everybody has to say today.
  func portalPorts(today: [TodaySource]) -> PortalPorts {
    let (board, planning, now) = (board, planning, machine.surroundings.now)
    return PortalPorts { ports in
      ports.latest = { commune, topic, limit in
        try await self.cards(
          of: try await board.latest(
            in: commune, part: topic.flatMap(Topic.init(slug:)).map { .topic($0) } ?? .all, limit: limit))
      }
      ports.models = { commune, limit in
        try await self.cards(of: try await board.latest(in: commune, part: .models, limit: limit))
      }
      ports.topics = Topic.allCases.map { topic in
        PortalTopic(slug: topic.slug, title: MessageWords.topic(topic), path: topic.path)
      }
      ports.marks = { try await board.marks(in: $0) }
      ports.articles = { commune, ids in
        try await board.published(ids, in: commune).map { message in
          PortalArticle(
            id: message.id, title: message.title, path: message.path, summary: message.summary,
            text: message.plainText, topic: message.topic.map(MessageWords.topic),
            publishedAt: message.publishedAt, updatedAt: message.updatedAt)
        }
      }
      ports.addresses = { commune, limit, offset in
        try await board.addresses(in: commune, limit: limit, offset: offset).map {
          PortalAddress(path: $0.path, updatedAt: $0.updatedAt)
        }
      }
      ports.count = { try await board.count(in: $0) }
      ports.plan = { commune in
        guard let plan = try await planning.latestPlan(commune: commune) else { return nil }
        let tasks = try await planning.tasks(of: plan, commune: commune, on: now().day)
        return PortalPlan(
          year: plan.year, duties: tasks.count, done: tasks.count { $0.state == .completed },
          late: tasks.count { $0.state == .overdue })
      }
      ports.duties = duties
      ports.units = publicUnits
      ports.records = publicRecords
      ports.events = events
      ports.bulletins = bulletins
      ports.today = today
      ports.month = { commune, month in
        let published = try await board.count(in: commune, firstOn: month.days)
        let due = try await planning.allTasks(commune: commune).filter { task in
          task.due.map { month.days.contains($0) } ?? false
        }
        return PortalMonth(
          published: .init(published, evidence: "/can-bo/tin"),
          due: .init(due.count, evidence: "/can-bo/ke-hoach"),
          done: .init(due.count { TaskProgress.isCompleted($0) }, evidence: "/can-bo/ke-hoach"))
      }
    }
  }

  /// The pictures for shared links of messages that have none of their own.
  var sharePictures: SharePictures {
    let (board, communes) = (board, machine.registry.communes)
    return SharePictures(
      database: machine.database, surroundings: machine.surroundings, files: machine.files,
      typst: TypstProgram(machine.settings.typst, surroundings: machine.surroundings)
    ) { message, version, commune in
      guard let shown = try await board.find(message, in: commune), shown.version == version,
        shown.picture == nil, let home = try await communes.all().first(where: { $0.id == commune })
      else { return nil }
      return SharePictureText(
        title: shown.title, topic: shown.topic.map(MessageWords.topic) ?? "", commune: home.name,
        province: home.province)
    }
  }

  /// Messages as cards, each with its smallest picture and its recording.
  private func cards(of messages: [PublishedMessage]) async throws -> [PortalNews] {
    let (files, audio) = (machine.files, recording)
    var news: [PortalNews] = []
    for message in messages {
      var picture: NewsCard.Picture?
      if let shown = message.picture, let stored = try await files.picture(shown.hash, in: message.commune) {
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

  /// What the loudspeakers have played on a day, as the ledger holds it, of messages that the public still sees.
  private var bulletins: @Sendable (CommuneID, LocalDay) async throws -> [PortalBulletin] {
    let (board, ledger, audio) = (board, machine.registry.ledger, recording)
    return { commune, day in
      var found: [PortalBulletin] = []
      let played = try await ledger.traces(
        kind: Channel.loudspeaker.evidenceKind, days: day...day, commune: commune)
      for trace in played.reversed() {
        guard let id = MessageID(trace.subject), let message = try await board.find(id, in: commune),
          let recording = try await audio(message)
        else { continue }
        found.append(
          PortalBulletin(
            title: message.title, path: message.path,
            audio: PortalAudio(
              path: message.path + ".mp3", bytes: Self.size(of: recording.file), seconds: recording.seconds),
            at: trace.at))
      }
      return found
    }
  }

  /// What falls due by the plans: each period of a duty that was confirmed, and the day of one that is done once.
  ///
  /// Daily duties are left out: they would hide everything else.
  private var events: @Sendable (CommuneID, ClosedRange<LocalDay>) async throws -> [PortalEvent] {
    let (planning, registry) = (planning, machine.registry)
    return { commune, days in
      let names = try await registry.units.all(commune: commune, closedToo: true).names
      var found: [PortalEvent] = []
      for plan in try await planning.plans(commune: commune)
      where (days.lowerBound.year - 1...days.upperBound.year + 1).contains(plan.year) {
        for task in try await planning.tasks(of: plan.id, commune: commune) {
          for due in task.publicDays(of: plan) where days.contains(due) {
            let unit = task.units.compactMap { names[$0] }.first ?? task.unitText
            found.append(
              PortalEvent(
                uid: "nhiem-vu-\(task.id)-\(due.iso)", kind: .duty, day: due,
                title: PlanWords.short(task.text), detail: unit ?? "", path: "/ke-hoach"))
          }
        }
      }
      return found
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

extension PlanTask {
  /// The days on which it falls due in the year of its plan, as everybody may know them.
  fileprivate func publicDays(of plan: Plan) -> [LocalDay] {
    var days = due.map { [$0] } ?? []
    if let cadence = terms?.cadence, cadence.rhythm != .daily {
      days += cadence.occurrences(in: plan.year).map(\.due)
    }
    return days.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
