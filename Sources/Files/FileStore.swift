// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Kernel
public import Outside
public import Storage

/// Keeps files under the hash of their bytes, and pictures in sizes fit for pages.
///
/// Bytes that two communes share lie on disk once; each sees only what it keeps itself.
public struct FileStore: Sendable {
  private let folder: FileFolder
  private let database: any Database
  private let pictures: PictureMaker
  private let now: @Sendable () -> Instant

  /// A store whose files lie under `root`; a relative one is meant from the folder that the program was started in.
  public init(root: String, database: any Database, processes: Processes, surroundings: Surroundings) {
    // Whole, since vipsthumbnail takes a relative target from the folder of the picture it reads.
    let root = URL(fileURLWithPath: root).path
    folder = FileFolder(root: root)
    self.database = database
    pictures = PictureMaker(processes: processes, scratch: root + "/work")
    now = surroundings.now
  }

  /// Keeps a copy of a file, such as an upload.
  ///
  /// - Throws: `Fault.invalid` for an empty file, `Fault.unavailable` when the disk is full.
  public func keep(fileAt path: String, name: String, for commune: CommuneID) async throws -> StoredFile {
    try await record(try folder.keep(fileAt: path), name: name, for: commune)
  }

  /// Keeps bytes.
  ///
  /// - Throws: `Fault.invalid` if there are none, `Fault.unavailable` when the disk is full.
  public func keep(_ bytes: [UInt8], name: String, for commune: CommuneID) async throws -> StoredFile {
    try await record(try folder.keep(bytes), name: name, for: commune)
  }

  /// Keeps a picture in sizes of up to 480, 960 and 1600 pixels of width, turned upright, without the place
  /// and device that cameras write into it; the file as it was sent is not kept.
  ///
  /// - Throws: `Fault.invalid` if it is no picture, `Fault.tooLarge` if it has too many pixels,
  ///   `Fault.unavailable` when libvips is missing or the disk is full.
  public func keepPicture(
    fileAt path: String, name: String, for commune: CommuneID
  ) async throws -> StoredPicture {
    let made = try await pictures.sizes(of: path) { made in
      let kept = try folder.keep(fileAt: made.path)
      return StoredFile(
        hash: kept.hash, name: name, type: .jpeg, bytes: kept.size, width: made.width, height: made.height,
        at: now())
    }
    let sizes = made.compactMap { file in
      file.width.flatMap { width in
        file.height.map { PictureSize(hash: file.hash, width: width, height: $0) }
      }
    }
    guard let picture = StoredPicture(sizes) else { throw Fault(.invalid, FileWords.notAPicture) }
    try await database.write(Change(commune, "files")) { session in
      for file in made { try Self.insert(file, commune, session) }
      for size in picture.sizes {
        try session.execute(
          """
          INSERT INTO file_size (commune, picture, width, height, hash)
          VALUES (\(commune), \(picture.hash), \(size.width), \(size.height), \(size.hash))
          ON CONFLICT DO NOTHING
          """)
      }
    }
    return picture
  }

  /// What a file that has just come is, by its first bytes.
  public static func type(ofFileAt path: String) -> MediaType {
    guard let file = FileHandle(forReadingAtPath: path) else { return .other }
    defer { try? file.close() }
    return MediaType(sniffing: (try? file.read(upToCount: MediaType.sniffedBytes)).map(Array.init) ?? [])
  }

  /// A file of a commune, if it keeps it.
  public func find(_ hash: FileHash, in commune: CommuneID) async throws -> StoredFile? {
    try await database.read { session in
      try session.row(
        """
        SELECT hash, name, type, bytes, width, height, at FROM file
        WHERE commune = \(commune) AND hash = \(hash)
        """
      ).map(Self.file)
    }
  }

  /// All files that a commune keeps, by their hashes, in whatever database: a copy on trial, too.
  public static func kept(by commune: CommuneID, in database: any Database) async throws -> [StoredFile] {
    try await database.read { session in
      try session.rows(
        """
        SELECT hash, name, type, bytes, width, height, at FROM file
        WHERE commune = \(commune) ORDER BY hash
        """
      ).map(file)
    }
  }

  /// A picture of a commune with its sizes, if it keeps it.
  public func picture(_ hash: FileHash, in commune: CommuneID) async throws -> StoredPicture? {
    StoredPicture(
      try await database.read { session in
        try session.rows(
          "SELECT hash, width, height FROM file_size WHERE commune = \(commune) AND picture = \(hash)"
        ).map { row in
          PictureSize(hash: try row.get("hash"), width: try row.get("width"), height: try row.get("height"))
        }
      })
  }

  /// The picture that a file is a size of; the file itself where it is none.
  public func original(of hash: FileHash, in commune: CommuneID) async throws -> FileHash {
    try await database.read { session in
      let row = try session.row(
        "SELECT picture FROM file_size WHERE commune = \(commune) AND hash = \(hash) LIMIT 1")
      return try row?.get("picture") ?? hash
    }
  }

  /// Where the bytes of a file lie.
  public func path(of hash: FileHash) -> String { folder.path(of: hash) }

  private func record(
    _ kept: FileFolder.Kept, name: String, for commune: CommuneID
  ) async throws -> StoredFile {
    guard kept.size > 0 else { throw Fault(.invalid, FileWords.empty) }
    let file = StoredFile(
      hash: kept.hash, name: name, type: MediaType(sniffing: kept.start), bytes: kept.size, at: now())
    try await database.write(Change(commune, "files")) { session in
      try Self.insert(file, commune, session)
    }
    return file
  }

  private static func file(_ row: Row) throws -> StoredFile {
    StoredFile(
      hash: try row.get("hash"), name: try row.get("name"), type: try row.get("type"),
      bytes: try row.get("bytes"), width: try row.optional("width"), height: try row.optional("height"),
      at: try row.get("at"))
  }

  private static func insert(_ file: StoredFile, _ commune: CommuneID, _ session: any Session) throws {
    try session.execute(
      """
      INSERT INTO file (commune, hash, name, type, bytes, width, height, at)
      VALUES (\(commune), \(file.hash), \(file.name), \(file.type), \(file.bytes), \(file.width),
        \(file.height), \(file.at))
      ON CONFLICT DO NOTHING
      """)
  }
}
