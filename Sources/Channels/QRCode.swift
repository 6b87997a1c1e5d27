// SPDX-License-Identifier: Apache-2.0

import CQREncode

/// A QR code as the squares of its picture (ISO/IEC 18004), error correction M.
public struct QRCode: Hashable, Sendable {
  /// The width of the light rim that readers need, in squares.
  public static let quietZone = 4

  /// Squares a side, without the quiet zone.
  public let size: Int
  /// Row by row: whether a square is dark.
  public let isDark: [Bool]

  /// The code of a text; nil if it is too long for one.
  public init?(_ text: String) {
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    size = width
    isDark = (0..<width * width).map { data[$0] & 1 == 1 }
  }

  /// The dark squares as one SVG path in units of a square, four squares of quiet zone around it.
  public var svgPath: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        var end = column
        while end < size, isDark[row * size + end] { end += 1 }
        if end > column {
          path += "M\(column + Self.quietZone) \(row + Self.quietZone)h\(end - column)v1h-\(end - column)z"
        }
        column = max(end, column + 1)
      }
    }
    return path
  }
}
