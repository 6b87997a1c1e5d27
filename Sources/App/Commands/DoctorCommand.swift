// SPDX-License-Identifier: Apache-2.0

import Backups
import Foundation
import Kernel
import Outside
import Storage
import Web

/// The command `caicach doctor`.
public enum DoctorCommand {
  /// One thing that was looked at.
  struct Finding: Encodable {
    let check: String
    let ok: Bool
    let detail: String
  }

  /// Looks at everything the system needs of the machine; refused if something is missing.
  public static func run(json: Bool, place: DatabasePlace) async throws -> Outcome {
    let settings = try await Settings.read(database: place.database, commune: place.commune)
    var findings: [Finding] = []
    for program in programs { findings.append(await look(at: program)) }
    findings.append(fonts())
    findings.append(pageFonts(settings))
    findings.append(disk(settings))
    findings.append(clock())
    findings.append(await database(place))
    let output =
      json
      ? try StableJSON.text(findings)
      : findings.map { DoctorWords.line($0.check, $0.ok, $0.detail) }.joined(separator: "\n")
    return findings.allSatisfy(\.ok) ? .done(output) : .refused(output)
  }

  /// The programs that the server starts, each with its question for the version and its Debian package.
  private static let programs: [(name: String, question: String, package: String)] = [
    ("espeak-ng", "--version", "espeak-ng"), ("ffmpeg", "-version", "ffmpeg"),
    ("vipsthumbnail", "--version", "libvips-tools"), ("pdftotext", "-v", "poppler-utils"),
    ("tesseract", "--version", "tesseract-ocr-vie"),
  ]

  private static func look(at program: (name: String, question: String, package: String)) async -> Finding {
    do {
      let result = try await Processes.machine.run(program.name, [program.question])
      // pdftotext says its version where others complain.
      let said = result.output.isEmpty ? result.complaints : String(decoding: result.output, as: UTF8.self)
      let first = said.split(separator: "\n").first.map(String.init)
      let version = first?.split(separator: " ").first { $0.first?.isNumber == true }.map(String.init)
      return Finding(check: program.name, ok: result.succeeded, detail: version ?? first ?? "")
    } catch {
      return Finding(check: program.name, ok: false, detail: DoctorWords.install(program.package))
    }
  }

  private static func fonts() -> Finding {
    let path = "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"
    let isThere = FileManager.default.fileExists(atPath: path)
    return Finding(
      check: "fonts", ok: isThere, detail: isThere ? "Liberation 2" : DoctorWords.install("fonts-liberation2")
    )
  }

  private static func pageFonts(_ settings: Settings) -> Finding {
    let name = "be-vietnam-pro-regular.woff2"
    let isThere = settings.assets.map { FileManager.default.fileExists(atPath: "\($0)/\(name)") } ?? false
    return Finding(
      check: "page-fonts", ok: isThere, detail: isThere ? "Be Vietnam Pro" : DoctorWords.noPageFonts)
  }

  private static func disk(_ settings: Settings) -> Finding {
    var folder = Settings.dataFolder(of: settings.database)
    if !FileManager.default.fileExists(atPath: folder) { folder = "." }
    guard let space = DiskSpace(of: folder) else {
      return Finding(check: "disk", ok: false, detail: DoctorWords.noDisk(folder))
    }
    return Finding(check: "disk", ok: !space.isLow, detail: DoctorWords.disk(space))
  }

  /// A clock before this program was written, or years after, is wrong.
  private static func clock() -> Finding {
    let today = Surroundings.machine.today
    return Finding(
      check: "clock", ok: (2026...2060).contains(today.year), detail: Surroundings.machine.now().iso)
  }

  private static func database(_ place: DatabasePlace) async -> Finding {
    do {
      return try await Machine.open(place) { machine in
        let pending = try await Migrator(Schema.migrations).pending(machine.database)
        let isNew = pending.count == Schema.migrations.count
        return Finding(
          check: "database", ok: pending.isEmpty || isNew,
          detail: isNew
            ? DoctorWords.emptyDatabase
            : pending.isEmpty ? machine.database.engine.rawValue : AppWords.olderSchema)
      }
    } catch DatabaseError.newerDatabase {
      return Finding(check: "database", ok: false, detail: AppWords.newerDatabase)
    } catch { return Finding(check: "database", ok: false, detail: AppWords.databaseAway) }
  }
}
