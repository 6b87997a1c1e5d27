// SPDX-License-Identifier: Apache-2.0

/// The token that ties a form to the browser it was shown in (against cross-site request forgery).
enum FormToken {
  /// The field that carries it.
  static let field = "_token"
  /// The cookie of staff sessions, set by the room that signs people in.
  static let sessionCookie = "caicach_phien"
  /// The cookie of visitors who have not signed in; it only ties forms to a browser.
  static let guestCookie = "caicach_khach"

  /// The token for the value of a browser's cookie.
  static func token(cookie: String, key: [UInt8]) -> String {
    Sealing.hex(Sealing.authentication(of: Array("form:".utf8) + Array(cookie.utf8), key: key).prefix(16))
  }

  /// Whether a token that came with a form belongs to the cookie that came with it.
  static func isValid(_ token: String, cookie: String, key: [UInt8]) -> Bool {
    !cookie.isEmpty && Sealing.isEqual(Array(token.utf8), Array(Self.token(cookie: cookie, key: key).utf8))
  }

  /// The value of a cookie in a `Cookie` header.
  static func cookie(_ name: String, in header: String) -> String? {
    for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
      let text = Trimming.trimmed(String(decoding: pair, as: UTF8.self))
      if text.utf8.starts(with: (name + "=").utf8) {
        return String(decoding: text.utf8.dropFirst(name.utf8.count + 1), as: UTF8.self)
      }
    }
    return nil
  }
}
