// SPDX-License-Identifier: Apache-2.0

import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// One exchange of bytes with a server on this machine, over a connection of its own.
enum TestWire {
  enum Failure: Error {
    case noConnection
    case noAnswer
  }

  /// - Parameter untilClosed: whether the server closes after its answer; if not, the answer says its length
  static func exchange(_ request: [UInt8], port: Int, untilClosed: Bool = true) async throws -> [UInt8] {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try blocking(request, port, untilClosed) })
      }
    }
  }

  private static func blocking(_ request: [UInt8], _ port: Int, _ untilClosed: Bool) throws -> [UInt8] {
    let wire = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard wire >= 0 else { throw Failure.noConnection }
    defer { close(wire) }
    var patience = timeval(tv_sec: 240, tv_usec: 0)
    setsockopt(wire, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let joined = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(wire, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard joined == 0 else { throw Failure.noConnection }
    var sent = 0
    while sent < request.count {
      let count = request[sent...].withUnsafeBytes {
        send(wire, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // A server that refuses a long body answers before it is all sent.
      guard count > 0 else { break }
      sent += count
    }
    var answer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(wire, &chunk, chunk.count, 0)
      guard count > 0 else { return answer }
      answer += chunk[..<count]
      if !untilClosed, isWhole(answer) { return answer }
    }
  }

  private static func isWhole(_ answer: [UInt8]) -> Bool {
    let text = String(decoding: answer, as: Unicode.ASCII.self)
    guard let head = text.firstMatch(of: #/(?s)^(.*?)\r\n\r\n/#) else { return false }
    let length = head.1.lowercased().firstMatch(of: #/content-length: (\d+)/#).flatMap { Int($0.1) } ?? 0
    return answer.count >= head.0.unicodeScalars.count + length
  }
}
