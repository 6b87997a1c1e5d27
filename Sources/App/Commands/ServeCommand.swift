// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Logging
import ServiceLifecycle
import Storage
import UnixSignals
import Web

/// The command `caicach serve`.
public enum ServeCommand {
  /// Serves portal and workspace until SIGTERM or SIGINT; requests and jobs under way are ended first.
  ///
  /// - Parameter address: `HOST:PORT`; port 0 asks the system for a free one.
  /// - Throws: `Fault.invalid` for an address that is none or is taken, `Fault.unavailable` for an older schema.
  public static func run(place: DatabasePlace, address: String) async throws -> Outcome {
    let (host, port) = try split(address)
    return try await Machine.run(at: place) { machine in
      var site = try siteSettings(machine.settings, host: host, port: port)
      if site.publicURL.isEmpty { site.publicURL = "http://\(address)" }
      try FileManager.default.createDirectory(
        atPath: site.uploadFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let house = try await House(machine, publicURL: site.publicURL)
      let capabilities = house.capabilities(try machine.backupKey())
      let server = SiteServer(
        capabilities, database: machine.database,
        identification: house.identification, settings: site,
        surroundings: machine.surroundings, fontFolder: machine.settings.assets,
        ready: { port in Outcome.say(AppWords.serving("http://\(host):\(port)")) })
      let worker = JobWorker(
        queue: JobQueue(database: machine.database, surroundings: machine.surroundings),
        handlers: capabilities.reduce(into: [:]) { $0.merge($1.jobs) { first, _ in first } },
        surroundings: machine.surroundings, owner: "\(ProcessInfo.processInfo.hostName):\(getpid())")
      let group = ServiceGroup(
        configuration: ServiceGroupConfiguration(
          services: capabilities.flatMap(\.services).map { .init(service: $0) }
            + [.init(service: worker), .init(service: server)],
          gracefulShutdownSignals: [.sigterm, .sigint], logger: machine.surroundings.log))
      do { try await group.run() } catch let refusal as SiteServer.Refusal {
        throw Fault(.unavailable, AppWords.refused(address, refusal))
      }
      return .done()
    }
  }

  private static func split(_ address: String) throws -> (host: String, port: Int) {
    guard let colon = address.lastIndex(of: ":"), let port = Int(address[address.index(after: colon)...]),
      (0...65_535).contains(port), colon > address.startIndex
    else { throw Fault(.invalid, AppWords.badAddress(address)) }
    return (String(address[..<colon]), port)
  }

  private static func siteSettings(_ settings: Settings, host: String, port: Int) throws -> SiteSettings {
    func networks(_ texts: [String], _ name: String) throws -> [Network] {
      try texts.map { text in
        guard let network = Network(text) else { throw Fault(.invalid, AppWords.badNetwork(text, name)) }
        return network
      }
    }
    return SiteSettings(
      host: host, port: port, publicURL: settings.publicURL,
      trustedProxies: try networks(settings.trustedProxies, "CAICACH_TRUSTED_PROXIES"),
      metricsNetworks: try networks(settings.metricsNetworks, "CAICACH_METRICS_NETWORKS"),
      uploadFolder: settings.files + "/work", pageCacheBytes: settings.pageCache << 20)
  }
}
