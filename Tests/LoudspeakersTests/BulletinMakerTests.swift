// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Outside
import TestKit
import Testing

@testable import Loudspeakers

/// The real espeak-ng and ffmpeg; every file is measured from outside again.
@Suite struct BulletinMakerTests {
  static let texts: [(name: String, text: String)] = [
    ("short", "Xã họp tối nay."),
    (
      "announcement",
      """
      Thông báo lịch tiếp công dân tháng 6 năm 2026.
      UBND xã tiếp công dân từ 7h30 đến 11h00 thứ Năm hằng tuần, tại trụ sở UBND xã. Bà con mang theo CCCD.
      Mọi thắc mắc xin gọi 0239.3855.555. Xin cảm ơn bà con đã lắng nghe!
      """
    ),
    ("ten thousand letters", SpeechScript.sample(letters: 10_000)),
  ]

  private func maker(_ processes: Processes = .machine, scratch: String) -> BulletinMaker {
    BulletinMaker(
      processes: processes, surroundings: FixedSurroundings().surroundings, scratch: scratch)
  }

  @Test(arguments: texts.indices)
  func aBulletinIsAsLoudAsItMustBe(_ index: Int) async throws {
    let (name, text) = Self.texts[index]
    try await withTemporaryFolder { folder in
      let path = folder + "/out.mp3"
      let made = try await maker(scratch: folder).make(text: text, title: "Lịch họp & \"quà\"", to: path)
      let measured = try await Processes.machine.run(
        "ffmpeg",
        [
          "-hide_banner", "-nostats", "-i", path, "-af", "ebur128=peak=true:framelog=verbose", "-f", "null",
          "-",
        ])
      let loudness = try #require(Loudness(report: measured.complaints), "\(measured.complaints)")
      #expect(abs(loudness.integrated - -16) <= 1, "\(name): \(loudness)")
      #expect(loudness.peak <= -1.5, "\(name): \(loudness)")
      let probe = try await Processes.machine.run(
        "ffprobe", ["-v", "error", "-show_format", "-show_streams", path])
      let facts = String(decoding: probe.output, as: UTF8.self)
      for fact in [
        "codec_name=mp3", "sample_rate=44100", "channels=1\n", "TAG:title=Lịch họp & \"quà\"",
        "TAG:AI_GENERATED=true", "TAG:SPEECH_ENGINE=espeak-ng",
      ] {
        #expect(facts.contains(fact), "\(fact)\n\(facts)")
      }
      let seconds = facts.split(separator: "\n").first { $0.hasPrefix("duration=") }
        .flatMap { Double($0.dropFirst(9)) }
      #expect(abs(try #require(seconds) - made.seconds) < 0.1)
      #expect(made.seconds > 2 * Chime.seconds && made.engine == "espeak-ng")
      // Nothing but the result is left.
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out.mp3"])
    }
  }

  @Test func theSameTextGivesTheSameBytes() async throws {
    try await withTemporaryFolder { folder in
      let maker = maker(scratch: folder)
      for name in ["a", "b"] {
        _ = try await maker.make(text: "Xã họp.", title: "Họp", to: "\(folder)/\(name).mp3")
      }
      let first = try #require(FileManager.default.contents(atPath: folder + "/a.mp3"))
      #expect(first == FileManager.default.contents(atPath: folder + "/b.mp3"))
      #expect(first.starts(with: Data("ID3".utf8)))
    }
  }

  private func fault(
    _ text: String, _ processes: Processes = .machine, to name: String = "out.mp3"
  ) async throws -> Fault? {
    try await withTemporaryFolder { folder in
      do {
        _ = try await maker(processes, scratch: folder).make(
          text: text, title: "Họp", to: "\(folder)/\(name)")
        return nil
      } catch let fault as Fault {
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        return fault
      }
    }
  }

  @Test func whatCannotBeSaidIsRefused() async throws {
    let empty = try await fault(" 🎉 ")
    #expect(empty == Fault(.invalid, LoudspeakerWords.nothingToSay))
    let long = try await fault(String(repeating: "họp ", count: 10_001))
    #expect(long?.kind == .tooLarge)
    #expect(long?.sentence.contains("40.004") == true)
  }

  @Test func aMissingFolderIsNamed() async throws {
    let fault = try await fault("Xã họp.", to: "khong-co/out.mp3")
    #expect(fault?.sentence.contains("khong-co/out.mp3") == true)
  }

  @Test(arguments: [["espeak-ng"], ["ffmpeg"], ["espeak-ng", "ffmpeg"]])
  func missingProgramsAreNamedWithTheCommandThatInstallsThem(_ missing: [String]) async throws {
    let fault = try await fault("Xã họp.", .without(missing))
    #expect(fault?.kind == .unavailable)
    #expect(fault?.sentence.contains("sudo apt-get install -y \(missing.joined(separator: " ")),") == true)
  }

  @Test func aProgramThatFailsIsNamedAndItsOwnWordsStayInside() async throws {
    let failing = Processes { call in
      call.program == "ffmpeg"
        ? ProcessResult(status: 1, complaints: "No space left on device")
        : try await Processes.machine.run(call.program, call.arguments, standardInput: call.standardInput)
    }
    let fault = try await fault("Xã họp.", failing)
    #expect(fault == Fault(.unavailable, LoudspeakerWords.programFailed("ffmpeg")))
  }
}

extension Processes {
  /// The machine as if some programs were not installed.
  static func without(_ missing: [String]) -> Processes {
    Processes { call in
      if missing.contains(call.program) { throw Fault(.unavailable, "no \(call.program)") }
      return try await Processes.machine.run(
        call.program, call.arguments, standardInput: call.standardInput, in: call.folder, limits: call.limits)
    }
  }
}

extension SpeechScript {
  /// An announcement of so many letters.
  static func sample(letters: Int) -> String {
    let sentence = "Ngày 15/6/2026, UBND xã trả 95% kết quả hồ sơ TTHC đúng hạn cho bà con các thôn. "
    return String(String(repeating: sentence, count: letters / sentence.count + 1).prefix(letters))
  }
}
