// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import NIOCore
import Storage

/// Replies and faults as responses: frames, headers, compression, cache.
extension SiteResponder {
  /// The least size that is worth compressing.
  private static let compressionThreshold = 860

  /// A reply as a response; public answers that may be kept are kept.
  func respond(
    _ reply: Reply, to request: Request, visitor: Visitor, newGuest: String? = nil, ticket: UInt64 = 0
  ) -> Response {
    var response = Response(status: .init(code: reply.status))
    var fields = Self.securityFields(settings)
    fields[.contentType] = reply.type
    var hasCookie = false
    for (name, value) in reply.headers {
      guard let name = HTTPField.Name(name) else { continue }
      hasCookie = hasCookie || name == .setCookie
      fields.append(HTTPField(name: name, value: value))
    }
    let bytes: [UInt8]
    switch reply.body {
    case .file(let path): return FileAnswer.respond(path: path, fields: fields, to: request)
    case .bytes(let given): bytes = given
    case .page(let page):
      bytes = Array(Layout.render(page, for: visitor, menu: menu, assets: assets).text.utf8)
    }
    let keeps = reply.dependencies != nil && reply.status == 200 && !hasCookie
    if keeps, let dependencies = reply.dependencies {
      return kept(bytes, fields, dependencies, request, visitor, ticket)
    }
    if fields[.cacheControl] == nil { fields[.cacheControl] = "no-store" }
    if let newGuest, case .page = reply.body {
      fields.append(
        HTTPField(name: .setCookie, value: Self.guestCookie(newGuest, isSecure: settings.isSecure)))
    }
    var body = bytes
    if bytes.count > Self.compressionThreshold, Self.acceptsGzip(request),
      Self.isText(reply.type), let small = Gzip.compressed(bytes, level: 1)
    {
      body = small
      fields[.contentEncoding] = "gzip"
    }
    fields[.contentLength] = String(body.count)
    response.headers = fields
    response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: body))
    return response
  }

  private func kept(
    _ bytes: [UInt8], _ fields: HTTPFields, _ dependencies: Set<String>, _ request: Request,
    _ visitor: Visitor, _ ticket: UInt64
  ) -> Response {
    var fields = fields
    let tag = "\"\(Sealing.hex(Sealing.sha256(bytes).prefix(12)))\""
    fields[.eTag] = tag
    fields[.cacheControl] = "no-cache"
    fields[.vary] = "Accept-Encoding"
    var plain = fields
    plain[.contentLength] = String(bytes.count)
    var packed: (fields: HTTPFields, bytes: [UInt8])?
    if bytes.count > Self.compressionThreshold, let small = Gzip.compressed(bytes, level: 9) {
      var gzip = fields
      gzip[.contentEncoding] = "gzip"
      gzip[.contentLength] = String(small.count)
      packed = (gzip, small)
    }
    if request.method == .get, let host = request.head.authority {
      cache.keep(
        PageCache.Entry(
          commune: visitor.commune.id, dependencies: dependencies,
          isPage: fields[.contentType]?.utf8.starts(with: "text/html".utf8) ?? false,
          madeAt: surroundings.now(),
          plain: PreparedAnswer(head: Self.lines(plain), body: bytes),
          gzip: packed.map { PreparedAnswer(head: Self.lines($0.fields), body: $0.bytes) }),
        host: host, target: request.uri.string, ticket: ticket)
    }
    if let seen = request.headers[.ifNoneMatch],
      MultipartParser.find(Array(tag.utf8), in: Array(seen.utf8)) != nil
    {
      return Response(status: .notModified, headers: fields)
    }
    if let packed, Self.acceptsGzip(request) {
      return Response(
        status: .ok, headers: packed.fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: packed.bytes)))
    }
    return Response(status: .ok, headers: plain, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// What a person sees when something went wrong: a sentence for what they can mend, a number for the rest.
  ///
  /// - Parameter unsent: what the person sent, which goes back to them if trying again may help
  func respond(
    to error: any Error, request: Request, visitor: Visitor?, number: String, unsent: UnsentForm? = nil
  ) -> Response {
    let fault = Self.fault(from: error)
    if fault == nil {
      surroundings.log.error(
        "request failed",
        metadata: [
          "request": "\(number)", "path": "\(request.uri.path)", "error": "\(String(reflecting: error))",
        ])
    }
    let status = fault?.kind.status ?? 500
    guard let visitor else {
      return Response(
        status: .init(code: status), headers: [.contentType: "text/plain; charset=utf-8"],
        body: ResponseBody(
          byteBuffer: ByteBuffer(string: fault?.sentence ?? FaultWords.ours(number: number))))
    }
    let isStaff = visitor.staff != nil
    let page =
      fault.map { FaultPages.page($0, staff: isStaff, unsent: Self.canBeSentAgain(error) ? unsent : nil) }
      ?? FaultPages.ours(number: number, staff: isStaff, unsent: unsent)
    return respond(.page(page, status: status), to: request, visitor: visitor)
  }

  /// Whether the same form may be taken a little later: nothing is wrong with it.
  private static func canBeSentAgain(_ error: any Error) -> Bool {
    (error as? Fault).map { $0.kind == .unavailable } ?? true
  }

  /// The fault a person is told; nil if it is one of ours.
  private static func fault(from error: any Error) -> Fault? {
    switch error {
    case let fault as Fault: fault
    case let refused as FormReader.Refused: refused.fault
    case is SignedOut: Fault(.forbidden, FaultWords.signedOut)
    case DatabaseError.unavailable: Fault(.unavailable, FaultWords.databaseAway)
    case DatabaseError.diskFull: Fault(.unavailable, FaultWords.diskFull)
    case DatabaseError.conflict: Fault(.conflict, FaultWords.busy)
    default: nil
    }
  }

  private static func securityFields(_ settings: SiteSettings) -> HTTPFields {
    var fields = HTTPFields()
    fields[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'"
    fields[.xContentTypeOptions] = "nosniff"
    fields[.referrerPolicy] = "same-origin"
    fields[.permissionsPolicy] = "camera=(), microphone=(), geolocation=(self)"
    if settings.isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
    return fields
  }

  private static func guestCookie(_ value: String, isSecure: Bool) -> String {
    "\(FormToken.guestCookie)=\(value); Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }

  private static func lines(_ fields: HTTPFields) -> [UInt8] {
    Array(fields.map { "\($0.name.rawName): \($0.value)\r\n" }.joined().utf8)
  }

  private static func acceptsGzip(_ request: Request) -> Bool {
    MultipartParser.find(Array("gzip".utf8), in: Array((request.headers[.acceptEncoding] ?? "").utf8)) != nil
  }

  private static func isText(_ type: String) -> Bool {
    type.utf8.starts(with: "text/".utf8) || type.utf8.starts(with: "application/json".utf8)
      || type.utf8.starts(with: "application/xml".utf8)
  }
}

extension HTTPField.Name {
  fileprivate static let referrerPolicy = HTTPField.Name("referrer-policy") ?? .contentType
  fileprivate static let permissionsPolicy = HTTPField.Name("permissions-policy") ?? .contentType
}
