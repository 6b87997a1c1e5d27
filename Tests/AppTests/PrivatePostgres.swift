// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A PostgreSQL server of one test's own, which it may kill and start again.
struct PrivatePostgres: Sendable {
  private let folder: String
  private let port: Int

  /// The folder of the server's programs, the newest there is; nil without one.
  static let programs: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return versions.compactMap(Int.init).max().map { "\(root)/\($0)/bin" }
  }()

  /// The address of its database.
  var address: String { "postgres://caicach:x@127.0.0.1:\(port)/postgres" }

  /// Makes a server, gives it to a test, and takes it away.
  static func with(_ body: (PrivatePostgres) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/caicach-pg-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let server = PrivatePostgres(folder: folder, port: Int.random(in: 20_000..<32_000))
    if getuid() == 0 { try await sh("chown -R postgres: '\(folder)'") }
    try await server.run("initdb -D '\(folder)/data' -U caicach -E UTF8 --locale=C.UTF-8 -A trust --no-sync")
    try await server.start()
    let result: Result<Void, any Error>
    do { result = .success(try await body(server)) } catch { result = .failure(error) }
    try? await server.kill()
    try? FileManager.default.removeItem(atPath: folder)
    try result.get()
  }

  /// Starts it and waits until it answers; what was committed before it was killed is there.
  func start() async throws {
    try await run(
      "pg_ctl -D '\(folder)/data' -l '\(folder)/log' -w -t 60 -o '-p \(port) -c listen_addresses=127.0.0.1"
        + " -c unix_socket_directories=\(folder) -c max_connections=40' start")
  }

  /// Ends it as a power cut would: no connection is told, nothing is written any more.
  func kill() async throws {
    try await run("pg_ctl -D '\(folder)/data' -m immediate -w stop")
  }

  private func run(_ command: String) async throws {
    let whole = "cd '\(folder)' && PATH=\(Self.programs ?? ""):$PATH \(command)"
    try await Self.sh(
      getuid() == 0 ? "runuser -u postgres -- /bin/sh -c \"\(whole.replacing("$", with: "\\$"))\"" : whole)
  }

  /// Not by `Process`, which would wait for the server that `pg_ctl` leaves behind.
  private static func sh(_ command: String) async throws {
    let status: Int32 = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var process = pid_t()
        let words = ["/bin/sh", "-c", "(\(command)) >/dev/null 2>&1 </dev/null"]
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var status: Int32 = -1
        if posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ) == 0 {
          waitpid(process, &status, 0)
        }
        for argument in arguments { free(argument) }
        continuation.resume(returning: status)
      }
    }
    try #require(status == 0, "\(command)")
  }
}
