// SPDX-License-Identifier: Apache-2.0

import Files
import Web

/// The editor's script and style under names that carry their hash, asked for by the form's page alone.
struct EditorFiles {
  static let script = EditorFiles("js", "text/javascript; charset=utf-8", PackageResources.editor_js)
  static let style = EditorFiles("css", "text/css; charset=utf-8", PackageResources.editor_css)

  let path: String
  private let type: String
  private let bytes: [UInt8]

  private init(_ suffix: String, _ type: String, _ bytes: [UInt8]) {
    path = "/tinh/soan-thao.\(FileHash(of: bytes).description.prefix(12)).\(suffix)"
    self.type = type
    self.bytes = bytes
  }

  var reply: Reply {
    Reply(
      type: type, body: .bytes(bytes), headers: [("cache-control", "public, max-age=31536000, immutable")])
  }
}
