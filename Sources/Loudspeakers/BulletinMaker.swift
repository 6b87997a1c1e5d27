// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
public import Kernel
import Logging
public import Outside
import VietnameseText

/// Makes an MP3 of a text: mono, 44.1 kHz, 64 kbit/s, −16 ± 1 LUFS with peaks below −1.5 dBTP.
///
/// Every frame of the MP3 stands by itself (no bit reservoir), so that files can be joined on air.
public struct BulletinMaker: Sendable {
  let processes: Processes
  let engine: SpeechEngine
  private let surroundings: Surroundings
  private let scratch: String

  /// A maker.
  ///
  /// - Parameters:
  ///   - engine: who speaks; espeak-ng if nil
  ///   - scratch: where the folder of each bulletin's intermediate files is made and removed; the machine's
  ///     folder of temporary files if nil
  public init(
    processes: Processes, surroundings: Surroundings, engine: SpeechEngine? = nil, scratch: String? = nil
  ) {
    self.processes = processes
    self.surroundings = surroundings
    self.engine = engine ?? .espeak(processes)
    self.scratch = scratch ?? FileManager.default.temporaryDirectory.path
  }

  /// Makes a text into an MP3 at a path, replacing what is there once it is done.
  ///
  /// - Throws: `Fault` as `make(_:_:)`, `Fault.unavailable` if the file cannot be written.
  public func make(text: String, title: String, to path: String) async throws -> MadeBulletin {
    try await make(Bulletin(title: title, text: text)) { file, made in
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Fault(.unavailable, LoudspeakerWords.programFailed("ffmpeg"))
      }
      do {
        try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch { throw Fault(.unavailable, LoudspeakerWords.notWritten(path)) }
      return made
    }
  }

  /// Makes a bulletin and hands its file on; the file is gone when `use` returns.
  ///
  /// - Throws: `Fault.invalid` if there is nothing to say, `Fault.tooLarge` above `SpeechScript.limit`,
  ///   `Fault.unavailable` if espeak-ng or ffmpeg is missing, fails or takes too long, or the disk is full.
  public func make<Value: Sendable>(
    _ bulletin: Bulletin, _ use: (String, MadeBulletin) async throws -> Value
  ) async throws -> Value {
    let script = try script(of: bulletin)
    let folder: ScratchFolder
    do { folder = try ScratchFolder(in: scratch) } catch {
      throw Fault(.unavailable, LoudspeakerWords.noScratch(scratch))
    }
    defer { folder.remove() }
    let made: MadeBulletin
    do {
      let speech = folder.file("speech.wav")
      try await engine.speak(script, speech)
      made = try await Mixing(processes: processes, folder: folder.path).mix(
        speech: speech, into: folder.file("bulletin.mp3"),
        tags: SoundTags(
          title: CleanText.line(bulletin.title), publisher: bulletin.publisher, engine: engine.name,
          isSynthetic: engine.isSynthetic))
    } catch let failure as ProgramFailure {
      surroundings.log.warning(
        "sound program failed",
        metadata: [
          "program": "\(failure.program)", "status": "\(failure.result.status)",
          "complaints": "\(failure.result.complaints.suffix(500))",
        ])
      throw Fault(.unavailable, LoudspeakerWords.programFailed(failure.program))
    } catch let fault as Fault where fault.kind == .unavailable {
      let missing = await missingPrograms()
      throw missing.isEmpty ? fault : Fault(.unavailable, LoudspeakerWords.missing(missing))
    }
    return try await use(folder.file("bulletin.mp3"), made)
  }

  /// The bulletin's words, opening and closing included.
  private func script(of bulletin: Bulletin) throws -> SpeechScript {
    let count = bulletin.text.unicodeScalars.count
    guard count <= SpeechScript.limit else {
      throw Fault(.tooLarge, LoudspeakerWords.tooLong(count, limit: SpeechScript.limit))
    }
    guard !SpeechScript(bulletin.text, respellsNames: engine.respellsNames).isEmpty else {
      throw Fault(.invalid, LoudspeakerWords.nothingToSay)
    }
    let parts = [bulletin.opening, bulletin.text, bulletin.closing].compactMap(\.self)
    return SpeechScript(parts.joined(separator: "\n"), respellsNames: engine.respellsNames)
  }

  /// Which of the two programs are not there; asked only once something has gone wrong.
  private func missingPrograms() async -> [String] {
    var missing: [String] = []
    for (program, question) in [("espeak-ng", "--version"), ("ffmpeg", "-version")] {
      do {
        _ = try await processes.run(program, [question])
      } catch let fault as Fault where fault.kind == .unavailable {
        missing.append(program)
      } catch { continue }
    }
    return missing
  }
}
