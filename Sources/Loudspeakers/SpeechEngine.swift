// SPDX-License-Identifier: Apache-2.0

import Kernel
public import Outside

/// What speaks: a name and a closure that writes a script as a WAV file.
public struct SpeechEngine: Sendable {
  /// The name as it is shown and kept: `espeak-ng`.
  public let name: String
  /// Whether a machine speaks, of which people must be told (Luật Trí tuệ nhân tạo 134/2025/QH15, điều 11).
  public let isSynthetic: Bool
  /// Whether it needs foreign names spelt in Vietnamese letters.
  public let respellsNames: Bool
  /// Writes the speech of a script to a path.
  ///
  /// Throws `Fault.unavailable` if the engine is missing or does not answer.
  public let speak: @Sendable (SpeechScript, String) async throws -> Void

  /// An engine from its parts.
  public init(
    name: String, isSynthetic: Bool, respellsNames: Bool,
    speak: @escaping @Sendable (SpeechScript, String) async throws -> Void
  ) {
    self.name = name
    self.isSynthetic = isSynthetic
    self.respellsNames = respellsNames
    self.speak = speak
  }

  /// The voice `vi` of espeak-ng at about 170 syllables a minute, slow enough for horns that echo.
  public static func espeak(_ processes: Processes) -> SpeechEngine {
    SpeechEngine(name: "espeak-ng", isSynthetic: true, respellsNames: true) { script, path in
      let result = try await processes.run(
        "espeak-ng", ["-v", "vi", "-m", "-s", "125", "--stdin", "-w", path],
        standardInput: Array(SpeechMarkup.text(script).utf8),
        limits: ProcessLimits(time: .seconds(120), output: 1 << 16))
      guard result.succeeded else { throw ProgramFailure(program: "espeak-ng", result: result) }
    }
  }
}

/// A program that was there and did not do its work.
struct ProgramFailure: Error {
  let program: String
  let result: ProcessResult
}
