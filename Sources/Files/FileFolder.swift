// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder of files by hash: `ab/abcdef…`.
///
/// A file is there whole or not at all, and never changes.
struct FileFolder: Sendable {
  let root: String

  /// What became of a file that was put into the folder.
  struct Kept: Sendable {
    let hash: FileHash
    let size: Int
    let start: [UInt8]
  }

  /// Where a file lies.
  func path(of hash: FileHash) -> String { "\(root)/\(hash.description.prefix(2))/\(hash)" }

  /// Copies a file into the folder; it is on disk when this returns.
  ///
  /// - Throws: `Fault.unavailable` when the disk is full.
  func keep(fileAt path: String) throws -> Kept {
    guard let source = FileHandle(forReadingAtPath: path) else { throw Fault(.notFound, FileWords.gone) }
    defer { try? source.close() }
    return try keep { try source.read(upToCount: 256 << 10).map(Array.init) ?? [] }
  }

  /// Puts bytes into the folder.
  ///
  /// - Throws: `Fault.unavailable` when the disk is full.
  func keep(_ bytes: [UInt8]) throws -> Kept {
    var rest: [UInt8]? = bytes
    return try keep {
      defer { rest = nil }
      return rest ?? []
    }
  }

  private func keep(_ next: () throws -> [UInt8]) throws -> Kept {
    let temporary = "\(root)/new-\(UUID().uuidString)"
    try makeFolder(root)
    guard
      FileManager.default.createFile(
        atPath: temporary, contents: nil, attributes: [.posixPermissions: 0o640]),
      let target = FileHandle(forWritingAtPath: temporary)
    else { throw Fault(.unavailable, FileWords.diskFull) }
    defer { unlink(temporary) }
    var hashing = FileHash.Hashing()
    var size = 0
    var start: [UInt8] = []
    do {
      defer { try? target.close() }
      while case let piece = try next(), !piece.isEmpty {
        hashing.update(piece)
        size += piece.count
        start += piece.prefix(MediaType.sniffedBytes - start.count)
        try target.write(contentsOf: piece)
      }
      try target.synchronize()
    } catch { throw Fault(.unavailable, FileWords.diskFull) }
    let hash = hashing.finish()
    let final = self.path(of: hash)
    let folder = "\(root)/\(hash.description.prefix(2))"
    if access(final, F_OK) != 0 {
      try makeFolder(folder)
      guard rename(temporary, final) == 0 else { throw Fault(.unavailable, FileWords.diskFull) }
      Self.synchronize(folder: folder)
      Self.synchronize(folder: root)
    }
    return Kept(hash: hash, size: size, start: start)
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch { throw Fault(.unavailable, FileWords.diskFull) }
  }

  /// The name of a file survives a power cut only when its folder is on disk too.
  private static func synchronize(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
