// SPDX-License-Identifier: Apache-2.0

import Web

/// The object of `/manifest.webmanifest`: what a telephone needs to keep the portal like an application (W3C).
struct OfflineManifest: Encodable {
  /// A drawing of the portal.
  struct Icon: Encodable {
    let src = StaticPath.icon
    let type = "image/svg+xml"
    let sizes = "any"
  }

  let name: String
  let shortName: String
  let lang = "vi"
  let id = "/"
  let startURL = "/"
  let scope = "/"
  let display = "minimal-ui"
  let themeColor = "#7f181c"
  let backgroundColor = "#fbf7ef"
  let icons = [Icon()]

  enum CodingKeys: String, CodingKey {
    case name, lang, id, scope, display, icons
    case shortName = "short_name"
    case startURL = "start_url"
    case themeColor = "theme_color"
    case backgroundColor = "background_color"
  }

  init(_ commune: CommuneCard) {
    name = OfflinePages.name(commune)
    shortName = commune.name
  }
}
