// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Outside
import Storage
import TestKit
import Web

@testable import Files
@testable import Messages

/// Messages in an invented commune with a writer, a leader who approves, and somebody who publishes.
struct MessageDesk: Sendable {
  let commune: TestCommune
  let capability: Capability
  let store: MessageStore
  let files: FileStore
  let lan: Staff
  let minh: Staff
  let hoa: Staff

  /// A duty that a message can serve.
  static let task = TaskChoice(
    id: TaskID(rawValue: 77), title: "Đăng tin hằng tuần", due: LocalDay(iso: "2026-06-30"))
  /// What is typed into the form of a whole message.
  static let typed = [
    "title": "Từ 01/6, làm thủ tục đất đai tại xã", "summary": "Bà con không phải lên huyện.",
    "body": "Mang theo **căn cước** và giấy tờ đất.", "topic": "service-centre", "task": task.id.description,
  ]
  static let audiences = ["audiences": ["people", "businesses"]]

  var id: CommuneID { commune.id }
  var board: MessageBoard { MessageBoard(database: commune.database) }

  static func with(
    _ engine: Engine, processes: Processes = .machine, _ body: (MessageDesk) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try await TestCommune.with(
        engine, migrations: MessageSchema.migrations + FileSchema.migrations + JobSchema.migrations
      ) {
        commune in
        let (database, surroundings) = (commune.database, commune.surroundings)
        let files = FileStore(
          root: folder, database: database, processes: processes, surroundings: surroundings)
        let ports = ports(surroundings)
        try await body(
          MessageDesk(
            commune: commune,
            capability: messages(
              database: database, surroundings: surroundings, publicURL: "", files: files, ports: ports),
            store: MessageStore(database: database, surroundings: surroundings, ports: ports),
            files: files,
            lan: try await commune.staff("lan", [.writer]),
            minh: try await commune.staff("minh", [.approver]),
            hoa: try await commune.staff("hoa", [.publisher])))
      }
    }
  }

  /// Ports that write into the ledger what reaches them, so that it counts only if the transaction does.
  private static func ports(_ surroundings: Surroundings) -> MessagePorts {
    @Sendable func note(
      _ kind: String, _ message: PublishedMessage, _ at: Instant, _ session: any Session
    ) throws {
      try Ledger.append(
        Evidence(
          id: surroundings.newID(), commune: message.commune, at: at, kind: kind,
          subject: Subject("message", message.id), amounts: ["version": Int64(message.version)]), in: session)
    }
    return MessagePorts(
      tasks: { _ in [task] }, published: { try note("published", $1, $2, $0) },
      withdrawn: { session, message, _, _, at in try note("taken-back", message, at, session) })
  }

  /// A whole message, saved by its writer.
  func draft(_ content: MessageContent = .whole) async throws -> MessageID {
    try await store.create(content, by: lan, in: id)
  }

  /// A message that waits for approval.
  func submitted(_ content: MessageContent = .whole) async throws -> MessageID {
    let message = try await draft(content)
    try await act([.submit], message, by: lan)
    return message
  }

  /// A message that the public sees.
  func published(_ content: MessageContent = .whole) async throws -> MessageID {
    let message = try await submitted(content)
    try await act([.approve, .publish], message, by: minh)
    return message
  }

  /// Does something with the version that stands now.
  func act(
    _ actions: [MessageAction], _ message: MessageID, comment: String? = nil, order: MessageOrder? = nil,
    by staff: Staff
  ) async throws {
    let update = MessageOrder(comment: comment, change: .update, note: "Thêm thông tin mới")
    try await store.act(
      actions, on: message, seen: try await mark(message), order: order ?? update, by: staff, in: id)
  }

  /// Does the jobs that are due, as the worker does; how many there were.
  @discardableResult
  func work() async throws -> Int {
    let jobs = try await store.queue.lease(
      MessageJob.allCases.map(\.rawValue), owner: "test", for: .seconds(60), limit: 50)
    for job in jobs { try await capability.jobs[job.kind]?(job) }
    return jobs.count
  }

  /// Writes another version of a message.
  func rewrite(_ message: MessageID, _ change: (inout MessageContent) -> Void) async throws {
    var content = try await store.find(message, in: id)?.latest.content ?? .whole
    change(&content)
    _ = try await store.save(content, to: message, seen: mark(message), by: lan, in: id)
  }

  /// What a person who opens the message now has before their eyes.
  func mark(_ message: MessageID) async throws -> MessageMark {
    try await store.find(message, in: id)?.latest.mark ?? MessageMark(version: 0, edits: 0)
  }

  func state(_ message: MessageID) async throws -> MessageState? {
    try await store.find(message, in: id)?.status.state
  }

  /// The kinds of the message's entries in the ledger.
  func kinds(_ message: MessageID) async throws -> [String] {
    try await commune.evidence("message", message).map(\.kind)
  }

  func get(_ path: String, as staff: Staff? = nil, query: [String: String] = [:]) async throws -> TestAnswer {
    try await capability.get(path, as: staff, in: commune.card, query: query)
  }

  /// The same before its frame is put around it.
  func reply(_ path: String) async throws -> Reply {
    let slug = path.split(separator: "/").last.map(String.init) ?? ""
    let route = capability.routes.all.first { $0.path == "/tin-tuc/{slug}" }
    guard let route else { throw Fault(.notFound, path) }
    return try await route.answer(
      Visit(
        visitor: Visitor(commune: commune.card, staff: nil, formToken: ""), path: path,
        parameters: ["slug": slug]))
  }

  func post(
    _ path: String, as staff: Staff, _ fields: [String: String] = [:], lists: [String: [String]] = [:],
    uploads: [String: Upload] = [:]
  ) async throws -> TestAnswer {
    try await capability.post(path, as: staff, in: commune.card, fields, lists: lists, uploads: uploads)
  }
}

extension MessageContent {
  /// A message with everything that approval asks for.
  static let whole = MessageContent(
    topic: .serviceCentre, audiences: [.people], title: "Từ 01/6, làm thủ tục đất đai tại xã",
    summary: "Bà con không phải lên huyện.", body: "Mang theo **căn cước** và giấy tờ đất.")
}

/// The id in the path that a form leads to.
func messageID(_ answer: TestAnswer) -> MessageID? {
  let path = answer.location?.split(separator: "?").first ?? ""
  return path.split(separator: "/").last.flatMap { MessageID(String($0)) }
}

/// Gives a test a file with bytes, as an upload.
func withUpload(_ name: String, _ bytes: [UInt8], _ body: (Upload) async throws -> Void) async throws {
  try await withTemporaryFolder { folder in
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try await body(Upload(name: name, path: path, size: bytes.count))
  }
}
