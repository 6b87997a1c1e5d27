// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// One file that a commune keeps.
public struct StoredFile: Hashable, Sendable {
  /// The hash of its bytes, which is its name on disk and in addresses.
  public let hash: FileHash
  /// The name it had when it came, for people who save it.
  public let name: String
  /// What it is.
  public let type: MediaType
  /// The number of bytes.
  public let bytes: Int
  /// Width in pixels, of pictures.
  public let width: Int?
  /// Height in pixels, of pictures.
  public let height: Int?
  /// When it came.
  public let at: Instant

  /// A file from its parts.
  public init(
    hash: FileHash, name: String, type: MediaType, bytes: Int, width: Int? = nil, height: Int? = nil,
    at: Instant
  ) {
    self.hash = hash
    self.name = name
    self.type = type
    self.bytes = bytes
    self.width = width
    self.height = height
    self.at = at
  }
}

/// One size of a picture.
public struct PictureSize: Hashable, Sendable {
  /// The hash of this size.
  public let hash: FileHash
  /// Width in pixels.
  public let width: Int
  /// Height in pixels.
  public let height: Int

  /// A size from its parts.
  public init(hash: FileHash, width: Int, height: Int) {
    self.hash = hash
    self.width = width
    self.height = height
  }
}

/// A picture in all of its sizes; it is known by the hash of the largest.
public struct StoredPicture: Hashable, Sendable {
  /// The sizes by growing width; never empty.
  public let sizes: [PictureSize]

  /// A picture by its sizes; nil without any.
  public init?(_ sizes: [PictureSize]) {
    guard !sizes.isEmpty else { return nil }
    self.sizes = sizes.sorted { $0.width < $1.width }
  }

  /// The largest size.
  public var largest: PictureSize { sizes[sizes.count - 1] }
  /// The size for a picture as wide as a column of text: at most 960 pixels where there is one.
  public var ofColumn: PictureSize { sizes.last { $0.width <= 960 } ?? largest }
  /// The hash by which the picture is known.
  public var hash: FileHash { largest.hash }
}
