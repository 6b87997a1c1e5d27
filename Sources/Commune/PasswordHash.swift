// SPDX-License-Identifier: Apache-2.0

import CSodium
import Dispatch
import Kernel
import Synchronization

/// Argon2id by libsodium with its interactive limits: 64 MiB and about a tenth of a second each, so the work
/// is done one at a time on a thread of its own, and a long queue is refused.
enum PasswordHash {
  private static let queue = DispatchQueue(label: "caicach.password")
  private static let waiting = Mutex(0)
  private static let most = 64

  /// The hash of a password, in libsodium's text form with its salt and limits.
  static func make(_ password: String) async throws -> String {
    try await work {
      var text = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
      let bytes = Array(password.utf8.map { CChar(bitPattern: $0) })
      let status = crypto_pwhash_str(
        &text, bytes, UInt64(bytes.count), UInt64(crypto_pwhash_opslimit_interactive()),
        crypto_pwhash_memlimit_interactive())
      guard status == 0 else { throw Fault(.unavailable, SignInWords.busy) }
      return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// Whether a password has the hash.
  static func fits(_ password: String, _ hash: String) async throws -> Bool {
    try await work {
      let bytes = Array(password.utf8.map { CChar(bitPattern: $0) })
      return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
    }
  }

  private static func work<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    let admitted = waiting.withLock { count in
      guard count < most else { return false }
      count += 1
      return true
    }
    guard admitted else { throw Fault(.unavailable, SignInWords.busy) }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async {
        defer { waiting.withLock { $0 -= 1 } }
        continuation.resume(with: Result { try body() })
      }
    }
  }
}
