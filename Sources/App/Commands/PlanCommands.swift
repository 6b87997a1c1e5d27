// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Planning
import Storage
import Web

/// The command `caicach plan …`.
public enum PlanCommands {
  /// Reads a document; as JSON in the contract's shape, else as an outline for people.
  public static func read(file: String, json: Bool) async throws -> Outcome {
    let document = DocumentReader.read(try await text(file))
    return .done(json ? document.json : AppWords.outline(document))
  }

  /// Reads a document and lists its findings; refused if one is an error.
  public static func check(file: String, json: Bool) async throws -> Outcome {
    let result = DocumentChecker.check(try await text(file))
    let output = json ? result.json : AppWords.findings(result.findings)
    return result.hasErrors ? .refused(output) : .done(output)
  }

  /// Keeps a document as the commune's plan with its tasks.
  public static func keep(file: String, json: Bool, place: DatabasePlace) async throws -> Outcome {
    let bytes = try InputFile.bytes(file, limit: DocumentText.sizeLimit)
    let draft = PlanDraft(try await text(of: bytes))
    return try await Machine.run(at: place) { machine in
      let house = try await House(machine, publicURL: machine.settings.publicURL)
      let commune = try await machine.commune()
      if let issuer = draft.strangeIssuer(of: commune.name) {
        Outcome.say(AppWords.otherCommune(issuer: issuer, commune: commune.name))
      }
      let original = try await original(bytes, of: file, in: house, commune: commune.id)
      let kept = try await house.planning.keep(draft, original: original, commune: commune.id, by: nil)
      return .done(
        json
          ? "{\"plan\":\"\(kept.plan)\",\"tasks\":\(kept.tasks.count)}" : AppWords.planKept(kept.tasks.count))
    }
  }

  /// The lines of a file; for a draft that was recognised from pictures people are told so.
  static func text(_ file: String) async throws -> DocumentText {
    try await text(of: InputFile.bytes(file, limit: DocumentText.sizeLimit))
  }

  /// Keeps the file that a plan came as.
  static func original(
    _ bytes: [UInt8], of file: String, in house: House, commune: CommuneID
  ) async throws -> PlanOriginal? {
    let name = file == "-" ? AppWords.planFile : String(file.split(separator: "/").last ?? "")
    return try await house.machine.planFiles.keep(bytes, name, commune)
  }

  static func text(of bytes: [UInt8]) async throws -> DocumentText {
    let text = try await PlanFile().text(bytes)
    if text.isDraft { Outcome.say(AppWords.recognised(doubtful: text.doubtful.count)) }
    return text
  }
}
