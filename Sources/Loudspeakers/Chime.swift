// SPDX-License-Identifier: Apache-2.0

/// The sign that something is about to be said, and that it is over: three soft notes that die away, computed by
/// ffmpeg's generator, so that nobody holds rights in them.
enum Chime {
  /// How long it takes, in seconds.
  static let seconds = 2.6

  /// Rising: C5, E5, G5.
  static let opening = source([523.25, 659.25, 783.99])
  /// Falling: G5, E5, C5.
  static let closing = source([783.99, 659.25, 523.25])

  /// A description for ffmpeg's `lavfi`; each note swells within 20 ms, so that it does not click.
  private static func source(_ notes: [Double]) -> String {
    let parts = notes.enumerated().map { place, note in
      let time = place == 0 ? "t" : "(t-\(Double(place) * 0.45))"
      return
        "gte(\(time),0)*sin(2*PI*\(note)*\(time))*exp(-4*max(\(time),0))*(1-exp(-150*max(\(time),0)))"
    }
    return "aevalsrc='0.32*(\(parts.joined(separator: "+")))':d=\(seconds):s=44100"
  }
}
