// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Reports
import Storage
import Web

/// The command `caicach report …`.
public enum ReportCommands {
  /// Writes the report of a month; without one, of the last closed month.
  ///
  /// - Parameters:
  ///   - month: `2026-06`
  ///   - unit: the unit's id, or one of its names; nil for the whole commune
  ///   - output: the file; its ending says the form: .docx, .pdf, .html or .json
  public static func monthly(
    month: String?, unit: String?, output: String, place: DatabasePlace
  ) async throws -> Outcome {
    guard let format = ReportFormat(rawValue: (output as NSString).pathExtension.lowercased()) else {
      throw Fault(.invalid, AppWords.unknownReportForm(output))
    }
    let asked = try month.map { text in
      guard let month = Month(iso: text) else { throw Fault(.invalid, AppWords.unknownMonth(text)) }
      return month
    }
    return try await Machine.run(at: place) { machine in
      let commune = try await machine.commune()
      let house = try await House(machine, publicURL: machine.settings.publicURL)
      let last = try await house.reports.lastClosedMonth(on: machine.surroundings.today, commune: commune.id)
      var id: UnitID?
      if let unit { id = try await machine.unit(unit, commune: commune.id) }
      let report = try await house.reports.monthly(month: asked ?? last, unit: id, commune: commune)
      let bytes = try await house.reports.render(report, as: format, of: commune)
      do {
        try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch { throw Fault(.unavailable, AppWords.notWritten(output)) }
      Outcome.say(AppWords.written(output))
      return .done()
    }
  }
}

extension Machine {
  /// The unit of an id or of a name.
  ///
  /// - Throws: `Fault.notFound` if the commune has none of it.
  func unit(_ text: String, commune: CommuneID) async throws -> UnitID {
    if let id = UnitID(text), try await registry.units.unit(id, commune: commune) != nil { return id }
    guard let id = try await registry.units.unit(named: text, commune: commune) else {
      throw Fault(.notFound, AppWords.unknownUnit(text))
    }
    return id
  }
}
