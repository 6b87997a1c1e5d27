// SPDX-License-Identifier: Apache-2.0

import Kernel
import Loudspeakers
import Outside
import VietnameseText

/// The command `caicach speak`.
public enum SpeakCommand {
  /// The most bytes of a text to be spelt out.
  private static let limit = 64 << 20

  /// Each line as it is to be read aloud.
  public static func lines(file: String) throws -> Outcome {
    let text = String(decoding: try InputFile.bytes(file, limit: limit), as: UTF8.self)
    let form = SpokenForm()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return .done(lines.map { form.text(String($0)) }.joined(separator: "\n"))
  }

  /// The text as a bulletin: chime, speech, tags with the mark of a machine's voice.
  public static func audio(file: String, output: String, json: Bool) async throws -> Outcome {
    let text = String(decoding: try InputFile.bytes(file, limit: limit), as: UTF8.self)
    let maker = BulletinMaker(processes: .machine, surroundings: .machine)
    let title = text.split(separator: "\n").first.map(String.init) ?? ""
    let made = try await maker.make(text: text, title: title, to: output)
    let seconds = (made.seconds * 10).rounded() / 10
    Outcome.say(AppWords.written(output))
    return .done(json ? "{\"seconds\":\(seconds),\"engine\":\"\(made.engine)\"}" : "")
  }
}
