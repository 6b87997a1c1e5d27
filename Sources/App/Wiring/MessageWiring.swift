// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import Delegations
import Documents
import Files
import Kernel
import Loudspeakers
import Messages
import Planning
import Portal
import Readership
import Storage
import VietnameseText
import Web

extension House {
  /// What messages need: the plan's duties, the ways to the people, the voice.
  var messagePorts: MessagePorts {
    let (planning, channels, registry, loudspeakers) = (planning, channels, registry, loudspeakers)
    let (noticeSheet, address) = (
      noticeSheet,
      SiteAddress(database: machine.database, surroundings: machine.surroundings, publicURL: publicURL)
    )
    let (readership, pictures, delegations) = (readership, sharePictures, delegations)
    return MessagePorts(
      tasks: { commune in
        let units = try await registry.units.all(commune: commune, closedToo: true)
        let names = units.shortNames
        return try await planning.openTasks(commune: commune).map { task in
          TaskChoice(
            id: task.id, title: task.text,
            unit: task.units.compactMap { names[$0] }.first ?? task.unitText ?? "",
            due: task.due)
        }
      },
      published: { session, message, at in
        try channels.published(
          Self.channelMessage(message), commune: message.commune, at: at, by: message.publisher, in: session)
        try loudspeakers.published(
          message.id, version: message.version, commune: message.commune, at: at, in: session)
        if message.picture == nil {
          try pictures.published(
            message.id, version: message.version, commune: message.commune, in: session)
        }
      },
      withdrawn: { session, message, person, _, at in
        try channels.withdrawn(message.id, commune: message.commune, at: at, by: person, in: session)
      },
      spoken: { Self.stretches(of: SpokenForm().reading(of: $0)) },
      audio: recording,
      noticeSheet: { draft, commune in
        let path = try await address.base(of: commune) + draft.path
        return try await noticeSheet(
          NoticeSheet(draft.text, title: draft.title, on: draft.day, commune: commune, address: path))
      },
      views: { message, commune in
        let count = try await readership.views(of: message.description, under: "/tin-tuc/", in: commune)
        return MessageViews(all: count.all, today: count.today)
      },
      shareImage: { message in
        try await pictures.path(of: message.id, version: message.version, in: message.commune)
      }, deputies: { try await delegations.deputies(commune: $0) })
  }

  /// The recording of a message in its version, once it is made.
  var recording: @Sendable (PublishedMessage) async throws -> AudioCard? {
    let loudspeakers = loudspeakers
    return { message in
      try await loudspeakers.audio(of: message.id, version: message.version, commune: message.commune).map {
        AudioCard(file: loudspeakers.path(of: $0), seconds: $0.seconds, isSynthetic: $0.isSynthetic)
      }
    }
  }

  /// Whether the public sees a file now, as part of a published message or document.
  var isPublicFile: @Sendable (FileHash, CommuneID) async throws -> Bool {
    let (board, documents) = (board, documents)
    return { file, commune in
      if try await board.shows(file, in: commune) { return true }
      return try await documents.shows(file, in: commune)
    }
  }

  /// The stretches of a reading in the order of the text.
  static func stretches(of reading: SpokenReading) -> [SpokenStretch] {
    let bytes = Array(reading.written.utf8)
    var stretches: [SpokenStretch] = []
    var place = 0
    func plain(to end: Int) {
      guard end > place else { return }
      stretches.append(
        SpokenStretch(written: String(decoding: bytes[place..<end], as: UTF8.self), spoken: nil))
    }
    for change in reading.changes {
      plain(to: change.written.lowerBound)
      stretches.append(
        SpokenStretch(written: reading.writtenText(change), spoken: reading.spokenText(change)))
      place = max(place, change.written.upperBound)
    }
    plain(to: bytes.count)
    return stretches
  }
}
