// SPDX-License-Identifier: Apache-2.0

/// How loud a recording is, as EBU R 128 measures it, and how long.
public struct Loudness: Hashable, Sendable {
  /// Integrated loudness in LUFS.
  public let integrated: Double
  /// True peak in dBTP.
  public let peak: Double
  /// Length in seconds.
  public let seconds: Double

  /// What every bulletin must be: −16 ± 1 LUFS.
  public static let target = -16.0
  /// The highest true peak, which leaves amplifiers some room.
  public static let highestPeak = -1.5

  /// A measure from its parts.
  init(integrated: Double, peak: Double, seconds: Double) {
    self.integrated = integrated
    self.peak = peak
    self.seconds = seconds
  }

  /// Reads what ffmpeg's filter `ebur128` reports; nil if it has measured nothing, as of silence.
  ///
  /// Of several inputs the last that has a length gives it.
  init?(report: String) {
    var integrated: Double?
    var peak: Double?
    var seconds: Double?
    for line in report.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "I:": integrated = words.dropFirst().first.flatMap { Double($0) }
      case "Peak:": peak = words.dropFirst().first.flatMap { Double($0) }
      case "Duration:": seconds = words.dropFirst().first.flatMap { Self.seconds($0) } ?? seconds
      default: break
      }
    }
    guard let integrated, let peak, let seconds, integrated > -70, peak.isFinite else { return nil }
    self.init(integrated: integrated, peak: peak, seconds: seconds)
  }

  /// Reads `00:01:02.50,`.
  private static func seconds(_ text: Substring) -> Double? {
    let parts = text.filter { $0 != "," }.split(separator: ":").map { Double($0) }
    guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2] else {
      return nil
    }
    return hours * 3600 + minutes * 60 + seconds
  }
}
