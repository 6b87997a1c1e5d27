// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Marks the ids of sessions, which are shown where the token must not be.
enum SessionMark {}

/// One signed-in browser of a person.
struct StaffSession: Hashable, Sendable {
  /// How long it may stay unused.
  static let idleLife = Duration.seconds(4 * 3600)
  /// How long it may last at all.
  static let wholeLife = Duration.seconds(12 * 3600)
  /// How old the last use on record may be before it is written again.
  static let touchAfter = Duration.seconds(300)

  let id: ID<SessionMark>
  /// The browser's own description, shortened.
  let device: String
  let beganAt: Instant
  let seenAt: Instant

  /// When it ends unless it is used.
  static func end(beganAt: Instant, seenAt: Instant) -> Instant {
    min(beganAt.adding(wholeLife), seenAt.adding(idleLife))
  }

  /// What is stored of a token: only its hash opens nothing.
  static func stored(_ token: String) -> [UInt8] { Sealing.sha256(Array(token.utf8)) }

  /// A fresh token: 32 random bytes in hexadecimal.
  static func freshToken() -> String { Sealing.hex(Sealing.randomBytes(32)) }
}

/// The cookie that carries a session's token.
struct SessionCookie: Sendable {
  static let name = "caicach_phien"
  /// Whether browsers may send it over https only.
  let isSecure: Bool

  /// Sets the token.
  func set(_ token: String) -> (name: String, value: String) {
    ("set-cookie", "\(Self.name)=\(token); Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : ""))
  }

  /// Takes the cookie away.
  func clear() -> (name: String, value: String) {
    let cookie = set("")
    return (cookie.name, cookie.value + "; Max-Age=0")
  }

  /// The token of a visit, if it has one.
  static func token(of visit: Visit) -> String? {
    let prefix = Array((name + "=").utf8)
    for pair in (visit.headers["cookie"] ?? "").utf8.split(separator: UInt8(ascii: ";")) {
      let bytes = pair.drop { $0 == 32 }
      if bytes.starts(with: prefix) { return String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self) }
    }
    return nil
  }
}
