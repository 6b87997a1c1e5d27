// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Foundation
import Kernel
import Outside
import Storage
import TestKit
import Testing
import Web

@testable import Loudspeakers

@Suite struct LoudspeakersTests {
  @Test(arguments: Engine.available)
  func aPublishedMessageBecomesARecordingWithEvidence(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      try await station.publish()
      let before = try await station.loudspeakers().audio(
        of: Station.message, version: 1, commune: station.commune.id)
      #expect(before == nil)
      let failure = try await station.work()
      #expect(failure == nil)

      let loudspeakers = station.loudspeakers()
      let recording = try #require(
        try await loudspeakers.audio(of: Station.message, version: 1, commune: station.commune.id))
      #expect(recording.engine == "espeak-ng" && recording.isSynthetic)
      #expect(recording.seconds > 8 && recording.madeAt == station.clock.now)
      #expect(abs(recording.loudness - -16) <= 1 && recording.peak <= -1.5)
      let bytes = try #require(FileManager.default.contents(atPath: loudspeakers.path(of: recording)))
      #expect(bytes.starts(with: Data("ID3".utf8)))
      // 64 kbit/s are 8,000 bytes a second.
      #expect(abs(bytes.count / 8000 - recording.seconds) <= 1)
      let file = try await station.files.find(recording.file, in: station.commune.id)
      #expect(file?.type == .mp3)

      let entries = try await station.evidence()
      #expect(entries.map(\.kind) == ["audio.rendered"])
      #expect(entries.first?.amounts == ["seconds": Int64(recording.seconds), "version": 1])
      #expect(entries.first?.unit == station.unit && entries.first?.contentHash.count == 32)
      let job = try await station.queue.find(
        RenderJob.kind, key: RenderJob.key(Station.message, version: 1), commune: station.commune.id)
      #expect(job?.state(at: station.clock.now) == .finished)
    }
  }

  @Test(arguments: Engine.available)
  func twiceIsOnce(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      try await station.publish()
      try await station.publish()
      let job = try #require(
        try await station.queue.lease([RenderJob.kind], owner: "a", for: .seconds(60)).first)
      let loudspeakers = station.loudspeakers()
      // Two workers at once, as after a lease that ran out, and a third that comes late.
      async let first: Void = loudspeakers.render(job)
      async let second: Void = loudspeakers.render(job)
      _ = try await (first, second)
      try await loudspeakers.render(job)
      let recordings = try await loudspeakers.store.recordings(limit: 9, commune: station.commune.id)
      #expect(recordings.count == 1)
      let entries = try await station.evidence()
      #expect(entries.count == 1)
      let next = try await station.queue.lease([RenderJob.kind], owner: "b", for: .seconds(60))
      #expect(next.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func aNewVersionGetsARecordingOfItsOwn(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      try await station.publish()
      try await station.work()
      station.messages[Station.message, 1] = nil
      try await station.publish("Xã họp lúc 8h.", version: 2)
      try await station.work()
      let loudspeakers = station.loudspeakers()
      let first = try await loudspeakers.audio(of: Station.message, version: 1, commune: station.commune.id)
      let second = try await loudspeakers.audio(of: Station.message, version: 2, commune: station.commune.id)
      #expect(first != nil && second != nil && first?.file != second?.file)
      let page = try await station.ask(.get, "/truyen-thanh")?.markup ?? ""
      #expect(page.contains("Lịch họp 2") && !page.contains("Lịch họp 1"))
    }
  }

  @Test(arguments: Engine.available)
  func aWithdrawnMessageIsNotRecorded(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      try await station.publish()
      station.messages[Station.message, 1] = nil
      let failure = try await station.work()
      let entries = try await station.evidence()
      let open = try await station.loudspeakers().openRecordings(in: station.commune.id)
      #expect(failure == nil && entries.isEmpty && open.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func anotherCommuneHearsNothing(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      try await station.publish()
      try await station.work()
      let other = CommuneID(rawValue: 999)
      let loudspeakers = station.loudspeakers()
      let recording = try await loudspeakers.audio(of: Station.message, version: 1, commune: other)
      let all = try await loudspeakers.store.recordings(limit: 9, commune: other)
      #expect(recording == nil && all.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func withoutItsProgramsTheJobWaitsWithOneSentence(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      try await station.publish()
      let error = try await station.work(.without(["ffmpeg"])) as? Fault
      #expect(error?.sentence.contains("sudo apt-get install -y ffmpeg,") == true)
      let open = try await station.loudspeakers().openRecordings(in: station.commune.id)
      #expect(open.map(\.state) == [.failing])
      #expect(open.first?.reason == error?.sentence)
      let today = try await station.loudspeakers().capability.today(station.staff(), station.commune)
      #expect(today.map(\.detail) == [error?.sentence ?? ""] && today.first?.urgency == .alarm)
      let others = try await station.loudspeakers().capability.today(station.staff([.write]), station.commune)
      #expect(others.isEmpty)
      let desk = try await station.ask(.get, "/can-bo/truyen-thanh")?.markup ?? ""
      #expect(desk.contains("sudo apt-get install -y ffmpeg") && desk.contains("Làm lại"))

      // Installed meanwhile, and the button pressed: it is made at once.
      let job = try #require(open.first?.job)
      let reply = try await station.ask(
        .post, "/can-bo/truyen-thanh/{id}/lam-lai", ["id": job.id.description])
      #expect(reply?.status == 303)
      try await station.work()
      let entries = try await station.evidence()
      #expect(entries.count == 1)
      let again = try await station.ask(
        .post, "/can-bo/truyen-thanh/{id}/lam-lai", ["id": job.id.description])
      #expect(again?.status == 409)
    }
  }

  @Test(arguments: Engine.available)
  func whatCannotBeSaidIsLeftToAPersonAtOnce(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      try await station.publish("🎉")
      let error = try await station.work() as? JobHopeless
      #expect(error == JobHopeless(LoudspeakerWords.nothingToSay))
      let open = try await station.loudspeakers().openRecordings(in: station.commune.id)
      #expect(open.map(\.state) == [.abandoned] && open.first?.reason == LoudspeakerWords.nothingToSay)
    }
  }

  @Test(arguments: Engine.available)
  func pagesShowWhatCanBeHeard(_ engine: Engine) async throws {
    try await Station.with(engine) { station in
      let empty = try await station.ask(.get, "/truyen-thanh")?.markup ?? ""
      #expect(empty.contains("Chưa có bản tin nào"))
      try await station.publish("Mời <b>bà con</b> dự họp.")
      let waiting = try await station.ask(.get, "/can-bo/truyen-thanh")?.markup ?? ""
      #expect(waiting.contains("Chờ tạo") && !waiting.contains("Làm lại"))
      try await station.work()
      let reply = try await station.ask(.get, "/truyen-thanh")
      let page = reply?.markup ?? ""
      #expect(page.contains("src=\"/tin-tuc/lich-hop-\(Station.message).mp3\""))
      #expect(page.contains("Giọng đọc do máy tạo (AI)") && page.contains("&lt;b&gt;bà con"), "\(page)")
      #expect(reply?.dependencies == ["loudspeakers", "messages", "commune"])
      let desk = try await station.ask(.get, "/can-bo/truyen-thanh")?.markup ?? ""
      #expect(desk.contains("LUFS") && desk.contains("espeak-ng") && desk.contains("href=\"/tep/"))
    }
  }

  @Test(arguments: Engine.available)
  func aRolledBackPublicationAsksForNothing(_ engine: Engine) async throws {
    struct Refused: Error {}
    try await Station.with(engine) { station in
      let (loudspeakers, commune, now) = (station.loudspeakers(), station.commune.id, station.clock.now)
      await #expect(throws: (any Error).self) {
        try await station.database.write(Change(commune, "messages")) { session in
          try loudspeakers.published(Station.message, version: 1, commune: commune, at: now, in: session)
          throw Refused()
        }
      }
      let open = try await loudspeakers.store.openRequests(limit: 9, commune: commune)
      let jobs = try await station.queue.backlog()
      #expect(open.isEmpty && jobs.isEmpty)
    }
  }
}
