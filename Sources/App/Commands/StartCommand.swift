// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Planning
import Storage
import VietnameseText
import Web

/// The command `caicach start`.
public enum StartCommand {
  /// Fills an empty database from a signed plan: the commune that issues it, the units that it names, its
  /// duties, and one administrator.
  ///
  /// Nothing is invented.
  ///
  /// - Throws: `Fault.invalid` if the document names no commune, `Fault.conflict` if there is one already.
  public static func run(file: String, json: Bool, place: DatabasePlace) async throws -> Outcome {
    let bytes = try InputFile.bytes(file, limit: DocumentText.sizeLimit)
    let draft = PlanDraft(try await PlanCommands.text(of: bytes))
    guard let issuer = PlanIssuer(draft.document) else { throw Fault(.invalid, StartWords.noCommune) }
    return try await Machine.run(at: place) { machine in
      let registry = machine.registry
      guard try await registry.communes.all().isEmpty else { throw Fault(.conflict, SampleWords.notEmpty) }
      let commune = try await registry.communes.add(
        code: issuer.code, name: issuer.name, province: "", host: SampleWords.host)
      var units: [UnitID] = []
      for unit in StartWords.units(of: draft.document) {
        units.append(try await registry.units.add(unit.kind, unit.name, commune: commune.id))
      }
      let home =
        if let first = units.first { first } else {
          try await registry.units.add(.other, StartWords.committee(issuer.name), commune: commune.id)
        }
      let administrator = try await registry.people.add(
        NewPerson(
          login: StartWords.administratorLogin, name: StartWords.administratorName, unit: home,
          roles: [.administrator]), commune: commune.id)
      let house = try await House(machine, publicURL: machine.settings.publicURL)
      try machine.backupKey()
      let original = try await PlanCommands.original(bytes, of: file, in: house, commune: commune.id)
      let kept = try await house.planning.keep(draft, original: original, commune: commune.id, by: nil)
      Outcome.say(StartWords.made(commune: issuer.name, units: units.count, tasks: kept.tasks.count))
      let line = Passwords.Line(
        role: Role.administrator.rawValue, login: StartWords.administratorLogin,
        name: StartWords.administratorName, password: administrator.password)
      return .done(try Passwords(commune: issuer.code, people: [line]).output(json: json))
    }
  }
}

/// The commune that issues a plan, as the head of the document gives it.
struct PlanIssuer: Hashable {
  /// With its kind: `xã An Bình`.
  let name: String
  /// The short code: `an-binh`.
  let code: String

  init?(_ document: AdministrativeDocument) {
    let issuer = document.issuer ?? ""
    let words = issuer.split(separator: " ").map(String.init)
    let folded = words.map { FoldedText.of($0) }
    // The kind of commune is the last word of that meaning: "Ủy ban nhân dân xã An Bình".
    guard let kind = folded.lastIndex(where: { ["xa", "phuong"].contains($0) }), kind + 1 < words.count else {
      return nil
    }
    let place = words[(kind + 1)...].map(StartWords.capitalized)
    name = ([words[kind].lowercased()] + place).joined(separator: " ")
    code = folded[(kind + 1)...].joined(separator: "-").filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    guard code.utf8.count >= 2 else { return nil }
  }
}
