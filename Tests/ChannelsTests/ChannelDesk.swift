// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import TestKit
import Web

@testable import Channels

/// Channels in an invented commune with somebody who publishes and one message that may go out.
struct ChannelDesk: Sendable {
  let commune: TestCommune
  let channels: Channels
  let hoa: Staff
  static let message = MessageID(rawValue: 41)

  var id: CommuneID { commune.id }

  static func with(_ engine: Engine, _ body: (ChannelDesk) async throws -> Void) async throws {
    try await TestCommune.with(engine, migrations: Channels.migrations) { commune in
      let unit = commune.culture
      let ports = ChannelPorts(
        message: { id, version, _ in
          id.rawValue < 100 ? channelMessage(id, version: version, unit: unit) : nil
        },
        titles: { ids, _ in
          Dictionary(
            uniqueKeysWithValues: Set(ids).filter { $0.rawValue < 100 }.map {
              ($0, channelMessage($0, unit: unit).title)
            })
        },
        keepPhoto: { upload, _ in
          let bytes = FileManager.default.contents(atPath: upload.path) ?? Data()
          guard bytes.starts(with: [0xFF, 0xD8]) else { throw Fault(.invalid, "Tệp này không phải là ảnh.") }
          guard bytes.count < 1_000 else { throw Fault(.tooLarge, "Ảnh lớn quá.") }
          return String(repeating: "a", count: 64)
        },
        pdf: { sheet in Array("%PDF-1.7 \(sheet.title)".utf8) })
      try await body(
        ChannelDesk(
          commune: commune,
          channels: Channels(
            database: commune.database, surroundings: commune.surroundings, publicURL: "https://an-binh.test",
            ports: ports),
          hoa: try await commune.staff("hoa", [.publisher])))
    }
  }

  static func channelMessage(_ id: MessageID = message, version: Int = 1, unit: UnitID?) -> ChannelMessage {
    ChannelMessage(
      id: id, version: version, title: "Nộp hồ sơ <tại nhà>", unit: unit, path: "/tin-tuc/nop-ho-so-\(id)",
      texts: [
        .zalo: "Bài Zalo bản \(version)", .facebook: "Bài Facebook", .noticeBoard: "Dòng một\nDòng <hai>",
        .loudspeaker: "Lời đọc",
      ], picture: "/tep/" + String(repeating: "b", count: 64))
  }

  /// Publishes a message as the messages' room does.
  func publish(_ message: MessageID = message, version: Int = 1) async throws {
    let (now, person, unit) = (commune.clock.now, hoa.id, commune.culture)
    try await commune.database.write(Change(id, "channels")) { session in
      try channels.published(
        Self.channelMessage(message, version: version, unit: unit), commune: id, at: now, by: person,
        in: session)
    }
  }

  /// Withdraws a message as the messages' room does.
  func withdraw(_ message: MessageID = message) async throws {
    let (now, person) = (commune.clock.now, hoa.id)
    try await commune.database.write(Change(id, "channels")) { session in
      try channels.withdrawn(message, commune: id, at: now, by: person, in: session)
    }
  }

  /// Writes something down about a delivery as a sender would.
  func note(_ note: DeliveryNote, _ delivery: Delivery) async throws {
    let now = commune.clock.now
    try await commune.database.write(Change(id, "channels")) { session in
      try channels.store.record(note, of: delivery, commune: id, at: now, by: nil, in: session)
    }
  }

  func all(_ message: MessageID = message) async throws -> [Delivery] {
    try await commune.database.read { try channels.store.deliveries(of: message, commune: id, in: $0) }
  }

  /// The delivery of a channel; of the newest version unless another is asked for.
  func delivery(
    _ channel: Channel, of message: MessageID = message, version: Int? = nil
  ) async throws -> Delivery {
    let own = try await all(message).filter { $0.channel == channel && (version ?? $0.version) == $0.version }
    guard let last = own.last else { throw Fault(.notFound, "\(channel)") }
    return last
  }

  func get(
    _ path: String, as staff: Staff? = nil, query: [String: String] = [:]
  ) async throws -> TestAnswer {
    try await channels.capability.get(path, as: staff ?? hoa, in: commune.card, query: query)
  }

  func post(
    _ delivery: Delivery, _ end: String = "", _ fields: [String: String] = [:],
    uploads: [String: Upload] = [:]
  ) async throws -> TestAnswer {
    try await channels.capability.post(
      "/can-bo/kenh/\(delivery.id)\(end)", as: hoa, in: commune.card, fields, uploads: uploads)
  }

  /// The kinds of the message's entries in the ledger.
  func kinds(_ message: MessageID = message) async throws -> [String] {
    try await commune.evidence("message", message).map(\.kind)
  }
}

/// Gives a test a file with bytes, as an upload.
func withUpload(_ name: String, _ bytes: [UInt8], _ body: (Upload) async throws -> Void) async throws {
  try await withTemporaryFolder { folder in
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try await body(Upload(name: name, path: path, size: bytes.count))
  }
}
