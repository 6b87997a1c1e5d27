// SPDX-License-Identifier: Apache-2.0

/// What this room needs of others.
public struct CommunePorts: Sendable {
  /// The cells of the first sheet of a workbook (.xlsx), row by row from the first row of the sheet; throws a
  /// `Fault` with a sentence for what is no such file.
  public let spreadsheet: @Sendable ([UInt8]) throws -> [[String]]
  /// The QR code of a text; nil if it is too long for one.
  public let qrCode: @Sendable (String) -> QRPicture?

  /// Ports from their closures.
  public init(
    spreadsheet: @escaping @Sendable ([UInt8]) throws -> [[String]],
    qrCode: @escaping @Sendable (String) -> QRPicture?
  ) {
    self.spreadsheet = spreadsheet
    self.qrCode = qrCode
  }
}

/// A QR code as a picture.
public struct QRPicture: Hashable, Sendable {
  /// Squares a side, with the quiet zone.
  public let size: Int
  /// The dark squares as the data of one SVG path, in squares.
  public let path: String

  /// A picture from its parts.
  public init(size: Int, path: String) {
    self.size = size
    self.path = path
  }
}
