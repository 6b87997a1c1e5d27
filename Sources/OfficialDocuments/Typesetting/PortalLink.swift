// SPDX-License-Identifier: Apache-2.0

/// The address a link stands for outside the portal's own pages.
enum PortalLink {
  private static let schemes = ["https://", "http://", "mailto:"]

  /// A whole address as it is, a path (`/…`) after `origin`; nil for anything else, such as a script.
  static func address(_ link: String, origin: String?) -> String? {
    if link.utf8.first == UInt8(ascii: "/") {
      guard let origin, !link.utf8.starts(with: "//".utf8) else { return nil }
      return address(origin, origin: nil).map { $0.hasSuffix("/") ? String($0.dropLast()) + link : $0 + link }
    }
    // An address is ASCII without blanks; what is not was not made by us.
    guard link.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return schemes.contains { link.lowercased().utf8.starts(with: $0.utf8) } ? link : nil
  }
}
