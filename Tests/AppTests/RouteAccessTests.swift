// SPDX-License-Identifier: Apache-2.0

import Backups
import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import App

/// Every route names who may call it; what is open to everybody is named here once more, so that none is by mistake.
@Suite struct RouteAccessTests {
  /// The paths of the portal that everybody may read.
  private static let open: Set<String> = [
    "/", "/tin-tuc", "/tin-tuc/{slug}", "/ke-hoach", "/ke-hoach.json", "/truyen-thanh", "/hieu-nang",
    "/tim-kiem", "/tim-kiem/goi-y", "/van-ban", "/van-ban/{slug}", "/van-ban/feed.atom", "/guong-dien-hinh",
    "/lich", "/lich.ics", "/en/contacts", "/ngoai-tuyen",
    "/ngoai-tuyen.js", "/manifest.webmanifest", "/anh-chia-se/{name}", "/sitemap/{part}",
    "/tin-tuc/chu-de/{topic}", "/tin-tuc/chu-de/{topic}/feed.rss", "/tin-tuc/chu-de/{topic}/feed.atom",
    "/tin-tuc/chu-de/{topic}/feed.json",
    "/lien-he", "/quyen-rieng-tu", "/tiep-can", "/tep/{hash}", "/feed.rss", "/feed.atom", "/feed.json",
    "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/suc-khoe", "/bang-chung",
    "/can-bo/dang-nhap",
  ]

  private func withHouse(_ body: (_ routes: [Route], _ site: SiteServer) async throws -> Void) async throws {
    try await Program.with(.sqlite) { program in
      try await Machine.run(at: DatabasePlace(database: program.database, commune: nil)) { machine in
        let house = try await House(machine, publicURL: "")
        let site = SiteServer(
          house.capabilities(.random()), database: machine.database,
          identification: house.identification,
          settings: SiteSettings(port: 0, uploadFolder: program.folder), surroundings: machine.surroundings,
          fontFolder: nil)
        try await body(site.routes, site)
      }
    }
  }

  @Test func noRouteIsOpenThatIsNotNamedHere() async throws {
    try await withHouse { routes, _ in
      #expect(routes.count > 80)
      var seen: Set<String> = []
      for route in routes {
        let name = "\(route.method.rawValue) \(route.path)"
        #expect(seen.insert(name).inserted, "\(name) stands twice")
        switch route.access {
        case .everyone where route.method == .get:
          #expect(Self.open.contains(route.path) || route.path.hasPrefix("/tinh/"), "\(name) is open")
        case .everyone: #expect(route.path == "/can-bo/dang-nhap", "\(name) takes forms from everybody")
        case .metricsNetwork: #expect(name == "GET /metrics")
        case .canAny(let permissions): #expect(!permissions.isEmpty, "\(name) is for nobody")
        case .can, .signedIn: #expect(route.path.hasPrefix("/can-bo"), "\(name) stands outside the workspace")
        }
        if route.method == .post { #expect(route.limit > 0, "\(name) takes nothing") }
      }
      let given = Set(routes.filter { $0.access == .everyone && $0.method == .get }.map(\.path))
      #expect(Self.open.subtracting(given) == [])
      #expect(routes.contains { $0.access == .metricsNetwork })
    }
  }

  /// The rule holds on the wire: a guest gets nowhere, and who only reads gets no further than that.
  @Test func theRuleOfEachRouteHoldsOnTheWire() async throws {
    try await Program.with(.sqlite) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let password = try await place.add("doc", "reader")
      var routes: [Route] = []
      try await withHouse { given, _ in routes = given.filter { $0.access != .everyone } }
      try await program.serving { port, _ in
        let guest = TestBrowser(port: port, host: place.host)
        let reader = try await place.enter("doc", password, port: port)
        for route in routes where route.access != .metricsNetwork {
          let path = route.path.replacing("{month}", with: "2026-01").replacing(#/\{\w+\}/#, with: "1")
          let name = "\(route.method.rawValue) \(path)"
          let turned = route.method == .get ? try await guest.get(path) : try await guest.post(path)
          #expect(turned.status == 303, "\(name): \(turned.status)")
          #expect(turned.header("location")?.hasPrefix("/can-bo/dang-nhap") == true, "\(name)")
          let mayRead = route.access == .can(.read) || route.access == .signedIn
          guard !mayRead else { continue }
          let answer = route.method == .get ? try await reader.get(path) : try await reader.post(path)
          #expect(
            answer.status == 403 && answer.body.contains("Tài khoản của bạn chưa được"),
            "\(name): \(answer.status)")
        }
      }
    }
  }
}
