// SPDX-License-Identifier: Apache-2.0

// The first module to bring the system's `stat` counts as its owner.
import CDispatch

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file by its descriptor: read and written in pieces, with the system's own reason where it fails.
///
/// It stays open as long as a copy of this value is in use.
struct PlainFile: Sendable {
  /// What the system said.
  struct Refusal: Error, Equatable {
    let code: Int32
  }

  private final class Descriptor: Sendable {
    let number: Int32
    init(_ number: Int32) { self.number = number }
    deinit { close(number) }
  }

  private let descriptor: Descriptor

  private init(_ number: Int32) throws(Refusal) {
    guard number >= 0 else { throw Refusal(code: errno) }
    descriptor = Descriptor(number)
  }

  /// Opens a file to read it from its start.
  init(reading path: String) throws(Refusal) { try self.init(open(path, O_RDONLY | O_CLOEXEC)) }

  /// Makes a file that its owner alone may read; there must be none of that name.
  init(creating path: String) throws(Refusal) {
    try self.init(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
  }

  /// Opens a file to write it anew, if no other process is writing it; nil if one is.
  static func owned(_ path: String) throws(Refusal) -> PlainFile? {
    while true {
      let file = try PlainFile(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
      guard flock(file.descriptor.number, LOCK_EX | LOCK_NB) == 0 else { return nil }
      // Its owner may have renamed it between the opening and the lock; then the name is free again.
      var (held, named) = (stat(), stat())
      guard fstat(file.descriptor.number, &held) == 0 else { throw Refusal(code: errno) }
      guard stat(path, &named) == 0, held.st_ino == named.st_ino else { continue }
      if held.st_mode & S_IFMT == S_IFREG, ftruncate(file.descriptor.number, 0) != 0 {
        throw Refusal(code: errno)
      }
      return file
    }
  }

  /// The number of bytes it has.
  var size: Int {
    var facts = stat()
    return fstat(descriptor.number, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// The next bytes, as many as asked for unless the file ends.
  func read(_ count: Int) throws(Refusal) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = systemRead(descriptor.number, start + filled, count - filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    if failure != 0 { throw Refusal(code: failure) }
    return bytes
  }

  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) throws(Refusal) {
    var (written, failure) = (0, Int32(0))
    bytes.withUnsafeBytes { buffer in
      while written < buffer.count, let start = buffer.baseAddress {
        let got = systemWrite(descriptor.number, start + written, buffer.count - written)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        written += got
      }
    }
    if written < bytes.count { throw Refusal(code: failure) }
  }

  /// Returns once the bytes have reached the disk.
  func synchronize() throws(Refusal) {
    // Pipes and devices have nothing to bring to disk.
    if fsync(descriptor.number) != 0, errno != EINVAL, errno != EROFS { throw Refusal(code: errno) }
  }

  /// Gives a file that is on disk its name, for good even if the power goes.
  static func rename(_ path: String, to name: String) throws(Refusal) {
    guard systemRename(path, name) == 0 else { throw Refusal(code: errno) }
    let folder = name.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    let place = folder.isEmpty ? (name.hasPrefix("/") ? "/" : ".") : folder
    try PlainFile(open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)).synchronize()
  }
}

// Inside the type its methods hide the system's functions of the same names.

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

private func systemRename(_ path: String, _ name: String) -> Int32 { rename(path, name) }
