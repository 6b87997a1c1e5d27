// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Kernel
import Storage
import Web

/// The job that makes one recording.
enum RenderJob {
  static let kind = "loudspeakers.render"

  /// What the job is about: a message and a version of it.
  static func key(_ message: MessageID, version: Int) -> String { "\(message) \(version)" }

  /// The message and version of a key.
  static func parts(of key: String) -> (message: MessageID, version: Int)? {
    let parts = key.split(separator: " ")
    guard parts.count == 2, let message = MessageID(String(parts[0])), let version = Int(parts[1]) else {
      return nil
    }
    return (message, version)
  }
}

extension Loudspeakers {
  /// Makes the recording that a job asks for; a second run finds it made and changes nothing.
  @Sendable func render(_ job: Job) async throws {
    guard let commune = job.commune, let (message, version) = RenderJob.parts(of: job.key),
      try await store.recording(message, version: version, commune: commune) == nil,
      // Withdrawn meanwhile, or replaced by a newer version with a job of its own.
      let spoken = try await ports.message(message, version, commune)
    else { return }
    do {
      try await maker.make(try await bulletin(spoken, commune)) { path, made in
        let file = try await files.keep(fileAt: path, name: "\(message)-\(version).mp3", for: commune)
        let recording = Recording(
          message: message, version: version, file: file.hash, seconds: Int(made.seconds.rounded()),
          engine: made.engine, isSynthetic: made.isSynthetic, loudness: made.loudness.integrated,
          peak: made.loudness.peak, madeAt: surroundings.now())
        try await keep(recording, unit: spoken.unit, commune: commune, finishing: job)
      }
    } catch let fault as Fault where fault.kind == .invalid || fault.kind == .tooLarge {
      throw JobHopeless(fault.sentence)
    }
  }

  private func bulletin(_ message: SpokenMessage, _ commune: CommuneID) async throws -> Bulletin {
    let name = try await communes.all().first { $0.id == commune }?.name
    return Bulletin(
      title: message.title, text: message.text, opening: name.map(LoudspeakerWords.opening),
      closing: maker.engine.isSynthetic ? LoudspeakerWords.closing : nil, publisher: name)
  }

  /// The recording, the evidence of it and the end of the job, in one transaction.
  private func keep(
    _ recording: Recording, unit: UnitID?, commune: CommuneID, finishing job: Job
  ) async throws {
    let seal = ContentSeal(Array(recording.file.description.utf8))
    let entry = Evidence(
      id: surroundings.newID(), commune: commune, at: recording.madeAt, kind: Self.evidenceKind,
      subject: Subject("message", recording.message), unit: unit,
      amounts: ["seconds": Int64(recording.seconds), "version": Int64(recording.version)],
      contentHash: seal.hash)
    try await store.database.write(Change(commune, LoudspeakerStore.capability)) { [queue] session in
      if try LoudspeakerStore.keep(recording, salt: seal.salt, commune: commune, in: session) {
        try Ledger.append(entry, in: session)
      }
      try queue.finish(job, in: session)
    }
  }
}
