// SPDX-License-Identifier: Apache-2.0

import CSodium
public import Storage

/// The SHA-256 of a file's bytes, by which it is kept and served: 64 lower-case hexadecimal digits.
public struct FileHash: Hashable, Sendable, LosslessStringConvertible, SQLConvertible {
  /// The 64 digits.
  public let description: String

  /// Reads the 64 digits; nil if the text is anything else.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard bytes.count == 64,
      bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (97...102).contains($0) })
    else { return nil }
    description = text
  }

  /// The hash of bytes.
  public init(of bytes: [UInt8]) {
    var hashing = Hashing()
    hashing.update(bytes)
    self = hashing.finish()
  }

  private init(digest: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    description = String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The public path of the file.
  public var path: String { "/tep/\(description)" }

  /// The text as it is stored.
  public var sqlValue: SQLValue { .text(description) }
  /// Reads the text.
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(text)
  }

  /// Hashes a file piece by piece.
  struct Hashing {
    private var state = crypto_hash_sha256_state()

    init() { crypto_hash_sha256_init(&state) }

    mutating func update(_ bytes: some Collection<UInt8>) {
      let piece = Array(bytes)
      crypto_hash_sha256_update(&state, piece, UInt64(piece.count))
    }

    mutating func finish() -> FileHash {
      var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
      crypto_hash_sha256_final(&state, &digest)
      return FileHash(digest: digest)
    }
  }
}
