// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Web

/// The folder of uploads as a backup sees it: every file is named by the SHA-256 of its bytes, `ab/abcdef…`.
struct FileTree: Sendable {
  let root: String

  /// A file to be copied.
  struct Entry: Hashable, Sendable {
    let hash: [UInt8]
    let size: Int64
  }

  /// Every file there is, by its hash; what is only being written, or named otherwise, is left out.
  func entries() -> [Entry] {
    let manager = FileManager.default
    var found: [Entry] = []
    for folder in (try? manager.contentsOfDirectory(atPath: root)) ?? [] where folder.utf8.count == 2 {
      for name in (try? manager.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      where name.hasPrefix(folder) {
        guard let hash = Self.hash(name),
          let size = try? manager.attributesOfItem(atPath: path(of: hash))[.size] as? NSNumber
        else { continue }
        found.append(Entry(hash: hash, size: size.int64Value))
      }
    }
    return found.sorted { $0.hash.lexicographicallyPrecedes($1.hash) }
  }

  /// Where a file lies.
  func path(of hash: [UInt8]) -> String {
    let name = Sealing.hex(hash)
    return "\(root)/\(name.prefix(2))/\(name)"
  }

  /// Whether the folder has a file.
  func has(_ hash: [UInt8]) -> Bool { FileManager.default.fileExists(atPath: path(of: hash)) }

  /// Makes a file from its bytes; it has its name only once it is whole and on disk.
  ///
  /// - Returns: the path of the file; nil if it was there before.
  /// - Throws: `Fault.invalid` if the bytes are not those of the hash.
  func keep(_ hash: [UInt8], _ bytes: (_ write: ([UInt8]) throws -> Void) throws -> Void) throws -> String? {
    let final = path(of: hash)
    if has(hash) {
      try bytes { _ in }
      return nil
    }
    try FileManager.default.createDirectory(
      atPath: (final as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    let part = "\(root)/new-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: part) }
    let file = try PlainFile(creating: part)
    try bytes { try file.write($0) }
    try file.synchronize()
    try PlainFile.rename(part, to: final)
    return final
  }

  private static func hash(_ name: String) -> [UInt8]? {
    guard name.utf8.count == 64, name.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    return Hexadecimal.bytes(name)
  }
}
