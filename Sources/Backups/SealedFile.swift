// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The file of a backup: a head in the clear, then sealed chunks that are bound to it.
///
/// The head is `CAICACHB`, the format's number (2 bytes), the id of the key (8) and secretstream's header (24).
enum SealedFile {
  static let magic = Array("CAICACHB".utf8)
  static let format: UInt16 = 1
  private static let headSize = magic.count + 2 + 8 + SealedStream.headerSize

  /// Seals what is written to it into a file.
  struct Writer: Sendable {
    private let file: PlainFile
    private let head: [UInt8]
    private var sealer: SealedStream.Sealer
    private var digest = RunningDigest()
    private var buffer: [UInt8] = []
    /// Bytes of the file so far.
    private(set) var size = 0

    init(_ file: PlainFile, key: BackupKey) throws(PlainFile.Refusal) {
      self.file = file
      sealer = SealedStream.Sealer(key: key.bytes)
      head = magic + BigEndian.bytes(format) + key.id + sealer.header
      buffer.reserveCapacity(SealedStream.chunk)
      try put(head)
    }

    mutating func write(_ bytes: [UInt8]) throws(PlainFile.Refusal) {
      var start = 0
      while buffer.count + bytes.count - start >= SealedStream.chunk {
        let end = start + SealedStream.chunk - buffer.count
        buffer += bytes[start..<end]
        start = end
        try put(sealer.seal(buffer, isLast: false, about: head))
        buffer.removeAll(keepingCapacity: true)
      }
      buffer += bytes[start...]
    }

    /// Closes the stream; returns once it is on disk.
    ///
    /// - Returns: the SHA-256 of the file, as `sha256sum` prints it.
    mutating func finish() throws(PlainFile.Refusal) -> String {
      try put(sealer.seal(buffer, isLast: true, about: head))
      try file.synchronize()
      return Sealing.hex(digest.finish())
    }

    private mutating func put(_ bytes: [UInt8]) throws(PlainFile.Refusal) {
      digest.update(bytes)
      size += bytes.count
      try file.write(bytes)
    }
  }

  /// Gives back what was sealed, after checking each piece of it.
  struct Reader: Sendable {
    private let file: PlainFile
    private let head: [UInt8]
    private var opener: SealedStream.Opener
    private var digest = RunningDigest()
    private var plain: [UInt8] = []
    private var place = 0
    private var isLast = false
    /// Bytes of the file that were read so far.
    private(set) var done = 0
    /// Bytes of the file.
    var size: Int { file.size }

    /// - Throws: `Fault.invalid` if the file is no backup, of a newer format, or sealed under another key.
    init(_ file: PlainFile, key: BackupKey) throws {
      self.file = file
      head = try file.read(headSize)
      guard head.starts(with: magic), head.count == headSize else {
        throw Fault(.invalid, BackupWords.noBackup)
      }
      guard Array(head[8..<10]) == BigEndian.bytes(format) else {
        throw Fault(.invalid, BackupWords.newerFormat)
      }
      guard Array(head[10..<18]) == key.id else { throw Fault(.invalid, BackupWords.wrongKey) }
      guard let opener = SealedStream.Opener(key: key.bytes, header: Array(head[18...])) else {
        throw Fault(.invalid, BackupWords.damaged)
      }
      self.opener = opener
      done = headSize
      digest.update(head)
    }

    /// The next bytes, exactly as many as asked for.
    ///
    /// - Throws: `Fault.invalid` if the file was changed or cut off.
    mutating func read(_ count: Int) throws -> [UInt8] {
      if plain.count - place >= count {
        defer { place += count }
        return Array(plain[place..<place + count])
      }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      while bytes.count < count {
        if place == plain.count { try next() }
        let some = min(count - bytes.count, plain.count - place)
        bytes += plain[place..<place + some]
        place += some
      }
      return bytes
    }

    /// Makes sure that nothing follows.
    ///
    /// - Returns: the SHA-256 of the file.
    mutating func finish() throws -> String {
      while !isLast, place == plain.count { try next() }
      guard place == plain.count, try file.read(1).isEmpty else { throw Fault(.invalid, BackupWords.damaged) }
      return Sealing.hex(digest.finish())
    }

    private mutating func next() throws {
      guard !isLast else { throw Fault(.invalid, BackupWords.damaged) }
      let sealed = try file.read(SealedStream.chunk + SealedStream.overhead)
      guard let opened = opener.open(sealed, about: head) else { throw Fault(.invalid, BackupWords.damaged) }
      digest.update(sealed)
      done += sealed.count
      (plain, place, isLast) = (opened.plain, 0, opened.isLast)
    }
  }
}
