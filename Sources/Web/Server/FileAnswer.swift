// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Files from disk, in pieces, with single ranges so that a player can jump (RFC 9110, 14).
enum FileAnswer {
  private static let piece = 64 << 10

  static func respond(path: String, fields: HTTPFields, to request: Request) -> Response {
    var fields = fields
    guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int,
      let handle = FileHandle(forReadingAtPath: path)
    else {
      return Response(status: .notFound, headers: [.contentType: "text/plain; charset=utf-8"])
    }
    if fields[.cacheControl] == nil { fields[.cacheControl] = "no-cache" }
    fields[.acceptRanges] = "bytes"
    var span = 0..<size
    var status = HTTPResponse.Status.ok
    if let wanted = request.headers[.range] {
      guard let range = range(wanted, size: size) else {
        try? handle.close()
        fields[.contentRange] = "bytes */\(size)"
        fields[.contentLength] = "0"
        return Response(status: .rangeNotSatisfiable, headers: fields)
      }
      span = range
      status = .partialContent
      fields[.contentRange] = "bytes \(span.lowerBound)-\(span.upperBound - 1)/\(size)"
    }
    let wanted = span
    fields[.contentLength] = String(wanted.count)
    let body = ResponseBody(contentLength: wanted.count) { writer in
      defer { try? handle.close() }
      try handle.seek(toOffset: UInt64(wanted.lowerBound))
      var left = wanted.count
      while left > 0, let data = try handle.read(upToCount: min(left, Self.piece)), !data.isEmpty {
        left -= data.count
        try await writer.write(ByteBuffer(bytes: data))
      }
      try await writer.finish(nil)
    }
    return Response(status: status, headers: fields, body: body)
  }

  /// The bytes that `bytes=a-b`, `bytes=a-` or `bytes=-n` asks for; nil if there are none.
  static func range(_ header: String, size: Int) -> Range<Int>? {
    guard header.utf8.starts(with: "bytes=".utf8) else { return nil }
    let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, size > 0 else { return nil }
    if ends[0].isEmpty {
      guard let count = Int(ends[1]), count > 0 else { return nil }
      return max(0, size - count)..<size
    }
    guard let first = Int(ends[0]), first < size, first >= 0 else { return nil }
    guard !ends[1].isEmpty else { return first..<size }
    guard let last = Int(ends[1]), last >= first else { return nil }
    return first..<min(last + 1, size)
  }
}
