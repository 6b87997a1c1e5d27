// SPDX-License-Identifier: Apache-2.0

import CSodium
import Web

/// Seals small secrets of the database under a key (XSalsa20-Poly1305 of libsodium).
struct SecretBox: Sendable {
  private let key: [UInt8]

  /// A box whose key is derived from the machine's for one purpose.
  init(machineKey: [UInt8], purpose: String) {
    key = Sealing.authentication(of: Array(purpose.utf8), key: machineKey)
  }

  /// The sealed secret, its nonce in front.
  func seal(_ secret: [UInt8]) -> [UInt8] {
    let nonce = Sealing.randomBytes(Int(crypto_secretbox_noncebytes()))
    var box = [UInt8](repeating: 0, count: secret.count + Int(crypto_secretbox_macbytes()))
    crypto_secretbox_easy(&box, secret, UInt64(secret.count), nonce, key)
    return nonce + box
  }

  /// The secret; nil if it was sealed under another key or changed.
  func open(_ sealed: [UInt8]) -> [UInt8]? {
    let (head, mac) = (Int(crypto_secretbox_noncebytes()), Int(crypto_secretbox_macbytes()))
    guard sealed.count >= head + mac else { return nil }
    var secret = [UInt8](repeating: 0, count: sealed.count - head - mac)
    let box = Array(sealed[head...])
    guard crypto_secretbox_open_easy(&secret, box, UInt64(box.count), Array(sealed[..<head]), key) == 0 else {
      return nil
    }
    return secret
  }
}
