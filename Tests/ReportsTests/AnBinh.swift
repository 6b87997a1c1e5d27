// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Outside
import Storage
import TestKit
import Web

@testable import Reports

/// An invented commune with reports, on a fresh database and a fixed clock: 15 June 2026, 07:30.
struct AnBinh: Sendable {
  let clock: FixedSurroundings
  let registry: Registry
  let database: any Database
  let commune: CommuneCard
  let office: UnitID
  let school: UnitID
  let reports: Reports

  static let typst = ProcessInfo.processInfo.environment["CAICACH_TYPST"] ?? "scripts/typst"

  /// Appends an entry at nine o'clock of a day.
  @discardableResult
  func append(
    _ kind: String, _ day: String, about subject: Subject, unit: UnitID? = nil, amounts: [String: Int64] = [:]
  ) async throws -> EvidenceID {
    let entry = Evidence(
      id: clock.surroundings.newID(), commune: commune.id, at: Instant(SampleMonth.day(day), minutes: 540),
      kind: kind, subject: subject, unit: unit ?? office, amounts: amounts)
    try await database.write(Change(commune.id, "test")) { try Ledger.append(entry, in: $0) }
    return entry.id
  }

  /// A member of staff with some permissions.
  func staff(_ permissions: Set<Permission>, unit: UnitID? = nil) -> Staff {
    Staff(
      id: PersonID(rawValue: 900), name: "Trần Thị Minh Hà", unit: unit ?? office,
      unitName: "Phòng Văn hoá - Xã hội", permissions: permissions)
  }

  /// Calls a route as a member of staff.
  func call(
    _ method: Route.Method, _ path: String, _ parameters: [String: String] = [:],
    query: [String: String] = [:],
    form: [String: String] = [:], as staff: Staff
  ) async throws -> Reply {
    guard let route = reports.capability.routes.all.first(where: { $0.method == method && $0.path == path }),
      route.access.admits(staff)
    else { throw Fault(.forbidden, path) }
    return try await route.answer(
      Visit(
        visitor: Visitor(commune: commune, staff: staff, formToken: "mã"), path: path, parameters: parameters,
        query: query, form: Form(fields: form.mapValues { [$0] })))
  }

  /// The markup of a page's content.
  func markup(_ reply: Reply) -> String {
    guard case .page(let page) = reply.body else { return "" }
    return page.content.text
  }

  static func with(
    _ engine: Engine, typst: String = typst, _ body: (AnBinh) async throws -> Void
  ) async throws {
    try await withDatabase(engine, migrations: CommuneSchema.migrations + Reports.migrations) { database in
      let clock = FixedSurroundings(now: Instant(SampleMonth.day("2026-06-15"), minutes: 450))
      let registry = Registry(database: database, surroundings: clock.surroundings)
      let commune = try await registry.communes.add(
        code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")
      let office = try await registry.units.add(
        .office, "Phòng Văn hoá - Xã hội", shortName: "VH-XH", commune: commune.id)
      let school = try await registry.units.add(.school, "Trường Tiểu học An Bình", commune: commune.id)
      let ports = ReportPorts(
        tasks: { _, _ in
          [
            SampleMonth.task(30, "Đăng tin về dịch vụ công trực tuyến", unit: office, messages: [11]),
            SampleMonth.task(31, "Sinh hoạt chuyên đề cho học sinh", unit: school, due: "2026-06-10"),
          ]
        }, plan: { _ in nil },
        subjects: { subjects, _ in
          Dictionary(
            uniqueKeysWithValues: subjects.map {
              ($0, ReportSubject(title: "Tin \($0.id) <script>", path: "/can-bo/tin/\($0.id)"))
            })
        }, labels: ["delivery.portal": "Đăng trên Cổng"],
        typst: TypstProgram(typst, surroundings: clock.surroundings))
      try await body(
        AnBinh(
          clock: clock, registry: registry, database: database, commune: commune, office: office,
          school: school,
          reports: Reports(
            database: database, surroundings: clock.surroundings, publicURL: "https://an-binh.test",
            ports: ports)))
    }
  }

  static func message(_ number: Int64) -> Subject { Subject("message", ID<MessageKind>(rawValue: number)) }
}
