// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The style, the script and the fonts under names that carry their hash, so that browsers keep them for ever.
struct StaticFiles: Sendable {
  /// One file as it is served.
  struct File: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]
  }

  /// The files by path.
  let files: [File]
  /// The paths as pages name them.
  let assets: Assets

  /// Weights of the page font, by the names of the files that set-up makes.
  private static let weights = [(400, "regular"), (700, "bold")]

  /// Takes fonts from a folder where set-up has put them (`be-vietnam-pro-regular.woff2` …); pages fall back
  /// to the system's fonts where there are none.
  init(fontFolder: String?) {
    var files: [File] = []
    var fonts: [FontFile] = []
    for (weight, name) in Self.weights {
      guard let fontFolder,
        let data = FileManager.default.contents(atPath: "\(fontFolder)/be-vietnam-pro-\(name).woff2")
      else { continue }
      let file = Self.file("be-vietnam-pro-\(name)", "woff2", "font/woff2", Array(data))
      files.append(file)
      fonts.append(FontFile(family: "Be Vietnam Pro", weight: weight, path: file.path))
    }
    let style = Self.file(
      "caicach", "css", "text/css; charset=utf-8", Array(StyleSheet.text(fonts: fonts).utf8))
    let script = Self.file("caicach", "js", "text/javascript; charset=utf-8", PackageResources.caicach_js)
    files += [style, script]
    self.files = files
    assets = Assets(
      style: style.path, script: script.path, fonts: fonts,
      icon: "data:image/svg+xml," + URLText.encoded(Mark.file))
  }

  private static func file(_ name: String, _ suffix: String, _ type: String, _ bytes: [UInt8]) -> File {
    let hash = Sealing.hex(Sealing.sha256(bytes).prefix(6))
    return File(path: "/tinh/\(name).\(hash).\(suffix)", type: type, bytes: bytes)
  }

  /// A route for each file, open to everybody.
  var routes: Routes {
    var routes = Routes()
    for file in files {
      routes.get(file.path, .everyone) { _ in
        Reply(
          type: file.type, body: .bytes(file.bytes),
          headers: [("cache-control", "public, max-age=31536000, immutable")])
      }
    }
    return routes
  }
}
