// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Storage

/// How plans were read and from which files; uploads that wait for a person.
extension PlanStore {
  /// The text of a plan as it was read at the import, so that it is checked the same way again.
  ///
  /// - Throws: `Fault.notFound` if there is no such plan.
  func reading(of plan: PlanID, commune: CommuneID) async throws -> DocumentText {
    let stored = try await database.read { session in
      try session.row("SELECT reading FROM plan_reading WHERE commune = \(commune) AND plan = \(plan)")
        .map { row in try row.get("reading", as: String.self) }
    }
    if let stored { return try Self.text(stored) }
    return DocumentText(try await text(of: plan, commune: commune))
  }

  /// The file of a plan, where it was kept.
  func original(of plan: PlanID, commune: CommuneID) async throws -> PlanOriginal? {
    try await database.read { session in
      try session.row(
        "SELECT file, file_name FROM plan_reading WHERE commune = \(commune) AND plan = \(plan)"
      )
      .flatMap(Self.original)
    }
  }

  /// Writes down how a plan was read; a later reading takes the place of an earlier one.
  func keepReading(
    _ text: DocumentText, original: PlanOriginal?, of plan: PlanID, commune: CommuneID,
    in session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO plan_reading (commune, plan, reading, file, file_name)
      VALUES (\(commune), \(plan), \(Self.json(text)), \(original?.hash), \(original?.name))
      ON CONFLICT (commune, plan) DO UPDATE SET reading = excluded.reading, file = excluded.file,
        file_name = excluded.file_name
      """)
  }

  /// Puts an upload aside until a person has confirmed it.
  func keepUpload(
    _ text: DocumentText, original: PlanOriginal?, fileName: String, amends: PlanID?, commune: CommuneID,
    by person: PersonID, in session: any Session
  ) throws -> ID<PlanUpload> {
    let id = surroundings.newID(PlanUpload.self)
    try session.execute(
      """
      INSERT INTO plan_upload (commune, id, file, file_name, reading, amends, at, person)
      VALUES (\(commune), \(id), \(original?.hash), \(fileName), \(Self.json(text)), \(amends),
        \(surroundings.now()), \(person))
      """)
    return id
  }

  /// The uploads that wait, newest first.
  func uploads(commune: CommuneID) async throws -> [PlanUpload] {
    try await database.read { session in
      try session.rows(
        """
        SELECT id, file, file_name, reading, typed, amends, at FROM plan_upload WHERE commune = \(commune)
        ORDER BY id DESC
        """
      ).map(Self.upload)
    }
  }

  /// One upload that waits.
  ///
  /// - Throws: `Fault.notFound` if it was kept or dropped meanwhile.
  func upload(_ id: ID<PlanUpload>, commune: CommuneID) async throws -> PlanUpload {
    let found = try await database.read { session in
      try session.row(
        """
        SELECT id, file, file_name, reading, typed, amends, at FROM plan_upload
        WHERE commune = \(commune) AND id = \(id)
        """
      ).map(Self.upload)
    }
    guard let found else { throw Fault(.notFound, PlanImportWords.uploadGone) }
    return found
  }

  /// Keeps what a person has typed so far.
  func keepTyped(
    _ words: String, of upload: ID<PlanUpload>, commune: CommuneID, in session: any Session
  ) throws {
    try session.execute(
      "UPDATE plan_upload SET typed = \(words) WHERE commune = \(commune) AND id = \(upload)")
  }

  /// Takes an upload away: it was kept as a plan, or is not wanted.
  func dropUpload(_ id: ID<PlanUpload>, commune: CommuneID, in session: any Session) throws {
    try session.execute("DELETE FROM plan_upload WHERE commune = \(commune) AND id = \(id)")
  }

  private static func upload(_ row: Row) throws -> PlanUpload {
    let name: String = try row.get("file_name")
    return PlanUpload(
      id: try row.get("id"), original: try original(row), fileName: name,
      reading: try text(try row.get("reading")), typed: try row.optional("typed"),
      amends: try row.optional("amends"), at: try row.get("at"))
  }

  static func original(_ row: Row) throws -> PlanOriginal? {
    guard let hash: String = try row.optional("file") else { return nil }
    return PlanOriginal(hash: hash, name: try row.optional("file_name") ?? hash)
  }

  /// A reading as it is stored.
  static func json(_ text: DocumentText) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  /// A reading from how it is stored.
  static func text(_ json: String) throws -> DocumentText {
    try JSONDecoder().decode(DocumentText.self, from: Data(json.utf8))
  }
}
