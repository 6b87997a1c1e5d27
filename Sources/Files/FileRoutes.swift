// SPDX-License-Identifier: Apache-2.0

import Kernel
public import Web

/// Serves the files of a commune under `/tep/<hash>`.
public func files(_ store: FileStore) -> Capability {
  var routes = Routes()
  routes.get("/tep/{hash}", .everyone) { visit in try await FileRoutes.show(visit, store) }
  return Capability("files", migrations: FileSchema.migrations, routes: routes)
}

enum FileRoutes {
  static func show(_ visit: Visit, _ store: FileStore) async throws -> Reply {
    guard let hash = visit.parameters["hash"].flatMap(FileHash.init),
      let file = try await store.find(hash, in: visit.commune)
    else { throw Fault(.notFound, FileWords.gone) }
    let disposition = file.type.isShownInline ? "inline" : "attachment"
    return Reply(
      type: file.type.rawValue, body: .file(path: store.path(of: hash)),
      headers: [
        ("cache-control", "public, max-age=31536000, immutable"),
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
