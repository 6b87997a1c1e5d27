// SPDX-License-Identifier: Apache-2.0

import CLibPQ

/// What a URL of libpq's says about the server's whereabouts.
struct ServerAddress {
  /// Whether the way to it leaves this machine and nothing was said about TLS.
  let isRemote: Bool

  init(_ url: String) {
    guard let options = PQconninfoParse(url, nil) else {
      isRemote = false
      return
    }
    defer { PQconninfoFree(options) }
    var named: [String: String] = [:]
    var option = options
    while let key = option.pointee.keyword {
      if let value = option.pointee.val { named[String(cString: key)] = String(cString: value) }
      option += 1
    }
    let hosts = (named["hostaddr"] ?? named["host"] ?? "").split(separator: ",")
    isRemote = named["sslmode"] == nil && !hosts.allSatisfy(Self.isLocal)
  }

  private static func isLocal(_ host: Substring) -> Bool {
    host.hasPrefix("/") || host == "localhost" || host.hasPrefix("127.") || host == "::1"
  }
}
