// SPDX-License-Identifier: Apache-2.0

import App
import Commune
import Foundation
import Kernel
import Logging
import Storage
import Web

/// What an engine does for the evidence ledger: acknowledged writes, sealing, verifying, each a second.
///
/// `LedgerBenchmark ADDRESS [SECONDS]` works on the empty database at the address and prints one JSON object.
@main
struct LedgerBenchmark {
  /// As many writers as a busy morning of a commune has at once.
  private static let writers = 8

  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    guard let address = words.first, let seconds = words.count > 1 ? Int(words[2]) : 5 else {
      FileHandle.standardError.write(Data("usage: LedgerBenchmark ADDRESS [SECONDS]\n".utf8))
      exit(2)
    }
    let database = try await DatabaseAddress.open(address)
    let figures = try await LedgerBenchmark(database: database).figures(seconds: seconds)
    await database.close()
    print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }

  private let database: any Database
  private let surroundings: Surroundings

  private init(database: any Database) {
    self.database = database
    let now: @Sendable () -> Instant = { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    let ids = IDSource(now: now)
    surroundings = Surroundings(
      now: now, nextID: { ids.next() }, log: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Entries a second by what was done with them.
  private func figures(seconds: Int) async throws -> [String: Double] {
    try await Migrator(CommuneSchema.migrations).migrate(database, now: surroundings.now())
    let registry = Registry(database: database, surroundings: surroundings)
    let commune = try await registry.communes.add(
      code: "measure", name: "Measure", province: "Measure", host: "measure.test"
    ).id
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    let written = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<Self.writers {
        group.addTask {
          var count = 0
          while clock.now < end {
            try await write(commune)
            count += 1
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
    let sealing = try await clock.measure { try await registry.ledger.sealPending() }
    let verifying = try await clock.measure {
      let found = try await registry.ledger.verify(commune: commune)
      guard found.entries == written, found.broken == nil else { throw Fault(.conflict, "broken ledger") }
    }
    return [
      "written": Double(written) / Double(seconds), "sealed": Double(written) / (sealing / .seconds(1)),
      "verified": Double(written) / (verifying / .seconds(1)),
    ]
  }

  /// One piece of evidence in a transaction of its own, acknowledged when this returns.
  private func write(_ commune: CommuneID) async throws {
    let entry = Evidence(
      id: surroundings.newID(), commune: commune, at: surroundings.now(), kind: "delivery.confirmed",
      subject: Subject("delivery", surroundings.newID() as EvidenceID), amounts: ["listeners": 120])
    try await database.write(Change(commune, "evidence")) { session in
      try Ledger.append(entry, in: session)
    }
  }
}
