// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Web

@testable import Commune

/// An Bình with its pages served, and people who look at them.
struct OpenHouse: Sendable {
  static let host = "an-binh.test"
  static let chosen = "mùa gặt tháng mười"

  let house: AnBinh
  let port: Int

  func browser(_ host: String = OpenHouse.host) -> TestBrowser { TestBrowser(port: port, host: host) }

  /// Signs in through the form and gives what it answers.
  func enter(
    _ browser: TestBrowser, _ login: String, _ password: String, code: String = "", next: String = ""
  ) async throws -> TestBrowser.Answer {
    _ = try await browser.get(SignInRoutes.signInPath)
    return try await browser.post(
      SignInRoutes.signInPath, ["login": login, "password": password, "code": code, "next": next])
  }

  /// A person who has chosen a password, signed in.
  func signedIn(
    _ login: String, _ roles: Set<Role>, host: String = OpenHouse.host
  ) async throws -> TestBrowser {
    let (_, password) = try await house.add(login, roles)
    let browser = browser(host)
    _ = try await enter(browser, login, password)
    _ = try await browser.get(SignInRoutes.accountPath)
    _ = try await browser.post(
      SignInRoutes.accountPath, ["current": password, "password": Self.chosen, "again": Self.chosen])
    return browser
  }

  static func with(
    _ engine: Engine, publicURL: String = "",
    spreadsheet: @escaping @Sendable ([UInt8]) throws -> [[String]] = AnBinh.noWorkbook,
    _ body: (OpenHouse) async throws -> Void
  ) async throws {
    try await AnBinh.with(engine) { house in
      let key = try await house.registry.machineKey()
      let capability = commune(
        house.registry, machineKey: key, isSecure: publicURL.hasPrefix("https:"),
        ports: CommunePorts(
          spreadsheet: spreadsheet, qrCode: { QRPicture(size: 29, path: "M\($0.utf8.count) 0h1v1h-1z") }))
      try await withSite(
        [capability], database: house.database,
        identification: house.registry.identification(machineKey: key),
        surroundings: house.surroundings, publicURL: publicURL
      ) { try await body(OpenHouse(house: house, port: $0)) }
    }
  }
}
