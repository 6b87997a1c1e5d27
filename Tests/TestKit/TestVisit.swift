// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Kernel
public import Web

/// What came back from a route: the whole document, as a browser gets it.
public struct TestAnswer: Sendable {
  /// The HTTP status.
  public let status: Int
  /// The text of the page or document; the sentence of the fault where the route threw one.
  public let text: String
  /// Where the browser is sent on to.
  public let location: String?
  /// The fault that the route threw, which the server would show on a page of its own.
  public let fault: Fault?
}

extension Capability {
  /// Asks for a page, as the server does once it knows who asks.
  public func get(
    _ path: String, as staff: Staff? = nil, in commune: CommuneCard, query: [String: String] = [:]
  ) async throws -> TestAnswer {
    try await answer(.get, path, as: staff, in: commune, query: query, form: Form())
  }

  /// Sends a form, as the server does once it knows who sends it and the token is checked.
  public func post(
    _ path: String, as staff: Staff?, in commune: CommuneCard, _ fields: [String: String] = [:],
    lists: [String: [String]] = [:], uploads: [String: Upload] = [:]
  ) async throws -> TestAnswer {
    let form = Form(
      fields: fields.mapValues { [$0] }.merging(lists) { $1 }, uploads: uploads.mapValues { [$0] })
    return try await answer(.post, path, as: staff, in: commune, query: [:], form: form)
  }

  private func answer(
    _ method: Route.Method, _ path: String, as staff: Staff?, in commune: CommuneCard,
    query: [String: String],
    form: Form
  ) async throws -> TestAnswer {
    let visitor = Visitor(commune: commune, staff: staff, formToken: "token")
    do {
      guard let (route, parameters) = route(method, path) else { throw Fault(.notFound, FaultWords.notFound) }
      if route.access != .everyone {
        guard let staff else { throw Fault(.forbidden, FaultWords.signInFirst) }
        guard route.access.admits(staff) else { throw Fault(.forbidden, FaultWords.lacks(route.access)) }
      }
      let reply = try await route.answer(
        Visit(visitor: visitor, path: path, parameters: parameters, query: query, form: form))
      return TestAnswer(
        status: reply.status, text: Self.text(reply.body, for: visitor),
        location: reply.headers.first { $0.name == "location" }?.value, fault: nil)
    } catch let fault as Fault {
      return TestAnswer(status: fault.kind.status, text: fault.sentence, location: nil, fault: fault)
    }
  }

  /// The route of a path with the values of its placeholders; a path without any comes first.
  private func route(_ method: Route.Method, _ path: String) -> (Route, [String: String])? {
    let parts = path.split(separator: "/")
    let fitting = routes.all.compactMap { route -> (Route, [String: String])? in
      let names = route.path.split(separator: "/")
      guard route.method == method, names.count == parts.count else { return nil }
      var parameters: [String: String] = [:]
      for (name, part) in zip(names, parts) {
        if name.hasPrefix("{") {
          parameters[String(name.dropFirst().dropLast())] = String(part)
        } else if name != part {
          return nil
        }
      }
      return (route, parameters)
    }
    return fitting.min { $0.1.count < $1.1.count }
  }

  private static func text(_ body: Reply.Body, for visitor: Visitor) -> String {
    switch body {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .file(let path): path
    case .page(let page):
      Layout.render(page, for: visitor, assets: Assets(style: "/s.css", script: "/s.js", fonts: [])).text
    }
  }
}
