// SPDX-License-Identifier: Apache-2.0

/// The paths of the static files that every page names, each with the hash of its bytes.
public struct Assets: Hashable, Sendable {
  /// The style sheet: `/tinh/caicach.<hash>.css`.
  public let style: String
  /// The script that adds to pages: `/tinh/caicach.<hash>.js`.
  public let script: String
  /// The fonts, the one of running text first.
  public let fonts: [FontFile]
  /// The mark in the browser's tab, in the page itself so that it costs no request; empty for none.
  public let icon: String

  /// The paths of the static files.
  public init(style: String, script: String, fonts: [FontFile], icon: String = "") {
    self.style = style
    self.script = script
    self.fonts = fonts
    self.icon = icon
  }
}

/// One font file in WOFF2.
public struct FontFile: Hashable, Sendable {
  /// The family as the style sheet calls it: `Be Vietnam Pro`.
  public let family: String
  /// The weight: 400 or 700.
  public let weight: Int
  /// The path with the hash of its bytes.
  public let path: String

  /// A font file.
  public init(family: String, weight: Int, path: String) {
    self.family = family
    self.weight = weight
    self.path = path
  }
}

/// The texts of the style sheet and the script, as they are served.
public enum StyleSheet {
  /// The rules that fetch the fonts, and then the style of all pages.
  ///
  /// The fonts are of this house, so their
  /// names and paths need no escaping; whoever passes others must not take them from a person.
  public static func text(fonts: [FontFile]) -> String {
    let faces = fonts.map {
      "@font-face{font-family:\"\($0.family)\";font-style:normal;font-weight:\($0.weight);"
        + "font-display:swap;src:url(\"\($0.path)\") format(\"woff2\")}\n"
    }
    return faces.joined() + String(decoding: PackageResources.caicach_css, as: UTF8.self)
  }

  /// The script, which no page needs.
  public static var script: String { String(decoding: PackageResources.caicach_js, as: UTF8.self) }
}
