// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A browser that tests look through: it keeps cookies and the token of the last form, follows nothing by itself,
/// and says any host it is told to.
public actor TestBrowser {
  /// What a server has answered.
  public struct Answer: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The header fields in order, names in lower case.
    public let headers: [(name: String, value: String)]
    /// The body as text.
    public let body: String

    /// The first field of a name.
    public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// The whole line that sets a cookie.
    public func cookie(_ name: String) -> String? {
      headers.first { $0.name == "set-cookie" && $0.value.hasPrefix(name + "=") }?.value
    }

    /// The value of the hidden field of a name.
    public func hidden(_ name: String) -> String? {
      let mark = "name=\"\(name)\" value=\""
      guard let start = body.range(of: mark)?.upperBound else { return nil }
      return String(body[start...].prefix { $0 != "\"" })
    }
  }

  /// The fields that a form of the page in an answer is sent with, as they stand.
  public static func fields(of answer: Answer, action: String) -> [String: String] {
    let forms = answer.body.components(separatedBy: "<form").dropFirst().map {
      $0.components(separatedBy: "</form>")[0]
    }
    guard let form = forms.first(where: { $0.contains("action=\"\(action)\"") }) else { return [:] }
    var fields: [String: String] = [:]
    for input in form.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)"/#) {
      fields[String(input.1)] = plain(String(input.2))
    }
    return fields
  }

  /// A text of a page without its escapes.
  public static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  /// Which token a form is sent with.
  public enum Token: Sendable {
    /// That of the last page that had a form.
    case last
    /// None.
    case none
    /// This one.
    case given(String)
  }

  private let port: Int
  private let host: String
  private var cookies: [String: String] = [:]
  private var token = ""

  /// A browser without cookies that calls the server of a port by the name of a host.
  public init(port: Int, host: String) {
    self.port = port
    self.host = host
  }

  /// The value of a cookie that it keeps.
  public func cookie(_ name: String) -> String? { cookies[name] }

  /// Keeps a cookie as if the server had set it.
  public func keep(_ name: String, _ value: String) { cookies[name] = value }

  /// Opens a page.
  ///
  /// - Parameter keptAlive: leaves the connection open, as browsers do; only then are kept pages answered
  public func get(
    _ path: String, headers: [String: String] = [:], keptAlive: Bool = false
  ) async throws -> Answer {
    try await send("GET", path, type: nil, body: [], headers: headers, keptAlive: keptAlive)
  }

  /// Sends a form.
  public func post(
    _ path: String, _ fields: [String: String] = [:], token: Token = .last, headers: [String: String] = [:]
  ) async throws -> Answer {
    var fields = fields
    fields["_token"] = value(of: token)
    let body = fields.map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
    return try await send(
      "POST", path, type: "application/x-www-form-urlencoded", body: Array(body.utf8), headers: headers)
  }

  /// Sends a form with one file.
  public func upload(
    _ path: String, field: String, name: String, bytes: [UInt8], fields: [String: String] = [:]
  ) async throws -> Answer {
    let typed = fields.merging(["_token": token]) { given, _ in given }.map { name, value in
      "--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    let head = """
      \(typed.joined())--grenze\r
      Content-Disposition: form-data; name="\(field)"; filename="\(name)"\r\n\r\n
      """
    let body = Array(head.utf8) + bytes + Array("\r\n--grenze--\r\n".utf8)
    return try await send("POST", path, type: "multipart/form-data; boundary=grenze", body: body)
  }

  private func value(of choice: Token) -> String? {
    switch choice {
    case .last: token
    case .none: nil
    case .given(let text): text
    }
  }

  private func send(
    _ method: String, _ path: String, type: String?, body: [UInt8], headers: [String: String] = [:],
    keptAlive: Bool = false
  ) async throws -> Answer {
    var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)", "User-Agent: test"]
    if !keptAlive { lines.append("Connection: close") }
    if !cookies.isEmpty {
      lines.append("Cookie: " + cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; "))
    }
    if let type { lines += ["Content-Type: \(type)", "Content-Length: \(body.count)"] }
    lines += headers.map { "\($0.key): \($0.value)" }
    let request = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
    let answer = try Self.parsed(try await TestWire.exchange(request, port: port, untilClosed: !keptAlive))
    for field in answer.headers where field.name == "set-cookie" {
      let pair = field.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      guard let name = pair.first.map(String.init) else { continue }
      cookies[name] = pair.count == 2 && !field.value.contains("Max-Age=0") ? String(pair[1]) : nil
    }
    token = answer.hidden("_token") ?? token
    return answer
  }

  private static func parsed(_ bytes: [UInt8]) throws -> Answer {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { throw TestWire.Failure.noAnswer }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      throw TestWire.Failure.noAnswer
    }
    let headers = lines.dropFirst().map { line -> (name: String, value: String) in
      let halves = line.split(separator: ":", maxSplits: 1)
      return (
        halves[0].lowercased(), halves.count == 2 ? halves[1].trimmingCharacters(in: .whitespaces) : ""
      )
    }
    return Answer(status: status, headers: headers, body: String(text[end.upperBound...]))
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
