// SPDX-License-Identifier: Apache-2.0

/// The links and pictures of a text in CommonMark.
enum LinkScan {
  /// A link or a picture.
  struct Link: Hashable, Sendable {
    let target: String
    /// The words of a picture; nil for a link.
    let alt: String?
  }

  /// Every link once, in the order of the text: inline, in angle brackets, by reference, and bare addresses.
  static func links(in text: String) -> [Link] {
    let bytes = Array(text.utf8)
    var found: [Link] = []
    func add(_ link: Link) { if !link.target.isEmpty, !found.contains(link) { found.append(link) } }
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "]") where at(bytes, place + 1) == UInt8(ascii: "("):
        let target = target(bytes, from: place + 2)
        let label = label(bytes, endingAt: place)
        add(Link(target: string(target), alt: label.isPicture ? string(label.text) : nil))
        place += 2 + target.count
      case UInt8(ascii: "]") where at(bytes, place + 1) == UInt8(ascii: ":"):
        let start = (bytes[(place + 2)...].firstIndex { $0 != 32 }) ?? bytes.count
        let target = target(bytes, from: start)
        // A definition stands on a line of its own; other words after "]:" are no address.
        if startsLine(bytes, label(bytes, endingAt: place).start) {
          add(Link(target: string(target), alt: nil))
        }
        place = start + target.count
      case UInt8(ascii: "<"):
        let inner = bytes[(place + 1)...].prefix { $0 > 32 && $0 != UInt8(ascii: ">") }
        if isAddress(inner), at(bytes, place + 1 + inner.count) == UInt8(ascii: ">") {
          add(Link(target: string(inner), alt: nil))
          place += inner.count
        }
        place += 1
      case UInt8(ascii: "h") where isAddress(bytes[place...]):
        let end = bytes[place...].prefix { $0 > 32 && !"<>()[]\"".utf8.contains($0) }
        let whole = end.reversed().drop { ".,;:!?*_".utf8.contains($0) }.count
        add(Link(target: string(end.prefix(whole)), alt: nil))
        place += end.count
      default: place += 1
      }
    }
    return found
  }

  private static func at(_ bytes: [UInt8], _ place: Int) -> UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  /// What stands up to the closing bracket or a blank; `<…>` around it is left out.
  private static func target(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    guard start < bytes.count else { return [] }
    if bytes[start] == UInt8(ascii: "<") {
      return bytes[(start + 1)...].prefix { $0 != UInt8(ascii: ">") && $0 != 10 }
    }
    var depth = 0
    return bytes[start...].prefix { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      return byte > 32 && depth >= 0
    }
  }

  private static func label(
    _ bytes: [UInt8], endingAt end: Int
  ) -> (start: Int, text: ArraySlice<UInt8>, isPicture: Bool) {
    var depth = 1
    var start = end
    while start > 0, depth > 0 {
      start -= 1
      if bytes[start] == UInt8(ascii: "]") { depth += 1 }
      if bytes[start] == UInt8(ascii: "[") { depth -= 1 }
    }
    let isPicture = depth == 0 && start > 0 && bytes[start - 1] == UInt8(ascii: "!")
    return (start, depth == 0 ? bytes[(start + 1)..<end] : [], isPicture)
  }

  private static func startsLine(_ bytes: [UInt8], _ place: Int) -> Bool {
    place == 0 || bytes[place - 1] == 10
  }

  private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8)
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Where a link leads, by its form alone.
enum LinkAim: Hashable, Sendable {
  /// To a path of this site.
  case inward(String)
  /// To another site.
  case outward
  /// To a place of the page, a telephone, an e-mail.
  case plain
  /// Nowhere: no browser can follow it.
  case broken

  /// Reads a target.
  ///
  /// - Parameter hosts: the hosts that are this site
  init(_ target: String, hosts: [String]) {
    let lower = target.lowercased()
    func path(_ text: Substring) -> String {
      let end = text.firstIndex { $0 == "?" || $0 == "#" } ?? text.endIndex
      return text.first == "/" ? String(text[..<end]) : "/"
    }
    if target.hasPrefix("#") || lower.hasPrefix("tel:") || lower.hasPrefix("mailto:") {
      self = target.utf8.count > 1 ? .plain : .broken
    } else if target.hasPrefix("/"), !target.hasPrefix("//") {
      self = .inward(path(target[...]))
    } else if lower.hasPrefix("https://") || lower.hasPrefix("http://") {
      let rest = target[target.index(target.startIndex, offsetBy: lower.hasPrefix("https://") ? 8 : 7)...]
      let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let host = authority.split(separator: ":").first.map { $0.lowercased() } ?? ""
      if hosts.contains(host) {
        self = .inward(path(rest[authority.endIndex...]))
      } else {
        self = Self.isHost(host) ? .outward : .broken
      }
    } else {
      self = .broken
    }
  }

  /// Labels with a dot between them, none of them empty; letters with marks are taken.
  private static func isHost(_ host: String) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}
