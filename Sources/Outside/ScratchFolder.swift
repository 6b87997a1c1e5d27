// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A folder of its own for the files that programs hand to each other, readable by its owner alone.
public struct ScratchFolder: Sendable {
  /// Where it lies.
  public let path: String

  /// Makes a folder, under the machine's temporary files if no other place is named.
  public init(in place: String? = nil) throws {
    path = "\(place ?? FileManager.default.temporaryDirectory.path)/caicach-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Takes the folder away with all that is in it.
  public func remove() { try? FileManager.default.removeItem(atPath: path) }
}
