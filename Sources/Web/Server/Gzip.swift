// SPDX-License-Identifier: Apache-2.0

import CZlib

/// Compression of answers, RFC 1952.
enum Gzip {
  /// The bytes compressed; nil if zlib cannot, which it only does without memory.
  ///
  /// - Parameter level: 1 is fast, for pages made for one visitor; 9 is small, for what is kept.
  static func compressed(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    var stream = z_stream()
    let window: Int32 = 15 + 16  // 16 more asks for a gzip header
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let capacity = output.count
    var input = bytes
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(capacity)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    output.removeLast(capacity - Int(stream.total_out))
    return output
  }
}
