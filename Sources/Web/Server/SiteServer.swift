// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import HummingbirdCore
public import Kernel
import Logging
import NIOCore
public import ServiceLifecycle
public import Storage

/// The portal and the workspace as one service: routes of all capabilities behind one responder.
public struct SiteServer: Service {
  /// The routes that belong to no capability: static files, `/metrics`.
  private static let ownName = "site"

  /// Every route there is, for the test that lists those without an access rule.
  public var routes: [Route] { named.map(\.route) }
  private let named: [(capability: String, route: Route)]
  private let responder: SiteResponder
  private let settings: SiteSettings
  private let surroundings: Surroundings
  private let emptier: ChangeFollower
  private let ready: @Sendable (_ port: Int) -> Void
  private let meter: RequestMeter

  /// A server for capabilities.
  ///
  /// - Parameters:
  ///   - fontFolder: where set-up has put the page font; nil falls back to fonts of the system.
  ///   - ready: called once it can answer, with the port it listens on.
  public init(
    _ capabilities: [Capability], database: any Database, identification: Identification,
    settings: SiteSettings, surroundings: Surroundings, fontFolder: String?,
    ready: @escaping @Sendable (_ port: Int) -> Void = { _ in }
  ) {
    let files = StaticFiles(fontFolder: fontFolder)
    let cache = PageCache(limit: settings.pageCacheBytes, now: surroundings.now)
    let meter = RequestMeter()
    let metrics = SiteMetrics(
      meter: meter, cache: cache, database: database, surroundings: surroundings, capabilities: capabilities)
    let groups =
      capabilities.map { ($0.name, $0.routes.all) } + [(Self.ownName, files.routes.all + metrics.routes.all)]
    named = groups.flatMap { name, routes in routes.map { (name, $0) } }
    let watchers = capabilities.compactMap(\.seen)
    responder = SiteResponder(
      identification: identification, settings: settings, surroundings: surroundings,
      menu: capabilities.flatMap(\.menu).sorted { $0.rank < $1.rank }, assets: files.assets, cache: cache,
      seen: { view in for watcher in watchers { watcher(view) } })
    emptier = ChangeFollower(database) { [cache] in cache.empty(after: $0) }
    self.meter = meter
    self.settings = settings
    self.surroundings = surroundings
    self.ready = ready
  }

  /// Why the address could not be opened.
  public enum Refusal: Error {
    /// Another program listens there.
    case taken
    /// The system does not let this program listen there: a port below 1024.
    case forbidden
    /// This machine has no such address.
    case unknown
  }

  /// Serves until it is told to stop; requests under way are answered first.
  ///
  /// - Throws: `Refusal` if the address cannot be opened.
  public func run() async throws {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    for (capability, route) in named {
      router.on(RouterPath(route.path), method: route.method == .get ? .get : .post) { request, context in
        let start = ContinuousClock.now
        let response = await responder.answer(route, request, context)
        meter.note(capability, status: response.status.code, took: .now - start)
        return response
      }
    }
    let application = Application(
      responder: Unmatched(router: router.buildResponder(), responder: responder, meter: meter),
      server: HTTPServerBuilder { httpResponder in
        FastChannel(
          base: HTTP1Channel(
            responder: httpResponder,
            configuration: .init(
              idleTimeout: .seconds(60),
              httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
          cache: responder.cache, now: surroundings.now, seen: responder.seen)
      },
      configuration: .init(address: .hostname(settings.host, port: settings.port), backlog: 1024),
      services: [emptier],
      onServerRunning: { channel in ready(channel.localAddress?.port ?? settings.port) },
      logger: Logger(label: "http") { _ in SwiftLogNoOpLogHandler() })
    do { try await application.run() } catch let error as IOError {
      switch error.errnoCode {
      case EADDRINUSE: throw Refusal.taken
      case EACCES: throw Refusal.forbidden
      case EADDRNOTAVAIL: throw Refusal.unknown
      default: throw error
      }
    } catch is SocketAddressError.UnknownHost {
      throw Refusal.unknown
    }
  }
}

/// Gives requests that no route takes to the responder, which has a page for them.
private struct Unmatched<Base: HTTPResponder>: HTTPResponder where Base.Context == SiteContext {
  let router: Base
  let responder: SiteResponder
  let meter: RequestMeter

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    do {
      let response = try await router.respond(to: request, context: context)
      // The router answers by itself where no route fits, without a word; ours always name their type.
      guard response.status == .notFound, response.headers[.contentType] == nil else { return response }
    } catch let error as HTTPError where error.status == .notFound {}
    let start = ContinuousClock.now
    let response = await responder.answerNothing(request)
    meter.note("none", status: response.status.code, took: .now - start)
    return response
  }
}
