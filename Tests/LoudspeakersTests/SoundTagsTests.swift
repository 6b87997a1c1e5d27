// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Loudspeakers

@Suite struct SoundTagsTests {
  @Test func machineSpeechIsMarkedForPeopleAndMachines() {
    let tags = SoundTags(title: "Lịch họp", publisher: "xã An Bình", engine: "espeak-ng", isSynthetic: true)
    let written = tags.arguments
    for tag in [
      "title=Lịch họp", "artist=xã An Bình", "AI_GENERATED=true", "SPEECH_ENGINE=espeak-ng",
      "comment=Giọng đọc do máy tạo (AI).",
    ] {
      #expect(written.contains(tag))
    }
  }

  @Test func aPersonsVoiceIsNotMarked() {
    let tags = SoundTags(title: "Lịch họp", publisher: nil, engine: "recorded", isSynthetic: false)
    #expect(!tags.arguments.contains { $0.hasPrefix("AI_") || $0.hasPrefix("comment") })
  }

  @Test func aTitleOfTenThousandLettersIsCut() {
    let tags = SoundTags(
      title: String(repeating: "đ", count: 10_000), publisher: nil, engine: "e", isSynthetic: true)
    #expect(tags.arguments.contains("title=" + String(repeating: "đ", count: 300)))
  }

  @Test func readsTheReportOfTheMeter() {
    let report = """
        Duration: 00:01:02.50, start: 0.000000, bitrate: 64 kb/s
        Integrated loudness:
          I:         -16.3 LUFS
          Threshold: -26.4 LUFS
        True peak:
          Peak:       -1.7 dBFS
      """
    #expect(Loudness(report: report) == Loudness(integrated: -16.3, peak: -1.7, seconds: 62.5))
  }

  @Test(arguments: [
    "", "I: -70.0 LUFS\nPeak: -inf dBFS\nDuration: 00:00:01.00,", "Duration: N/A,\nI: -20.0\nPeak: -3.0",
  ])
  func silenceHasNoLoudness(_ report: String) {
    #expect(Loudness(report: report) == nil)
  }

  @Test func theLevelIsCorrectedUntilTheMeasureFits() {
    let level = Mixing.Level(gain: 6, ceiling: -2)
    func next(_ integrated: Double, _ peak: Double) -> Mixing.Level? {
      level.corrected(after: Loudness(integrated: integrated, peak: peak, seconds: 9))
    }
    #expect(next(-16.4, -1.6) == nil)
    #expect(next(-18, -1.6) == Mixing.Level(gain: 8, ceiling: -2))
    #expect(next(-16, -1) == Mixing.Level(gain: 6, ceiling: -2.8))
  }
}
