// SPDX-License-Identifier: Apache-2.0

import Commune
public import Files
public import Kernel
public import Outside
public import Storage

/// Loudspeakers: the read-aloud text of each published message as a recording, made by the durable queue.
///
/// That it was played on air is a receipt of the channel `loudspeaker`, which belongs to channels.
public struct Loudspeakers: Sendable {
  /// The kind of ledger entry for a recording that was made; its amounts are `seconds` and `version`.
  public static let evidenceKind = "audio.rendered"
  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { LoudspeakerSchema.migrations }

  let store: LoudspeakerStore
  let queue: JobQueue
  let files: FileStore
  let maker: BulletinMaker
  let communes: CommuneStore
  let surroundings: Surroundings
  let ports: LoudspeakerPorts

  /// Loudspeakers over a database.
  ///
  /// - Parameter engine: who speaks; espeak-ng if nil.
  public init(
    database: any Database, surroundings: Surroundings, files: FileStore, processes: Processes,
    engine: SpeechEngine? = nil, ports: LoudspeakerPorts
  ) {
    store = LoudspeakerStore(database: database)
    queue = JobQueue(database: database, surroundings: surroundings)
    maker = BulletinMaker(processes: processes, surroundings: surroundings, engine: engine)
    communes = CommuneStore(database: database, surroundings: surroundings)
    self.files = files
    self.surroundings = surroundings
    self.ports = ports
  }

  /// Asks for the recording of a message, inside the transaction that publishes it; once for each version.
  public func published(
    _ message: MessageID, version: Int, commune: CommuneID, at: Instant, in session: any Session
  ) throws {
    guard try LoudspeakerStore.request(message, version: version, commune: commune, at: at, in: session)
    else { return }
    try queue.enqueue(
      RenderJob.kind, key: RenderJob.key(message, version: version), commune: commune, in: session)
  }

  /// The recording of a version of a message, once it is made.
  public func audio(
    of message: MessageID, version: Int, commune: CommuneID
  ) async throws -> Recording? {
    try await store.recording(message, version: version, commune: commune)
  }

  /// Where the MP3 of a recording lies on disk.
  public func path(of recording: Recording) -> String { files.path(of: recording.file) }
}
