// SPDX-License-Identifier: Apache-2.0

/// What a route answers.
public struct Reply: Sendable {
  /// Where the bytes come from.
  public enum Body: Sendable {
    /// Bytes in memory.
    case bytes([UInt8])
    /// A file on disk, sent in pieces; ranges are honoured.
    case file(path: String)
    /// A page that still needs its frame.
    case page(Page)
  }

  /// The HTTP status.
  public var status: Int
  /// The media type with its charset.
  public var type: String
  /// Further header fields by lower-case name.
  public var headers: [(name: String, value: String)]
  /// The bytes.
  public var body: Body
  /// The capabilities whose changes empty this page from the cache; nil for answers that are never cached.
  public var dependencies: Set<String>?

  /// An answer from the parts.
  public init(
    status: Int = 200, type: String, body: Body, headers: [(name: String, value: String)] = [],
    dependencies: Set<String>? = nil
  ) {
    self.status = status
    self.type = type
    self.headers = headers
    self.body = body
    self.dependencies = dependencies
  }

  /// A page.
  public static func page(_ page: Page, status: Int = 200) -> Reply {
    Reply(status: status, type: "text/html; charset=utf-8", body: .page(page))
  }

  /// A document of JSON.
  public static func json(_ bytes: [UInt8], status: Int = 200) -> Reply {
    Reply(status: status, type: "application/json; charset=utf-8", body: .bytes(bytes))
  }

  /// A document to keep, under a file name.
  public static func download(_ bytes: [UInt8], type: String, name: String) -> Reply {
    Reply(
      type: type, body: .bytes(bytes),
      headers: [("content-disposition", "attachment; filename=\"\(name)\"")])
  }

  /// Sends the browser on, with GET, after a form was taken (303).
  public static func seeOther(_ path: String) -> Reply {
    Reply(status: 303, type: "text/plain; charset=utf-8", body: .bytes([]), headers: [("location", path)])
  }

  /// This public answer may be kept in memory until one of these capabilities changes, a day at most.
  public func cached(until dependencies: Set<String>) -> Reply {
    var reply = self
    reply.dependencies = dependencies
    return reply
  }
}
