// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
public import Web

/// Serves capabilities on a free port of this machine for the time of a test, as `caicach serve` does.
///
/// - Parameter publicURL: the address the public is said to use; https asks for cookies that say so
public func withSite<Value>(
  _ capabilities: [Capability], database: any Database, identification: Identification,
  surroundings: Surroundings, publicURL: String = "", _ body: (_ port: Int) async throws -> Value
) async throws -> Value {
  try await withTemporaryFolder { folder in
    let (ports, sink) = AsyncStream.makeStream(of: Int.self)
    let server = SiteServer(
      capabilities, database: database, identification: identification,
      settings: SiteSettings(port: 0, publicURL: publicURL, uploadFolder: folder), surroundings: surroundings,
      fontFolder: nil, ready: { sink.yield($0) })
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { sink.finish() }
        try await server.run()
      }
      defer { group.cancelAll() }
      for await port in ports { return try await body(port) }
      try await group.waitForAll()
      throw DatabaseError.unavailable("the site did not start")
    }
  }
}
