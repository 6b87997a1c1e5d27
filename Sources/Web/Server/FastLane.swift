// SPDX-License-Identifier: Apache-2.0

import Kernel
import NIOCore
import NIOHTTP1

/// Answers cached pages ahead of the framework: head and body go out as one buffer.
///
/// It stands behind the HTTP decoder and lets through whatever it does not know. It only answers when no
/// earlier request of the connection is still on its way, so that answers keep their order.
final class FastLane: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let cache: PageCache
  private let now: @Sendable () -> Instant
  private let seen: @Sendable (PageView) -> Void
  private var second = DateSecond(Instant(milliseconds: 0))
  private var onTheirWay = 0
  private var answer: ByteBuffer?
  private var passThrough: ChannelHandlerContext?

  init(
    cache: PageCache, now: @escaping @Sendable () -> Instant, seen: @escaping @Sendable (PageView) -> Void
  ) {
    self.cache = cache
    self.now = now
    self.seen = seen
  }

  func handlerAdded(context: ChannelHandlerContext) {
    // Bytes written from the encoder's own place skip it.
    passThrough = try? context.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    passThrough = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    switch part {
    case .head(let head):
      if onTheirWay == 0, let buffer = cached(head) {
        answer = buffer
      } else {
        onTheirWay += 1
        context.fireChannelRead(data)
      }
    case .body:
      if answer == nil { context.fireChannelRead(data) }
    case .end:
      guard let buffer = answer else { return context.fireChannelRead(data) }
      answer = nil
      passThrough?.writeAndFlush(NIOAny(IOData.byteBuffer(buffer)), promise: nil)
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { onTheirWay -= 1 }
    context.write(data, promise: promise)
  }

  private func cached(_ head: HTTPRequestHead) -> ByteBuffer? {
    guard head.method == .GET, head.version == .http1_1, passThrough != nil else { return nil }
    var host: String?
    var acceptsGzip = false
    var (agent, purpose, isStaff) = ("", "", false)
    for (name, value) in head.headers {
      switch name.utf8.count {
      case 4 where Self.isSame(name, "host"): host = value
      case 15 where Self.isSame(name, "accept-encoding"):
        acceptsGzip = MultipartParser.find(Array("gzip".utf8), in: Array(value.utf8)) != nil
      case 10 where Self.isSame(name, "connection"):
        if !Self.isSame(value, "keep-alive") { return nil }
      case 10 where Self.isSame(name, "user-agent"): agent = value
      case 6 where Self.isSame(name, "cookie"):
        isStaff = FormToken.cookie(FormToken.sessionCookie, in: value) != nil
      case 7 where Self.isSame(name, "purpose"), 11 where Self.isSame(name, "sec-purpose"): purpose = value
      case 13 where Self.isSame(name, "if-none-match"): return nil
      case 14 where Self.isSame(name, "content-length"), 17 where Self.isSame(name, "transfer-encoding"):
        return nil
      default: continue
      }
    }
    guard let host else { return nil }
    let instant = now()
    if instant.milliseconds / 1000 != second.number { second = DateSecond(instant) }
    guard
      let found = cache.buffer(host: host, target: head.uri, acceptsGzip: acceptsGzip, second: second)
    else { return nil }
    if let commune = found.commune, !isStaff {
      seen(PageView(commune: commune, target: head.uri, agent: agent, purpose: purpose, at: instant))
    }
    return found.buffer
  }

  /// Whether a name of the wire is the lower-case one, whatever its case.
  private static func isSame(_ name: String, _ lowerCase: StaticString) -> Bool {
    lowerCase.withUTF8Buffer { wanted in
      name.utf8.count == wanted.count
        && zip(name.utf8, wanted).allSatisfy { ($0 | ((65...90).contains($0) ? 0x20 : 0)) == $1 }
    }
  }
}
