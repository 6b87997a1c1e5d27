// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Web

/// Serves the files of a commune under `/tep/<hash>`: to staff all of them, to the public those that it may see.
///
/// - Parameter isPublic: whether a file is shown to everybody now, as part of something that is published; a picture is
///   asked for by its original. What was taken back, a draft's picture and the photo that proves a posting are not.
public func files(
  _ store: FileStore, isPublic: @escaping @Sendable (FileHash, CommuneID) async throws -> Bool
) -> Capability {
  var routes = Routes()
  routes.get("/tep/{hash}", .everyone) { visit in
    try await FileRoutes.show(visit, store, isPublic: isPublic)
  }
  return Capability("files", migrations: FileSchema.migrations, routes: routes)
}

enum FileRoutes {
  static func show(
    _ visit: Visit, _ store: FileStore, isPublic: (FileHash, CommuneID) async throws -> Bool
  ) async throws -> Reply {
    guard let hash = visit.parameters["hash"].flatMap(FileHash.init),
      let file = try await store.find(hash, in: visit.commune)
    else { throw Fault(.notFound, FileWords.gone) }
    let original = try await store.original(of: hash, in: visit.commune)
    let isShown = try await isPublic(original, visit.commune)
    // To a guest a file that is not shown is no file: its hash tells nothing.
    guard isShown || visit.visitor.staff != nil else { throw Fault(.notFound, FileWords.gone) }
    let disposition = file.type.isShownInline ? "inline" : "attachment"
    return Reply(
      type: file.type.rawValue, body: .file(path: store.path(of: hash)),
      headers: [
        ("cache-control", "\(isShown ? "public" : "private"), max-age=31536000, immutable"),
        ("content-disposition", "\(disposition); filename*=UTF-8''\(encoded(file.name))"),
      ])
  }

  /// RFC 8187: letters and digits stay, every other byte is written as `%XX`.
  static func encoded(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
