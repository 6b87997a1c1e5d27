// SPDX-License-Identifier: Apache-2.0

import CSodium

/// The sealing of a backup: libsodium's secretstream (XChaCha20-Poly1305) in chunks of 64 KB, each bound to the
/// ones before it, so that none can be changed, left out, moved or appended unseen.
enum SealedStream {
  /// Bytes of plain text in each chunk but the last, which has fewer.
  static let chunk = 64 << 10
  /// Bytes that sealing adds to a chunk.
  static let overhead = Int(crypto_secretstream_xchacha20poly1305_abytes())
  /// Bytes of the stream's own header.
  static let headerSize = Int(crypto_secretstream_xchacha20poly1305_headerbytes())
  /// Bytes of a key.
  static let keySize = Int(crypto_secretstream_xchacha20poly1305_keybytes())

  /// Seals chunk after chunk.
  struct Sealer: Sendable {
    /// What opens the stream, along with the key.
    let header: [UInt8]
    private var state = crypto_secretstream_xchacha20poly1305_state()

    init(key: [UInt8]) {
      _ = sodium_init()
      var header = [UInt8](repeating: 0, count: headerSize)
      crypto_secretstream_xchacha20poly1305_init_push(&state, &header, key)
      self.header = header
    }

    /// A sealed chunk; `about` is what the chunk is bound to besides.
    mutating func seal(_ plain: [UInt8], isLast: Bool, about: [UInt8]) -> [UInt8] {
      var sealed = [UInt8](repeating: 0, count: plain.count + overhead)
      let tag =
        isLast
        ? crypto_secretstream_xchacha20poly1305_tag_final()
        : crypto_secretstream_xchacha20poly1305_tag_message()
      crypto_secretstream_xchacha20poly1305_push(
        &state, &sealed, nil, plain, UInt64(plain.count), about, UInt64(about.count), UInt8(tag))
      return sealed
    }
  }

  /// Opens chunk after chunk.
  struct Opener: Sendable {
    private var state = crypto_secretstream_xchacha20poly1305_state()

    /// Nil if the header is none.
    init?(key: [UInt8], header: [UInt8]) {
      _ = sodium_init()
      guard header.count == headerSize,
        crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key) == 0
      else { return nil }
    }

    /// The plain text of a chunk; nil if it is not what was sealed at this place.
    mutating func open(_ sealed: [UInt8], about: [UInt8]) -> (plain: [UInt8], isLast: Bool)? {
      guard sealed.count >= overhead else { return nil }
      var plain = [UInt8](repeating: 0, count: sealed.count - overhead)
      var tag: UInt8 = 0
      guard
        crypto_secretstream_xchacha20poly1305_pull(
          &state, &plain, nil, &tag, sealed, UInt64(sealed.count), about, UInt64(about.count)) == 0
      else { return nil }
      return (plain, Int(tag) == Int(crypto_secretstream_xchacha20poly1305_tag_final()))
    }
  }
}

/// SHA-256 of bytes that come piece by piece.
struct RunningDigest: Sendable {
  private var state = crypto_hash_sha256_state()

  init() { crypto_hash_sha256_init(&state) }

  mutating func update(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The 32 bytes.
  func finish() -> [UInt8] {
    var (last, digest) = (state, [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes())))
    crypto_hash_sha256_final(&last, &digest)
    return digest
  }
}
