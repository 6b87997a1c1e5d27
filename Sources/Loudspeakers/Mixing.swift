// SPDX-License-Identifier: Apache-2.0

import Kernel
import Outside

/// Joins chime and speech and brings them to the right loudness with ffmpeg.
///
/// Gain and limiter, measured and corrected, hit the target where ffmpeg's own `loudnorm` misses it by 2 LU, in
/// half of its time.
struct Mixing: Sendable {
  /// What the gain and the limiter are set to.
  struct Level: Hashable {
    /// Gain in dB on the whole.
    var gain: Double
    /// The limiter's ceiling in dB below full scale.
    var ceiling: Double

    /// The next try after the finished file was measured; nil when it is as it must be.
    func corrected(after measure: Loudness) -> Level? {
      let miss = Loudness.target - measure.integrated
      let excess = measure.peak - Loudness.highestPeak
      if abs(miss) <= 0.5, excess <= 0 { return nil }
      return Level(
        gain: gain + (abs(miss) > 0.5 ? miss : 0), ceiling: ceiling - (excess > 0 ? excess + 0.3 : 0))
    }
  }

  /// Chime and speech meet at this loudness before the gain.
  private static let meeting = -20.0
  /// The limiter takes off about 4 dB of loudness, and MP3 overshoots its ceiling by up to 1.3 dB.
  private static let firstLevel = Level(gain: Loudness.target - meeting + 4.5, ceiling: -3.2)
  /// What MP3 takes off the loudness.
  private static let loss = 0.3
  private static let tries = 4

  let processes: Processes
  let folder: String

  /// Makes the MP3 of a speech.
  ///
  /// The gain is found by listening without encoding, which takes most of the time and so is done once.
  /// - Throws: `ProgramFailure`; `Fault.invalid` if nothing is heard in the speech.
  func mix(speech: String, into path: String, tags: SoundTags) async throws -> MadeBulletin {
    let spoken = try await measure(speech, peak: "sample")
    let gain = Self.meeting - spoken.integrated
    var level = Self.firstLevel
    for _ in 0..<Self.tries {
      let heard = try await rehearse(speech: speech, gain: gain, at: level)
      let miss = Loudness.target + Self.loss - heard.integrated
      if abs(miss) <= 0.3 { break }
      // The limiter swallows half of what is added to speech, and nothing of what is added to a chime.
      level.gain += 1.5 * miss
    }
    var measured = spoken
    for _ in 0..<Self.tries {
      try await encode(speech: speech, gain: gain, at: level, into: path, tags: tags)
      measured = try await measure(path, peak: "true")
      guard let better = level.corrected(after: measured) else { break }
      level = better
    }
    return MadeBulletin(
      seconds: measured.seconds, engine: tags.engine, isSynthetic: tags.isSynthetic, loudness: measured)
  }

  private func measure(_ path: String, peak: String) async throws -> Loudness {
    try await loudness(of: ["-i", path, "-af", Self.meter(peak: peak)])
  }

  /// How loud the whole would be.
  private func rehearse(speech: String, gain: Double, at level: Level) async throws -> Loudness {
    try await loudness(
      of: Self.inputs(speech) + [
        "-filter_complex", Self.graph(gain: gain, at: level, then: Self.meter(peak: "sample")),
      ]
        + ["-map", "[out]"])
  }

  private func loudness(of arguments: [String]) async throws -> Loudness {
    let report = try await ffmpeg(
      ["-hide_banner", "-nostats", "-nostdin"] + arguments + ["-f", "null", "-"])
    guard let loudness = Loudness(report: report) else {
      throw Fault(.invalid, LoudspeakerWords.nothingHeard)
    }
    return loudness
  }

  private static func meter(peak: String) -> String { "ebur128=peak=\(peak):framelog=verbose" }

  private func encode(
    speech: String, gain: Double, at level: Level, into path: String, tags: SoundTags
  ) async throws {
    // LAME's quicker search takes half of the time and overshoots less.
    _ = try await ffmpeg(
      ["-v", "error", "-nostdin", "-y"] + Self.inputs(speech)
        + ["-filter_complex", Self.graph(gain: gain, at: level)]
        + ["-map", "[out]", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]
        + [
          "-ac", "1", "-c:a", "libmp3lame", "-b:a", "64k", "-compression_level", "7", "-reservoir", "0",
          "-write_xing", "0",
        ]
        + tags.arguments + [path])
  }

  private static func inputs(_ speech: String) -> [String] {
    ["-f", "lavfi", "-i", Chime.opening, "-i", speech, "-f", "lavfi", "-i", Chime.closing]
  }

  /// Chime, pause, speech without rumble, pause, chime; then gain and limiter over all.
  static func graph(gain: Double, at level: Level, then more: String? = nil) -> String {
    """
    [1:a]aresample=44100,highpass=f=90,volume=\(gain)dB[speech];\
    aevalsrc=0:d=0.7:s=44100,asplit[before][after];\
    [0:a][before][speech][after][2:a]concat=n=5:v=0:a=1,volume=\(level.gain)dB,\
    alimiter=limit=\(level.ceiling)dB:level=disabled:attack=5:release=50\(more.map { "," + $0 } ?? "")[out]
    """
  }

  private func ffmpeg(_ arguments: [String]) async throws -> String {
    let result = try await processes.run(
      "ffmpeg", arguments, in: folder, limits: ProcessLimits(time: .seconds(600), output: 1 << 16))
    guard result.succeeded else { throw ProgramFailure(program: "ffmpeg", result: result) }
    return result.complaints
  }
}
