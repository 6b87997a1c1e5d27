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
  /// The script that keeps pages for when there is no network, named after the files it keeps.
  private let worker: [UInt8]

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
    let icon = File(path: StaticPath.icon, type: "image/svg+xml", bytes: Array(Mark.file.utf8))
    self.files = files + [icon]
    worker = Self.worker(keeping: files)
    assets = Assets(
      style: style.path, script: script.path, fonts: fonts,
      icon: "data:image/svg+xml," + URLText.encoded(Mark.file))
  }

  private static func worker(keeping files: [File]) -> [UInt8] {
    let paths = files.map { "\"\($0.path)\"" }.joined(separator: ",")
    let script = PackageResources.ngoai_tuyen_js
    let version = Sealing.hex(Sealing.sha256(Array(paths.utf8) + script).prefix(6))
    return Array("const version = \"\(version)\", assets = [\(paths)];\n".utf8) + script
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
    routes.get(StaticPath.worker, .everyone) { _ in
      Reply(
        type: "text/javascript; charset=utf-8", body: .bytes(worker), headers: [("cache-control", "no-cache")]
      )
    }
    return routes
  }
}

/// The static paths that stay the same from version to version.
public enum StaticPath {
  /// The mark as a drawing.
  public static let icon = "/tinh/bieu-tuong.svg"
  /// The script that keeps pages; it stands at the root, since it may only keep what lies below it.
  public static let worker = "/ngoai-tuyen.js"
}
