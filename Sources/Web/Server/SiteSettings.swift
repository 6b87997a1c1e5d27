// SPDX-License-Identifier: Apache-2.0

/// How the server is to be run.
public struct SiteSettings: Sendable {
  /// The address to listen on.
  public var host: String
  /// The port; 0 asks the system for a free one.
  public var port: Int
  /// The address the public uses, for absolute links; https turns on `Secure` cookies and HSTS.
  public var publicURL: String
  /// Networks of proxies whose `X-Forwarded-For` is believed: `127.0.0.1`, `10.0.0.0/8`.
  public var trustedProxies: [Network]
  /// Networks that may read `/metrics`.
  public var metricsNetworks: [Network]
  /// Where uploads lie for the time of a request.
  public var uploadFolder: String
  /// The most memory that kept pages may take, in bytes.
  public var pageCacheBytes: Int

  /// Settings from the parts.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, publicURL: String = "", trustedProxies: [Network] = [],
    metricsNetworks: [Network] = [], uploadFolder: String, pageCacheBytes: Int = 32 << 20
  ) {
    self.host = host
    self.port = port
    self.publicURL = publicURL
    self.trustedProxies = trustedProxies
    self.metricsNetworks = metricsNetworks
    self.uploadFolder = uploadFolder
    self.pageCacheBytes = pageCacheBytes
  }

  /// Whether the public reaches the portal by https.
  public var isSecure: Bool { publicURL.utf8.starts(with: "https://".utf8) }
}

/// An IPv4 network, or one IPv6 address as text.
public struct Network: Hashable, Sendable {
  private let base: UInt32?
  private let prefix: UInt32
  private let text: String

  /// Reads `10.0.0.0/8`, `127.0.0.1` or an IPv6 address; nil if it is none of these.
  public init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let address = halves.first, halves.count <= 2 else { return nil }
    let length = halves.count == 2 ? UInt32(halves[1]) : 32
    if let number = Self.number(String(address)) {
      guard let length, length <= 32 else { return nil }
      base = number
      prefix = length
    } else {
      guard halves.count == 1, address.contains(":") else { return nil }
      base = nil
      prefix = 0
    }
    self.text = text
  }

  /// Whether an address lies in the network.
  public func contains(_ address: String) -> Bool {
    guard let base else { return address == text }
    guard let number = Self.number(address) else { return false }
    let mask: UInt32 = prefix == 0 ? 0 : ~0 << (32 - prefix)
    return number & mask == base & mask
  }

  private static func number(_ address: String) -> UInt32? {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var number: UInt32 = 0
    for part in parts {
      guard let byte = UInt8(part) else { return nil }
      number = number << 8 | UInt32(byte)
    }
    return number
  }
}
