// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import Web

@Suite("The gallery")
struct GalleryTests {
  @Test("writes its pages where CAICACH_GALLERY points, with the style sheet beside them")
  func writes() throws {
    guard let folder = ProcessInfo.processInfo.environment["CAICACH_GALLERY"] else { return }
    let place = URL(fileURLWithPath: folder)
    try FileManager.default.createDirectory(
      at: place.appending(path: "tinh"), withIntermediateDirectories: true)
    for (name, page) in Gallery.pages {
      try Gallery.document(page).write(
        to: place.appending(path: "\(name).html"), atomically: true, encoding: .utf8)
    }
    try StyleSheet.text(fonts: Gallery.assets.fonts).write(
      to: place.appending(path: "tinh/caicach.css"), atomically: true, encoding: .utf8)
    try StyleSheet.script.write(
      to: place.appending(path: "tinh/caicach.js"), atomically: true, encoding: .utf8)
  }
}
