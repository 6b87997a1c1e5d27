// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import NIOCore
import Storage

/// What the framework knows of a request besides its head and body.
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let peer: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

/// Takes a request through all that every route needs: whose commune, who asks, whether they may, the form,
/// its token, the handler, the frame, the headers, and a sentence when something goes wrong.
struct SiteResponder: Sendable {
  let identification: Identification
  let settings: SiteSettings
  let surroundings: Surroundings
  let menu: [MenuItem]
  let assets: Assets
  let cache: PageCache
  let seen: @Sendable (PageView) -> Void

  /// Answers a request that a route has matched.
  func answer(_ route: Route, _ request: Request, _ context: SiteContext) async -> Response {
    let number = String(surroundings.newID(SiteResponder.self).description.suffix(8))
    let headers = Self.headers(request)
    let uploads = "\(settings.uploadFolder)/\(number)"
    defer { if route.limit > 0 { try? FileManager.default.removeItem(atPath: uploads) } }
    var visitor: Visitor?
    var sent: Form?
    do {
      let commune = route.access == .metricsNetwork ? .none : try await self.commune(request)
      let cookies = headers["cookie"] ?? ""
      let session = FormToken.cookie(FormToken.sessionCookie, in: cookies)
      let staff =
        if let session { try await identification.staff(session, commune) } else { nil as Staff? }
      let guest = FormToken.cookie(FormToken.guestCookie, in: cookies)
      let cookie = (staff == nil ? guest : session) ?? ""
      let newGuest = staff == nil && cookie.isEmpty ? Sealing.hex(Sealing.randomBytes(16)) : nil
      let address = clientAddress(context.peer, forwarded: headers["x-forwarded-for"])
      let asking = Visitor(
        commune: commune, staff: staff,
        formToken: FormToken.token(cookie: newGuest ?? cookie, key: identification.key), address: address)
      visitor = asking
      let refusal = try refusal(
        route, asking, request, peer: context.peer, isForwarded: headers["x-forwarded-for"] != nil)
      if let refusal { return refusal }
      let ticket = cache.ticket()
      let form = try await self.form(
        route, request, headers: headers, cookie: cookie, folder: uploads)
      sent = form
      let visit = Visit(
        visitor: asking, path: URLText.decoded(Array(request.uri.path.utf8)),
        parameters: Self.parameters(context), query: URLText.query(request.uri.query ?? ""), form: form,
        headers: headers, number: number)
      let reply = try await route.answer(visit)
      if request.method == .get, route.access == .everyone, staff == nil, reply.status == 200,
        case .page = reply.body
      {
        seen(
          PageView(
            commune: commune.id, target: request.uri.string, agent: headers["user-agent"] ?? "",
            purpose: headers["sec-purpose"] ?? headers["purpose"] ?? "", at: surroundings.now()))
      }
      return respond(reply, to: request, visitor: asking, newGuest: newGuest, ticket: ticket)
    } catch {
      let isAway = error is DatabaseError
      if isAway || error is SignedOut, sent == nil, route.method == .post {
        // Nobody could say who sends it; what was typed goes back all the same.
        var reader = FormReader(limit: isAway ? route.limit : min(route.limit, 1 << 20), folder: uploads)
        sent = try? await reader.read(request.body, contentType: headers["content-type"] ?? "")
      }
      let refused = error as? FormReader.Refused
      let unsent = (refused?.form ?? sent).flatMap {
        UnsentForm(path: request.uri.string, form: $0, token: visitor?.formToken)
      }
      if error is SignedOut, unsent == nil, let visitor { return signIn(request, visitor, next: "/can-bo") }
      return respond(
        to: refused ?? error, request: request, visitor: visitor ?? (isAway ? Self.nobody : nil),
        number: number, unsent: unsent)
    }
  }

  /// A form of staff came from our own page, and its session has ended meanwhile.
  struct SignedOut: Error {}

  private func signIn(_ request: Request, _ visitor: Visitor, next: String) -> Response {
    respond(.seeOther("/can-bo/dang-nhap?tiep=" + URLText.encoded(next)), to: request, visitor: visitor)
  }

  private static let nobody = Visitor(commune: .none, staff: nil, formToken: "")

  /// Answers what no route has matched.
  func answerNothing(_ request: Request) async -> Response {
    let commune = try? await self.commune(request)
    let visitor = commune.map { Visitor(commune: $0, staff: nil, formToken: "") }
    return respond(to: Fault(.notFound, FaultWords.notFound), request: request, visitor: visitor, number: "")
  }

  private func commune(_ request: Request) async throws -> CommuneCard {
    let host = request.head.authority ?? ""
    let name = host.utf8.last == UInt8(ascii: "]") ? host : String(host.split(separator: ":").first ?? "")
    guard let commune = try await identification.commune(name) else {
      throw Fault(.notFound, FaultWords.unknownHost)
    }
    return commune
  }

  private func refusal(
    _ route: Route, _ visitor: Visitor, _ request: Request, peer: String, isForwarded: Bool
  ) throws -> Response? {
    switch route.access {
    case .everyone: return nil
    case .metricsNetwork:
      // A proxy that is not trusted hides who asks behind an address that may be ours.
      let isHidden = isForwarded && !settings.trustedProxies.contains { $0.contains(peer) }
      guard !isHidden, settings.metricsNetworks.contains(where: { $0.contains(visitor.address) }) else {
        throw Fault(.notFound, FaultWords.notFound)
      }
      return nil
    case .signedIn, .can, .canAny:
      guard let staff = visitor.staff else {
        guard request.method == .post else { return signIn(request, visitor, next: request.uri.string) }
        if isOurs(request) { throw SignedOut() }
        return signIn(request, visitor, next: "/can-bo")
      }
      // Every role may do something; who may do nothing holds a one-time password and must choose another first.
      if staff.permissions.isEmpty, !route.access.admits(staff) {
        return respond(.seeOther("/can-bo/mat-khau"), to: request, visitor: visitor)
      }
      guard route.access.admits(staff) else { throw Fault(.forbidden, FaultWords.lacks(route.access)) }
      return nil
    }
  }

  private func form(
    _ route: Route, _ request: Request, headers: [String: String], cookie: String, folder: String
  ) async throws -> Form {
    guard route.method == .post else { return Form() }
    if let origin = headers["origin"], origin != "null", !isOurs(request) {
      throw Fault(.forbidden, FaultWords.staleForm)
    }
    if let length = headers["content-length"].flatMap({ Int($0) }), length > route.limit {
      throw Fault(.tooLarge, FaultWords.tooLarge(limit: route.limit))
    }
    var reader = FormReader(limit: route.limit, folder: folder)
    let form = try await reader.read(request.body, contentType: headers["content-type"] ?? "")
    guard FormToken.isValid(form[FormToken.field], cookie: cookie, key: identification.key) else {
      let fault = Fault(.forbidden, FaultWords.staleForm)
      // Only what our own page sent goes back with a button: nobody else puts words into a person's mouth.
      throw isOurs(request) ? FormReader.Refused(fault: fault, form: form) : fault
    }
    return form
  }

  /// Whether a browser says that the form comes from a page of this host.
  private func isOurs(_ request: Request) -> Bool {
    guard let origin = request.headers[.origin],
      let place = MultipartParser.find(Array("://".utf8), in: Array(origin.utf8))
    else { return false }
    return String(decoding: origin.utf8.dropFirst(place + 3), as: UTF8.self) == request.head.authority
  }

  private static func headers(_ request: Request) -> [String: String] {
    var headers: [String: String] = [:]
    for field in request.headers {
      headers[field.name.canonicalName, default: ""] +=
        (headers[field.name.canonicalName] == nil ? "" : "; ") + field.value
    }
    return headers
  }

  private static func parameters(_ context: SiteContext) -> [String: String] {
    var parameters: [String: String] = [:]
    for (name, value) in context.parameters {
      parameters[String(name)] = URLText.clean(URLText.decoded(Array(value.utf8)))
    }
    return parameters
  }

  /// The nearest address that no proxy of ours has: headers of strangers are not believed.
  private func clientAddress(_ peer: String, forwarded: String?) -> String {
    var address = peer
    for hop in (forwarded ?? "").split(separator: ",").reversed() {
      guard settings.trustedProxies.contains(where: { $0.contains(address) }) else { break }
      address = Trimming.trimmed(String(hop))
    }
    return address
  }
}
