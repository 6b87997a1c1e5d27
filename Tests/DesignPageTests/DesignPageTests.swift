// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Testing
import Web

@testable import DesignPage

@Suite struct DesignPageTests {
  static let visitor = Visitor(
    commune: CommuneCard(
      id: ID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh",
      host: "anbinh.example"),
    staff: Staff(
      id: ID(rawValue: 2), name: "Nguyễn Thị Hường", unit: ID(rawValue: 3),
      unitName: "Phòng Văn hóa – Xã hội",
      permissions: [.read]), formToken: "khoa")

  private var document: String {
    let page = DesignPages.page(commune: Self.visitor.commune, token: Self.visitor.formToken)
    return Layout.render(page, for: Self.visitor, assets: Assets(style: "/a.css", script: "/a.js", fonts: []))
      .text
  }

  @Test(arguments: ColourPair.all)
  func everyPairOfColoursHasTheContrastThatItNeeds(pair: ColourPair) throws {
    let tokens = StyleTokens()
    let light = try #require(pair.contrast(in: tokens.light), "a token is missing")
    let dark = try #require(pair.contrast(in: tokens.dark), "a token is missing")
    #expect(light >= pair.least && dark >= pair.least, "light \(light), dark \(dark)")
  }

  @Test func measuresContrastAsTheStandardDoes() throws {
    let black = try #require(Colour("#000"))
    let white = try #require(Colour("#ffffff"))
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    // The grey that is known to pass by a hair on white.
    #expect(abs(try #require(Colour("#767676")).contrast(with: white) - 4.54) < 0.01)
    #expect(Colour("red") == nil && Colour("#12345") == nil)
  }

  /// Each component is on the page, so that one who looks for a piece finds it there.
  @Test(arguments: [
    "button primary", "button quiet", "button danger", "error-summary", "field needed wrong",
    "class=\"star\"",
    "class=\"count\"", "with-suffix", "type=\"date\"", "type=\"time\"", "type=\"radio\"", "type=\"checkbox\"",
    "type=\"file\"", "<select", "tag idle", "tag active", "tag waiting", "tag good", "tag bad",
    "notice success",
    "notice warning", "notice info", "class=\"empty\"", "class=\"hands", "class=\"steps\"", "class=\"tasks\"",
    "class=\"difference\"", "class=\"cards\"", "class=\"facts\"", "class=\"pager\"", "class=\"crumbs\"",
    "class=\"measures\"", "class=\"progress\"", "class=\"chart\"", "class=\"bars\"", "class=\"news",
    "class=\"about\"",
    "class=\"audio\"", "class=\"qr\"", "data-copy",
  ])
  func showsEveryComponent(mark: String) {
    #expect(document.contains(mark))
  }

  @Test func idsStandOnceAndEveryPartIsReached() {
    let document = document
    let ids = document.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for target in document.matches(of: #/href="#([^"]+)"/#) { #expect(ids.contains(String(target.1))) }
  }

  @Test func isForThoseWhoHaveSignedIn() {
    #expect(DesignPage.capability.routes.all.map(\.access) == [.signedIn])
  }

  @Test("writes the page where CAICACH_GALLERY points, with the style sheet beside it")
  func writes() throws {
    guard let folder = ProcessInfo.processInfo.environment["CAICACH_GALLERY"] else { return }
    let place = URL(fileURLWithPath: folder)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try document.write(to: place.appending(path: "mau.html"), atomically: true, encoding: .utf8)
    try StyleSheet.text(fonts: []).write(
      to: place.appending(path: "a.css"), atomically: true, encoding: .utf8)
  }
}
