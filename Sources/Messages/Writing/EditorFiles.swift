// SPDX-License-Identifier: Apache-2.0

import Files
import Web

/// The scripts and the style of the form under names that carry their hash, asked for by the form's page alone.
struct EditorFiles {
  static let script = EditorFiles("soan-thao", "js", PackageResources.editor_js)
  static let preview = EditorFiles("xem-truoc", "js", PackageResources.preview_js)
  static let style = EditorFiles("soan-thao", "css", PackageResources.editor_css)

  let path: String
  private let type: String
  private let bytes: [UInt8]

  private init(_ name: String, _ suffix: String, _ bytes: [UInt8]) {
    path = "/tinh/\(name).\(FileHash(of: bytes).description.prefix(12)).\(suffix)"
    type = suffix == "css" ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8"
    self.bytes = bytes
  }

  var reply: Reply {
    Reply(
      type: type, body: .bytes(bytes), headers: [("cache-control", "public, max-age=31536000, immutable")])
  }
}
